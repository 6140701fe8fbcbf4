//! How far a task has come: its status and the days that go with it.

use chrono::NaiveDate;
use okaeri::domain::command::{Command, Edit, Refusal};
use okaeri::domain::plan::{Status, Task};
use okaeri::domain::program::Program;

use super::plan::{edit, planned};
use super::{after, refused};
use crate::small::{day, task_id};

fn to(status: Status, date: &str) -> Command {
    edit("own", Edit::Status(status, day(date)))
}

fn own(program: &Program) -> &Task {
    program.plan.as_ref().and_then(|plan| plan.task(&task_id("own"))).expect("the plan has the task")
}

#[track_caller]
fn check(commands: &[Command], status: Status, days: (Option<&str>, Option<&str>), progress: u8) {
    let program = after(&planned(), commands);
    let task = own(&program);
    let day = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    assert_eq!(
        (task.status, day(task.began).as_deref(), day(task.finished).as_deref(), task.progress),
        (status, days.0, days.1, progress),
    );
}

#[test]
fn beginning_notes_the_day() {
    check(&[to(Status::Doing, "2026-04-06")], Status::Doing, (Some("2026-04-06"), None), 0);
    check(&[to(Status::Blocked, "2026-04-06")], Status::Blocked, (Some("2026-04-06"), None), 0);
}

#[test]
fn being_blocked_keeps_the_first_day_and_the_progress() {
    let commands = [
        to(Status::Doing, "2026-04-06"),
        edit("own", Edit::Progress(40)),
        to(Status::Blocked, "2026-04-08"),
        to(Status::Doing, "2026-04-10"),
    ];
    check(&commands, Status::Doing, (Some("2026-04-06"), None), 40);
}

#[test]
fn finishing_notes_the_last_day() {
    let commands = [to(Status::Doing, "2026-04-06"), to(Status::Done, "2026-04-08")];
    check(&commands, Status::Done, (Some("2026-04-06"), Some("2026-04-08")), 100);
    check(&[to(Status::Done, "2026-04-08")], Status::Done, (Some("2026-04-08"), Some("2026-04-08")), 100);
}

#[test]
fn a_task_that_was_dated_began_on_that_day_unless_it_lies_ahead() {
    let dated = |date: &str| edit("own", Edit::Start(Some(day(date))));
    let done = to(Status::Done, "2026-04-08");
    check(&[dated("2026-04-06"), done.clone()], Status::Done, (Some("2026-04-06"), Some("2026-04-08")), 100);
    check(&[dated("2026-04-20"), done], Status::Done, (Some("2026-04-08"), Some("2026-04-08")), 100);
}

#[test]
fn a_task_does_not_finish_before_it_began() {
    let commands = [to(Status::Doing, "2026-04-06"), to(Status::Done, "2026-04-01")];
    check(&commands, Status::Done, (Some("2026-04-06"), Some("2026-04-06")), 100);
    let done = after(&planned(), &commands);
    for wrong in [Edit::Finished(Some(day("2026-04-05"))), Edit::Began(Some(day("2026-04-07")))] {
        refused(&done, &edit("own", wrong), &Refusal::EndsBeforeItBegins);
    }
    after(&done, &[edit("own", Edit::Finished(Some(day("2026-04-09"))))]);
}

#[test]
fn reopening_takes_the_last_day_back() {
    let commands =
        [to(Status::Doing, "2026-04-06"), to(Status::Done, "2026-04-08"), to(Status::Doing, "2026-04-09")];
    check(&commands, Status::Doing, (Some("2026-04-06"), None), 0);
}

#[test]
fn going_back_to_the_start_takes_everything_back() {
    for status in [Status::Doing, Status::Blocked, Status::Done] {
        let back = after(&planned(), &[to(status, "2026-04-06"), to(Status::ToDo, "2026-04-09")]);
        assert_eq!(back, planned());
    }
}

#[test]
fn a_status_day_has_its_range() {
    refused(&planned(), &to(Status::Doing, "1999-04-06"), &Refusal::OutOfRange);
}
