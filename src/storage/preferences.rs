//! What a person prefers, whatever the program.

use serde::{Deserialize, Serialize};

use super::shelf::{Shelf, StorageError};

const NAME: &str = "okaeri.preferences";

/// What a person prefers. Words, so that an unknown one is simply not followed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// A BCP 47 tag; empty for the browser's.
    pub language: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
}

/// The preferences kept in this browser; the defaults where there are none or they cannot be read.
#[must_use]
pub fn load(shelf: &Shelf) -> Preferences {
    shelf.read(NAME).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Keeps the preferences.
///
/// # Errors
/// When the browser does not keep them.
pub fn keep(shelf: &Shelf, preferences: &Preferences) -> Result<(), StorageError> {
    let text = serde_json::to_string(preferences).map_err(|_unwritable| StorageError::Refused)?;
    shelf.write(NAME, &text)
}
