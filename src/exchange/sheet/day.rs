//! Days as people write them in a spreadsheet: `2027/4/1`, `2027-04-01`, `4/1`, `2027年4月1日(木)`, `令和9年4月1日`,
//! `R9.4.1`, `1 Apr 2027`, `Apr 1, 2027`.

use chrono::{Datelike, NaiveDate};

use super::plain::narrow;

/// The eras that are still met with, and the year before their first.
const ERAS: [(&str, i32); 6] =
    [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("r", 2018), ("h", 1988), ("s", 1925)];

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// Nothing that is read as a day, or a day that does not exist.
    Unread,
    /// Its first two numbers may be month and day, or day and month.
    Ambiguous,
}

/// The day that a text names; where it names no year, the one nearest to `near`.
///
/// # Errors
/// When it names none, or may name two.
pub fn read(text: &str, near: NaiveDate) -> Result<NaiveDate, NoDay> {
    let text = bare(text);
    let (era, rest) = era(&text);
    if rest.chars().any(|sign| sign.is_ascii_alphabetic()) {
        return if era.is_none() { in_english(rest).ok_or(NoDay::Unread) } else { Err(NoDay::Unread) };
    }
    let rest = rest.replace("元年", "1年");
    let rest = rest.trim_end_matches('日');
    let mut numbers = Vec::new();
    for part in rest.split(['年', '月', '/', '-', '.']) {
        numbers.push(number(part).ok_or(NoDay::Unread)?);
    }
    let named =
        |year: i32, month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day).ok_or(NoDay::Unread);
    match (era, numbers.as_slice()) {
        (Some(before), [year, month, day]) if *year > 0 => named(before + small(*year)?, *month, *day),
        (None, [year, month, day]) if *year >= 1000 => named(small(*year)?, *month, *day),
        (None, [_, _, year]) if *year >= 1000 => Err(NoDay::Ambiguous),
        (None, [month, day]) => nearest(*month, *day, near).ok_or(NoDay::Unread),
        _ => Err(NoDay::Unread),
    }
}

/// The text in narrow signs, without a weekday in brackets and without a time.
fn bare(text: &str) -> String {
    let text = narrow(text).to_lowercase();
    let text = match text.find('(') {
        Some(at) => text.get(..at).unwrap_or_default().to_owned(),
        None => text,
    };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > 1 && words.last().is_some_and(|last| last.contains(':')) {
        words.pop();
    }
    let is_english = words.iter().any(|word| word.chars().all(|sign| sign.is_ascii_alphabetic()));
    words.join(if is_english { " " } else { "" })
}

/// The year before the first of the era that a text begins with, and the rest of it.
fn era(text: &str) -> (Option<i32>, &str) {
    let found = ERAS.iter().find_map(|(name, before)| {
        let rest = text.strip_prefix(name)?;
        let is_year = rest.starts_with(|sign: char| sign.is_ascii_digit() || sign == '元');
        is_year.then_some((Some(*before), rest))
    });
    found.unwrap_or((None, text))
}

/// `1 apr 2027`, `apr 1, 2027`, `wed, 1 apr 2027`, `1-apr-27`.
fn in_english(text: &str) -> Option<NaiveDate> {
    let mut month = None;
    let mut numbers = Vec::new();
    for word in text.split([' ', ',', '-', '.']).filter(|word| !word.is_empty()) {
        let named = || MONTHS.iter().zip(1..).find(|(name, _)| word.starts_with(**name));
        match (number(word), named()) {
            (Some(number), _) => numbers.push(number),
            (None, Some((_, found))) => {
                if month.replace(found).is_some() {
                    return None;
                }
            }
            // A weekday.
            (None, None) if numbers.is_empty() && month.is_none() => {}
            (None, None) => return None,
        }
    }
    let [day, year] = numbers.as_slice() else { return None };
    let year = if *year < 100 { year + 2000 } else { *year };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month?, *day)
}

/// The day of this month and number that is nearest.
fn nearest(month: u32, day: u32, near: NaiveDate) -> Option<NaiveDate> {
    let years = [near.year() - 1, near.year(), near.year() + 1];
    let days = years.into_iter().filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
    days.min_by_key(|found| (*found - near).num_days().abs())
}

fn number(digits: &str) -> Option<u32> {
    let is_number =
        !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

fn small(number: u32) -> Result<i32, NoDay> {
    i32::try_from(number).map_err(|_too_large| NoDay::Unread)
}
