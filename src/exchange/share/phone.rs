//! Phone numbers in a text: those of Japan, and those of other countries with a plus before them.

use std::ops::Range;

use super::fold::{Sign, at};

/// The most groups of digits that a number is written in.
const MOST_GROUPS: usize = 6;

/// The most signs between two groups, such as `) ` or ` - `.
const MOST_BETWEEN: usize = 3;

/// What a number with a prefix of its own begins with: eleven digits in all.
const ELEVEN: [&str; 6] = ["020", "050", "060", "070", "080", "090"];

/// Where in a text there are phone numbers.
pub(super) fn phones(signs: &[Sign]) -> Vec<Range<usize>> {
    let addresses = addresses(signs);
    let mut found = Vec::new();
    let mut index = 0;
    while index < signs.len() {
        let inside = addresses.iter().find(|range| range.contains(&index));
        let number = if inside.is_none() { number(signs, index) } else { None };
        index = match (inside, number) {
            (Some(address), _) => address.end,
            (None, Some(range)) => {
                let end = range.end;
                found.push(range);
                end
            }
            (None, None) => index + 1,
        };
    }
    found
}

/// Web addresses: their digits are no phone numbers.
fn addresses(signs: &[Sign]) -> Vec<Range<usize>> {
    let begins =
        |index: usize, word: &str| word.chars().enumerate().all(|(n, sign)| at(signs, index + n) == sign);
    let starts = (0..signs.len()).filter(|index| begins(*index, "://") || begins(*index, "www."));
    let end = |start: usize| {
        let part =
            |index: &usize| at(signs, *index).is_ascii_graphic() && !"\"'<>".contains(at(signs, *index));
        start + (start..signs.len()).take_while(part).count()
    };
    starts.map(|start| start..end(start)).collect()
}

/// A group of digits, and where it ends.
struct Group {
    digits: String,
    end: usize,
    /// A dot stands before it.
    dotted: bool,
}

/// The number that begins at a place, the longest that there is.
fn number(signs: &[Sign], start: usize) -> Option<Range<usize>> {
    let first = at(signs, start);
    let is_abroad = first == '+';
    let in_brackets = first == '(';
    if !(first == '0' || is_abroad || in_brackets) || !may_begin(signs, start) {
        return None;
    }
    let groups = groups(signs, start + usize::from(is_abroad || in_brackets));
    // A bracket is part of the number only where it holds its first group, and more follow.
    let first_end = groups.first()?.end;
    if in_brackets && at(signs, first_end) != ')' {
        return None;
    }
    let mut count = groups.len();
    while count > usize::from(in_brackets) {
        let kept = groups.get(..count)?;
        let end = kept.last()?.end;
        let valid = if is_abroad { is_abroad_number(kept) } else { is_home_number(kept) };
        if valid && may_end(signs, end) {
            return Some(start..end);
        }
        count -= 1;
    }
    None
}

/// The groups of digits from a place on, with what separates them between.
fn groups(signs: &[Sign], start: usize) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let (mut index, mut dotted) = (start, false);
    while groups.len() < MOST_GROUPS {
        let digits: String =
            (index..signs.len()).map(|index| at(signs, index)).take_while(char::is_ascii_digit).collect();
        if digits.is_empty() {
            break;
        }
        let end = index + digits.len();
        groups.push(Group { digits, end, dotted });
        let between = (end..signs.len()).take_while(|index| "- ().".contains(at(signs, *index))).count();
        if between == 0 || between > MOST_BETWEEN {
            break;
        }
        dotted = (end..end + between).any(|index| at(signs, index) == '.');
        index = end + between;
    }
    groups
}

/// The words that are written right before a number: `TEL03-1234-5678`, `Tel.03-…`.
const LABELS: [&str; 6] = ["tel", "fax", "phone", "mobile", "ph", "t"];

/// Whether one of these words ends right before a place.
fn is_labelled(signs: &[Sign], start: usize) -> bool {
    let end = if start > 0 && matches!(at(signs, start - 1), '.' | ':') { start - 1 } else { start };
    let back = (0..end).rev().take_while(|index| at(signs, *index).is_ascii_alphabetic());
    let mut word: Vec<char> = back.map(|index| at(signs, index).to_ascii_lowercase()).collect();
    word.reverse();
    LABELS.contains(&word.into_iter().collect::<String>().as_str())
}

/// Not within a word, an amount or a longer number.
fn may_begin(signs: &[Sign], start: usize) -> bool {
    if is_labelled(signs, start) {
        return true;
    }
    let before = |back: usize| if back > start { ' ' } else { at(signs, start - back) };
    let joined = before(2).is_ascii_alphanumeric();
    match before(1) {
        '-' | '.' | ',' => !joined,
        '_' | '%' | '#' | '\\' | '¥' | '$' | '€' => false,
        sign => !sign.is_ascii_alphanumeric(),
    }
}

fn may_end(signs: &[Sign], end: usize) -> bool {
    let joined = at(signs, end + 1).is_ascii_alphanumeric();
    match at(signs, end) {
        '-' | '.' | ',' => !joined,
        '_' | '%' | '@' | '円' | '年' | '人' | '件' => false,
        sign => !sign.is_ascii_alphanumeric(),
    }
}

/// `03-1234-5678`, `0312345678`, `(03) 1234-5678`, `0120-123-456`
fn is_home_number(groups: &[Group]) -> bool {
    let all: String = groups.iter().map(|group| group.digits.as_str()).collect();
    let area = groups.first().map_or(0, |group| group.digits.len());
    let last = groups.last().map_or(0, |group| group.digits.len());
    let is_grouped = match groups.len() {
        1 => true,
        2 => (2..=5).contains(&area) && last >= 6 && !groups.iter().any(|group| group.dotted),
        3 => (2..=5).contains(&area) && (last == 4 || last == 3),
        _ => false,
    };
    is_grouped && is_home(&all)
}

/// Ten digits, or eleven for what is no landline.
fn is_home(digits: &str) -> bool {
    let area =
        digits.strip_prefix('0').is_some_and(|rest| !rest.starts_with('0')) && !digits.starts_with("010");
    let eleven = ELEVEN.iter().any(|prefix| digits.starts_with(prefix)) || digits.starts_with("0800");
    area && (digits.len() == 10 || digits.len() == 11 && eleven)
}

/// `+81 90-1234-5678`, `+81 (0)3 1234 5678`, `+1 415 555 2671`
fn is_abroad_number(groups: &[Group]) -> bool {
    let all: String = groups.iter().map(|group| group.digits.as_str()).collect();
    match all.strip_prefix("81") {
        Some(rest) => is_home(&format!("0{}", rest.strip_prefix('0').unwrap_or(rest))),
        None => !all.starts_with('0') && (10..=15).contains(&all.len()),
    }
}
