//! The review before sharing: all that people wrote into a program, what in it looks like an address or a number of
//! theirs, and a copy without it.

mod email;
mod english;
mod everyday;
mod fold;
mod form;
mod letters;
mod nobody;
mod organization;
mod person;
mod phone;
mod redact;
mod review;
mod somebody;

use std::ops::Range;

pub use redact::{HIDDEN, Redaction, Redactor};
pub use review::{people, review, texts, unseen};

use super::merge::Path;
use super::place::Place;

/// What a free text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The organization's name.
    Organization,
    /// A person's name.
    Name,
    /// A remark.
    Note,
    /// What an answer rests on.
    Evidence,
    /// An address of what an answer rests on.
    Link,
    /// A task's title, or the name of closed days.
    Title,
    /// What a task is for, what comes of it, its steps.
    Content,
    /// What a newer version wrote: nobody can say here what it is.
    Unknown,
}

/// A text that a person wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeText {
    /// Where it is in the file.
    pub path: Path,
    /// The same in words.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// The text, as the file holds it; empty where the file leaves it out.
    pub text: String,
    /// Where in it names gave way, in bytes.
    pub hidden: Vec<Range<usize>>,
    /// What in it looks as if it belonged to a person.
    pub warnings: Vec<Warning>,
}

impl FreeText {
    /// Whether the file does not have it.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the file does not have it as it was written.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.is_out() || !self.hidden.is_empty()
    }
}

/// What a find is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// What may be a person's name, or an organization's: nobody is known by it, or by it alone, so it cannot be left out for
    /// sure.
    Person,
}

/// Something in a text that looks as if it belonged to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// As it is written.
    pub found: String,
    /// Where in the text, in bytes.
    pub range: Range<usize>,
}

/// What in a text looks as if it belonged to a person, in the order of the text.
#[must_use]
pub fn warnings(text: &str) -> Vec<Warning> {
    warnings_with(text, Vec::new())
}

/// The same, with the places where parts of known names stand.
fn warnings_with(text: &str, parts: Vec<Range<usize>>) -> Vec<Warning> {
    let signs = fold::fold(text);
    let byte = |index: usize| signs.get(index).map_or(text.len(), |sign| sign.at);
    let bytes = |range: Range<usize>| byte(range.start)..byte(range.end);
    let mut found: Vec<(WarningKind, Range<usize>)> = Vec::new();
    found.extend(email::emails(&signs).into_iter().map(|range| (WarningKind::Email, bytes(range))));
    found.extend(phone::phones(&signs).into_iter().map(|range| (WarningKind::Phone, bytes(range))));
    let known = found.len();
    for person in somebody::people(text, parts) {
        let is_within = |(_, range): &(_, Range<usize>)| range.start < person.end && person.start < range.end;
        if !found.iter().take(known).any(is_within) {
            found.push((WarningKind::Person, person));
        }
    }
    crate::domain::sorted::by_key(&mut found, |(_, range)| range.start);
    let warning = |(kind, range): (WarningKind, Range<usize>)| {
        let found = text.get(range.clone()).unwrap_or_default().to_owned();
        Warning { kind, found, range }
    };
    found.into_iter().map(warning).collect()
}
