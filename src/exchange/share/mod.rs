//! The review before sharing: all that people wrote into a program, what in it looks like an address or a number of
//! theirs, and a copy without it.

mod email;
mod fold;
mod phone;
mod redact;

use std::ops::Range;

use serde_json::Value;

pub use redact::{HIDDEN, Redaction, redact};

use super::merge::{Ledger, Path, Step};
use super::place::{Place, Places};
use crate::domain::catalog::Catalog;
use crate::domain::plan::Task;
use crate::domain::program::{Program, Round};
use crate::domain::text::Text;

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
    /// The text.
    pub text: String,
    /// What in it looks as if it belonged to a person.
    pub warnings: Vec<Warning>,
}

/// What a find is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
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
    let signs = fold::fold(text);
    let mut found: Vec<(WarningKind, Range<usize>)> = Vec::new();
    found.extend(email::emails(&signs).into_iter().map(|range| (WarningKind::Email, range)));
    found.extend(phone::phones(&signs).into_iter().map(|range| (WarningKind::Phone, range)));
    crate::domain::sorted::by_key(&mut found, |(_, range)| range.start);
    let byte = |index: usize| signs.get(index).map_or(text.len(), |sign| sign.at);
    let warning = |(kind, range): (WarningKind, Range<usize>)| {
        let range = byte(range.start)..byte(range.end);
        let found = text.get(range.clone()).unwrap_or_default().to_owned();
        Warning { kind, found, range }
    };
    found.into_iter().map(warning).collect()
}

/// All that people wrote into a program, and all texts that a newer version did; none of them empty.
#[must_use]
pub fn texts(catalog: &Catalog, program: &Program) -> Vec<FreeText> {
    let mut review = Review { places: Places::new(catalog, program), found: Vec::new() };
    review.add(Kind::Organization, &[key("name")], &program.profile.name);
    for round in &program.rounds {
        review.round(round);
    }
    for closure in &program.settings.closures {
        let (from, to) = (
            crate::domain::calendar::form::iso(closure.from),
            crate::domain::calendar::form::iso(closure.to),
        );
        let name = entry(&format!("{from}/{to}/{}", closure.name));
        review.add(Kind::Title, &[key("settings"), key("closures"), name, key("name")], &closure.name);
    }
    for task in program.plan.iter().flat_map(|plan| &plan.tasks) {
        review.task(task);
    }
    for (path, text) in &program.unknown {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        review.unknown(&steps(path), &value);
    }
    review.found
}

/// The fields that hold what people wrote.
const WRITTEN: [&str; 10] =
    ["name", "note", "text", "link", "title", "why", "deliverable", "checklist", "assignee", "notes"];

/// What people wrote that the program does not show and its file holds all the same: for merging, the file keeps what
/// removed entries said, and what somebody said beside what is shown.
#[must_use]
pub fn unseen(catalog: &Catalog, program: &Program, ledger: &Ledger) -> Vec<FreeText> {
    let places = Places::new(catalog, program);
    let is_written = |path: &Path| {
        path.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(WRITTEN.contains(&key.as_str())),
            _ => None,
        })
    };
    let mut found: Vec<FreeText> = Vec::new();
    for (path, value) in ledger.unseen().into_iter().filter(|(path, _)| is_written(path) == Some(true)) {
        let text = match &value {
            Value::String(text) => text.clone(),
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            _ => String::new(),
        };
        if text.trim().is_empty() {
            continue;
        }
        let mut place = places.place(&path);
        place.label = Text {
            ja: format!("{}(表示していない文章)", place.label.ja).into(),
            en: format!("{} (not shown in the program)", place.label.en).into(),
        };
        let warnings = warnings(&text);
        found.push(FreeText { path, place, kind: Kind::Content, text, warnings });
    }
    found
}

/// How many texts of a program a copy does not have, or not as they were.
#[must_use]
pub fn hidden(texts: &[FreeText], copy: &[FreeText]) -> usize {
    let mut left: Vec<&FreeText> = copy.iter().collect();
    let mut hidden = 0;
    for text in texts {
        match left.iter().position(|other| other.kind == text.kind && other.text == text.text) {
            Some(at) => drop(left.swap_remove(at)),
            None => hidden += 1,
        }
    }
    hidden
}

fn key(word: &str) -> Step {
    Step::Key(word.to_owned())
}

fn entry(name: &str) -> Step {
    Step::Entry(name.to_owned())
}

/// A place of the document as a path within its program.
fn steps(path: &[String]) -> Path {
    let within = path.strip_prefix(&["program".to_owned()]).unwrap_or(path);
    within.iter().map(|word| word.strip_prefix('#').map_or_else(|| key(word), entry)).collect()
}

struct Review<'a> {
    places: Places<'a>,
    found: Vec<FreeText>,
}

impl Review<'_> {
    fn add(&mut self, kind: Kind, path: &[Step], text: &str) {
        if !text.trim().is_empty() {
            let path = path.to_vec();
            let place = self.places.place(&path);
            self.found.push(FreeText { path, place, kind, text: text.to_owned(), warnings: warnings(text) });
        }
    }

    fn round(&mut self, round: &Round) {
        for (item, answer) in &round.answers {
            let place = |fields: &[&str]| {
                let answer = [key("rounds"), entry(round.id.as_str()), key("answers"), entry(item.as_str())];
                answer.into_iter().chain(fields.iter().map(|field| key(field))).collect::<Path>()
            };
            self.add(Kind::Note, &place(&["note"]), &answer.note);
            self.add(Kind::Evidence, &place(&["evidence", "text"]), &answer.evidence.text);
            self.add(Kind::Link, &place(&["evidence", "link"]), &answer.evidence.link);
        }
    }

    fn task(&mut self, task: &Task) {
        let place = |fields: &[&str]| {
            let task = [key("plan"), key("tasks"), entry(task.id.as_str())];
            task.into_iter().chain(fields.iter().map(|field| key(field))).collect::<Path>()
        };
        let changes = &task.changes;
        let words = [
            (Kind::Title, "title", &changes.title),
            (Kind::Content, "why", &changes.why),
            (Kind::Content, "deliverable", &changes.deliverable),
        ];
        for (kind, field, text) in words {
            self.add(kind, &place(&["changes", field]), text.as_deref().unwrap_or_default());
        }
        for step in changes.checklist.iter().flatten() {
            self.add(Kind::Content, &place(&["changes", "checklist"]), step);
        }
        self.add(Kind::Name, &place(&["assignee"]), &task.assignee);
        self.add(Kind::Note, &place(&["notes"]), &task.notes);
    }

    /// All texts within a value, and what they go by.
    fn unknown(&mut self, path: &[Step], value: &Value) {
        match value {
            Value::String(text) => self.add(Kind::Unknown, path, text),
            Value::Array(list) => list.iter().for_each(|value| self.unknown(path, value)),
            Value::Object(object) => {
                for (name, value) in object {
                    let inner: Path = path.iter().cloned().chain([key(name)]).collect();
                    self.unknown(&inner, value);
                }
            }
            _ => {}
        }
    }
}
