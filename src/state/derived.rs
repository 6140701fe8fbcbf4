//! What follows from the open program: computed when read, and only when something changed.

use chrono::NaiveDate;

use super::RwSignal;

use super::memo::{Memo, memo};
use crate::domain::catalog::Catalog;
use crate::domain::id::{BaselineId, ScenarioId};
use crate::domain::plan::{Baseline, Plan, ResolvedTask, Schedule, ScheduleError, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::score::Assessment;

/// What follows from the open program.
#[derive(Clone, Copy)]
pub struct Derived {
    /// The open program as it is shown: with the branch in place of its plan that is looked at, where one is.
    pub shown: Memo<Option<Program>>,
    /// The branch that is looked at.
    pub branch: RwSignal<Option<ScenarioId>>,
    /// The baseline that was chosen to compare with.
    pub compared: RwSignal<Option<BaselineId>>,
    /// That baseline, while it is there.
    pub baseline: Memo<Option<Baseline>>,
    /// The current round, scored.
    pub assessment: Memo<Option<Assessment>>,
    /// The plan's tasks, filled in from their templates.
    pub tasks: Memo<Vec<ResolvedTask>>,
    /// The plan's dates; none while there is no plan.
    pub schedule: Memo<Option<Result<Schedule, ScheduleError>>>,
}

impl Derived {
    pub(super) fn new(
        catalog: &'static Catalog,
        program: RwSignal<Option<Program>>,
        today: RwSignal<NaiveDate>,
    ) -> Self {
        let branch: RwSignal<Option<ScenarioId>> = RwSignal::new(None);
        let shown = memo(move || {
            let branch = branch.get();
            program.with(|open| {
                let open = open.as_ref()?;
                Some(branch.and_then(|branch| open.with_scenario(&branch)).unwrap_or_else(|| open.clone()))
            })
        });
        let compared: RwSignal<Option<BaselineId>> = RwSignal::new(None);
        let baseline = memo(move || {
            let compared = compared.get()?;
            let known = |plan: &Plan| plan.baselines.iter().find(|baseline| baseline.id == compared).cloned();
            shown.with(|program| program.as_ref()?.plan.as_ref().and_then(known))
        });
        let assessment =
            memo(move || program.with(|program| program.as_ref().map(|program| program.assess(catalog))));
        let tasks = memo(move || {
            shown.with(|program| {
                let plan = program.as_ref().and_then(|program| program.plan.as_ref());
                plan.map(|plan| resolve(catalog, plan)).unwrap_or_default()
            })
        });
        let dated = memo(move || {
            let today = today.get();
            shown.with(|program| {
                let program = program.as_ref()?;
                let plan = program.plan.as_ref()?;
                Some(tasks.with(|tasks| schedule(catalog, plan, tasks, &program.settings, today)))
            })
        });
        Self { shown, branch, compared, baseline, assessment, tasks, schedule: dated }
    }
}
