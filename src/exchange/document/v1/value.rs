//! What a program's value is worked out from, as version 1 writes it. Fields of 1.4; what is not there is not said.

use serde::{Deserialize, Serialize};

use super::terms::Counted;
use crate::domain::sorted::Map;

/// See `domain::value::Figures`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Value {
    /// How many leave in a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leavers: Option<u32>,
    /// How many are registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered: Option<u32>,
    /// How many rehires a year are planned with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned: Option<u32>,
    /// The annual pay of one who is hired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_yen: Option<u64>,
    /// The share of it that an agency takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_permille: Option<u16>,
    /// What it costs to hire one person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hire_yen: Option<u64>,
    /// What the program costs in a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running_yen: Option<u64>,
    /// How many were counted, by month, such as `2026-10`, and step.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<String, std::collections::BTreeMap<Counted, u32>>")
    )]
    pub months: Map<String, Map<Counted, u32>>,
}
