//! The day until which each reason keeps a task, and the closed days on top of it.

use okaeri::domain::calendar::Closure;
use okaeri::domain::id::RoleId;
use okaeri::domain::plan::schedule::{Because, Dated, Held};
use okaeri::domain::plan::{Link, LinkKind, Settings, Status, Task, resolve, schedule};

use crate::small::{self, day, task, task_id};

/// The dates of `id` in a plan from Wednesday, 1 April 2026, whose roles have a person-day a day.
fn dated(id: &str, tasks: Vec<Task>) -> Dated {
    dated_with(id, tasks, &[])
}

fn dated_with(id: &str, tasks: Vec<Task>, closed: &[(&str, &str)]) -> Dated {
    let (catalog, start) = (small::catalog(), day("2026-04-01"));
    let mut settings = Settings::starting(start);
    settings.capacities.insert(RoleId::new("hr"), 50);
    let closure = |(from, to): &(&str, &str)| Closure::of_all(day(from), day(to), String::new());
    settings.closures.extend(closed.iter().map(closure));
    let plan = small::plan(start, tasks);
    let words = resolve(&catalog, &plan);
    let dates = schedule(&catalog, &plan, &words, &settings, start).expect("nothing waits in a circle");
    dates.tasks[&task_id(id)].clone()
}

fn held(date: &str) -> Held {
    Held { day: Some(day(date)), closed: None }
}

#[test]
fn what_waits_for_nothing_is_held_by_the_start_of_the_plan() {
    let first = dated("a", vec![task("a", "hr", 10, 2, &[])]);
    assert_eq!((first.because, first.held), (Because::PlanStart, held("2026-04-01")));
}

#[test]
fn of_several_predecessors_the_one_that_ends_last_is_named_with_its_last_day() {
    let tasks = vec![
        task("a", "hr", 4, 2, &[]),
        task("b", "recruiting", 4, 5, &[]),
        task("c", "hr", 4, 1, &[("a", 0), ("b", 0)]),
    ];
    let last = dated("c", tasks);
    assert_eq!(last.because, Because::Waits(Link::after(task_id("b"), 0)));
    assert_eq!((last.start, last.held), (day("2026-04-08"), held("2026-04-07")));
}

#[test]
fn a_link_between_starts_names_the_first_day_and_one_between_ends_the_last() {
    for (kind, expected) in [(LinkKind::StartToStart, "2026-04-01"), (LinkKind::FinishToFinish, "2026-04-07")]
    {
        let mut second = task("b", "recruiting", 4, 2, &[]);
        second.changes.after = Some(vec![Link { task: task_id("a"), kind, lag_days: 1 }]);
        let second = dated("b", vec![task("a", "hr", 4, 5, &[]), second]);
        assert!(matches!(second.because, Because::Waits(_)), "{:?}", second.because);
        assert_eq!(second.held, held(expected), "{kind:?}");
    }
}

#[test]
fn a_role_without_room_is_named_with_the_last_day_that_others_take() {
    let tasks = vec![task("a", "hr", 40, 4, &[]), task("b", "hr", 40, 4, &[])];
    let second = dated("b", tasks);
    assert_eq!(second.because, Because::Capacity(vec![task_id("a")]));
    assert_eq!((second.start, second.held), (day("2026-04-07"), held("2026-04-06")));
}

#[test]
fn closed_days_beyond_a_weekend_are_told_and_a_weekend_is_not() {
    // Up to Tuesday, 28 April; Showa Day is a Wednesday.
    let tasks = || vec![task("a", "hr", 4, 20, &[]), task("b", "recruiting", 4, 1, &[("a", 0)])];
    let golden_week =
        Held { day: Some(day("2026-04-28")), closed: Some((day("2026-04-29"), day("2026-04-29"))) };
    assert_eq!(dated("b", tasks()).held, golden_week);
    let longer = dated_with("b", tasks(), &[("2026-04-30", "2026-05-01")]);
    assert_eq!(longer.held.closed, Some((day("2026-04-29"), day("2026-05-06"))));
    // Up to Friday, 3 April.
    let weekend = vec![task("a", "hr", 4, 3, &[]), task("b", "recruiting", 4, 1, &[("a", 0)])];
    assert_eq!(dated("b", weekend).held, held("2026-04-03"));
}

#[test]
fn a_day_of_its_own_is_named_and_what_a_person_dated_or_began_has_no_other() {
    let own = |change: fn(&mut Task)| {
        let mut task = task("a", "hr", 10, 2, &[]);
        change(&mut task);
        dated("a", vec![task])
    };
    let allowed = own(|task| task.not_before = Some(day("2026-04-18")));
    assert_eq!((allowed.because, allowed.start), (Because::NotBefore, day("2026-04-20")));
    assert_eq!(allowed.held, held("2026-04-18"));
    assert_eq!(own(|task| task.start = Some(day("2026-04-18"))).held, Held::default());
    let begun = own(|task| (task.status, task.began) = (Status::Doing, Some(day("2026-04-01"))));
    assert_eq!(begun.held, Held::default());
}
