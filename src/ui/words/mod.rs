//! The interface's own words, one file a page.

pub(super) mod shell;
pub(super) mod home;
pub(super) mod create;
pub(super) mod assess;
pub(super) mod results;
pub(super) mod compare;
pub(super) mod factor;
pub(super) mod target;
pub(super) mod charter;
pub(super) mod start_like;
pub(super) mod plan;
pub(super) mod task;
pub(super) mod policy;
pub(super) mod value;
pub(super) mod worked;
pub(super) mod risks;
pub(super) mod kpis;
pub(super) mod argument;
pub(super) mod drafts;
pub(super) mod clauses;
pub(super) mod settings;
pub(super) mod history;
pub(super) mod conflicts;
pub(super) mod share;
pub(super) mod open;
pub(super) mod data;
pub(super) mod folder;
pub(super) mod keeping;
pub(super) mod branches;
pub(super) mod report;
pub(super) mod outlook;
pub(super) mod guide;
pub(super) mod domain;

use std::borrow::Cow;

use crate::domain::text::{Language, Text, text};
use crate::state::use_session;

/// The words in the language spoken now.
pub(super) fn say(words: &Text) -> String {
    use_session().say(words)
}

/// The language spoken now.
pub(super) fn language() -> Language {
    use_session().language.get()
}

/// Words that hold a number or a name.
pub(super) fn both(ja: impl Into<String>, en: impl Into<String>) -> Text {
    Text { ja: Cow::Owned(ja.into()), en: Cow::Owned(en.into()) }
}

/// Between the parts of a list within a sentence.
pub(super) static COMMA: Text = text("、", ", ");
