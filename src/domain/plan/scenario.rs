//! What if: a branch of the plan, to be tried, compared, and adopted or dropped.

use chrono::NaiveDate;

use super::settings::Settings;
use super::task::{Plan, Status, Task};
use crate::domain::id::{ActionId, ScenarioId, TaskId};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map, Set};
use crate::domain::target::Target;

/// A branch of the plan with all that it is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// What it is called.
    pub name: String,
    /// The day on which it was branched off.
    pub begun: NaiveDate,
    /// Where it wants to be.
    pub target: Target,
    /// What it is dated with.
    pub settings: Settings,
    /// What is to be done, once chosen.
    pub plan: Option<Plan>,
}

impl Scenario {
    /// A branch of the program's plan as it stands. What is so, whatever is planned, stays with the plan alone.
    #[must_use]
    pub fn of(program: &Program, id: ScenarioId, name: String, begun: NaiveDate) -> Self {
        let Program { target, settings, plan, .. } = program.clone();
        let mut branch = Self { id, name, begun, target, settings, plan: None };
        branch.set_plan(plan);
        branch.plan.iter_mut().flat_map(|plan| &mut plan.tasks).for_each(leave_actuals);
        branch
    }

    /// Gives it a plan of its own, without the baselines, which are the program's.
    pub fn set_plan(&mut self, plan: Option<Plan>) {
        self.plan = plan.map(|plan| Plan { baselines: Vec::new(), ..plan });
    }

    /// Gives it the plan that was made of [`Self::plan_today`]. What this took from the plan itself, for tasks that are `real`,
    /// is not written down here: nobody said it of the branch.
    pub fn replan(&mut self, plan: Option<Plan>, real: &Set<TaskId>) {
        let before = self.plan.take();
        self.set_plan(plan);
        let own = sorted::map(before.iter().flat_map(|plan| &plan.tasks).map(|task| (&task.id, task)));
        for task in
            self.plan.iter_mut().flat_map(|plan| &mut plan.tasks).filter(|task| real.contains(&task.id))
        {
            match own.get(&task.id) {
                Some(own) => take_actuals(task, own),
                None => leave_actuals(task),
            }
        }
    }

    /// Follows the plan itself from one state to the next. What was said anew of a task there has no older words here, for
    /// nobody would see them again and find where to take them out; a task that the plan loses has here what was said of it.
    fn follow(&mut self, before: &Map<&TaskId, &Task>, after: &Map<&TaskId, &Task>) {
        for task in self.plan.iter_mut().flat_map(|plan| &mut plan.tasks) {
            match (before.get(&task.id), after.get(&task.id)) {
                (Some(before), None) => take_actuals(task, before),
                (Some(before), Some(after)) if !has_same_actuals(before, after) => leave_actuals(task),
                (None, Some(after)) if has_same_actuals(task, after) => leave_actuals(task),
                _ => {}
            }
        }
    }

    /// Its plan, with what has really happened and was noted since, and with the baselines: these are the same in every branch.
    #[must_use]
    pub fn plan_today(&self, now: Option<&Plan>) -> Option<Plan> {
        let mut plan = self.plan.clone()?;
        let Some(now) = now else { return Some(plan) };
        plan.baselines.clone_from(&now.baselines);
        let real = sorted::map(now.tasks.iter().map(|task| (&task.id, task)));
        for task in &mut plan.tasks {
            if let Some(real) = real.get(&task.id) {
                take_actuals(task, real);
            }
        }
        Some(plan)
    }

    /// The plan to go on with where the branch is adopted: nothing that was begun or finished is left out.
    #[must_use]
    pub fn adopted(&self, now: Option<&Plan>) -> Option<Plan> {
        let mut plan = self.plan_today(now)?;
        let Some(now) = now else { return Some(plan) };
        let ids = sorted::set(plan.tasks.iter().map(|task| task.id.clone()));
        let is_left = |task: &&Task| task.status != Status::ToDo && !ids.contains(&task.id);
        plan.tasks.extend(now.tasks.iter().filter(is_left).cloned());
        Some(plan)
    }
}

/// What is no plan but a fact: how far a task has come, its steps, who does it, and what was noted of it.
fn take_actuals(task: &mut Task, real: &Task) {
    (task.status, task.progress) = (real.status, real.progress);
    (task.began, task.finished) = (real.began, real.finished);
    task.changes.checklist.clone_from(&real.changes.checklist);
    task.ticked.clone_from(&real.ticked);
    task.assignee.clone_from(&real.assignee);
    task.notes.clone_from(&real.notes);
}

