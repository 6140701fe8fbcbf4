//! Version 1 of the document: its own types, so that files do not bind the rules.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use crate::domain::sorted::Map;

/// A file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Always `okaeri-program`.
    pub format: String,
    /// Which version of the format.
    pub version: Version,
    /// Which questions were answered.
    pub pack: Pack,
    /// The program.
    pub program: Program,
}

/// A version of the format. A newer minor one adds fields only.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Version {
    /// Breaks with what was.
    pub major: u32,
    /// Adds.
    pub minor: u32,
}

/// A pack by name.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
}

/// See `domain::program::Program`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Program {
    /// Stable over the program's life.
    pub id: String,
    /// The organization's name.
    pub name: String,
    /// Its industry.
    #[serde(default)]
    pub industry: Option<String>,
    /// Its size.
    #[serde(default)]
    pub size: Option<Size>,
    /// The purposes picked.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// The day of creation.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub created: NaiveDate,
    /// The assessments, oldest first.
    pub rounds: Vec<Round>,
    /// Level by factor.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u8>"))]
    pub target: Map<String, u8>,
    /// What the plan is dated with.
    pub settings: Settings,
    /// The plan.
    #[serde(default)]
    pub plan: Option<Plan>,
}

/// See `domain::profile::Size`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// Up to 100.
    UpTo100,
    /// 101–300.
    UpTo300,
    /// 301–1,000.
    UpTo1000,
    /// 1,001–5,000.
    UpTo5000,
    /// More.
    Over5000,
}

/// See `domain::program::Round`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Round {
    /// Unique within the program.
    pub id: String,
    /// Its date.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub date: NaiveDate,
    /// Which items it asks.
    pub scope: Scope,
    /// The weights that it was closed with.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::collections::BTreeMap<String, u32>>"))]
    pub closed: Option<Map<String, u32>>,
    /// One for each item that was answered.
    pub answers: Vec<Answer>,
}

/// See `domain::score::Scope`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// One item a factor.
    Quick,
    /// All items.
    Full,
}

/// See `domain::answer::Answer`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The item, unique within the round.
    pub item: String,
    /// The answer proper.
    #[serde(default)]
    pub rating: Option<Rating>,
    /// How sure.
    #[serde(default)]
    pub confidence: Confidence,
    /// A remark.
    #[serde(default)]
    pub note: String,
    /// What it rests on.
    #[serde(default)]
    pub evidence: Evidence,
}

/// A level 0–4, or a word.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Rating {
    /// 0–4.
    Level(#[cfg_attr(feature = "schema", schemars(range(max = 4)))] u8),
    /// One of the answers without a level.
    Word(RatingWord),
}

/// The answers without a level.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RatingWord {
    /// Leaves the score.
    NotApplicable,
    /// Widens the band.
    DontKnow,
}

/// See `domain::answer::Confidence`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Sure.
    Sure,
    /// Fairly sure.
    #[default]
    Fairly,
    /// A guess.
    Guess,
}

/// See `domain::answer::Evidence`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// What was seen.
    #[serde(default)]
    pub text: String,
    /// Where.
    #[serde(default)]
    pub link: String,
    /// Of which day.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub date: Option<NaiveDate>,
}

/// See `domain::plan::Settings`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settings {
    /// The first day.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub start: NaiveDate,
    /// The last day allowed.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub deadline: Option<NaiveDate>,
    /// Tenths of a person-day a week, by role.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u16>"))]
    pub capacities: Map<String, u16>,
    /// Closed days.
    #[serde(default)]
    pub closures: Vec<Closure>,
}

/// See `domain::calendar::Closure`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Closure {
    /// First day.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub from: NaiveDate,
    /// Last day.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub to: NaiveDate,
    /// What it is.
    #[serde(default)]
    pub name: String,
}

/// See `domain::plan::Plan`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The day on which it was chosen.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub made: NaiveDate,
    /// Where unstarted tasks begin.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub anchor: NaiveDate,
    /// Actions that are not wanted.
    #[serde(default)]
    pub pinned_out: Vec<String>,
    /// The tasks.
    pub tasks: Vec<Task>,
}

/// See `domain::plan::Task`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// Unique within the plan.
    pub id: String,
    /// What it was made from.
    pub origin: Origin,
    /// What a person changed.
    #[serde(default)]
    pub changes: Changes,
    /// Why it is in.
    #[serde(default)]
    pub reasons: Vec<Reason>,
    /// Stays in.
    #[serde(default)]
    pub pinned: bool,
    /// The day that a person set.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub start: Option<NaiveDate>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// In percent.
    #[serde(default)]
    pub progress: u8,
    /// The day on which it began.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub began: Option<NaiveDate>,
    /// The day on which it was finished.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub finished: Option<NaiveDate>,
    /// Steps ticked, from 0.
    #[serde(default)]
    pub ticked: Vec<u16>,
    /// Who.
    #[serde(default)]
    pub assignee: String,
    /// Remarks.
    #[serde(default)]
    pub notes: String,
}

/// See `domain::plan::Origin`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", remote = "Self")]
pub enum Origin {
    /// An action of the pack.
    Template {
        /// The action.
        action: String,
    },
    /// Items to find out about.
    FindOut {
        /// Their factor.
        factor: String,
        /// The items.
        items: Vec<String>,
    },
    /// The person's own.
    Own,
}

/// See `domain::plan::task::Changes`. What is not there is the template's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Changes {
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Deliverable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliverable: Option<String>,
    /// Checklist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Vec<String>>,
    /// Owner role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Optimistic, likely, pessimistic: tenths of a person-day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<[u16; 3]>,
    /// Working days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_days: Option<u16>,
    /// Phase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Predecessors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Vec<Link>>,
}

/// See `domain::catalog::Phase`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Design.
    Design,
    /// Operation.
    Operation,
    /// After rejoining.
    After,
}

/// See `domain::plan::Link`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// The task that comes first.
    pub task: String,
    /// Working days to wait.
    #[serde(default)]
    pub lag_days: u16,
}

/// See `domain::plan::Status`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not begun.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Waiting.
    Blocked,
    /// Finished.
    Done,
}

/// See `domain::answer::Unrated`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unrated {
    /// No answer.
    Unanswered,
    /// "Don't know".
    DontKnow,
}

/// See `domain::plan::Reason`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", remote = "Self")]
pub enum Reason {
    /// Raises an item.
    Raises {
        /// The item.
        item: String,
        /// From this level.
        from: u8,
        /// What stood there instead of a level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unknown: Option<Unrated>,
        /// To this level.
        to: u8,
    },
    /// Another action needs it.
    Needed {
        /// That action.
        action: String,
    },
    /// A person wants it.
    Pinned,
}
