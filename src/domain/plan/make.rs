//! Making a plan, or choosing anew: what is to be done for the gaps, with what a person has put in kept.

use chrono::NaiveDate;

use super::choose::{Choice, Pins, choose};
use super::gap::{Gap, gaps};
use super::task::{Origin, Plan, Reason, Status, Task};
use crate::domain::catalog::Catalog;
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
    let round = program.round();
    let gaps = gaps(catalog, &round.answers, round.scope, &program.target);
    let before = program.plan.as_ref();
    let Choice { actions, uncovered } = choose(catalog, &round.answers, &gaps, &pins(before));
    let find_out = find_out(catalog, &gaps);
    let templates = actions.into_iter().map(|(action, reasons)| template_task(action, reasons));
    let mut tasks: Vec<Task> = find_out.chain(templates).map(|task| with_past(task, before)).collect();
    tasks.extend(left_over(before, &tasks));
    let plan = Plan {
        made: today,
        anchor: before.map_or(program.settings.start, |plan| plan.anchor),
        tasks,
        pinned_out: before.map(|plan| plan.pinned_out.clone()).unwrap_or_default(),
        proof: None,
        baselines: before.map(|plan| plan.baselines.clone()).unwrap_or_default(),
    };
    Made { plan, uncovered }
}

/// What a person has pinned, begun or changed stays in.
fn pins(before: Option<&Plan>) -> Pins {
    let Some(plan) = before else { return Pins::default() };
    let kept = plan.tasks.iter().filter(|task| task.pinned || is_under_way(task));
    Pins { with: sorted::set(kept.filter_map(Task::template).cloned()), without: plan.pinned_out.clone() }
}

const fn is_under_way(task: &Task) -> bool {
    task.status.is_under_way()
}

/// One task a factor for the items that nobody could answer.
fn find_out<'a>(catalog: &'a Catalog, gaps: &'a [Gap]) -> impl Iterator<Item = Task> + 'a {
    catalog.factors.iter().filter_map(|factor| {
        let own = |item: &ItemId| factor.items.iter().any(|other| other.id == *item);
        let unknown = gaps.iter().filter(|gap| gap.unknown.is_some() && own(&gap.item));
        let items: Vec<_> = unknown.map(|gap| gap.item.clone()).collect();
        let id = TaskId::from(format!("find-out.{}", factor.id));
        (!items.is_empty()).then(|| Task::new(id, Origin::FindOut(factor.id.clone(), items)))
    })
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
fn left_over(before: Option<&Plan>, chosen: &[Task]) -> Vec<Task> {
    let past = before.into_iter().flat_map(|plan| &plan.tasks);
    let dropped = past.filter(|task| !chosen.iter().any(|other| other.id == task.id));
    dropped
        .filter(|task| task.origin == Origin::Own || task.is_touched() || task.status == Status::Done)
        .cloned()
        .collect()
}
