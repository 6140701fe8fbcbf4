//! Version 1 of the document: its own types, so that files do not bind the rules.

mod argument;
mod branch;
mod kpis;
mod draft;
mod merge;
mod plan;
mod premises;
mod risks;
mod studio;
mod terms;
mod value;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use crate::domain::sorted::Map;

pub use argument::{Argument, Claim, OwnEvidence};
pub use branch::{Baseline, Scenario};
pub use draft::{ClauseRevision, ClauseWords, OwnClause, Revision, Stands, Words};
pub use kpis::{Goal, Kpis, Review};
pub use merge::{Before, Earlier, Edit, Merge, Name, Other, Removed};
pub use plan::{
    Aim, Changes, Drive, Link, LinkKind, Origin, Phase, Plan, Proof, Reason, Status, Task, Unrated,
};
pub use premises::{Budget, Distribution, Setback, Uncertainty};
pub use risks::{Risk, Risks};
pub use studio::{Charter, Exception, Months, Operation, PayBand, Policy, Rule, Step, Treatment, Wave};
pub use terms::{
    Bar, Cadence, Conduct, Counted, Degree, Duty, Employment, ExitReason, Grade, Kpi, Outcome, Part,
    Population, Reach, RiskState, Service, Side, Speaks, Stage, Strength,
};

pub use value::Value;

/// A file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Always `okaeri-program`.
    pub format: String,
    /// Which version of the format.
    pub version: Version,
    /// `sha256:` and the SHA-256 of this document without this field and without indentation, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// The version vector: up to which edit of each writer everything is in this document.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u64>"))]
    pub seen: Map<String, u64>,
    /// Which questions were answered.
    pub pack: Pack,
    /// The program.
    pub program: Program,
    /// What merging needs to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge: Option<Merge>,
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
    /// Level by item, where it is another than its factor's.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u8>"))]
    pub target_items: Map<String, u8>,
    /// What the plan is dated with.
    pub settings: Settings,
    /// The plan.
    #[serde(default)]
    pub plan: Option<Plan>,
    /// Branches of the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scenarios: Vec<Scenario>,
    /// What it is for and who stands behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charter: Option<Charter>,
    /// Who may come back, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// What its value is worked out from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// What may go wrong, and what is done about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<Risks>,
    /// What it is to reach, and the reviews of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kpis: Option<Kpis>,
    /// What is said for and against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub argument: Option<Argument>,
    /// What people changed in the texts that are drafted from it, by text.
    #[serde(default, skip_serializing_if = "Map::is_empty", deserialize_with = "draft::known")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Revision>"))]
    pub drafts: Map<String, Revision>,
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
    /// What the plan may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// What its forecast is computed from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<Uncertainty>,
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
    /// Whom it is about; none for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// How much of each day is worked.
    #[serde(default, skip_serializing_if = "Share::is_closed")]
    pub share: Share,
}

/// See `domain::calendar::Share`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Nothing.
    #[default]
    Closed,
    /// Half.
    Half,
    /// All.
    Whole,
}

impl Share {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    fn is_closed(&self) -> bool {
        *self == Self::Closed
    }
}
