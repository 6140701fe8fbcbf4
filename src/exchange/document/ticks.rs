//! Ticks count the steps of a checklist. Where the list is another one than before, they go with the words of their steps.

use crate::domain::catalog::Catalog;
use crate::domain::plan::checklist::ticks_in;
use crate::domain::plan::{Plan, Task, resolve_one};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Set};
use crate::domain::text::Text;

/// The ticks of both sides, which changed at the same time, in the lists that they make together.
pub(super) fn put_together(both: &mut Program, sides: [&Program; 2], catalog: &Catalog) {
    let Some(plan) = both.plan.clone() else { return };
    for (task, merged) in both.plan.iter_mut().flat_map(|plan| &mut plan.tasks).zip(&plan.tasks) {
        let sides = sides.map(|side| side_of(side, merged));
        let [Some(one), Some(other)] = sides else { continue };
        let is_alike = |(_, side): &(&Plan, &Task)| side.changes.checklist == merged.changes.checklist;
        if is_alike(&one) && is_alike(&other) || one.1.ticked.is_empty() && other.1.ticked.is_empty() {
            continue;
        }
        let after = steps(&plan, merged, catalog);
        let ticks =
            [one, other].map(|(plan, task)| ticks_in(&steps(plan, task, catalog), &after, &task.ticked));
        task.ticked = sorted::set(ticks.iter().flat_map(Set::iter).copied());
    }
}

/// The ticks of a program as it was, in the lists that it has now.
pub(super) fn keep(before: &Program, now: &mut Program, catalog: &Catalog) {
    let Some(plan) = now.plan.clone() else { return };
    for (task, shown) in now.plan.iter_mut().flat_map(|plan| &mut plan.tasks).zip(&plan.tasks) {
        let Some((old_plan, old)) = side_of(before, shown) else { continue };
        if old.changes.checklist == shown.changes.checklist || old.ticked.is_empty() {
            task.ticked.clone_from(&old.ticked);
        } else {
            let (was, is) = (steps(old_plan, old, catalog), steps(&plan, shown, catalog));
            task.ticked = ticks_in(&was, &is, &old.ticked);
        }
    }
}

fn side_of<'a>(side: &'a Program, task: &Task) -> Option<(&'a Plan, &'a Task)> {
    let plan = side.plan.as_ref()?;
    Some((plan, plan.task(&task.id)?))
}

fn steps(plan: &Plan, task: &Task, catalog: &Catalog) -> Vec<Text> {
    resolve_one(catalog, plan, &task.id).map(|words| words.checklist).unwrap_or_default()
}
