//! One step of a program's history, and how it lies on the disk.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::program::Program;
use crate::domain::text::Text;

/// What kind of step it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The program as it was when its history began.
    Begin,
    /// Something was changed.
    Change,
    /// A step was taken back.
    Undo,
    /// A step that was taken back was done again.
    Redo,
    /// The program was put back to what it was at an earlier step.
    Return,
    /// Another version was merged into it.
    Merge,
}

/// A step of a program's history.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Counted from 1, by program.
    pub number: u64,
    /// What kind.
    pub kind: Kind,
    /// What was done, in words.
    pub words: Text,
    /// When, in seconds since 1970.
    pub at: u64,
    /// By whom; empty where they have not said.
    pub by: String,
    /// The step that made the state which the program is in after this one: itself, or an earlier one.
    pub of: u64,
    /// The state that it was made from; none at the beginning.
    pub back: Option<u64>,
    /// What may be done again after it, the next one last.
    pub again: Vec<u64>,
    /// The program after it, where it is at hand; else it lies on the disk.
    pub program: Option<Program>,
}

/// A step as it lies on the disk, without its program.
#[derive(Serialize, Deserialize)]
struct Line {
    number: u64,
    kind: Kind,
    ja: String,
    en: String,
    at: u64,
    by: String,
    of: u64,
    back: Option<u64>,
    again: Vec<u64>,
}

impl Step {
    /// As it lies on the disk, without its program.
    #[must_use]
    pub fn write(&self) -> String {
        let line = Line {
            number: self.number,
            kind: self.kind,
            ja: self.words.ja.to_string(),
            en: self.words.en.to_string(),
            at: self.at,
            by: self.by.clone(),
            of: self.of,
            back: self.back,
            again: self.again.clone(),
        };
        serde_json::to_string(&line).unwrap_or_default()
    }

    /// What [`Self::write`] wrote; none where it cannot be read.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let Line { number, kind, ja, en, at, by, of, back, again } = serde_json::from_str(text).ok()?;
        let words = Text { ja: Cow::Owned(ja), en: Cow::Owned(en) };
        Some(Self { number, kind, words, at, by, of, back, again, program: None })
    }

    /// What was done, in words that also say whether it was taken back or done again. Other kinds say so themselves.
    #[must_use]
    pub fn told(&self) -> Text {
        let (ja, en) = (&self.words.ja, &self.words.en);
        let (ja, en) = match self.kind {
            Kind::Undo => (format!("元に戻した：{ja}"), format!("Undone: {en}")),
            Kind::Redo => (format!("やり直した：{ja}"), format!("Done again: {en}")),
            Kind::Begin | Kind::Change | Kind::Return | Kind::Merge => return self.words.clone(),
        };
        Text { ja: Cow::Owned(ja), en: Cow::Owned(en) }
    }

    /// Whether it made a state of its own.
    #[must_use]
    pub const fn is_own(&self) -> bool {
        self.of == self.number
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::text;

    #[test]
    fn what_was_taken_back_or_done_again_says_so_and_says_it_after_a_reload() {
        let told = |kind| {
            let (again, words) = (Vec::new(), text("組織の情報", "Organization"));
            let step = Step { number: 3, kind, words, at: 0, by: String::new(), of: 1, back: None, again, program: None };
            Step::read(&step.write()).expect("a step").told().ja
        };
        assert_eq!(told(Kind::Change), "組織の情報");
        assert_eq!(told(Kind::Undo), "元に戻した：組織の情報");
        assert_eq!(told(Kind::Redo), "やり直した：組織の情報");
    }
}
