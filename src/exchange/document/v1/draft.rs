//! What people changed in drafts, as version 1 writes it. Fields of 1.4.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::draft::Kind;
use crate::domain::sorted::{self, Map};

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

/// The texts that this version drafts. What stands of another one is a newer version's, and carried along unread.
pub(super) fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Revision>, D::Error> {
    deserializer.deserialize_map(Known)
}

struct Known;

impl<'de> Visitor<'de> for Known {
    type Value = Map<String, Revision>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut texts: A) -> Result<Self::Value, A::Error> {
        let mut known = Vec::new();
        while let Some(word) = texts.next_key::<String>()? {
            if Kind::from_word(&word).is_some() {
                known.push((word, texts.next_value()?));
            } else {
                texts.next_value::<IgnoredAny>()?;
            }
        }
        Ok(sorted::map(known))
    }
}
