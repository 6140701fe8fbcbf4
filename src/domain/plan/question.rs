//! What a program asks of the search for actions: its target, with the limits that its settings set.

use chrono::{Datelike, NaiveDate};

use super::choose::Pins;
use super::make::{besides, held};
use super::resolved::resolve;
use super::settings::Settings;
use super::task::{Plan, Task};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::program::Program;
use crate::domain::selection::{Asked, Limits, Question, question as without_limits};
use crate::domain::sorted::{self, Map};

/// Working days of a week.
const WEEK: u32 = 5;

/// What the program asks, with these pins. What has been begun stays in, and what a person has changed about a task counts
/// instead of what its template says.
#[must_use]
pub fn question(catalog: &Catalog, program: &Program, pins: &Pins) -> Question {
    let (round, settings) = (program.round(), &program.settings);
    let mut question = without_limits(Asked {
        catalog,
        answers: &round.answers,
        scope: round.scope,
        target: &program.target,
        items: &program.target.items,
        weights: &program.weights(catalog),
        pins: &held(program, pins),
        rates: &sorted::map(
            settings.budget.day_rates.iter().map(|(role, yen)| (role.clone(), u64::from(*yen))),
        ),
    });
    change(&mut question, catalog, program);
    question.limits = limits(catalog, program);
    let days = settings.deadline.map(|deadline| (deadline, days_until(settings, deadline)));
    for role in &mut question.roles {
        let weekly = u32::from(settings.weekly_tenths(catalog, &role.id));
        role.weekly = Some(weekly);
        let monthly = settings.budget.monthly_tenths.get(&role.id).copied().map(u32::from);
        let Some((deadline, days)) = days.filter(|_| is_untouched(program)) else { continue };
        role.total = Some((weekly * days).div_ceil(WEEK));
        role.months = monthly.map(|tenths| vec![tenths; months(settings.start, deadline)]);
    }
    question
}

/// Puts in what a person has changed about the tasks of the present plan.
fn change(question: &mut Question, catalog: &Catalog, program: &Program) {
    let Some(plan) = &program.plan else { return };
    let tasks = resolve(catalog, plan);
    let tasks = sorted::map(tasks.iter().map(|task| (&task.id, task)));
    let known: Map<_, _> =
        sorted::map(plan.tasks.iter().filter_map(|task| Some((task.template()?, tasks.get(&task.id)?))));
    for action in &mut question.actions {
        let Some(task) = known.get(&action.id) else { continue };
        let rate = program.settings.budget.day_rates.get(&task.owner).copied().map(u64::from);
        action.likely = u32::from(task.effort.likely);
        action.pessimistic = u32::from(task.effort.pessimistic);
        action.cost = rate.map(|yen| yen.saturating_mul(action.likely.into()).div_ceil(10));
        action.owner = task.owner.clone();
        action.days = u32::from(task.duration_days);
    }
}

/// The limits of the whole. Work that comes with the plan whatever is chosen is taken off them.
fn limits(catalog: &Catalog, program: &Program) -> Limits {
    let (settings, budget) = (&program.settings, &program.settings.budget);
    let besides = resolve(catalog, &Plan::of(settings.start, besides(catalog, program)));
    let (effort, yen) = budget.cost(&besides);
    let effort = u32::try_from(effort).unwrap_or(u32::MAX);
    let deadline = settings.deadline.filter(|_| is_untouched(program));
    Limits {
        effort: budget.effort_tenths.map(|most| most.saturating_sub(effort)),
        cost: budget.yen.map(|most| most.saturating_sub(yen)),
        days: deadline.map(|deadline| days_until(settings, deadline)),
        ..Limits::default()
    }
}

/// Whether nothing is known of the plan's tasks but what their templates say. Otherwise what is done already, or ordered
/// otherwise, makes a chain shorter than it seems, and the schedule alone says what is in time.
fn is_untouched(program: &Program) -> bool {
    !program.plan.iter().flat_map(|plan| &plan.tasks).any(Task::is_touched)
}

/// The working days from the start to a day.
fn days_until(settings: &Settings, day: NaiveDate) -> u32 {
    WorkCalendar::japanese(&settings.closures).open_days_between(settings.start, day)
}

/// The months that two days and what is between them touch.
fn months(from: NaiveDate, to: NaiveDate) -> usize {
    let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    usize::try_from(month(to) - month(from) + 1).unwrap_or(0)
}
