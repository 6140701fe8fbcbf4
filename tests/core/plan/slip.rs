//! A plan held against a baseline: what slipped, and why.

use okaeri::domain::calendar::{Closure, WorkCalendar};
use okaeri::domain::catalog::Effort;
use okaeri::domain::id::{BaselineId, RoleId};
use okaeri::domain::plan::slip::{Cause, Slips, Why, slips};
use okaeri::domain::plan::{
    Baseline, Link, LinkKind, Plan, Schedule, Settings, Status, Task, resolve, schedule,
};
use proptest::prelude::*;

use crate::small::{self, cases, day, task, task_id};

/// A plan from Monday, 6 April 2026, whose roles have ten tenths of a person-day a day.
#[derive(Clone)]
struct Sketch {
    plan: Plan,
    settings: Settings,
    today: &'static str,
}

impl Sketch {
    fn new(tasks: Vec<Task>) -> Self {
        let start = day("2026-04-06");
        let mut settings = Settings::starting(start);
        for role in ["hr", "recruiting"] {
            settings.capacities.insert(RoleId::from(role.to_owned()), 50);
        }
        Self { plan: small::plan(start, tasks), settings, today: "2026-04-06" }
    }

    /// `a`, then `b`, then `c`: five working days each, all of their role's time.
    fn chain() -> Self {
        Self::new(vec![
            task("a", "hr", 50, 5, &[]),
            task("b", "hr", 50, 5, &[("a", 0)]),
            task("c", "hr", 50, 5, &[("b", 0)]),
        ])
    }

    fn task(&mut self, id: &str) -> &mut Task {
        self.plan.tasks.iter_mut().find(|task| task.id == task_id(id)).expect("the plan has it")
    }

    fn lasting(mut self, id: &str, days: u16) -> Self {
        let tenths = 10 * days.min(5);
        let changes = &mut self.task(id).changes;
        changes.duration_days = Some(days);
        changes.effort = Some(Effort { optimistic: tenths, likely: tenths, pessimistic: tenths });
        self
    }

    fn dates(&self) -> (Schedule, WorkCalendar) {
        let catalog = small::catalog();
        let words = resolve(&catalog, &self.plan);
        let dates = schedule(&catalog, &self.plan, &words, &self.settings, day(self.today));
        (dates.expect("nothing waits in a circle"), WorkCalendar::japanese(&self.settings.closures))
    }

    fn baseline(&self) -> Baseline {
        let (dates, calendar) = self.dates();
        Baseline::of(BaselineId::new("b"), "then".to_owned(), day("2026-04-06"), &dates, &calendar)
    }

    fn since(&self, then: &Self) -> Slips {
        let (dates, calendar) = self.dates();
        let words = resolve(&small::catalog(), &self.plan);
        slips(&then.baseline(), &words, &dates, &calendar)
    }
}

fn cause(days: i32, why: Why) -> Cause {
    Cause { days, why }
}

fn waits(first: &str, root: &str) -> Why {
    Why::Waits { first: task_id(first), root: task_id(root) }
}

/// What slipped by how many days, and why.
fn told(slips: &Slips) -> Vec<(&str, i32, &[Cause])> {
    slips.moved.iter().map(|slip| (slip.task.as_str(), slip.days, slip.causes.as_slice())).collect()
}

#[test]
fn a_plan_that_has_not_changed_has_not_slipped() {
    let plan = Sketch::chain();
    let slips = plan.since(&plan);
    assert_eq!((slips.moved.len(), slips.kept, slips.finish_days), (0, 3, 0));
    assert_eq!(slips.finish, Some((day("2026-04-24"), day("2026-04-24"))));
}

#[test]
fn what_takes_longer_is_the_root_of_the_chain_that_waits_for_it() {
    let then = Sketch::chain();
    let slips = then.clone().lasting("a", 8).since(&then);
    assert_eq!(
        told(&slips),
        [
            ("a", 3, &[cause(3, Why::Takes { then: 5, now: 8 })][..]),
            ("b", 3, &[cause(3, waits("a", "a"))][..]),
            ("c", 3, &[cause(3, waits("b", "a"))][..]),
        ]
    );
    // 29 April is a holiday of Japan, so that the last day is a Thursday.
    assert_eq!((slips.finish, slips.finish_days), (Some((day("2026-04-24"), day("2026-04-30"))), 3));
}

