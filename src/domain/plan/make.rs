//! Making a plan, or choosing anew: what is to be done for the gaps, with what a person has put in kept.

use chrono::NaiveDate;

use super::choose::{Choice, Pins, choice, choose};
use super::gap::{Gap, gaps};
use super::task::{Origin, Plan, Reason, Status, Task};
use crate::domain::catalog::{Catalog, Factor};
use crate::domain::id::{ActionId, ItemId, TaskId};
use crate::domain::program::Program;
use crate::domain::sorted;

/// A plan that was made, and what it cannot reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The plan.
    pub plan: Plan,
    /// Gaps that no allowed action closes.
    pub uncovered: Vec<Gap>,
}

/// Chooses the actions for the gaps between the current round and the target. Tasks that a person has begun, changed or
/// pinned stay; so do the person's own.
#[must_use]
pub fn make(catalog: &Catalog, program: &Program, today: NaiveDate) -> Made {
    make_with(catalog, program, today, &pins(program.plan.as_ref()))
}

/// As [`make`], with these pins from now on instead of the plan's own.
#[must_use]
pub fn make_with(catalog: &Catalog, program: &Program, today: NaiveDate, pins: &Pins) -> Made {
    let (gaps, held) = (gaps_of(catalog, program), held(program, pins));
    let choice = choose(catalog, &program.round().answers, &gaps, &held);
    of(program, today, choice, pins, find_out(catalog, &gaps))
}

/// The plan of actions that were found otherwise, with these pins from now on. What a person has put in stays as in [`make`].
#[must_use]
pub fn make_of(
    catalog: &Catalog,
    program: &Program,
    today: NaiveDate,
    chosen: &sorted::Set<ActionId>,
    pins: &Pins,
) -> Made {
    let (gaps, held) = (gaps_of(catalog, program), held(program, pins));
    let choice = choice(catalog, &program.round().answers, &gaps, &held, chosen);
    of(program, today, choice, pins, find_out(catalog, &gaps))
}

fn of(
    program: &Program,
    today: NaiveDate,
    Choice { actions, uncovered }: Choice,
    pins: &Pins,
    find_out: Vec<Task>,
) -> Made {
    let before = program.plan.as_ref();
    let templates = actions.into_iter().map(|(action, reasons)| template_task(action, reasons));
    let tasks = find_out.into_iter().chain(templates).map(|task| with_past(task, before));
    let mut tasks: Vec<Task> = tasks.map(|task| pinned(task, pins)).collect();
    tasks.extend(left_over(before, &tasks, pins));
    let plan = Plan {
        made: today,
        anchor: before.map_or(program.settings.start, |plan| plan.anchor),
        tasks,
        pinned_out: pins.without.clone(),
        proof: None,
        baselines: before.map(|plan| plan.baselines.clone()).unwrap_or_default(),
    };
    Made { plan, uncovered }
}

fn gaps_of(catalog: &Catalog, program: &Program) -> Vec<Gap> {
    let round = program.round();
    gaps(catalog, &round.answers, round.scope, &program.target)
}

/// What a person has pinned in a plan.
#[must_use]
pub fn pins(plan: Option<&Plan>) -> Pins {
    let Some(plan) = plan else { return Pins::default() };
    let with = plan.tasks.iter().filter(|task| task.pinned).filter_map(Task::template);
    Pins { with: sorted::set(with.cloned()), without: plan.pinned_out.clone() }
}

/// What is pinned, and what has been begun, which stays in as well.
#[must_use]
pub fn held(program: &Program, pins: &Pins) -> Pins {
    let begun = program.plan.iter().flat_map(|plan| &plan.tasks).filter(|task| task.status.is_under_way());
    let mut held = pins.clone();
    held.with.extend(begun.filter_map(Task::template).cloned());
    held
}

/// The work that comes with a plan whatever is chosen: finding out, and the person's own tasks.
#[must_use]
pub fn besides(catalog: &Catalog, program: &Program) -> Vec<Task> {
    let before = program.plan.as_ref();
    let own = before.into_iter().flat_map(|plan| &plan.tasks).filter(|task| task.origin == Origin::Own);
    let find_out = find_out(catalog, &gaps_of(catalog, program)).into_iter();
    find_out.map(|task| with_past(task, before)).chain(own.cloned()).collect()
}

/// The task, pinned as it is to be from now on. What comes from no action keeps its pin.
fn pinned(mut task: Task, pins: &Pins) -> Task {
    task.pinned = task.template().map_or(task.pinned, |action| pins.with.contains(action));
    task
}

/// One task a factor for the items that nobody could answer.
fn find_out(catalog: &Catalog, gaps: &[Gap]) -> Vec<Task> {
    let task = |factor: &Factor| {
        let own = |item: &ItemId| factor.items.iter().any(|other| other.id == *item);
        let unknown = gaps.iter().filter(|gap| gap.unknown.is_some() && own(&gap.item));
        let items: Vec<_> = unknown.map(|gap| gap.item.clone()).collect();
        let id = TaskId::from(format!("find-out.{}", factor.id));
        (!items.is_empty()).then(|| Task::new(id, Origin::FindOut(factor.id.clone(), items)))
    };
    catalog.factors.iter().filter_map(task).collect()
}

fn template_task(action: ActionId, reasons: Vec<Reason>) -> Task {
    let id = TaskId::from(action.to_string());
    Task { reasons, ..Task::new(id, Origin::Template(action)) }
}

/// The task as it stood before, with today's reasons.
fn with_past(task: Task, before: Option<&Plan>) -> Task {
    match before.and_then(|plan| plan.task(&task.id)) {
        Some(past) => Task { origin: task.origin, reasons: task.reasons, ..past.clone() },
        None => task,
    }
}

/// Tasks that are not chosen any more, but that a person has put something into.
fn left_over(before: Option<&Plan>, chosen: &[Task], pins: &Pins) -> Vec<Task> {
    let past = before.into_iter().flat_map(|plan| &plan.tasks);
    let dropped = past.filter(|task| !chosen.iter().any(|other| other.id == task.id));
    dropped
        .map(|task| pinned(task.clone(), pins))
        .filter(|task| task.origin == Origin::Own || task.is_touched() || task.status == Status::Done)
        .collect()
}
