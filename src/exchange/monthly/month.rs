//! Months as people write them in a spreadsheet: `2026-04`, `2026/4`, `2026年4月`, `2026年4月度`, `202604`, `令和8年4月`,
//! `R8.4`, `Apr 2026`, `Apr-26`; and a whole day, for its month.

use chrono::NaiveDate;

use crate::domain::value::Month;
use crate::exchange::sheet::{narrow, read_day};

/// The month that a text names; none where it names none, or leaves out the year.
pub(super) fn month(cell: &str) -> Option<Month> {
    let text = narrow(cell).to_lowercase();
    let text = text.trim_end_matches("度").replace(['〜', '~'], "");
    // What is read names its year, so it does not matter what it would be near to.
    let day = |text: &str| read_day(text, NaiveDate::default()).ok().map(Month::of);
    if text.len() == 6 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        let (year, month) = text.split_at(4);
        return Month::parse(&format!("{year}-{month}"));
    }
    let numbers = numbers(&text);
    if is_english(&text) {
        return match numbers {
            // What stands before the name, as in `26 Apr`, may as well be a day.
            1 if text.ends_with(|sign: char| sign.is_ascii_digit()) || year_first(&text) => {
                day(&format!("1 {}", text.replace('-', " ")))
            }
            2 => day(&text),
            _ => None,
        };
    }
    match numbers {
        2 if text.contains('年') => text.strip_suffix('月').and_then(|text| day(&format!("{text}月1日"))),
        2 => {
            let sign = text.chars().find(|sign| matches!(sign, '/' | '-' | '.'))?;
            day(&format!("{text}{sign}1"))
        }
        3 => day(&text),
        _ => None,
    }
}

/// Whether a text begins with a year of four digits.
fn year_first(text: &str) -> bool {
    text.chars().take_while(char::is_ascii_digit).count() == 4
}

/// How many numbers there are, the first year of an era being one.
fn numbers(text: &str) -> usize {
    let is_digit = |sign: char| sign.is_ascii_digit() || sign == '元';
    text.split(|sign| !is_digit(sign)).filter(|part| !part.is_empty()).count()
}

/// Whether a month is named by its English name, rather than an era by its letter.
fn is_english(text: &str) -> bool {
    text.chars().filter(char::is_ascii_alphabetic).count() > 1
}
