//! People in a text whom nothing else tells of: what is called さん, 様, 課長, or Mr. and Ms.

use std::ops::Range;

use super::form::{BEHIND, begins};
use super::letters::{Letter, Script, letters, script};
use super::nobody;

/// The titles that are no rank; they come first among those behind a name.
const CALLS: [&str; 9] = ["さん", "様", "さま", "氏", "君", "くん", "ちゃん", "先生", "殿"];

/// The most letters of a name before a call, before a rank, and in katakana.
const MOST_CALLED: usize = 6;
const MOST_RANKED: usize = 4;
const MOST_KATAKANA: usize = 8;

/// Before a name in Latin letters.
const BEFORE: [&str; 7] = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof"];

/// The same behind it.
const BEHIND_LATIN: [&str; 2] = ["-san", "-sama"];

/// Where in a text there may be names of people, in bytes; parts of known names stand at `parts`.
pub(super) fn people(text: &str, parts: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let letters = letters(text);
    let mut found: Vec<Range<usize>> = parts;
    found.extend(latin(text));
    let mut at = 0;
    while at < letters.len() {
        let title = BEHIND.iter().filter(|title| begins(&letters, at, title)).max_by_key(|title| title.len());
        let end = at + title.map_or(1, |title| title.chars().count());
        let start = title.and_then(|title| start(text, &letters, at, title));
        let ends = start.and_then(|start| letters.get(start)).zip(letters.get(end - 1));
        found.extend(ends.map(|(first, last)| first.at..last.end));
        at = end;
    }
    apart(found)
}

/// Where the name begins that stands before a title.
fn start(text: &str, letters: &[Letter], at: usize, title: &str) -> Option<usize> {
    let mut end = at;
    let mut is_rank = !CALLS.contains(&title);
    // `高橋課長さん`
    while let Some(rank) =
        BEHIND.iter().filter(|title| !CALLS.contains(title)).find(|rank| ends(letters, end, rank))
    {
        end -= rank.chars().count();
        is_rank = true;
    }
    let of = script(letters.get(end.checked_sub(1)?)?.plain);
    let is_own = |index: &usize| {
        let joins = *index + 1 == end || letters.get(*index + 1).is_some_and(|next| !next.is_apart);
        joins && letters.get(*index).is_some_and(|letter| script(letter.plain) == of)
    };
    let first = end - (0..end).rev().take_while(is_own).count();
    let word: String = letters.get(first..end)?.iter().map(|letter| letter.plain).collect();
    let behind = letters.get(at + title.chars().count()).filter(|letter| !letter.is_apart);
    if nobody::is_other_word(&word, title, behind.map(|letter| letter.plain)) || is_polite(letters, first) {
        return None;
    }
    let count = nobody::named(&word, is_rank);
    let most = if is_rank { MOST_RANKED } else { MOST_CALLED };
    let is_name = match of {
        Script::Kanji => (1..=most).contains(&count),
        Script::Katakana => (2..=MOST_KATAKANA).contains(&count) && is_katakana_called(title),
        Script::Latin => {
            let (from, to) = (letters.get(first)?.at, letters.get(end - 1)?.end);
            !is_rank && text.get(from..to).is_some_and(is_capitalised)
        }
        _ => false,
    };
    is_name.then(|| end - count)
}

/// Ranks in katakana make one word with what stands before them: `チームリーダー`.
fn is_katakana_called(title: &str) -> bool {
    title.chars().next().is_some_and(|sign| script(sign) != Script::Katakana)
}

/// Whether お or ご stands before a word, as it does before no name: `お客様`. The end of なお is none.
fn is_polite(letters: &[Letter], first: usize) -> bool {
    let before =
        |back: usize| first.checked_sub(back).and_then(|at| letters.get(at)).map(|letter| letter.plain);
    let is_apart = letters.get(first).is_some_and(|letter| letter.is_apart);
    !is_apart && matches!(before(1), Some('お' | 'ご' | '御')) && before(2) != Some('な')
}

/// Whether a word ends before a place.
fn ends(letters: &[Letter], end: usize, word: &str) -> bool {
    let start = end.checked_sub(word.chars().count());
    start.is_some_and(|start| begins(letters, start, word))
}

/// Names in Latin letters with what stands before or behind them.
fn latin(text: &str) -> Vec<Range<usize>> {
    let words: Vec<Range<usize>> = words(text);
    let word = |index: usize| words.get(index).and_then(|range| text.get(range.clone())).unwrap_or_default();
    let mut found = Vec::new();
    for (index, range) in words.iter().enumerate() {
        let own = word(index);
        if is_capitalised(own) && BEHIND_LATIN.iter().any(|title| own.to_ascii_lowercase().ends_with(title)) {
            found.push(range.clone());
        }
        // `Mr. J. Smith`
        let is_initial = word(index + 1).len() == 1 && is_before(text, &words, index + 1);
        let name = index + if is_initial { 2 } else { 1 };
        let is_named = BEFORE.contains(&own) && is_before(text, &words, index) && is_capitalised(word(name));
        found.extend(words.get(name).filter(|_| is_named).map(|last| range.start..last.end));
    }
    found
}

/// Whether the next word belongs to this one: a dot and a blank at most stand between them.
fn is_before(text: &str, words: &[Range<usize>], index: usize) -> bool {
    let between =
        words.get(index).zip(words.get(index + 1)).and_then(|(one, next)| text.get(one.end..next.start));
    between.is_some_and(|between| matches!(between, "." | " " | ". " | "\u{a0}" | ".\u{a0}"))
}

/// The words in Latin letters.
fn words(text: &str) -> Vec<Range<usize>> {
    let is_letter = |sign: char| sign.is_alphabetic() && sign < '\u{250}' || matches!(sign, '-' | '\'' | '’');
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, sign) in text.char_indices().filter(|(_, sign)| is_letter(*sign)) {
        let end = at + sign.len_utf8();
        match words.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

/// Whether a word is written as names are: a capital, and small letters behind it.
fn is_capitalised(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.any(char::is_lowercase)
}

/// The same places, those that touch as one, in the order of the text.
fn apart(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    crate::domain::sorted::by_key(&mut found, |range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in found {
        match apart.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}
