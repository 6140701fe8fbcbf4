//! What a catalog is made of. All text is owned or the program's own, so that other packs can be read in later.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::start::Start;
use crate::domain::degree::Degree;
use crate::domain::id::{
    ActionId, CaseId, CauseId, CautionId, ChallengeId, ContradictionId, ElementId, FactId, FactorId,
    IndustryId, ItemId, PurposeId, RemedyId, RoleId,
};
use crate::domain::level::Level;
use crate::domain::text::{List, Text};

/// A documented success factor (成功要因) and the items that ask about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    /// Its id, such as `culture`.
    pub id: FactorId,
    /// Its name: at most 12 Japanese characters.
    pub name: Text,
    /// What it is about, in one sentence.
    pub summary: Text,
    /// Why it decides success, in one or two sentences.
    pub why: Text,
    /// Its items, in the order in which they are asked.
    pub items: List<Item>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that help to answer.
    pub facts: List<FactId>,
}

/// A statement with five written, observable levels (設問).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id, `factor.item`.
    pub id: ItemId,
    /// A short name for tables and charts.
    pub name: Text,
    /// The practice that is asked about.
    pub statement: Text,
    /// What one would see at levels 0 to 4.
    pub levels: [Text; 5],
    /// How much it counts within its factor, 1–3.
    pub weight: u8,
    /// Whether it is part of the quick check.
    pub quick: bool,
    /// The challenges that it guards against.
    pub guards: List<ChallengeId>,
    /// The documented causes that are present where this item is at level 0 or 1.
    pub reveals: List<CauseId>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that help to answer.
    pub facts: List<FactId>,
}

/// An estimate of work in tenths of a person-day, `optimistic <= likely <= pessimistic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effort {
    /// When all goes well.
    pub optimistic: u16,
    /// What to plan with.
    pub likely: u16,
    /// When it drags on.
    pub pessimistic: u16,
}

/// An item that an action raises, and the level that it raises it to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raise {
    /// The item.
    pub item: ItemId,
    /// The item is at this level, or above, once the action is done.
    pub to: Level,
}

/// An action that must be finished before another starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// The action that comes first.
    pub action: ActionId,
    /// Working days to wait after its end; 0 means the next working day.
    pub lag_days: u16,
}

/// A template of work (施策) that raises items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its id, `factor.action`.
    pub id: ActionId,
    /// Verb and object.
    pub title: Text,
    /// The problem that it removes, in one sentence.
    pub why: Text,
    /// A thing that one can hold or open once it is done.
    pub deliverable: Text,
    /// Three to six steps that a new colleague could tick.
    pub checklist: List<Text>,
    /// Who does it.
    pub owner: RoleId,
    /// How much work it is.
    pub effort: Effort,
    /// The least time that it takes, in working days, waiting included.
    pub duration_days: u16,
    /// When in a program it comes.
    pub phase: Phase,
    /// What must be finished before it starts.
    pub requires: List<Requirement>,
    /// The items that it raises.
    pub raises: List<Raise>,
    /// The documented causes that it removes.
    pub removes: List<CauseId>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that bear on it.
    pub facts: List<FactId>,
}

/// The three phases of a program, as the second article divides the challenges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// 設計・準備
    Design,
    /// 運用
    Operation,
    /// 再入社後
    After,
}

/// A documented challenge (課題) with its causes and remedies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Its id.
    pub id: ChallengeId,
    /// Its name.
    pub name: Text,
    /// What it looks like when it happens.
    pub summary: Text,
    /// When it happens.
    pub phase: Phase,
    /// What to watch for: how one notices that it is coming. A suggestion of ours, from its documented causes.
    pub sign: Text,
    /// How bad it would be. A suggestion of ours.
    pub impact: Degree,
    /// Its documented causes.
    pub causes: List<Cause>,
    /// Its documented remedies.
    pub remedies: List<Remedy>,
    /// What it costs a plan when it happens all the same.
    pub setback: Setback,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that bear on it.
    pub facts: List<FactId>,
}

/// The work that a plan has to take in when a challenge happens. An estimate of ours, not of the source articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setback {
    /// Verb and object.
    pub title: Text,
    /// Who does it.
    pub owner: RoleId,
    /// How much work it is.
    pub effort: Effort,
    /// The least time that it takes, in working days, waiting included.
    pub duration_days: u16,
    /// The actions whose result it puts in question: it comes behind those of them that are in the plan, and what waits
    /// for them waits for it, too.
    pub behind: List<ActionId>,
}

