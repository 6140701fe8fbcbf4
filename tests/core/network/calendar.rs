//! Which part of each day is worked.

use chrono::{Days, NaiveDate};
use okaeri::domain::calendar::{Closure, Exception, Share, WorkCalendar, WorkPattern};
use okaeri::domain::id::RoleId;

use crate::small::day;

fn role(name: &str) -> RoleId {
    RoleId::from(name.to_owned())
}

fn exception(from: &str, to: &str, share: Share, whose: Option<&str>) -> Exception {
    Exception { from: day(from), to: day(to), share, role: whose.map(role) }
}

fn on(pattern: &WorkPattern, date: &str, whose: Option<&str>) -> u8 {
    pattern.halves(day(date), 1, whose.map(role).as_ref())[0]
}

#[test]
fn the_japanese_pattern_is_open_when_the_calendar_is() {
    let closures = ["2026-08-10", "2027-12-28", "2031-01-01"].map(|from| Closure {
        from: day(from),
        to: day(from) + Days::new(8),
        name: String::new(),
    });
    let (calendar, first) = (WorkCalendar::japanese(&closures), day("2026-02-18"));
    let halves = WorkPattern::japanese(&closures).halves(first, 366 * 30, None);
    assert_eq!(halves.len(), 366 * 30);
    for (date, halves) in first.iter_days().zip(halves) {
        assert_eq!(halves, if calendar.is_open(date) { 2 } else { 0 }, "{date}");
    }
}

#[test]
fn of_two_exceptions_the_later_counts_and_a_roles_own_before_everybodys() {
    let mut pattern = WorkPattern::japanese(&[]);
    pattern.exceptions = vec![
        exception("2026-06-01", "2026-06-10", Share::Half, Some("hr")),
        exception("2026-06-03", "2026-06-05", Share::Closed, Some("hr")),
        exception("2026-06-01", "2026-06-03", Share::Closed, None),
        exception("2026-06-02", "2026-06-02", Share::Half, None),
    ];
    let week = |whose| {
        ["01", "02", "03", "04", "05", "08"].map(|date| on(&pattern, &format!("2026-06-{date}"), whose))
    };
    assert_eq!(week(None), [0, 1, 0, 2, 2, 2]);
    assert_eq!(week(Some("it")), [0, 1, 0, 2, 2, 2]);
    assert_eq!(week(Some("hr")), [1, 1, 0, 0, 0, 1]);
}

#[test]
fn an_exception_opens_holidays_and_weekends() {
    let mut pattern = WorkPattern::japanese(&[]);
    // A Sunday, and Culture Day.
    for (date, share) in [("2026-11-01", Share::Whole), ("2026-11-03", Share::Half)] {
        assert_eq!(on(&pattern, date, None), 0);
        pattern.exceptions.push(exception(date, date, share, None));
        assert_eq!(on(&pattern, date, None), share.halves());
    }
    assert_eq!(
        on(&WorkPattern { keeps_holidays: false, ..WorkPattern::japanese(&[]) }, "2026-11-03", None),
        2
    );
}

#[test]
fn an_exception_may_reach_beyond_the_days_asked_for_at_both_ends() {
    let mut pattern = WorkPattern::japanese(&[]);
    pattern.exceptions = vec![
        exception("2020-01-01", "2026-06-01", Share::Closed, None),
        exception("2026-06-03", "2060-01-01", Share::Closed, None),
        exception("2010-01-01", "2011-01-01", Share::Whole, None),
        exception("2026-06-05", "2026-06-02", Share::Whole, None),
    ];
    assert_eq!(pattern.halves(day("2026-06-01"), 4, None), [0, 2, 0, 0]);
    assert_eq!(pattern.halves(NaiveDate::MAX - Days::new(1), 1, None).len(), 1);
}