/// As it is for a task of which nothing was said.
fn leave_actuals(task: &mut Task) {
    (task.status, task.progress, task.began, task.finished) = (Status::ToDo, 0, None, None);
    task.changes.checklist = None;
    task.ticked = Set::default();
    task.assignee.clear();
    task.notes.clear();
}

fn has_same_actuals(one: &Task, other: &Task) -> bool {
    (one.status, one.progress, one.began, one.finished)
        == (other.status, other.progress, other.began, other.finished)
        && one.changes.checklist == other.changes.checklist
        && one.ticked == other.ticked
        && one.assignee == other.assignee
        && one.notes == other.notes
}

fn by_id(plan: Option<&Plan>) -> Map<&TaskId, &Task> {
    sorted::map(plan.into_iter().flat_map(|plan| &plan.tasks).map(|task| (&task.id, task)))
}

impl Program {
    /// Brings the branches behind the plan itself, which was `before`.
    pub(in crate::domain) fn branches_follow(&mut self, before: Option<&Plan>) {
        if self.scenarios.is_empty() || self.plan.as_ref() == before {
            return;
        }
        let (before, after) = (by_id(before), by_id(self.plan.as_ref()));
        for scenario in &mut self.scenarios {
            scenario.follow(&before, &after);
        }
    }

    /// The branch with this id.
    #[must_use]
    pub fn scenario(&self, id: &ScenarioId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == *id)
    }

    /// The program as it would be with a branch in place of its plan.
    #[must_use]
    pub fn with_scenario(&self, id: &ScenarioId) -> Option<Self> {
        let scenario = self.scenario(id)?;
        Some(Self {
            target: scenario.target.clone(),
            settings: scenario.settings.clone(),
            plan: scenario.plan_today(self.plan.as_ref()),
            ..self.clone()
        })
    }

    /// Allows the action of a task again, in the plan or in a branch. Says whether it was taken out.
    pub fn allow_again(&mut self, scenario: Option<&str>, task: &str) -> bool {
        let Some(action) = self.action_of(scenario, task) else { return false };
        self.plan_of(scenario).is_some_and(|plan| plan.pinned_out.remove(&action))
    }

    /// Takes an action out of the plan, or a branch: it is not chosen again. Says whether it was not taken out before.
    pub fn take_out(&mut self, scenario: Option<&str>, action: ActionId) -> bool {
        self.plan_of(scenario).is_some_and(|plan| plan.pinned_out.insert(action))
    }

    /// The action that a task of the plan, or of a branch, was made from.
    #[must_use]
    pub fn action_of(&self, scenario: Option<&str>, task: &str) -> Option<ActionId> {
        let branch =
            |id: &str| self.scenarios.iter().find(|scenario| scenario.id.as_str() == id)?.plan.as_ref();
        let plan = scenario.map_or(self.plan.as_ref(), branch)?;
        let task = plan.tasks.iter().find(|other| other.id.as_str() == task)?;
        task.template().cloned()
    }

    fn plan_of(&mut self, scenario: Option<&str>) -> Option<&mut Plan> {
        let Some(id) = scenario else { return self.plan.as_mut() };
        self.scenarios.iter_mut().find(|scenario| scenario.id.as_str() == id)?.plan.as_mut()
    }

    /// The actions that were taken out of the plan. One whose task is there all the same waits for somebody's decision.
    #[must_use]
    pub fn left_out(&self) -> Vec<ActionId> {
        let Some(plan) = &self.plan else { return Vec::new() };
        let has_task = |action: &ActionId| plan.tasks.iter().any(|task| task.template() == Some(action));
        plan.pinned_out.iter().filter(|action| !has_task(action)).cloned().collect()
    }

    /// The plan itself, and those of its branches.
    pub fn plans(&self) -> impl Iterator<Item = &Plan> {
        let branches = self.scenarios.iter().filter_map(|scenario| scenario.plan.as_ref());
        self.plan.iter().chain(branches)
    }

    /// Whether a task is part of the plan itself, and not only of a branch.
    #[must_use]
    pub fn has_task(&self, id: &TaskId) -> bool {
        self.plan.as_ref().is_some_and(|plan| plan.task(id).is_some())
    }
}