#[test]
fn what_both_waits_and_takes_longer_has_both_causes() {
    let then = Sketch::chain();
    let slips = then.clone().lasting("a", 7).lasting("b", 6).since(&then);
    let b = &slips.moved.iter().find(|slip| slip.task == task_id("b")).unwrap().causes;
    assert_eq!(*b, [cause(2, waits("a", "a")), cause(1, Why::Takes { then: 5, now: 6 })]);
}

#[test]
fn what_ends_earlier_comes_last_with_days_below_zero() {
    let then = Sketch::chain();
    let slips = then.clone().lasting("a", 8).lasting("b", 1).since(&then);
    assert_eq!(slips.moved.first().map(|slip| slip.days), Some(3));
    let c = slips.moved.last().unwrap();
    assert_eq!((c.days, c.causes.as_slice()), (-1, &[cause(-1, waits("b", "b"))][..]));
    assert_eq!(slips.finish_days, -1);
}

#[test]
fn what_a_person_dated_slipped_for_that() {
    let then = Sketch::chain();
    let mut now = then.clone();
    now.task("c").start = Some(day("2026-04-22"));
    assert_eq!(told(&now.since(&then)), [("c", 2, &[cause(2, Why::Dated)][..])]);
}

#[test]
fn a_first_day_is_named_by_what_begins_later_and_by_nothing_that_begins_earlier() {
    let not_before = |tasks: Vec<Task>, day: &str| {
        let mut sketch = Sketch::new(tasks);
        sketch.task("b").not_before = Some(small::day(day));
        sketch
    };
    let then = Sketch::new(vec![task("b", "hr", 50, 5, &[])]);
    let later = not_before(then.plan.tasks.clone(), "2026-04-08");
    assert_eq!(told(&later.since(&then)), [("b", 2, &[cause(2, Why::NotBefore)][..])]);
    // More capacity lets it begin as early as that day allows.
    let full = not_before(vec![task("a", "hr", 50, 5, &[]), task("b", "hr", 50, 5, &[])], "2026-04-08");
    let mut roomy = full.clone();
    roomy.settings.capacities.insert(RoleId::new("hr"), 500);
    assert_eq!(told(&roomy.since(&full)), [("b", -3, &[cause(-3, Why::Other)][..])]);
}

#[test]
fn a_role_without_capacity_before_is_a_cause_and_names_who_takes_it() {
    let free =
        |days| Sketch::new(vec![task("a", "hr", 50, 5, &[]), task("b", "hr", 20, 2, &[])]).lasting("a", days);
    let slips = free(7).since(&free(5));
    assert_eq!(slips.moved[0].causes, [cause(2, Why::Takes { then: 5, now: 7 })]);
    // Five person-days over seven days leave room, but not for a whole one a day.
    assert_eq!(slips.moved[1].causes, [cause(2, Why::Capacity(vec![task_id("a")]))]);
}

#[test]
fn days_that_were_closed_since_are_the_calendars_and_not_the_tasks() {
    let then = Sketch::chain();
    let mut now = then.clone();
    now.settings.closures = vec![Closure::of_all(day("2026-04-08"), day("2026-04-09"), String::new())];
    let slips = now.since(&then);
    assert_eq!(slips.moved[0].causes, [cause(2, Why::Calendar)]);
    assert_eq!(slips.moved[1].causes, [cause(2, waits("a", "a"))]);
    let back = then.since(&now);
    assert_eq!((back.moved[2].task.as_str(), back.moved[2].days), ("c", -2));
    assert!(back.moved.iter().any(|slip| slip.causes == [cause(-2, Why::Calendar)]));
}

#[test]
fn what_began_late_by_itself_is_told_apart_from_what_could_not_begin() {
    let then = Sketch::chain();
    let mut now = then.clone();
    now.today = "2026-04-20";
    let a = now.task("a");
    (a.status, a.began, a.finished) = (Status::Done, Some(day("2026-04-06")), Some(day("2026-04-14")));
    let b = now.task("b");
    (b.status, b.began) = (Status::Doing, Some(day("2026-04-17")));
    let slips = now.since(&then);
    let of = |id| &slips.moved.iter().find(|slip| slip.task == task_id(id)).unwrap().causes;
    assert_eq!(*of("a"), [cause(2, Why::Takes { then: 5, now: 7 })]);
    assert_eq!(of("b")[..2], [cause(2, waits("a", "a")), cause(2, Why::Began)]);
}

