//! Days in the form of each language. By hand: the general formatter of dates is larger than all of this page's tables.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::domain::text::Language;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// 2027年3月3日(水) · Wed, 3 Mar 2027
#[must_use]
pub fn long(day: NaiveDate, language: Language) -> String {
    let weekday = weekday(day.weekday(), language);
    match language {
        Language::Japanese => format!("{}({weekday})", medium(day, language)),
        Language::English => format!("{weekday}, {}", medium(day, language)),
    }
}

/// 2027年3月3日 · 3 Mar 2027
#[must_use]
pub fn medium(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Language::English => format!("{} {} {}", day.day(), month_name(day), day.year()),
    }
}

/// 3/3(水) · Wed 3 Mar
#[must_use]
pub fn short(day: NaiveDate, language: Language) -> String {
    let weekday = weekday(day.weekday(), language);
    match language {
        Language::Japanese => format!("{}/{}({weekday})", day.month(), day.day()),
        Language::English => format!("{weekday} {} {}", day.day(), month_name(day)),
    }
}

/// 3/3 · 3 Mar
#[must_use]
pub fn bare(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}/{}", day.month(), day.day()),
        Language::English => format!("{} {}", day.day(), month_name(day)),
    }
}

/// 2027年3月 · Mar 2027
#[must_use]
pub fn month(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}年{}月", day.year(), day.month()),
        Language::English => format!("{} {}", month_name(day), day.year()),
    }
}

/// 3月 · Mar
#[must_use]
pub fn month_alone(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Japanese => format!("{}月", day.month()),
        Language::English => month_name(day).to_owned(),
    }
}

/// 2027-03-03, as files and date fields have it.
#[must_use]
pub fn iso(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The day that `2027-03-03` names, if there is such a day.
#[must_use]
pub fn parse_iso(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let number = |digits: &str, length: usize| -> Option<u32> {
        let only_digits = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
        only_digits.then(|| digits.parse().ok()).flatten()
    };
    let year = i32::try_from(number(year, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)
}

fn month_name(day: NaiveDate) -> &'static str {
    MONTHS.get(day.month0() as usize).copied().unwrap_or_default()
}

const fn weekday(weekday: Weekday, language: Language) -> &'static str {
    match (language, weekday) {
        (Language::Japanese, Weekday::Mon) => "月",
        (Language::Japanese, Weekday::Tue) => "火",
        (Language::Japanese, Weekday::Wed) => "水",
        (Language::Japanese, Weekday::Thu) => "木",
        (Language::Japanese, Weekday::Fri) => "金",
        (Language::Japanese, Weekday::Sat) => "土",
        (Language::Japanese, Weekday::Sun) => "日",
        (Language::English, Weekday::Mon) => "Mon",
        (Language::English, Weekday::Tue) => "Tue",
        (Language::English, Weekday::Wed) => "Wed",
        (Language::English, Weekday::Thu) => "Thu",
        (Language::English, Weekday::Fri) => "Fri",
        (Language::English, Weekday::Sat) => "Sat",
        (Language::English, Weekday::Sun) => "Sun",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_the_form_of_each_language() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 3).expect("a day");
        let forms =
            |form: fn(NaiveDate, Language) -> String| Language::ALL.map(|language| form(day, language));
        assert_eq!(forms(long), ["2027年3月3日(水)", "Wed, 3 Mar 2027"]);
        assert_eq!(forms(medium), ["2027年3月3日", "3 Mar 2027"]);
        assert_eq!(forms(short), ["3/3(水)", "Wed 3 Mar"]);
        assert_eq!(forms(bare), ["3/3", "3 Mar"]);
        assert_eq!(forms(month), ["2027年3月", "Mar 2027"]);
    }

    #[test]
    fn only_whole_days_that_exist_are_read() {
        for text in
            ["2027-02-29", "2027-13-01", "27-03-03", "2027-3-3", "2027-03-03T", "", "a-b-c", "+027-03-03"]
        {
            assert_eq!(parse_iso(text), None, "{text}");
        }
        let day = parse_iso("2028-02-29").expect("a day");
        assert_eq!(iso(day), "2028-02-29");
    }
}
