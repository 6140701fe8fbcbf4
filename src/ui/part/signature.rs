//! Who said something and when, as far as they told.

use crate::domain::text::Text;
use crate::state::Version;
use crate::ui::dates;
use crate::ui::words::{COMMA, both, conflicts as words, language, say};

/// "佐藤、2026年11月21日 15:04"
pub(in crate::ui) fn signature(version: &Version) -> String {
    let who = say(&person(version));
    match version.at {
        Some(at) => format!("{who}{}{}", say(&COMMA), dates::moment(at, language())),
        None => who,
    }
}

/// By name; in this browser also where nobody gave one.
pub(in crate::ui) fn person(version: &Version) -> Text {
    match (&version.by, version.is_own) {
        (_, true) => words::THIS_BROWSER.clone(),
        (Some(name), false) => both(name.clone(), name.clone()),
        (None, false) => words::NAMELESS.clone(),
    }
}
