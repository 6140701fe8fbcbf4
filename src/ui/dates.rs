//! Dates and amounts in the form of each language.

use chrono::{NaiveDate, Timelike};

use crate::domain::calendar::form;
pub(super) use crate::domain::calendar::form::{
    bare, long, medium, month, month_alone, parse_iso as parse, short,
};
use crate::domain::text::Language;
use crate::state::clock;

/// Two days, both included.
pub(super) fn range(from: NaiveDate, to: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}〜{}", short(from, language), short(to, language)),
        Language::English => format!("{} – {}", short(from, language), short(to, language)),
    }
}

/// 2027年3月3日 14:05 · 3 Mar 2027, 14:05: a moment so many seconds after 1970 began, where the person sits.
pub(super) fn moment(seconds: u64, language: Language) -> String {
    let Some(moment) = clock::local(seconds) else { return String::new() };
    let between = if language == Language::Japanese { " " } else { ", " };
    format!("{}{between}{}:{:02}", medium(moment.date(), language), moment.hour(), moment.minute())
}

/// 14:05: the time on the wall, so many seconds after 1970 began.
pub(super) fn time(seconds: u64) -> String {
    let Some(moment) = clock::local(seconds) else { return String::new() };
    format!("{}:{:02}", moment.hour(), moment.minute())
}

/// 2.5人日 · 2.5 person-days
pub(super) fn effort(tenths: u32, language: Language) -> String {
    let days = tenths_of(tenths);
    match language {
        Language::Japanese => format!("{days}人日"),
        Language::English if tenths == 10 => "1 person-day".to_owned(),
        Language::English => format!("{days} person-days"),
    }
}

/// Tenths as a number with at most one decimal.
pub(super) fn tenths_of(tenths: u32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// 3,000,000円 · ¥3,000,000
pub(super) fn yen(yen: u64, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}円", grouped(yen)),
        Language::English => format!("¥{}", grouped(yen)),
    }
}

/// 12,345
pub(super) fn grouped(number: u64) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", grouped(number / 1000), number % 1000)
    }
}

/// The day as a date field wants it; empty for none.
pub(super) fn iso(day: Option<NaiveDate>) -> String {
    day.map(form::iso).unwrap_or_default()
}
