//! National holidays, held against a public table, and counting along working days.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use okaeri::domain::calendar::holiday::{YEARS, holidays};
use okaeri::domain::calendar::{ANNOUNCED_UNTIL, Closure, WorkCalendar};
use proptest::prelude::*;

use crate::small::{cases, day};

/// The holidays of 2015–2035 by day.
fn table() -> BTreeMap<NaiveDate, &'static str> {
    let lines =
        include_str!("holidays-jp-2015-2035.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let row = |line: &'static str| line.split_once(',').map(|(date, name)| (day(date), name));
    lines.filter_map(row).collect()
}

fn closure(from: &str, to: &str) -> Closure {
    Closure::of_all(day(from), day(to), "夏季休業".to_owned())
}

#[test]
fn holidays_are_those_of_the_public_table_day_by_day() {
    let table = table();
    assert!(table.len() > 300, "the table was read");
    for year in 2015..=2035 {
        let computed = holidays(year).into_iter().map(|(date, holiday)| (date, holiday.name.ja.into_owned()));
        let expected = table.iter().filter(|(date, _)| date.year() == year);
        assert_eq!(
            computed.collect::<BTreeMap<_, _>>(),
            expected.map(|(date, name)| (*date, (*name).to_owned())).collect(),
        );
    }
}

#[test]
fn holidays_that_are_not_announced_yet_are_provisional() {
    for year in YEARS {
        let provisional = year > ANNOUNCED_UNTIL;
        assert!(holidays(year).values().all(|holiday| holiday.provisional == provisional), "{year}");
    }
    assert_eq!(ANNOUNCED_UNTIL, 2027);
}

#[test]
fn every_year_until_2050_has_its_holidays() {
    assert_eq!(*YEARS.end(), 2050);
    for year in YEARS {
        let days = holidays(year);
        assert!((15..=22).contains(&days.len()), "{year} has {}", days.len());
        assert!(days.keys().all(|date| date.year() == year), "{year}");
    }
    assert!(holidays(2014).is_empty() && holidays(2051).is_empty());
}

#[test]
fn a_holiday_on_a_sunday_is_made_up_for() {
    for year in YEARS {
        let days = holidays(year);
        for (sunday, holiday) in days.iter().filter(|(date, _)| date.weekday() == Weekday::Sun) {
            let name = format!("{} 振替休日", holiday.name.ja);
            assert!(days.values().any(|other| other.name.ja == name), "{sunday}");
        }
    }
}

#[test]
fn weekends_holidays_and_closures_are_closed() {
    let calendar = WorkCalendar::japanese(&[closure("2026-08-12", "2026-08-14")]);
    for (date, open) in [
        ("2026-08-07", true),
        ("2026-08-08", false),
        ("2026-08-11", false),
        ("2026-08-12", false),
        ("2026-08-14", false),
        ("2026-08-17", true),
    ] {
        assert_eq!(calendar.is_open(day(date)), open, "{date}");
    }
}

#[test]
fn counting_skips_golden_week() {
    // 29 April is Showa Day; 3 to 6 May are holidays, 2 May is a Saturday.
    let calendar = WorkCalendar::japanese(&[]);
    assert_eq!(calendar.open_after(day("2026-04-28"), 0), day("2026-04-30"));
    assert_eq!(calendar.open_after(day("2026-04-28"), 2), day("2026-05-07"));
    assert_eq!(calendar.open_on_or_after(day("2026-05-02")), day("2026-05-07"));
    assert_eq!(calendar.open_days_between(day("2026-04-28"), day("2026-05-07")), 4);
    assert_eq!(calendar.open_days_between(day("2026-05-07"), day("2026-05-06")), 0);
    let span: Vec<_> = ["2026-04-30", "2026-05-01", "2026-05-07"].map(day).into();
    assert_eq!(calendar.span(day("2026-04-30"), 3), span);
}

#[test]
fn what_begins_on_a_closed_day_counts_that_day() {
    let calendar = WorkCalendar::japanese(&[]);
    let span: Vec<_> = ["2026-04-11", "2026-04-13"].map(day).into();
    assert_eq!(calendar.span(day("2026-04-11"), 2), span);
}

#[test]
fn a_lag_may_end_on_a_closed_day() {
    let calendar = WorkCalendar::japanese(&[]);
    assert_eq!(calendar.day_after(day("2026-04-10"), 0), day("2026-04-11"));
    assert_eq!(calendar.day_after(day("2026-04-09"), 1), day("2026-04-11"));
    assert_eq!(calendar.day_after(day("2026-04-10"), 1), day("2026-04-14"));
}

#[test]
fn a_calendar_that_is_always_closed_ends_every_search() {
    let calendar = WorkCalendar::japanese(&[closure("2000-01-01", "2100-12-31")]);
    let date = day("2026-04-01");
    assert_eq!(calendar.open_on_or_after(date), date);
    assert_eq!(calendar.span(date, 5), vec![date]);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn counting_forth_is_counting_back(offset in 0_u64..9000, lag in 0_u16..60, length in 1_u16..60) {
        let calendar = WorkCalendar::japanese(&[closure("2027-08-10", "2027-08-20")]);
        let from = day("2016-01-01") + chrono::Days::new(offset);
        let next = calendar.open_after(from, lag);
        prop_assert!(calendar.is_open(next));
        let tomorrow = from.succ_opt().expect("there is a next day");
        prop_assert_eq!(calendar.open_days_between(tomorrow, next), u32::from(lag) + 1);
        prop_assert!(calendar.day_after(from, lag) <= next);
        let start = calendar.open_on_or_after(from);
        let span = calendar.span(start, length);
        prop_assert_eq!(calendar.open_days_between(start, span[span.len() - 1]), u32::from(length));
    }
}
