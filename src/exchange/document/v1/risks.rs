//! The risk register, as version 1 writes it. Fields of 1.4; what is not there is not said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use super::plan::Phase;
use super::terms::{Degree, RiskState};
use crate::domain::sorted::Map;

/// See `domain::risk::Register`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Risks {
    /// What is said of documented risks, by `challenge.` or `caution.` and the name of each.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Risk>"))]
    pub documented: Map<String, Risk>,
    /// Those that the organization added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<Risk>,
}

/// See `domain::risk::Risk`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Risk {
    /// Unique within the register: of the organization's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What may happen: of the organization's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// How probable it is, in per mille.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permille: Option<u16>,
    /// How bad it would be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Degree>,
    /// Who watches it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// What to watch for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<String>,
    /// What is done about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// Tasks that were put to it, and those that were taken from it.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, bool>"))]
    pub links: Map<String, bool>,
    /// How far it has come; `watching` where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<RiskState>,
    /// The day on which somebody last looked at it.
    #[serde(with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub looked: Option<NaiveDate>,
    /// The day on which to look at it again.
    #[serde(with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub review: Option<NaiveDate>,
    /// Remarks.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Work where it happens: optimistic, likely, pessimistic, in tenths of a person-day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<[u16; 3]>,
    /// Who does that work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The phase behind whose tasks it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
}
