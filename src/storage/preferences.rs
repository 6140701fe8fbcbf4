//! What a person prefers, whatever the program.

use serde::{Deserialize, Serialize};

use super::shelf::{Shelf, StorageError};
use crate::domain::id::{ProgramId, ScenarioId};

const NAME: &str = "okaeri.preferences";
const WRITER: &str = "okaeri.writer";

/// Said for as long as the tab is open, and not longer.
const KEEP_NOTHING: &str = "okaeri.keep-nothing";

/// Which scenario of which program the tab looks at, for as long as it is open.
const LOOKED_AT: &str = "okaeri.looked-at";

/// What a person prefers. Words, so that an unknown one is simply not followed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// A BCP 47 tag; empty for the browser's.
    pub language: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// What the person is called in the history; empty for nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The roles whose tasks are the person's own, by their ids; empty for those of all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
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

/// The name under which this browser writes, made by `fresh` where it has none. It says nothing of the person.
/// None where the browser does not keep it.
pub fn writer(shelf: &Shelf, fresh: impl FnOnce() -> String) -> Option<String> {
    let known = shelf.read(WRITER).filter(|name| !name.is_empty());
    known.or_else(|| {
        let name = fresh();
        shelf.write(WRITER, &name).ok()?;
        Some(name)
    })
}

/// What lasts as long as the tab is open; none where the browser has none.
fn of_tab() -> Option<web_sys::Storage> {
    web_sys::window().and_then(|window| window.session_storage().ok().flatten())
}

/// The scenario that this tab looked at last, of this program.
#[must_use]
pub fn looked_at(id: &ProgramId) -> Option<ScenarioId> {
    let text = of_tab()?.get_item(LOOKED_AT).ok().flatten()?;
    let (program, scenario) = text.split_once(' ')?;
    (program == id.as_str()).then(|| ScenarioId::from(scenario.to_owned()))
}

/// Notes which scenario of a program this tab looks at. Where that is not kept, a reload returns to the plan.
pub fn note_looked_at(id: &ProgramId, scenario: Option<&ScenarioId>) {
    let Some(tab) = of_tab() else { return };
    let noted = match scenario {
        Some(scenario) => tab.set_item(LOOKED_AT, &format!("{id} {scenario}")),
        None => tab.remove_item(LOOKED_AT),
    };
    if noted.is_err() {
        leptos::logging::warn!("a reload returns to the plan");
    }
}

/// Whether nothing is to be kept in this tab.
#[must_use]
pub fn keeps_nothing() -> bool {
    of_tab().is_some_and(|session| matches!(session.get_item(KEEP_NOTHING), Ok(Some(_))))
}

/// Says whether nothing is to be kept in this tab from its next start on.
///
/// # Errors
/// When the browser remembers nothing at all, not even as long as the tab is open.
pub fn keep_nothing(nothing: bool) -> Result<(), StorageError> {
    let session = of_tab().ok_or(StorageError::Refused)?;
    let said = if nothing { session.set_item(KEEP_NOTHING, "1") } else { session.remove_item(KEEP_NOTHING) };
    said.map_err(|_refusal| StorageError::Refused)
}
