//! Days that are none, and the borders of calendars: groups 31 and 40 to 43.

use chrono::{Datelike, NaiveDate};
use okaeri::domain::calendar::WorkCalendar;
use serde_json::json;

use super::{FULL, refused_at, taken, with};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn g031_days_that_are_none_or_lie_outside_the_calendar_are_refused() {
    for text in [
        "2027-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "0000-01-01",
        "1999-12-31",
        "2101-01-01",
        "9999-12-31",
        "+12026-04-01",
        "-2026-04-01",
        "令和元年",
        "令和8年4月1日",
        "2026/04/01",
        "2026-4-1",
        "20260401",
        "２０２６-04-01",
        " 2026-04-01",
        "2026-04-01 ",
        "2026-04-01T00:00:00Z",
        "",
    ] {
        refused_at(&with("/program/created", json!(text)), "program.created");
        refused_at(&with("/program/plan/tasks/0/start", json!(text)), "program.plan.tasks[0].start");
    }
    for text in ["2028-02-29", "2000-01-01", "2100-12-31"] {
        assert_eq!(taken(with("/program/created", json!(text))).created, day(text));
    }
}

#[test]
fn g041_every_day_is_written_as_it_was_read() {
    // A day is no moment: no time zone and no summer time can move it.
    for date in day("2027-01-01").iter_days().take(366) {
        let text = format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
        let program = taken(FULL.replace("\"created\":\"2026-04-01\"", &format!("\"created\":\"{text}\"")));
        assert_eq!(program.created, date);
    }
}

#[test]
fn g042_the_border_of_fiscal_years_is_a_day_like_any_other() {
    let calendar = WorkCalendar::japanese(&[]);
    assert_eq!(calendar.open_after(day("2027-03-31"), 0), day("2027-04-01"));
    assert_eq!(calendar.open_days_between(day("2027-03-31"), day("2027-04-01")), 2);
    let across = json!([{ "from": "2027-03-31", "to": "2027-04-01", "name": "年度末" }]);
    let program = taken(with("/program/settings/closures", across));
    let calendar = WorkCalendar::japanese(&program.settings.closures);
    assert_eq!(calendar.open_on_or_after(day("2027-03-31")), day("2027-04-02"));
}

#[test]
fn g043_where_the_table_of_holidays_ends_weekdays_are_still_counted() {
    let calendar = WorkCalendar::japanese(&[]);
    // 2 January 2051 is a Monday, and 2050 is the last year whose holidays are known.
    assert_eq!(calendar.open_after(day("2050-12-31"), 0), day("2051-01-02"));
    assert_eq!(calendar.span(day("2100-12-30"), 5).len(), 5);
    assert_eq!(calendar.open_on_or_after(NaiveDate::MAX), NaiveDate::MAX);
    assert_eq!(calendar.open_after(NaiveDate::MAX, 1000), NaiveDate::MAX);
    taken(with("/program/settings/start", json!("2100-12-31")));
}
