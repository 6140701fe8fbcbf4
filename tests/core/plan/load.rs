//! How busy the roles are, and what their limits do to the end.

use okaeri::domain::calendar::WorkCalendar;
use okaeri::domain::command::Command;
use okaeri::domain::id::RoleId;
use okaeri::domain::plan::load::{Load, days_moved, load};
use okaeri::domain::plan::{Drive, Schedule, Settings, Status, Task, lines, release, resolve, schedule};
use proptest::prelude::*;

use crate::small::{self, cases, day, task};

/// Load and dates of a plan from Monday, 6 April 2026, whose roles have a person-day a day.
fn both(tasks: Vec<Task>) -> (Load, Schedule) {
    let (catalog, start) = (small::catalog(), day("2026-04-06"));
    let mut settings = Settings::starting(start);
    for role in ["hr", "recruiting"] {
        settings.capacities.insert(RoleId::from(role.to_owned()), 50);
    }
    let plan = small::plan(start, tasks);
    let words = resolve(&catalog, &plan);
    let dates = schedule(&catalog, &plan, &words, &settings, start).expect("nothing waits in a circle");
    (load(&catalog, &plan, &words, &settings, start).expect("nothing waits in a circle"), dates)
}

/// What is asked of the first role, week by week, and on how many days that is too much.
fn asked(load: &Load) -> Vec<(u32, u32)> {
    load.weeks.iter().map(|week| (week.shares[0].taken_tenths, week.shares[0].over_days)).collect()
}

#[test]
fn work_is_counted_in_the_weeks_in_which_it_is_done_and_a_gap_is_a_week_too() {
    let mut later = task("b", "hr", 20, 2, &[]);
    later.not_before = Some(day("2026-04-20"));
    let (load, _) = both(vec![task("a", "hr", 30, 3, &[]), later]);
    assert_eq!(load.roles, [RoleId::new("hr")]);
    let mondays: Vec<_> = load.weeks.iter().map(|week| week.monday).collect();
    assert_eq!(mondays, ["2026-04-06", "2026-04-13", "2026-04-20"].map(day));
    assert_eq!(asked(&load), [(30, 0), (0, 0), (20, 0)]);
    assert!(load.weeks[1].is_empty() && !load.weeks[2].is_empty());
    assert_eq!(load.weeks[0].shares[0].given_tenths, 50);
    assert_eq!(load.weeks[0].shares[0].percent(), Some(60));
}

#[test]
fn a_holiday_gives_nothing() {
    let (load, _) = both(vec![task("a", "hr", 180, 18, &[])]);
    // Showa Day is a Wednesday.
    assert_eq!(load.weeks.last().map(|week| week.shares[0].given_tenths), Some(40));
}

#[test]
fn two_tasks_that_a_person_puts_on_the_same_days_are_too_much_on_each() {
    let on = |id| Task { start: Some(day("2026-04-07")), ..task(id, "hr", 20, 2, &[]) };
    let (load, _) = both(vec![on("a"), on("b")]);
    // The week as a whole would have room.
    assert_eq!(asked(&load), [(40, 2)]);
    assert_eq!(load.weeks[0].shares[0].given_tenths, 50);
}

/// The plan's tasks after what was said too much of them is taken back.
fn released(tasks: Vec<Task>) -> Vec<Task> {
    let (catalog, start) = (small::catalog(), day("2026-04-06"));
    let mut program = small::program();
    let (_, dates) = both(tasks.clone());
    let plan = small::plan(start, tasks);
    let edits = release(&lines(&plan, &resolve(&catalog, &plan), Some(&dates), start));
    program.plan = Some(plan);
    let after = program.apply(&catalog, &Command::EditAll(edits)).expect("each of them may be changed");
    after.plan.expect("a plan").tasks
}

#[test]
fn what_is_released_fits_its_role_and_begins_no_earlier() {
    let on = |id| Task { start: Some(day("2026-04-07")), ..task(id, "hr", 20, 2, &[]) };
    let mut held = task("c", "recruiting", 40, 2, &[]);
    held.changes.drive = Some(Drive::Duration);
    let alone = Task { start: Some(day("2026-05-11")), ..task("d", "hr", 10, 1, &[]) };
    let tasks = vec![on("a"), on("b"), held, alone.clone()];
    let (before, _) = both(tasks.clone());
    assert!(before.weeks.iter().flat_map(|week| &week.shares).any(|share| share.over_days > 0));

    let tasks = released(tasks);
    assert!(tasks.contains(&alone), "what fits stays where a person put it");
    let (after, dates) = both(tasks);
    assert!(after.weeks.iter().flat_map(|week| &week.shares).all(|share| share.over_days == 0), "{after:?}");
    let starts = ["a", "b"].map(|id| dates.tasks.get(&small::task_id(id)).expect("dated").start);
    assert_eq!(starts.map(|start| start >= day("2026-04-07")), [true; 2]);
    assert_ne!(starts[0], starts[1], "one of them has moved");
}

#[test]
fn what_has_begun_is_not_released() {
    let mut begun = Task { start: Some(day("2026-04-07")), ..task("a", "hr", 100, 2, &[]) };
    begun.status = Status::Doing;
    begun.began = Some(day("2026-04-06"));
    assert_eq!(released(vec![begun.clone()]), [begun]);
}

#[test]
fn without_limits_the_critical_path_decides_and_the_fullest_role_says_why_it_cannot_be_so() {
    let tasks = ["a", "b", "c"].map(|id| task(id, "hr", 50, 5, &[]));
    let (load, dates) = both(tasks.to_vec());
    assert_eq!(load.unlimited, Some(day("2026-04-10")));
    assert_eq!((load.bound, dates.bound), (Some(day("2026-04-24")), load.bound));
    assert_eq!(load.tightest, Some(RoleId::new("hr")));
    let calendar = WorkCalendar::japanese(&[]);
    let moved: Vec<_> = dates.leveled.iter().map(|leveled| days_moved(&calendar, leveled)).collect();
    assert_eq!(moved, [5, 10]);
}

#[test]
fn a_chain_is_bound_by_nothing_but_itself() {
    let (load, dates) = both(vec![task("a", "hr", 50, 5, &[]), task("b", "hr", 50, 5, &[("a", 0)])]);
    assert_eq!((load.unlimited, load.tightest), (dates.finish, None));
    assert!(dates.leveled.is_empty());
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn nothing_is_lost_between_the_weeks_and_nobody_is_overloaded_whom_no_person_dated(
        efforts in prop::collection::vec((1_u16..80, 1_u16..12), 1..12)
    ) {
        let tasks = (0..).zip(&efforts).map(|(index, (tenths, days))| {
            task(&format!("t{index}"), if index % 2 == 0 { "hr" } else { "recruiting" }, *tenths, *days, &[])
        });
        let (load, dates) = both(tasks.collect());
        let over: u32 = load.weeks.iter().flat_map(|week| &week.shares).map(|share| share.over_days).sum();
        prop_assert_eq!(over, 0);
        let asked: u32 = load.weeks.iter().flat_map(|week| &week.shares).map(|share| share.taken_tenths).sum();
        let given: u32 = efforts.iter().map(|(tenths, _)| u32::from(*tenths)).sum();
        // Each week and role is rounded for itself, and so is the pace of each task.
        let slack = u32::try_from(load.weeks.len() * 2 + efforts.len()).unwrap_or(u32::MAX);
        prop_assert!(asked.abs_diff(given) <= slack, "{} and {}", asked, given);
        prop_assert!(load.unlimited <= load.bound && load.bound <= dates.finish);
    }
}
