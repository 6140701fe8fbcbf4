//! The months of a program as a table.

use super::column::MONTH;
use crate::domain::text::Language;
use crate::domain::value::{Counted, Figures};
use crate::domain::words::begun;

/// The months as rows, under a head in this language. Without any month, the head alone: a form to fill in.
#[must_use]
pub fn table(figures: &Figures, language: Language) -> Vec<Vec<String>> {
    let heads = Counted::ALL.iter().map(|counted| begun(&counted.name()).say(language).to_owned());
    let head = std::iter::once(MONTH.say(language).to_owned()).chain(heads).collect();
    let row = |month| {
        let cell = |counted: &Counted| {
            figures.counted(month, *counted).map(|people| people.to_string()).unwrap_or_default()
        };
        std::iter::once(month.name()).chain(Counted::ALL.iter().map(cell)).collect()
    };
    std::iter::once(head).chain(figures.months.keys().map(|month| row(*month))).collect()
}

/// Rows as CSV, with the mark by which Excel knows Unicode. No cell needs quotation marks.
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> String {
    let lines = rows.iter().map(|row| row.join(",") + "\r\n");
    std::iter::once("\u{feff}".to_owned()).chain(lines).collect()
}