/// A documented cause of a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// Its id.
    pub id: CauseId,
    /// The cause in words.
    pub name: Text,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
}

/// A documented remedy of a challenge, and the actions that carry it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// Its id.
    pub id: RemedyId,
    /// The remedy in words.
    pub name: Text,
    /// The actions that carry it out, at least one.
    pub actions: List<ActionId>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
}

/// A documented merit that an organization may be after; picked purposes set the weights of the factors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purpose {
    /// Its id.
    pub id: PurposeId,
    /// Its name.
    pub name: Text,
    /// What the organization would gain.
    pub summary: Text,
    /// How honest one has to be about it: what is contested, and what it takes.
    pub caveat: Text,
    /// How much each factor counts for it, 1–4; every factor is named once.
    pub weights: List<(FactorId, u8)>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures for and against it.
    pub facts: List<FactId>,
}

/// A documented caution (注意点).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caution {
    /// Its id.
    pub id: CautionId,
    /// Its name.
    pub name: Text,
    /// What may go wrong.
    pub summary: Text,
    /// What to watch for: how one notices that it is coming. A suggestion of ours, from what is to be checked.
    pub sign: Text,
    /// How bad it would be. A suggestion of ours.
    pub impact: Degree,
    /// What to check, each as a question that one can answer.
    pub checks: List<Text>,
    /// The items that ask about it.
    pub items: List<ItemId>,
    /// The actions that answer it.
    pub actions: List<ActionId>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that bear on it.
    pub facts: List<FactId>,
}

/// What one company did, with dates (事例). As published; not affiliated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// The company's name.
    pub company: Text,
    /// Its industry.
    pub industry: IndustryId,
    /// What is special about it, in one sentence.
    pub summary: Text,
    /// What is known, each with its date.
    pub facts: List<CaseFact>,
    /// What to imitate.
    pub practices: List<Practice>,
    /// How to start like it.
    pub start: Start,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
}

/// One thing that is known of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFact {
    /// When, as far as it is known, such as `2024年9月` and `Sep 2024`.
    pub when: Text,
    /// What.
    pub what: Text,
    /// Where it was published: an address beginning with `https://` or `http://`.
    pub address: Cow<'static, str>,
}

/// Something that a case does and others can imitate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// What to do.
    pub name: Text,
    /// The factors that it strengthens.
    pub factors: List<FactorId>,
    /// The items that ask about it.
    pub items: List<ItemId>,
    /// The actions that put it in place.
    pub actions: List<ActionId>,
}

/// An item below whose level the stage is held back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// The item.
    pub item: ItemId,
    /// The level that opens the gate.
    pub opens_at: Level,
    /// The highest stage while it is shut.
    pub holds_at: Level,
    /// Why the stage is held back.
    pub why: Text,
    /// Figures or legal points that bear on it.
    pub facts: List<FactId>,
}

/// A bound on the level of an item, as a contradiction needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// The item is rated at this level or above.
    AtLeast(ItemId, Level),
    /// The item is rated at this level or below.
    AtMost(ItemId, Level),
}

/// Answers that do not go together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contradiction {
    /// Its id.
    pub id: ContradictionId,
    /// It is found when all of these hold.
    pub when: List<Bound>,
    /// What does not go together.
    pub finding: Text,
    /// What to look at, or to do first.
    pub advice: Text,
}

/// What a stage is called and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageName {
    /// Its name.
    pub name: Text,
    /// What an organization at this stage looks like.
    pub summary: Text,
    /// What comes next.
    pub next: Text,
}

/// Someone who does the work of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: Text,
    /// What it can give to the program when nothing else is said, in tenths of a person-day a week.
    pub weekly_tenths: u16,
}

/// An industry that an organization or a case belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Industry {
    /// Its id.
    pub id: IndustryId,
    /// Its name.
    pub name: Text,
}

/// A section of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Its heading.
    pub title: Text,
    /// Its paragraphs.
    pub paragraphs: List<Text>,
    /// The elements of the source articles that it comes from.
    pub cites: List<ElementId>,
    /// Figures that bear on it.
    pub facts: List<FactId>,
}
