//! Japan's national holidays of a year, computed from 国民の祝日に関する法律 and its special laws of 2019–2021.

use std::borrow::Cow;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::sorted::{self, Map};
use crate::domain::text::{Text, text};

/// The last year whose holidays the Cabinet Office has announced. Later ones follow the law as it stands, and the
/// equinoxes follow their formula: they are provisional.
pub const ANNOUNCED_UNTIL: i32 = 2027;

/// The first and the last year that [`holidays`] knows.
pub const YEARS: std::ops::RangeInclusive<i32> = 2015..=2050;

/// A national holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Its name.
    pub name: Text,
    /// Not announced yet.
    pub provisional: bool,
}

const NEW_YEAR: Text = text("元日", "New Year’s Day");
const COMING_OF_AGE: Text = text("成人の日", "Coming of Age Day");
const FOUNDATION: Text = text("建国記念の日", "National Foundation Day");
const EMPEROR: Text = text("天皇誕生日", "The Emperor’s Birthday");
const VERNAL: Text = text("春分の日", "Vernal Equinox Day");
const SHOWA: Text = text("昭和の日", "Showa Day");
const CONSTITUTION: Text = text("憲法記念日", "Constitution Memorial Day");
const GREENERY: Text = text("みどりの日", "Greenery Day");
const CHILDREN: Text = text("こどもの日", "Children’s Day");
const MARINE: Text = text("海の日", "Marine Day");
const MOUNTAIN: Text = text("山の日", "Mountain Day");
const AGED: Text = text("敬老の日", "Respect for the Aged Day");
const AUTUMNAL: Text = text("秋分の日", "Autumnal Equinox Day");
const HEALTH: Text = text("体育の日", "Health and Sports Day");
const SPORTS: Text = text("スポーツの日", "Sports Day");
const CULTURE: Text = text("文化の日", "Culture Day");
const LABOUR: Text = text("勤労感謝の日", "Labor Thanksgiving Day");
const ACCESSION: Text = text("天皇の即位の日", "Accession Day");
const ENTHRONEMENT: Text = text("即位礼正殿の儀", "Enthronement Ceremony Day");
const CITIZENS: Text = text("国民の休日", "Citizens’ holiday");

/// The holidays of `year`; empty outside [`YEARS`].
#[must_use]
pub fn holidays(year: i32) -> Map<NaiveDate, Holiday> {
    if !YEARS.contains(&year) {
        return Map::new();
    }
    let mut days: Map<NaiveDate, Text> = Map::new();
    for (date, name) in fixed(year).into_iter().chain(moving(year)).chain(special(year)) {
        if let Some(date) = date {
            days.insert(date, name);
        }
    }
    add_citizens(&mut days);
    add_substitutes(&mut days);
    let provisional = year > ANNOUNCED_UNTIL;
    sorted::map(days.into_iter().map(|(date, name)| (date, Holiday { name, provisional })))
}

type Named = (Option<NaiveDate>, Text);

/// Holidays on the same date every year.
fn fixed(year: i32) -> Vec<Named> {
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let emperor = match year {
        ..=2018 => on(12, 23),
        2019 => None,
        _ => on(2, 23),
    };
    vec![
        (on(1, 1), NEW_YEAR),
        (on(2, 11), FOUNDATION),
        (emperor, EMPEROR),
        (on(3, vernal_day(year)), VERNAL),
        (on(4, 29), SHOWA),
        (on(5, 3), CONSTITUTION),
        (on(5, 4), GREENERY),
        (on(5, 5), CHILDREN),
        (on(9, autumnal_day(year)), AUTUMNAL),
        (on(11, 3), CULTURE),
        (on(11, 23), LABOUR),
    ]
}

/// Holidays on a Monday, and those that the Olympic years moved.
fn moving(year: i32) -> Vec<Named> {
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let monday = |month, nth| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth);
    let (marine, mountain, sports) = match year {
        2020 => (on(7, 23), on(8, 10), on(7, 24)),
        2021 => (on(7, 22), on(8, 8), on(7, 23)),
        ..=2015 => (monday(7, 3), None, monday(10, 2)),
        _ => (monday(7, 3), on(8, 11), monday(10, 2)),
    };
    vec![
        (monday(1, 2), COMING_OF_AGE),
        (marine, MARINE),
        (mountain, MOUNTAIN),
        (monday(9, 3), AGED),
        (sports, if year < 2020 { HEALTH } else { SPORTS }),
    ]
}

/// The days of the accession and the enthronement in 2019.
fn special(year: i32) -> Vec<Named> {
    match year {
        2019 => vec![
            (NaiveDate::from_ymd_opt(2019, 5, 1), ACCESSION),
            (NaiveDate::from_ymd_opt(2019, 10, 22), ENTHRONEMENT),
        ],
        _ => Vec::new(),
    }
}

/// A day between two holidays is a holiday (第3条第3項).
fn add_citizens(days: &mut Map<NaiveDate, Text>) {
    let between: Vec<_> = days
        .keys()
        .filter_map(|date| date.checked_add_days(Days::new(1)))
        .filter(|day| !days.contains_key(day))
        .filter(|day| day.checked_add_days(Days::new(1)).is_some_and(|next| days.contains_key(&next)))
        .filter(|day| day.weekday() != Weekday::Sun)
        .collect();
    days.extend(between.into_iter().map(|day| (day, CITIZENS)));
}

/// A holiday on a Sunday moves to the next day that is none (第3条第2項).
fn add_substitutes(days: &mut Map<NaiveDate, Text>) {
    let on_sunday = days.iter().filter(|(date, _)| date.weekday() == Weekday::Sun);
    let sundays: Vec<_> = on_sunday.map(|(date, name)| (*date, substitute(name))).collect();
    for (sunday, name) in sundays {
        if let Some(free) = sunday.iter_days().skip(1).find(|day| !days.contains_key(day)) {
            days.insert(free, name);
        }
    }
}

fn substitute(holiday: &Text) -> Text {
    Text {
        ja: Cow::Owned(format!("{} 振替休日", holiday.ja)),
        en: Cow::Owned(format!("{} (substitute holiday)", holiday.en)),
    }
}

/// The day in March on which the vernal equinox falls, by the formula that holds for 1980–2099.
fn vernal_day(year: i32) -> u32 {
    equinox_day(year, 20_843_100)
}

/// The day in September on which the autumnal equinox falls, by the formula that holds for 1980–2099.
fn autumnal_day(year: i32) -> u32 {
    equinox_day(year, 23_248_800)
}

fn equinox_day(year: i32, micros_in_1980: i64) -> u32 {
    let since = i64::from(year) - 1980;
    let day = (micros_in_1980 + 242_194 * since).div_euclid(1_000_000) - since.div_euclid(4);
    u32::try_from(day).unwrap_or(21)
}
