//! The goals of a program and the reviews of them, as version 1 writes them. Fields of 1.4; what is not there is not said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use super::terms::{Cadence, Kpi};

/// See `domain::kpi::Kpis`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Kpis {
    /// What is to be reached, once for each KPI at most.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// How often it is reviewed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cadence: Option<Cadence>,
    /// The reviews.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Review>,
}

/// See `domain::kpi::Goal`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Goal {
    /// The KPI.
    pub id: Kpi,
    /// The figure: people, thousandths or yen, as the KPI is told in.
    pub value: u64,
    /// The month by whose end it is to be there, such as `2027-03`.
    pub by: String,
}

/// See `domain::kpi::Review`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// Unique within the program.
    pub id: String,
    /// The day of the review.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub date: NaiveDate,
    /// What was found.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What was decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision: String,
}
