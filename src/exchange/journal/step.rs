//! One step of a program's history, and how it lies on the disk.

use serde_json::{Value, json};

use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::document::checksum::short;
use crate::exchange::merge::Settled;

/// What kind of step it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// What it did to versions that stood side by side.
    pub settled: Option<Settled>,
    /// The program after it, where it is at hand; else it lies on the disk.
    pub program: Option<Program>,
}

/// What a step may take on the disk beside its program, in bytes. Beyond that it is taken back to what was shown.
const MOST_SETTLED: usize = 200_000;

/// What is said of a step that is gone.
static LOST: Text = text(
    "記録が失われた変更(この時刻に履歴へ戻したもの)",
    "A change whose record was lost (put back into the history at this time)",
);

/// The field for the checksum of the others.
const SUM: &str = "sum";

/// The kinds, and how they are written.
const KINDS: [(Kind, &str); 6] = [
    (Kind::Begin, "begin"),
    (Kind::Change, "change"),
    (Kind::Undo, "undo"),
    (Kind::Redo, "redo"),
    (Kind::Return, "return"),
    (Kind::Merge, "merge"),
];

impl Step {
    /// As it lies on the disk, without its program.
    #[must_use]
    pub fn write(&self) -> String {
        let kind = KINDS.iter().find(|(kind, _)| *kind == self.kind).map(|(_, word)| *word);
        let settled = self.settled.as_ref().map(Settled::to_value);
        let settled = settled.filter(|settled| settled.to_string().len() <= MOST_SETTLED);
        let mut line = json!({
            "number": self.number,
            "kind": kind,
            "ja": self.words.ja,
            "en": self.words.en,
            "at": self.at,
            "by": self.by,
            "of": self.of,
            "back": self.back,
            "again": self.again,
            "settled": settled,
        });
        let sum = Value::from(short(&line.to_string()));
        if let Some(line) = line.as_object_mut() {
            line.insert(SUM.to_owned(), sum);
        }
        line.to_string()
    }

    /// What [`Self::write`] wrote; none where it cannot be read, or was altered. Earlier versions wrote no checksum.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut line: Value = serde_json::from_str(text).ok()?;
        let sum = line.as_object_mut()?.shift_remove(SUM);
        if sum.is_some_and(|sum| sum != short(&line.to_string())) {
            return None;
        }
        let number = |name: &str| line.get(name).and_then(Value::as_u64);
        let text = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
        let word = text("kind")?;
        Some(Self {
            number: number("number")?,
            kind: KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)?,
            words: Text { ja: text("ja")?.into(), en: text("en")?.into() },
            at: number("at")?,
            by: text("by")?,
            of: number("of")?,
            back: number("back"),
            again: line.get("again")?.as_array()?.iter().filter_map(Value::as_u64).collect(),
            settled: line.get("settled").and_then(Settled::from_value),
            program: None,
        })
    }

    /// Steps in the place of those that are gone, one for each state that is there still, by its number.
    #[must_use]
    pub fn of_states(numbers: &[u64], at: u64) -> Vec<Self> {
        let before = std::iter::once(None).chain(numbers.iter().copied().map(Some));
        let step = |(number, back): (&u64, Option<u64>)| Self {
            number: *number,
            kind: if back.is_some() { Kind::Change } else { Kind::Begin },
            words: LOST.clone(),
            at,
            by: String::new(),
            of: *number,
            back,
            again: Vec::new(),
            settled: None,
            program: None,
        };
        numbers.iter().zip(before).map(step).collect()
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
        Text { ja: ja.into(), en: en.into() }
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

    #[test]
    fn what_was_taken_back_or_done_again_says_so_and_says_it_after_a_reload() {
        let told = |kind| {
            let (again, words) = (Vec::new(), text("組織の情報", "Organization"));
            let step = Step {
                number: 3,
                kind,
                words,
                at: 0,
                by: String::new(),
                of: 1,
                back: None,
                again,
                settled: None,
                program: None,
            };
            Step::read(&step.write()).expect("a step").told().ja
        };
        assert_eq!(told(Kind::Change), "組織の情報");
        assert_eq!(told(Kind::Undo), "元に戻した：組織の情報");
        assert_eq!(told(Kind::Redo), "やり直した：組織の情報");
    }
}
