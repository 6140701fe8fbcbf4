//! The charter and the policy, as version 1 writes them. Fields of 1.4; what is not there is not said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use super::terms::{
    Bar, Conduct, Duty, Employment, ExitReason, Grade, Outcome, Part, Population, Reach, Service, Side, Stage,
};
use crate::domain::sorted::Map;

/// See `domain::charter::Charter`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Charter {
    /// Why the organization does it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Who counts as alumni.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub population: Vec<Population>,
    /// Who governs the network and who runs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// Who of the management stands behind it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor: String,
    /// Who leads it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// A role's part, by duty and role.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<Duty, std::collections::BTreeMap<String, Part>>")
    )]
    pub duties: Map<Duty, Map<String, Part>>,
    /// How it spreads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waves: Vec<Wave>,
}

/// See `domain::charter::Operation`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Operation {
    /// Who decides.
    pub governed: Side,
    /// Who does the daily work.
    pub run: Side,
}

/// See `domain::charter::Wave`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wave {
    /// Unique within the charter.
    pub id: String,
    /// How far it reaches.
    pub reach: Reach,
    /// What it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// The day on which it begins.
    #[serde(default, with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub begins: Option<NaiveDate>,
}

/// See `domain::policy::Policy`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Policy {
    /// Who may apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// The steps of the selection.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<Stage, Step>"))]
    pub selection: Map<Stage, Step>,
    /// What those who come back are offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treatment: Option<Treatment>,
    /// What was decided otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
}

/// See `domain::policy::PolicyRule`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rule {
    /// Unique within the policy.
    pub id: String,
    /// Months of service.
    #[serde(default, skip_serializing_if = "Months::is_empty")]
    pub tenure: Months,
    /// Months since the last day.
    #[serde(default, skip_serializing_if = "Months::is_empty")]
    pub away: Months,
    /// Reasons for leaving; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exit_reasons: Vec<ExitReason>,
    /// Kinds of employment; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub employment: Vec<Employment>,
    /// What is on record; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conduct: Vec<Conduct>,
    /// What it decides.
    pub outcome: Outcome,
    /// Why it is there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// See `domain::policy::Months`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Months {
    /// The least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u16>,
    /// The most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u16>,
}

impl Months {
    const fn is_empty(&self) -> bool {
        self.at_least.is_none() && self.at_most.is_none()
    }
}

/// See `domain::policy::Step`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The most working days until its result is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// The bar that it sets.
    pub bar: Bar,
    /// Why, or how.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// See `domain::policy::Treatment`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Treatment {
    /// The share of years elsewhere that counts, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outside_percent: Option<u8>,
    /// The grade.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// Months of probation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probation_months: Option<u8>,
    /// Annual leave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave: Option<Service>,
    /// Retirement benefits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefits: Option<Service>,
    /// How the terms are agreed on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Grades with their pay.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<PayBand>,
}

/// See `domain::policy::PayBand`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PayBand {
    /// Unique within the policy.
    pub id: String,
    /// The grade.
    pub grade: String,
    /// Yen a year.
    pub least: u64,
    /// Yen a year.
    pub most: u64,
}

/// See `domain::policy::Exception`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exception {
    /// Unique within the policy.
    pub id: String,
    /// The day of the decision.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub date: NaiveDate,
    /// What was decided otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Who decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}
