//! What is late, and what this week asks for.

use okaeri::domain::plan::schedule::{Because, Dated, Held};
use okaeri::domain::plan::watch::week;
use okaeri::domain::plan::{Standing, Status, standing};

use crate::small::{day, task};

/// How a task from Wednesday, 8 April 2026, to Wednesday, 15 April, stands.
#[track_caller]
fn check(status: Status, today: &str, expected: Standing) {
    let mut task = task("a", "hr", 10, 6, &[]);
    task.status = status;
    let dated = Dated {
        start: day("2026-04-08"),
        end: day("2026-04-15"),
        days: 6,
        because: Because::PlanStart,
        held: Held::default(),
        slack_days: 0,
        free_slack_days: 0,
        critical: true,
        breaches: Vec::new(),
    };
    assert_eq!(standing(&task, &dated, day(today)), expected);
}

#[test]
fn a_task_comes_up_in_the_week_in_which_it_starts() {
    check(Status::ToDo, "2026-04-05", Standing::Later);
    check(Status::ToDo, "2026-04-06", Standing::ThisWeek);
    check(Status::ToDo, "2026-04-08", Standing::ThisWeek);
}

#[test]
fn an_unstarted_task_is_late_on_the_day_after_its_first() {
    check(Status::ToDo, "2026-04-09", Standing::LateStart);
    check(Status::ToDo, "2026-04-15", Standing::LateStart);
    check(Status::ToDo, "2026-04-16", Standing::LateEnd);
    assert!(Standing::LateStart.is_late() && Standing::LateEnd.is_late() && !Standing::ThisWeek.is_late());
}

#[test]
fn a_begun_task_is_this_weeks_until_it_is_late() {
    for status in [Status::Doing, Status::Blocked] {
        check(status, "2026-04-06", Standing::ThisWeek);
        check(status, "2026-04-15", Standing::ThisWeek);
        check(status, "2026-04-16", Standing::LateEnd);
    }
}

#[test]
fn a_finished_task_is_never_late() {
    check(Status::Done, "2026-04-01", Standing::Done);
    check(Status::Done, "2027-04-01", Standing::Done);
}

#[test]
fn a_week_goes_from_monday_to_sunday() {
    for today in ["2026-04-06", "2026-04-09", "2026-04-12"] {
        assert_eq!(week(day(today)), (day("2026-04-06"), day("2026-04-12")));
    }
}
