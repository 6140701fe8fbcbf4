//! What earlier minor versions meant by a value that says something else today.

use serde_json::Value;

use super::MAJOR;
use super::encode::own_step;
use crate::domain::catalog::Catalog;
use crate::domain::plan::checklist::{StepId, Steps};
use crate::domain::plan::{Plan, Task};
use crate::domain::program::Program;
use crate::domain::sorted;
use crate::exchange::merge::{Path, Step};

/// The first minor version in which ticks go by their steps. Before, they counted the steps of the checklist.
const BY_STEPS: u64 = 3;

/// What was said of a place is said of another one, or of none any more.
pub(super) type Move = (Path, Option<(Path, Value)>);

/// Lets the ticks of an earlier version go by their steps. Whoever said something of a tick says it of that: returned is from
/// where to where that goes.
pub(super) fn ticks_by_steps(program: &mut Program, version: (u64, u64), catalog: &Catalog) -> Vec<Move> {
    if version >= (u64::from(MAJOR), BY_STEPS) {
        return Vec::new();
    }
    let mut moves = Vec::new();
    for scenario in &mut program.scenarios {
        let of = [key("scenarios"), Step::Entry(scenario.id.to_string())];
        scenario.plan.iter_mut().for_each(|plan| in_plan(plan, &of, catalog, &mut moves));
    }
    program.plan.iter_mut().for_each(|plan| in_plan(plan, &[], catalog, &mut moves));
    moves
}

fn in_plan(plan: &mut Plan, of: &[Step], catalog: &Catalog, moves: &mut Vec<Move>) {
    for task in plan.tasks.iter_mut().filter(|task| !task.ticked.is_empty()) {
        let task_at = [key("plan"), key("tasks"), Step::Entry(task.id.to_string())];
        let task_at: Path = of.iter().cloned().chain(task_at).collect();
        in_task(task, &task_at, catalog, moves);
    }
}

fn in_task(task: &mut Task, of: &Path, catalog: &Catalog, moves: &mut Vec<Move>) {
    let steps = Steps::of(catalog, task);
    let named = |tick: &StepId| match tick {
        StepId::Template(index) => steps.ids().get(usize::from(*index)).cloned(),
        named => Some(named.clone()),
    };
    for tick in &task.ticked {
        let now = named(tick);
        let ((from, _), to) = (place(of, tick), now.as_ref().map(|step| place(of, step)));
        if to.as_ref().map(|(to, _)| to) != Some(&from) {
            moves.push((from, to));
        }
    }
    task.ticked = sorted::set(task.ticked.iter().filter_map(named));
}

/// Where a tick stands, and its value there.
fn place(of: &Path, tick: &StepId) -> (Path, Value) {
    let (list, value) = match tick {
        StepId::Template(index) => ("ticked", Value::from(*index)),
        StepId::Item(item) => ("ticked_items", Value::from(item.to_string())),
        StepId::Own(..) => ("ticked_own", Value::from(own_step(tick).unwrap_or_default())),
    };
    let path = of.iter().cloned().chain([key(list), Step::Entry(value.to_string())]);
    (path.collect(), value)
}

fn key(word: &str) -> Step {
    Step::Key(word.to_owned())
}
