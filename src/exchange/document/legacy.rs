//! What earlier minor versions meant by a value that says something else today.

use super::MAJOR;
use crate::domain::catalog::Catalog;
use crate::domain::plan::Task;
use crate::domain::plan::checklist::{StepId, Steps};
use crate::domain::program::Program;
use crate::domain::sorted;

/// The first minor version in which ticks go by the words of their steps. Before, they counted the steps of the checklist.
const BY_WORDS: u64 = 3;

/// Lets the ticks of an earlier version go by the words of their steps. Says whether any does so now.
pub(super) fn ticks_by_words(program: &mut Program, version: (u64, u64), catalog: &Catalog) -> bool {
    if version >= (u64::from(MAJOR), BY_WORDS) {
        return false;
    }
    let branches = program.scenarios.iter_mut().filter_map(|scenario| scenario.plan.as_mut());
    let tasks = program.plan.iter_mut().chain(branches).flat_map(|plan| &mut plan.tasks);
    let counted = tasks.filter(|task| task.changes.checklist.is_some() && !task.ticked.is_empty());
    let named: Vec<bool> = counted.map(|task| by_words(task, catalog)).collect();
    named.contains(&true)
}

fn by_words(task: &mut Task, catalog: &Catalog) -> bool {
    let steps = Steps::of(catalog, task);
    let named = |tick: &StepId| match tick {
        StepId::Template(index) => steps.ids().get(usize::from(*index)).cloned(),
        StepId::Own(..) => Some(tick.clone()),
    };
    let ticked = sorted::set(task.ticked.iter().filter_map(named));
    let is_other = ticked != task.ticked;
    task.ticked = ticked;
    is_other
}
