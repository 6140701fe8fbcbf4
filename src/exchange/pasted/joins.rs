//! Broken lines, joined so that the checksum fits.

use serde_json::Value;

use super::Mended;
use super::coded::plain;
use super::span::{Line, Span, ranges, span, starts};
use crate::exchange::document::{FORMAT, checksum};
use crate::exchange::sealed::{SealError, Sealed};

/// The most places that are looked at for the beginning of a file's text.
const MOST_STARTS: usize = 4;

/// The most ways of joining that are tried, and the most bytes that are gone through for it.
const MOST_TRIES: usize = 400;
const MOST_WORK: usize = 12 * 1024 * 1024;

/// A file's text out of a mail, and what was done to it; none where nothing fits.
pub(super) fn mend(text: &str) -> Option<(String, Mended)> {
    let coded = || plain(text).find_map(|plain| mend_plain(&plain.text, true));
    mend_plain(text, false).or_else(coded)
}

/// The text of the only program in a text, where it is whole and nothing but what stood around it is left out, although
/// its checksum says that somebody changed it.
pub(super) fn whole(text: &str) -> Option<(String, Mended)> {
    let ranges = ranges(text);
    let [range] = ranges.as_slice() else { return None };
    let Span { parts, mended, is_doubtful, .. } = span(text, range.start)?;
    let found = parts.concat();
    let value: Value = serde_json::from_str(&found).ok()?;
    let is_program = value.get("format").and_then(Value::as_str) == Some(FORMAT);
    let is_sure = mended.joined == 0 && !mended.spaces && !is_doubtful;
    (is_program && is_sure).then_some((found, mended))
}

fn mend_plain(text: &str, is_coded: bool) -> Option<(String, Mended)> {
    starts(text).take(MOST_STARTS).find_map(|start| {
        let span = span(text, start)?;
        let is_sure = span.mended.joined == 0 && !span.is_doubtful && !is_coded;
        ways(&span).find_map(|(text, spaces)| {
            let fits = match fit(&text) {
                Fit::Yes => true,
                // An earlier version wrote no checksum: that is taken as it is, or not at all.
                Fit::Unchecked => is_sure && !spaces,
                Fit::No => false,
            };
            let mended = Mended { spaces: span.mended.spaces || spaces, coded: is_coded, ..span.mended };
            fits.then_some((text, mended))
        })
    })
}

/// Whether a text is what it was when it was written.
enum Fit {
    Yes,
    Unchecked,
    No,
}

fn fit(text: &str) -> Fit {
    if Sealed::is_one(text) {
        return if Sealed::read(text) == Err(SealError::Damaged) { Fit::No } else { Fit::Yes };
    }
    let Ok(mut value) = serde_json::from_str::<Value>(text) else { return Fit::No };
    match checksum::fits(&mut value) {
        Some(true) => Fit::Yes,
        Some(false) => Fit::No,
        // What tells of its edits has a checksum too: its name was changed on the way.
        None if value.get("merge").is_some() || value.get("seen").is_some() => Fit::No,
        None => Fit::Unchecked,
    }
}

/// The texts that it may have been, the likeliest first, and whether spaces that do not break were made plain in each.
fn ways(span: &Span) -> impl Iterator<Item = (String, bool)> {
    let size = span.parts.iter().map(String::len).sum::<usize>().max(1);
    let choices = choices(span, MOST_TRIES.min(MOST_WORK / size).max(1));
    let has_spaces = span.parts.iter().any(|part| part.contains('\u{a0}'));
    let plain = move |text: String, is_plain| if is_plain { text.replace('\u{a0}', " ") } else { text };
    choices.into_iter().flat_map(move |choice| {
        let text = joined(&span.parts, &choice);
        let other = has_spaces.then(|| (plain(text.clone(), true), true));
        std::iter::once((text, false)).chain(other)
    })
}

/// For each break, whether the space there is another than what is left of it. First what its surroundings say, then all
/// alike; then what the surroundings say but for one, and but for two.
fn choices(span: &Span, most: usize) -> Vec<Vec<bool>> {
    let widest = span.lines.iter().map(|line| line.width).max().unwrap_or_default();
    let breaks = || span.parts.windows(2).zip(&span.lines);
    let choose = |is_space: &dyn Fn(&Line) -> bool| {
        let chosen = breaks().map(|(pair, line)| match pair {
            [before, after] => is_between_words(before, after) && is_space(line),
            _ => false,
        });
        chosen.collect::<Vec<bool>>()
    };
    // A letter of double width may not have fitted in.
    let is_full = |line: &Line| line.width + 1 >= widest;
    let likely = choose(&|line| line.has_space || !is_full(line));
    let count = likely.len();
    let mut choices = vec![likely.clone()];
    choices.extend([choose(&|line| !is_full(line)), vec![true; count], vec![false; count]]);
    // A second break beyond the last is none.
    for (one, two) in (0..count).map(|one| (one, count)).chain(pairs(count)) {
        if choices.len() >= most {
            break;
        }
        let but = |(at, is_space): (usize, &bool)| *is_space ^ (at == one || at == two);
        choices.push(likely.iter().enumerate().map(but).collect());
    }
    choices.truncate(if count == 0 { 1 } else { most });
    choices
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |one| (one + 1..count).map(move |two| (one, two)))
}

/// Whether a line was broken between words that have spaces between them, and none is left there.
fn is_between_words(before: &str, after: &str) -> bool {
    let is_word = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_graphic());
    is_word(before.chars().next_back()) && is_word(after.chars().next())
}

/// The parts as one text. Where it is chosen, a break gives a space, or takes the one that stands before it.
fn joined(parts: &[String], choice: &[bool]) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        text.push_str(part);
        if choice.get(index) == Some(&true) {
            // Whoever breaks lines may put a space there to say that they are one.
            if text.ends_with(' ') {
                text.pop();
            } else {
                text.push(' ');
            }
        }
    }
    text
}