#[test]
fn placing_anew_from_a_later_day_is_a_cause_of_its_own() {
    let then = Sketch::chain();
    let mut now = then.clone();
    now.plan.anchor = day("2026-04-08");
    let slips = now.since(&then);
    assert_eq!(slips.moved[0].causes, [cause(2, Why::PlanStart)]);
    assert_eq!(slips.moved[2].causes, [cause(2, waits("b", "a"))]);
}

#[test]
fn a_new_wait_is_told_by_the_task_that_is_waited_for() {
    let then = Sketch::new(vec![task("a", "hr", 50, 5, &[]), task("b", "recruiting", 50, 5, &[])]);
    let mut now = then.clone();
    now.task("b").changes.after = Some(vec![Link::after(task_id("a"), 0)]);
    assert_eq!(told(&now.since(&then)), [("b", 5, &[cause(5, Why::Order(task_id("a")))][..])]);
}

#[test]
fn what_begins_earlier_behind_a_task_that_has_not_moved_is_held_by_less() {
    let then = Sketch::new(vec![
        task("a", "recruiting", 10, 2, &[]),
        task("b", "hr", 50, 5, &[]),
        task("c", "hr", 10, 1, &[("a", 0)]),
    ]);
    let mut now = then.clone();
    now.settings.capacities.insert(RoleId::new("hr"), 500);
    now.task("b").start = Some(day("2026-04-06"));
    let slips = now.since(&then);
    assert_eq!(told(&slips), [("c", -3, &[cause(-3, Why::Other)][..])]);
}

#[test]
fn what_came_and_what_went_is_named_and_what_waits_for_it_says_so() {
    let then = Sketch::new(vec![task("a", "hr", 50, 5, &[]), task("b", "recruiting", 50, 5, &[])]);
    let mut now = then.clone();
    now.plan.tasks.remove(0);
    now.plan.tasks.push(task("new", "hr", 20, 2, &[]));
    now.task("b").changes.after = Some(vec![Link::after(task_id("new"), 0)]);
    let slips = now.since(&then);
    assert_eq!((slips.added.as_slice(), slips.gone.as_slice()), (&[task_id("new")][..], &[task_id("a")][..]));
    assert_eq!(told(&slips), [("b", 2, &[cause(2, waits("new", "new"))][..])]);
}

#[test]
fn an_empty_plan_has_no_finish_to_compare() {
    let (then, now) = (Sketch::chain(), Sketch::new(Vec::new()));
    let slips = now.since(&then);
    assert_eq!((slips.finish, slips.gone.len(), slips.moved.len()), (None, 3, 0));
}

proptest! {
    #![proptest_config(cases(300))]

    /// What the causes make is what the task slipped by, whatever changed.
    #[test]
    fn the_causes_add_up_to_the_slip(
        lengths in prop::collection::vec((1_u16..9, 1_u16..9, 0_u8..8), 6),
        closed in 0_i64..30,
    ) {
        let sketch = |pick: fn(&(u16, u16, u8)) -> u16, links: u8| {
            let tasks = lengths.iter().enumerate().map(|(at, all)| {
                let id = format!("t{at}");
                let role = if all.2 % 2 == 0 { "hr" } else { "recruiting" };
                let mut task = task(&id, role, pick(all) * 8, pick(all), &[]);
                let first = at.checked_sub(1 + usize::from(all.2 / 2)).filter(|_| links > 0);
                let kind = if all.2 == 5 { LinkKind::StartToStart } else { LinkKind::FinishToStart };
                let link = |at| Link { task: task_id(&format!("t{at}")), kind, lag_days: u16::from(links - 1) };
                task.changes.after = Some(first.map(link).into_iter().collect());
                if all.2 == 7 && links == 2 {
                    (task.status, task.began) = (Status::Doing, Some(day("2026-04-09")));
                }
                task
            });
            Sketch::new(tasks.collect())
        };
        let then = sketch(|all| all.0, 1);
        let mut now = sketch(|all| all.1, 2);
        now.today = "2026-04-13";
        let from = day("2026-04-06") + chrono::Duration::days(closed);
        now.settings.closures = vec![Closure::of_all(from, from + chrono::Duration::days(2), String::new())];
        let slips = now.since(&then);
        prop_assert_eq!(slips.kept + slips.moved.len(), 6);
        for slip in &slips.moved {
            let sum: i32 = slip.causes.iter().map(|cause| cause.days).sum();
            prop_assert_eq!(sum, slip.days, "{:?}", slip);
            prop_assert!(slip.causes.iter().all(|cause| cause.days != 0));
        }
    }
}
