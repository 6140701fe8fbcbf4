//! Ticks count the steps of a checklist. Where the list is another one than before, they go with the words of their steps.

use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::plan::checklist::ticks_in;
use crate::domain::plan::{Plan, Task, resolve};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map, Set};
use crate::domain::text::Text;

/// The ticks of both sides, which changed at the same time, in the lists that they make together.
pub(super) fn put_together(both: &mut Program, [one, other]: [&Program; 2], catalog: &Catalog) {
    let Some(plan) = &mut both.plan else { return };
    let sides = [one, other].map(|side| Tasks::of(side.plan.as_ref()));
    let is_apart = |task: &Task| {
        let own = sides.each_ref().map(|side| side.tasks.get(&task.id));
        let [Some(one), Some(other)] = own else { return false };
        [one, other].iter().any(|own| own.changes.checklist != task.changes.checklist)
            && [one, other].iter().any(|own| !own.ticked.is_empty())
    };
    let apart: Vec<TaskId> =
        plan.tasks.iter().filter(|task| is_apart(task)).map(|task| task.id.clone()).collect();
    if apart.is_empty() {
        return;
    }
    let steps = sides.each_ref().map(|side| side.steps(catalog));
    let now = Tasks::of(Some(plan)).steps(catalog);
    let ticks = |id: &TaskId| {
        let of = |(side, steps): (&Tasks<'_>, &Map<TaskId, Vec<Text>>)| {
            Some(ticks_in(steps.get(id)?, now.get(id)?, &side.tasks.get(id)?.ticked))
        };
        let all = sides.iter().zip(&steps).filter_map(of).collect::<Vec<_>>();
        (id.clone(), sorted::set(all.iter().flat_map(Set::iter).copied()))
    };
    let ticks = sorted::map(apart.iter().map(ticks));
    set(plan, &ticks);
}

/// The ticks of a program as it was, in the lists that it has now.
pub(super) fn keep(before: &Program, now: &mut Program, catalog: &Catalog) {
    let (Some(plan), was) = (&mut now.plan, Tasks::of(before.plan.as_ref())) else { return };
    let is_other = |task: &&Task| {
        was.tasks
            .get(&task.id)
            .is_some_and(|old| old.changes.checklist != task.changes.checklist && !old.ticked.is_empty())
    };
    let others: Vec<TaskId> = plan.tasks.iter().filter(is_other).map(|task| task.id.clone()).collect();
    for task in &mut plan.tasks {
        if let Some(old) = was.tasks.get(&task.id) {
            task.ticked.clone_from(&old.ticked);
        }
    }
    if others.is_empty() {
        return;
    }
    let (before, after) = (was.steps(catalog), Tasks::of(Some(plan)).steps(catalog));
    let ticks = |id: &TaskId| {
        let ticks = ticks_in(before.get(id)?, after.get(id)?, &was.tasks.get(id)?.ticked);
        Some((id.clone(), ticks))
    };
    let ticks = sorted::map(others.iter().filter_map(ticks));
    set(plan, &ticks);
}

fn set(plan: &mut Plan, ticks: &Map<TaskId, Set<u16>>) {
    for task in &mut plan.tasks {
        if let Some(ticks) = ticks.get(&task.id) {
            task.ticked.clone_from(ticks);
        }
    }
}

/// The tasks of a plan by their ids.
struct Tasks<'a> {
    plan: Option<&'a Plan>,
    tasks: Map<TaskId, &'a Task>,
}

impl<'a> Tasks<'a> {
    fn of(plan: Option<&'a Plan>) -> Self {
        let tasks = plan.into_iter().flat_map(|plan| &plan.tasks);
        Self { plan, tasks: sorted::map(tasks.map(|task| (task.id.clone(), task))) }
    }

    /// The steps of all of them.
    fn steps(&self, catalog: &Catalog) -> Map<TaskId, Vec<Text>> {
        let all = self.plan.map(|plan| resolve(catalog, plan)).unwrap_or_default();
        sorted::map(all.into_iter().map(|words| (words.id, words.checklist)))
    }
}
