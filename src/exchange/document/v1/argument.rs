//! What is said for and against a program, as version 1 writes it. Fields of 1.4; what is not there is not said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day;
use super::terms::{Speaks, Strength};

/// See `domain::argument::Argument`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Argument {
    /// Claims that people added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// Evidence that people added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<OwnEvidence>,
    /// Claims that the board paper leaves out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// See `domain::argument::OwnClaim`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim {
    /// Unique within the argument, and none of the claims that are known.
    pub id: String,
    /// What it says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Whether it says that money is saved.
    #[serde(default, skip_serializing_if = "is_not")]
    pub saves: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_not(said: &bool) -> bool {
    !*said
}

/// See `domain::argument::OwnEvidence`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnEvidence {
    /// Unique within the argument.
    pub id: String,
    /// The claim that it is about.
    pub claim: String,
    /// Whether it speaks for or against it.
    pub side: Speaks,
    /// How strong it is.
    pub strength: Strength,
    /// What was found.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Of which day.
    #[serde(default, with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub date: Option<NaiveDate>,
}
