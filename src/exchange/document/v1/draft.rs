//! What people changed in drafts, as version 1 writes it. Fields of 1.4.

use serde::{Deserialize, Serialize};

use crate::domain::sorted::Map;

/// See `domain::draft::Revision`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Revision {
    /// Clauses of the draft that are not as it makes them, by the name of the clause.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, ClauseRevision>"))]
    pub clauses: Map<String, ClauseRevision>,
    /// Clauses that people added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnClause>,
}

/// See `domain::draft::ClauseRevision`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ClauseRevision {
    /// Whether it is left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub left_out: bool,
    /// What it says in Japanese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub japanese: Option<ClauseWords>,
    /// What it says in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub english: Option<ClauseWords>,
}

/// See `domain::draft::Edit`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClauseWords {
    /// Its heading, where it is another than the draft's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// Its text, line by line.
    #[serde(default)]
    pub text: String,
    /// What the draft said when it was rewritten: heading and text.
    #[serde(default)]
    pub base: String,
}

/// See `domain::draft::OwnClause`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnClause {
    /// Unique within the text.
    pub id: String,
    /// Where it stands.
    #[serde(default)]
    pub stands: Stands,
    /// What it says in Japanese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub japanese: Option<Words>,
    /// What it says in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<Words>,
}

/// See `domain::draft::Stands`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Stands {
    /// The clause of the draft that it follows; none at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Its place among those that follow the same one.
    pub order: u32,
}

/// See `domain::draft::Words`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Words {
    /// Its heading.
    pub heading: String,
    /// Its text, line by line.
    pub text: String,
}
