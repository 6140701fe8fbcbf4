//! Finding tasks by words, however they are written: in capitals or not, in wide letters or narrow ones.

use crate::domain::plan::line::Line;

/// Words that must all be there.
pub(super) struct Search(Vec<String>);

impl Search {
    /// The words that a person typed, with spaces between them.
    pub(super) fn of(typed: &str) -> Self {
        Self(plain(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether a task's title, in either language, who does it or its remarks hold them all.
    pub(super) fn finds(&self, line: &Line) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let title = &line.words.title;
        let parts = [&*title.ja, &*title.en, line.task.assignee.as_str(), line.task.notes.as_str()];
        let all = plain(&parts.join("\n"));
        self.0.iter().all(|word| all.contains(word.as_str()))
    }
}

/// In small letters, wide ones narrow.
fn plain(text: &str) -> String {
    /// From a wide letter to the narrow one.
    const NARROW: u32 = 0xFEE0;
    let narrow = |sign: char| match sign {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(sign as u32 - NARROW).unwrap_or(sign),
        _ => sign,
    };
    text.chars().map(narrow).flat_map(char::to_lowercase).collect()
}
