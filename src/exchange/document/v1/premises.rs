//! What a plan costs and how uncertain it is, as version 1 writes it. Fields of 1.2.

use serde::{Deserialize, Serialize};

use crate::domain::sorted::Map;

/// See `domain::plan::Budget`. What is not there is not limited.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Budget {
    /// Tenths of a person-day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort_tenths: Option<u32>,
    /// Yen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yen: Option<u64>,
    /// Yen a person-day, by role.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u32>"))]
    pub day_rates: Map<String, u32>,
    /// Tenths of a person-day a month, by role.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u16>"))]
    pub monthly_tenths: Map<String, u16>,
}

/// See `domain::plan::Uncertainty`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Uncertainty {
    /// How estimates are spread.
    #[serde(default)]
    pub distribution: Distribution,
    /// Where chance begins.
    #[serde(default)]
    pub seed: u32,
    /// By challenge.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Setback>"))]
    pub setbacks: Map<String, Setback>,
}

/// See `domain::plan::Distribution`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Distribution {
    /// Beta of PERT.
    #[default]
    PertBeta,
    /// Triangular.
    Triangular,
}

/// See `domain::plan::Setback`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Setback {
    /// How probable, in per mille.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permille: Option<u16>,
    /// Optimistic, likely, pessimistic: tenths of a person-day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<[u16; 3]>,
}
