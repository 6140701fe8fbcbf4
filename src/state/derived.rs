//! What follows from the open program: computed when read, and only when something changed.

use std::sync::Arc;

use chrono::NaiveDate;

use super::RwSignal;

use super::memo::{Memo, memo, memo_of};
use crate::domain::catalog::Catalog;
use crate::domain::id::{BaselineId, ScenarioId};
use crate::domain::plan::listing::Wish;
use crate::domain::plan::{ResolvedTask, Schedule, ScheduleError, Status, Task, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::score::Assessment;

/// What was chosen to be looked at; it may be gone since.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The branch in place of the plan.
    pub branch: Option<ScenarioId>,
    /// The baseline to compare with.
    pub baseline: Option<BaselineId>,
}

/// What follows from the open program.
#[derive(Clone, Copy)]
pub struct Derived {
    /// The open program as it is shown: with the branch in place of its plan that is looked at, where one is.
    pub shown: Memo<Option<Program>>,
    /// What was chosen to be looked at.
    pub chosen: RwSignal<Chosen>,
    /// Which tasks of the plan are listed, and how; the same in its table and in its chart.
    pub wish: RwSignal<Wish>,
    /// The current round, scored.
    pub assessment: Memo<Option<Assessment>>,
    /// The plan's tasks, filled in from their templates.
    pub tasks: Memo<Vec<ResolvedTask>>,
    /// The plan's dates; none while there is no plan.
    pub schedule: Memo<Option<Result<Schedule, ScheduleError>>>,
}

/// What a person said of a task that gives it its dates, besides its words.
type SaidOf = ([Option<NaiveDate>; 5], Status, u8, bool);

fn said_of(task: &Task) -> SaidOf {
    let days = [task.start, task.not_before, task.deadline, task.began, task.finished];
    (days, task.status, task.progress, task.finds_out())
}

impl Derived {
    pub(super) fn new(
        catalog: &'static Catalog,
        program: RwSignal<Option<Program>>,
        today: RwSignal<NaiveDate>,
    ) -> Self {
        let chosen: RwSignal<Chosen> = RwSignal::new(Chosen::default());
        let shown: Memo<Option<Program>> = memo_of(move || {
            let branch = chosen.get().branch;
            let of_branch =
                branch.and_then(|branch| program.with(|open| open.as_ref()?.with_scenario(&branch)));
            match of_branch {
                Some(of_branch) => Arc::new(Some(of_branch)),
                // A large plan is not copied to be looked at.
                None => program.share(),
            }
        });
        let assessment =
            memo(move || program.with(|program| program.as_ref().map(|program| program.assess(catalog))));
        let tasks = memo(move || {
            shown.with(|program| {
                let plan = program.as_ref().and_then(|program| program.plan.as_ref());
                plan.map(|plan| resolve(catalog, plan)).unwrap_or_default()
            })
        });
        // Remarks, names and ticks move nothing.
        let moves = memo(move || {
            shown.with(|program| {
                let program = program.as_ref()?;
                let plan = program.plan.as_ref()?;
                let said = plan.tasks.iter().map(said_of).collect::<Vec<_>>();
                Some((said, plan.anchor, program.settings.clone()))
            })
        });
        let dated = memo(move || {
            let today = today.get();
            moves.track();
            shown.with_untracked(|program| {
                let program = program.as_ref()?;
                let plan = program.plan.as_ref()?;
                Some(tasks.with(|tasks| schedule(catalog, plan, tasks, &program.settings, today)))
            })
        });
        let wish = RwSignal::new(Wish::default());
        Self { shown, chosen, wish, assessment, tasks, schedule: dated }
    }
}
