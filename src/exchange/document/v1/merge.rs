//! What merging needs to know, as version 1.1 writes it. See `exchange::merge`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::sorted::Map;

/// What merging needs to know. A place is written `/key`, `#entry of a list`, one after the other.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Merge {
    /// What the writers call themselves.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, Name>"))]
    pub writers: Map<String, Name>,
    /// Which edit put what there.
    pub edits: Vec<Edit>,
    /// What else was said at the same time of a place, besides what the program shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Other>,
    /// What removed entries said: they come back whole for one who edited them at the same time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<Other>,
    /// What was removed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<Removed>,
    /// What lists said before: so that of two that were changed at the same time one can be made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
}

/// What an edit of a list was made of.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Earlier {
    /// The list.
    pub place: String,
    /// The writer.
    pub by: String,
    /// Which of their edits.
    pub count: u64,
    /// What was said before that the writer knew, the last first.
    pub before: Vec<Before>,
}

/// What was said before.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Before {
    /// The writer; nobody for what the template says.
    pub by: String,
    /// Which of their edits.
    pub count: u64,
    /// The list; null for that of the template.
    pub value: Value,
}

/// A name, and since when.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Name {
    /// The name.
    pub name: String,
    /// As of which edit of the writer.
    pub as_of: u64,
}

/// An edit, and which places it put something in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Edit {
    /// The writer.
    pub by: String,
    /// Which of their edits.
    pub count: u64,
    /// When, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// The places; all that no other edit names where there is no list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<String>>,
}

/// A value that the program does not show.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Other {
    /// The place.
    pub place: String,
    /// The writer.
    pub by: String,
    /// Which of their edits.
    pub count: u64,
    /// When, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// The value.
    pub value: Value,
}

/// An entry that was removed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Removed {
    /// The entry.
    pub place: String,
    /// The writer.
    pub by: String,
    /// Which of their edits.
    pub count: u64,
    /// When, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// Up to which edit of each writer the remover knew all.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u64>"))]
    pub knew: Map<String, u64>,
}
