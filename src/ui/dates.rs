//! Dates and amounts in the form of each language.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::domain::text::Language;

/// 2027年3月3日(水) · Wed, 3 Mar 2027
pub(super) fn long(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}({})", ja(day), weekday_ja(day.weekday())),
        Language::English => day.format("%a, %-d %b %Y").to_string(),
    }
}

/// 2027年3月3日 · 3 Mar 2027
pub(super) fn medium(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => ja(day),
        Language::English => day.format("%-d %b %Y").to_string(),
    }
}

/// 3/3(水) · Wed 3 Mar
pub(super) fn short(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}/{}({})", day.month(), day.day(), weekday_ja(day.weekday())),
        Language::English => day.format("%a %-d %b").to_string(),
    }
}

/// 2027年3月 · Mar 2027
pub(super) fn month(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}年{}月", day.year(), day.month()),
        Language::English => day.format("%b %Y").to_string(),
    }
}

/// Two days, both included.
pub(super) fn range(from: NaiveDate, to: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}〜{}", short(from, language), short(to, language)),
        Language::English => format!("{} – {}", short(from, language), short(to, language)),
    }
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

/// The day that a date field holds, if it holds one.
pub(super) fn parse(value: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(value, "%Y-%m-%d").ok()
}

/// The day as a date field wants it; empty for none.
pub(super) fn iso(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%Y-%m-%d").to_string()).unwrap_or_default()
}

fn ja(day: NaiveDate) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

const fn weekday_ja(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "月",
        Weekday::Tue => "火",
        Weekday::Wed => "水",
        Weekday::Thu => "木",
        Weekday::Fri => "金",
        Weekday::Sat => "土",
        Weekday::Sun => "日",
    }
}
