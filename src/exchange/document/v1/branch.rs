//! Baselines and branches of a plan, as version 1 writes them. Fields of 1.2.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Plan, Settings, day};
use crate::domain::sorted::Map;

/// See `domain::plan::Baseline`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Baseline {
    /// Unique within the plan.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The day on which it was taken.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub taken: NaiveDate,
    /// The first and the last day of each task, and the working days from one to the other.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<String, (NaiveDate, NaiveDate, u16)>")
    )]
    pub dates: Map<String, (String, String, u16)>,
}

/// See `domain::plan::Scenario`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// Unique within the program.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The day on which it was branched off.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub begun: NaiveDate,
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
}
