//! Where a policy or a charter may begin: common rules, and what the cases published of theirs.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::charter::{Operation, Population, Reach};
use crate::domain::id::{FactId, LegalCheckId, PurposeId, RuleSetId};
use crate::domain::policy::{Bar, Conduct, Employment, ExitReason, Outcome, Stage};
use crate::domain::profile::Size;
use crate::domain::text::{List, Text, list, text};

/// A rule of eligibility to begin with; see [`crate::domain::policy::PolicyRule`]. What is empty is not asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartRule {
    /// The least months of service.
    pub tenure_at_least: Option<u16>,
    /// The most months of service.
    pub tenure_at_most: Option<u16>,
    /// The most months since the last day.
    pub away_at_most: Option<u16>,
    /// The least months since the last day.
    pub away_at_least: Option<u16>,
    /// Reasons for leaving.
    pub reasons: List<ExitReason>,
    /// Kinds of employment.
    pub employment: List<Employment>,
    /// What is on record.
    pub conduct: List<Conduct>,
    /// What it decides.
    pub outcome: Outcome,
    /// Why it is there.
    pub note: Text,
}

/// Rules that are common, with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// Its id.
    pub id: RuleSetId,
    /// Its name.
    pub name: Text,
    /// Whom it suits, and what it leaves open.
    pub summary: Text,
    /// The rules.
    pub rules: List<StartRule>,
    /// Where such rules are found.
    pub facts: List<FactId>,
}

/// What a case published about a step of its selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartStage {
    /// The step.
    pub stage: Stage,
    /// The bar that it sets.
    pub bar: Bar,
    /// How.
    pub note: Text,
}

/// A step of how a case spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartWave {
    /// How far it reached.
    pub reach: Reach,
    /// What began.
    pub what: Text,
    /// Months after the first step; none where the case did not publish when.
    pub after_months: Option<u16>,
}

/// Which part of a program a published thing fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fills {
    /// Who counts as alumni.
    Population,
    /// Who governs and who runs it.
    Operation,
    /// Who may apply.
    Rules,
    /// The steps of the selection.
    Selection,
    /// How it spreads.
    Waves,
}

impl Fills {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Population, Self::Operation, Self::Waves, Self::Rules, Self::Selection];

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Population => text("アルムナイの範囲", "who counts as alumni"),
            Self::Operation => text("運営の型", "operating type"),
            Self::Waves => text("展開の段階", "waves"),
            Self::Rules => text("応募資格のルール", "rules of eligibility"),
            Self::Selection => text("選考の手順", "steps of the selection"),
        }
    }
}

/// What is taken from a case, as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// What it fills.
    pub fills: Fills,
    /// What was published.
    pub what: Text,
    /// When, as far as it is known.
    pub when: Text,
    /// Where.
    pub address: Cow<'static, str>,
}

/// How to start like a case. What it did not publish is empty, and leaves the program as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// How many people it employs, where that is published.
    pub size: Option<Size>,
    /// The purposes that it names.
    pub purposes: List<PurposeId>,
    /// Who counts as alumni.
    pub population: List<Population>,
    /// Who governs and who runs it.
    pub operation: Option<Operation>,
    /// Who may apply.
    pub rules: List<StartRule>,
    /// The steps of the selection about which something is published.
    pub selection: List<StartStage>,
    /// How it spread.
    pub waves: List<StartWave>,
    /// What each of these rests on.
    pub takes: List<Taken>,
    /// What to think of before doing the same.
    pub warning: Option<Text>,
}

/// When a legal check is more than a question to ask: what in the rules touches it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Touches {
    /// A rule excludes, or sets apart, people who left for one of these reasons.
    Reasons(List<ExitReason>),
    /// A rule excludes, or sets apart, people who were employed so.
    Employment(List<Employment>),
    /// One of these words stands in a rule, a step or an exception.
    Words(List<Text>),
    /// An exception, or a lower bar, was given.
    Unequal,
    /// The charter or the rules are there at all.
    Always,
}

/// A point of law to ask counsel about. Never advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalCheck {
    /// Its id.
    pub id: LegalCheckId,
    /// What it is about.
    pub name: Text,
    /// What to ask counsel.
    pub question: Text,
    /// Why it is asked.
    pub reason: Text,
    /// What touches it; any of these.
    pub touches: List<Touches>,
    /// Where it comes from.
    pub facts: List<FactId>,
}

impl Start {
    /// Whether the case published anything of this.
    #[must_use]
    pub fn tells(&self, part: Fills) -> bool {
        match part {
            Fills::Population => !self.population.is_empty(),
            Fills::Operation => self.operation.is_some(),
            Fills::Waves => !self.waves.is_empty(),
            Fills::Rules => !self.rules.is_empty(),
            Fills::Selection => !self.selection.is_empty(),
        }
    }

    /// Of a case that published nothing to start like.
    pub const NOTHING: Self = Self {
        size: None,
        purposes: list![],
        population: list![],
        operation: None,
        rules: list![],
        selection: list![],
        waves: list![],
        takes: list![],
        warning: None,
    };
}
