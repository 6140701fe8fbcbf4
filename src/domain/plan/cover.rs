//! What the tasks of a plan leave of the gaps between the answers and the target.

use super::gap::{Gap, gaps};
use super::task::Task;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::level::Level;
use crate::domain::program::Program;
use crate::domain::sorted::Map;

/// The gaps of the current round that no task of the plan closes.
#[must_use]
pub fn uncovered(catalog: &Catalog, program: &Program) -> Vec<Gap> {
    left(catalog, program, |_| true)
}

/// The gaps that open where this task is taken out.
#[must_use]
pub fn lacking_without(catalog: &Catalog, program: &Program, task: &TaskId) -> Vec<Gap> {
    let open = uncovered(catalog, program);
    let mut left = left(catalog, program, |other| other.id != *task);
    left.retain(|gap| !open.contains(gap));
    left
}

fn left(catalog: &Catalog, program: &Program, keep: impl Fn(&Task) -> bool) -> Vec<Gap> {
    let Some(plan) = &program.plan else { return Vec::new() };
    let round = program.round();
    let reached = reached(catalog, plan.tasks.iter().filter(|task| keep(task)));
    let mut gaps = gaps(catalog, &round.answers, round.scope, &program.target);
    gaps.retain(|gap| reached.get(&gap.item).is_none_or(|level| *level < gap.to));
    gaps
}

/// Where the tasks take the items that they raise.
fn reached<'a>(catalog: &'a Catalog, tasks: impl Iterator<Item = &'a Task>) -> Map<&'a ItemId, Level> {
    let actions = tasks.filter_map(|task| catalog.action(task.template()?));
    let mut reached = Map::new();
    for raise in actions.flat_map(|action| action.raises.iter()) {
        let level = reached.or_insert_with(&raise.item, || raise.to);
        *level = raise.to.max(*level);
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::id::ProgramId;
    use crate::domain::plan::{Reason, make};
    use crate::domain::profile::Profile;
    use crate::domain::sorted::Set;

    fn planned() -> (Catalog, Program) {
        let catalog = builtin();
        let profile = Profile { name: "A".to_owned(), industry: None, size: None, purposes: Set::new() };
        let today = "2027-03-01".parse().unwrap();
        let mut program = Program::new(ProgramId::new("p"), profile, &catalog, today);
        program.plan = Some(make(&catalog, &program, today).plan);
        (catalog, program)
    }

    #[test]
    fn a_plan_that_was_just_made_leaves_nothing() {
        let (catalog, program) = planned();
        assert_eq!(uncovered(&catalog, &program), Vec::new());
    }

    #[test]
    fn what_a_task_was_chosen_for_is_lacking_without_it() {
        let (catalog, program) = planned();
        let tasks = &program.plan.as_ref().unwrap().tasks;
        let chosen = tasks.iter().filter(|task| matches!(task.reasons.first(), Some(Reason::Raises { .. })));
        let lacking: usize = chosen.map(|task| lacking_without(&catalog, &program, &task.id).len()).sum();
        assert!(lacking >= 9, "{lacking} of nine quick items");
    }

    #[test]
    fn without_a_plan_nothing_is_left_out() {
        let (catalog, mut program) = planned();
        program.plan = None;
        assert_eq!(uncovered(&catalog, &program), Vec::new());
    }
}
