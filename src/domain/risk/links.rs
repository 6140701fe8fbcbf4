//! The tasks that answer a risk, and how they stand.

use chrono::NaiveDate;

use super::said::Risk;
use super::subject::Subject;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ActionId, RiskId, TaskId};
use crate::domain::plan::line::Line;
use crate::domain::plan::{Plan, Status};
use crate::domain::sorted::{self, Set};

/// The tasks that answer a risk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// Those of the plan, in its order.
    pub tasks: Vec<TaskId>,
    /// Those that a person put to it and that the plan does not have, or no more.
    pub gone: Vec<TaskId>,
}

/// The actions that the catalog has against a documented risk.
#[must_use]
pub fn remedying(catalog: &Catalog, id: &RiskId) -> Set<ActionId> {
    match id.subject() {
        Subject::Challenge(id) => {
            let remedies = catalog.challenge(&id).into_iter().flat_map(|known| known.remedies.iter());
            sorted::set(remedies.flat_map(|remedy| remedy.actions.iter().cloned()))
        }
        Subject::Caution(id) => {
            let known = catalog.cautions.iter().filter(|caution| caution.id == id);
            sorted::set(known.flat_map(|caution| caution.actions.iter().cloned()))
        }
        Subject::Own => Set::new(),
    }
}

/// The tasks that answer a risk: those made from the catalog's actions against it, and what a person changed about that.
#[must_use]
pub fn linked(catalog: &Catalog, plan: Option<&Plan>, id: &RiskId, said: Option<&Risk>) -> Linked {
    let actions = remedying(catalog, id);
    let own = |task: &TaskId| said.and_then(|said| said.links.get(task).copied());
    let tasks = plan.into_iter().flat_map(|plan| &plan.tasks);
    let answers = tasks.filter(|task| {
        own(&task.id).unwrap_or_else(|| task.template().is_some_and(|action| actions.contains(action)))
    });
    let is_there = |task: &TaskId| plan.is_some_and(|plan| plan.task(task).is_some());
    let put = said.into_iter().flat_map(|said| said.links.iter()).filter(|(_, is_put)| **is_put);
    Linked {
        tasks: answers.map(|task| task.id.clone()).collect(),
        gone: put.map(|(task, _)| task).filter(|task| !is_there(task)).cloned().collect(),
    }
}

/// How the tasks of a risk stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many there are.
    pub total: usize,
    /// How many of them are done.
    pub done: usize,
    /// When the next of the others ends.
    pub next: Option<NaiveDate>,
    /// Those that are behind their dates.
    pub late: Vec<TaskId>,
}

/// How tasks stand among the `lines` of their plan.
#[must_use]
pub fn progress(tasks: &[TaskId], lines: &[Line]) -> Progress {
    let wanted = sorted::set(tasks);
    let of_risk = || lines.iter().filter(|line| wanted.contains(&line.task.id));
    let open = || of_risk().filter(|line| line.task.status != Status::Done);
    Progress {
        total: tasks.len(),
        done: of_risk().count() - open().count(),
        next: open().filter_map(|line| line.dated.as_ref()).map(|dated| dated.end).min(),
        late: open().filter(|line| line.is_late()).map(|line| line.task.id.clone()).collect(),
    }
}
