//! Cells as Excel puts them on the clipboard, and as it takes them from there.

use crate::domain::limits::MOST_TASKS;

/// The most letters that are looked at.
const MOST_LETTERS: usize = 3_000_000;

/// The most rows, the head and some empty ones included.
const MOST_ROWS: usize = MOST_TASKS + 100;

/// The most cells of a row.
const MOST_CELLS: usize = 200;

/// What a cell would be taken for a formula by, narrow and wide.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// There is more than can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// The cells of a text: rows by line, cells by tab. A cell within quotation marks may hold both, and a mark as two. One
/// whose marks do not end so is taken as it stands.
///
/// # Errors
/// When there is more than can be looked at.
pub fn read(text: &str) -> Result<Vec<Vec<String>>, TooLarge> {
    if text.len() > MOST_LETTERS {
        return Err(TooLarge);
    }
    let mut rest = text.trim_start_matches('\u{feff}');
    let mut rows = Vec::new();
    let mut row = Vec::new();
    while !rest.is_empty() {
        let (cell, after) = quoted(rest).unwrap_or_else(|| plain(rest));
        row.push(harmless(cell));
        let is_end = !after.starts_with('\t');
        rest = after
            .strip_prefix('\t')
            .or_else(|| after.strip_prefix("\r\n"))
            .unwrap_or_else(|| after.strip_prefix(['\n', '\r']).unwrap_or(after));
        // A tab at the very end stands before an empty cell, which says nothing.
        if is_end || rest.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
        if rows.len() > MOST_ROWS || row.len() > MOST_CELLS {
            return Err(TooLarge);
        }
    }
    Ok(rows)
}

/// A cell without marks, and what follows it.
fn plain(text: &str) -> (String, &str) {
    let (cell, after) = text.split_at(text.find(['\t', '\r', '\n']).unwrap_or(text.len()));
    (cell.to_owned(), after)
}

/// A cell within marks, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (part, after) = rest.split_at_checked(rest.find('"')?)?;
        cell.push_str(part);
        rest = after.strip_prefix('"')?;
        match rest.chars().next() {
            Some('"') => {
                cell.push('"');
                rest = rest.strip_prefix('"')?;
            }
            None | Some('\t' | '\r' | '\n') => return Some((cell.replace("\r\n", "\n"), rest)),
            Some(_) => return None,
        }
    }
}

/// A cell without the mark that [`defused`] gave it.
fn harmless(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest.to_owned(),
        _ => cell,
    }
}

/// A cell that no spreadsheet takes for a formula.
fn defused(cell: &str) -> String {
    let first = cell.trim_start().chars().next();
    let is_formula = first.is_some_and(|first| FORMULA.contains(&first));
    if is_formula { format!("'{}", cell.trim_start()) } else { cell.to_owned() }
}

/// Rows as text: cells by tab, rows by line.
#[must_use]
pub fn as_text(rows: &[Vec<String>]) -> String {
    let cell = |cell: &String| {
        let cell = defused(cell);
        let is_plain = !cell.contains(['\t', '\r', '\n', '"']);
        if is_plain { cell } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let lines = rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t") + "\r\n");
    lines.collect()
}

/// Rows as a table of HTML, the first as its head.
#[must_use]
pub fn as_html(rows: &[Vec<String>]) -> String {
    let tags = std::iter::once("th").chain(std::iter::repeat("td"));
    let row = |(row, tag): (&Vec<String>, &str)| {
        let cell = |cell: &String| format!("<{tag}>{}</{tag}>", escaped(&defused(cell)));
        format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>())
    };
    format!("<table>{}</table>", rows.iter().zip(tags).map(row).collect::<String>())
}

fn escaped(text: &str) -> String {
    let signs = text.chars().map(|sign| match sign {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\n' => "<br>".to_owned(),
        _ => sign.to_string(),
    });
    signs.collect()
}
