//! What holds for every schedule.

use chrono::{Days, NaiveDate};
use okaeri::domain::calendar::WorkCalendar;
use okaeri::domain::plan::{Link, Schedule, Task, resolve};
use proptest::prelude::*;

use super::ledger::{Positions, Sketch, free_sketches, role, sketches};
use crate::small::{cases, catalog};

fn positions(dates: &Schedule) -> Positions {
    dates.tasks.iter().map(|(id, dated)| (id.clone(), (dated.start, dated.end))).collect()
}

/// The links of a task as the schedule reads them: the longest lag of each.
fn links(sketch: &Sketch, task: &Task) -> Vec<Link> {
    let resolved = resolve(&catalog(), &sketch.plan);
    resolved.into_iter().find(|resolved| resolved.id == task.id).map(|task| task.after).unwrap_or_default()
}

/// Whether `start` comes after `end`, with `lag` open days in between.
fn follows(calendar: &WorkCalendar, end: NaiveDate, lag: u16, start: NaiveDate) -> bool {
    let between = || calendar.open_days_between(end + Days::new(1), start - Days::new(1));
    end < start && between() >= u32::from(lag)
}

/// The open days from the first to the last of a task.
fn open_days(calendar: &WorkCalendar, (start, end): (NaiveDate, NaiveDate)) -> Vec<NaiveDate> {
    start.iter_days().take_while(|day| *day <= end).filter(|day| calendar.is_open(*day)).collect()
}

/// No day of a task that the scheduler placed has more work than its role can give. What is no work for anybody may lie on
/// a day that others, whom a person dated, fill too far.
fn within_capacity(sketch: &Sketch, positions: &Positions) -> Result<(), TestCaseError> {
    for task in sketch.free().filter(|task| sketch.pace(task) > 0) {
        for day in open_days(&sketch.calendar, positions[&task.id]) {
            let taken = sketch.taken(positions, role(task), day, None);
            prop_assert!(taken <= sketch.limit(role(task)), "{} on {day}", task.id);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_placed_task_lies_on_open_days_from_the_start_on(sketch in sketches()) {
        let (dates, calendar) = (sketch.schedule(), &sketch.calendar);
        for task in sketch.free() {
            let dated = &dates.tasks[&task.id];
            let first = sketch.settings.start.max(sketch.plan.anchor);
            prop_assert!(dated.start >= first && calendar.is_open(dated.start) && calendar.is_open(dated.end));
            let count = u64::from(calendar.open_days_between(dated.start, dated.end));
            prop_assert_eq!(count, sketch.days(task));
            prop_assert_eq!(u64::from(dated.days), count);
        }
    }

    #[test]
    fn a_placed_task_follows_its_predecessors_and_their_lags(sketch in sketches()) {
        let (dates, calendar) = (sketch.schedule(), &sketch.calendar);
        for task in sketch.free() {
            for link in links(&sketch, task) {
                let (first, then) = (&dates.tasks[&link.task], &dates.tasks[&task.id]);
                prop_assert!(follows(calendar, first.end, link.lag_days, then.start), "{:?}", link);
            }
        }
    }

    #[test]
    fn a_placed_task_never_takes_more_than_its_role_can_give(sketch in sketches()) {
        within_capacity(&sketch, &positions(&sketch.schedule()))?;
    }

    #[test]
    fn a_placed_task_could_not_start_a_day_earlier(sketch in sketches()) {
        let (dates, calendar) = (sketch.schedule(), &sketch.calendar);
        let positions = positions(&dates);
        for task in sketch.free() {
            let start = dates.tasks[&task.id].start;
            let first = sketch.settings.start.max(sketch.plan.anchor);
            for earlier in open_days(calendar, (first, start)).into_iter().filter(|day| *day < start) {
                let length = u16::try_from(sketch.days(task)).expect("a task of a sketch is short");
                let full = |day: NaiveDate| {
                    let taken = sketch.taken(&positions, role(task), day, Some(task));
                    taken + sketch.pace(task) > sketch.limit(role(task))
                };
                let waits = links(&sketch, task)
                    .iter()
                    .any(|link| !follows(calendar, positions[&link.task].1, link.lag_days, earlier));
                let is_full = calendar.span(earlier, length).into_iter().any(full);
                prop_assert!(waits || is_full, "{} on {earlier}", task.id);
            }
        }
    }

    #[test]
    fn the_order_of_the_tasks_is_irrelevant(sketch in sketches(), seed in any::<u64>()) {
        let mut shuffled = sketch.clone();
        shuffled.plan.tasks.sort_by_key(|task| {
            let letters = task.id.as_str().bytes().map(u64::from);
            letters.fold(seed, |hash, letter| (hash ^ letter).wrapping_mul(0x0100_0000_01b3))
        });
        prop_assert_eq!(sketch.schedule(), shuffled.schedule());
    }

    #[test]
    fn time_passing_alone_moves_no_unstarted_task(sketch in free_sketches(), days in 1_u64..400) {
        let later = Sketch { today: sketch.today + Days::new(days), ..sketch.clone() };
        prop_assert_eq!(sketch.schedule(), later.schedule());
    }

    #[test]
    fn no_slack_is_negative_and_some_task_is_critical(sketch in sketches()) {
        let dates = sketch.schedule();
        prop_assert!(dates.tasks.values().all(|dated| dated.slack_days >= 0));
        prop_assert!(dates.tasks.values().any(|dated| dated.critical));
        prop_assert!(dates.tasks.values().all(|dated| dated.critical == (dated.slack_days == 0)));
    }

    #[test]
    fn all_slack_can_be_used_at_once_without_moving_the_end(sketch in sketches()) {
        let (dates, calendar) = (sketch.schedule(), &sketch.calendar);
        let mut latest = positions(&dates);
        for task in sketch.free() {
            let dated = &dates.tasks[&task.id];
            let slide = |day: NaiveDate| {
                let slack = usize::try_from(dated.slack_days).expect("no slack is negative");
                calendar.open_days_from(day).nth(slack).expect("there are open days")
            };
            latest.insert(task.id.clone(), (slide(dated.start), slide(dated.end)));
        }
        prop_assert!(latest.values().all(|(_, end)| Some(*end) <= dates.finish));
        within_capacity(&sketch, &latest)?;
        for task in &sketch.plan.tasks {
            for link in links(&sketch, task) {
                let follows = |from: &Positions| {
                    follows(calendar, from[&link.task].1, link.lag_days, from[&task.id].0)
                };
                prop_assert!(follows(&latest) || !follows(&positions(&dates)), "{} after {:?}", task.id, link);
            }
        }
    }
}
