//! Baselines of the plan, and branches of it: taken, begun, looked at, adopted and dropped.

use super::{Notice, Session, ids};
use crate::domain::calendar::WorkCalendar;
use crate::domain::command::Command;
use crate::domain::id::{BaselineId, ProgramId, ScenarioId};
use crate::domain::plan::{Baseline, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::diff::{Diff, since};
use crate::storage::preferences::{looked_at, note_looked_at};

impl Session {
    /// The branch of the plan that is looked at, while it is there.
    #[must_use]
    pub fn scenario(self) -> Option<ScenarioId> {
        let branch = self.derived.chosen.get().branch?;
        let is_there =
            |open: &Option<Program>| open.as_ref().is_some_and(|open| open.scenario(&branch).is_some());
        self.program.with(is_there).then_some(branch)
    }

    /// Looks at a branch in place of the plan, or at the plan itself.
    pub fn show_scenario(self, branch: Option<ScenarioId>) {
        if let Some(id) = self.open_id() {
            note_looked_at(&id, branch.as_ref());
        }
        self.derived.chosen.update(|chosen| chosen.branch = branch);
    }

    /// Keeps the dates of the plan itself as they are today, under a name, and compares with them from now on.
    pub fn take_baseline(self, name: String) -> bool {
        let id = ids::baseline();
        let today = self.today.get_untracked();
        let take = |open: &Program| {
            let plan = open.plan.as_ref()?;
            let tasks = resolve(self.catalog, plan);
            let dates = schedule(self.catalog, plan, &tasks, &open.settings, today).ok()?;
            let calendar = WorkCalendar::japanese(&open.settings.closures);
            Some(Baseline::of(id.clone(), name, today, &dates, &calendar))
        };
        let Some(baseline) = self.program.with_untracked(|open| open.as_ref().and_then(take)) else {
            self.tell(Notice::refused(text(
                "計画に日付がないため、基準を残せません。先行タスクの輪をほどいてから、もう一度試してください。",
                "The plan has no dates, so there is nothing to keep. Untangle the circle of predecessors and try again.",
            )));
            return false;
        };
        let is_taken = self.run(Command::TakeBaseline(baseline));
        if is_taken {
            self.compare_with(Some(id));
        }
        is_taken
    }

    /// Compares the plan with a baseline from now on, or with none.
    pub fn compare_with(self, baseline: Option<BaselineId>) {
        self.derived.chosen.update(|chosen| chosen.baseline = baseline);
    }

    /// Branches off the plan, under a name.
    pub fn begin_scenario(self, name: String) -> bool {
        self.run(Command::BeginScenario(ids::scenario(), name, self.today.get_untracked()))
    }

    /// What the plan changed after a branch was begun, of what sets the branch apart from it; looked for anew when the
    /// edits behind both are noted.
    #[must_use]
    pub fn changed_since(self, diff: &Diff, branch: &ScenarioId) -> Vec<Text> {
        self.saving.track();
        self.kept.with(|keeping| {
            let found = since(diff, &keeping.ledger, branch);
            found.into_iter().map(|sentence| sentence.text.clone()).collect()
        })
    }

    /// Looks at the branch that was looked at before the page was loaded anew, where it is still there.
    pub(super) fn look_as_before(self, id: &ProgramId) {
        let branch = looked_at(id);
        if branch.is_some() {
            self.show_scenario(branch);
            if self.scenario().is_none() {
                self.show_scenario(None);
            }
        }
    }

    /// Goes on with a branch in place of the plan.
    pub fn adopt_scenario(self, id: &ScenarioId) -> bool {
        self.end_scenario(id, Command::AdoptScenario(id.clone()))
    }

    /// Throws a branch away.
    pub fn drop_scenario(self, id: &ScenarioId) -> bool {
        self.end_scenario(id, Command::DropScenario(id.clone()))
    }

    /// Whoever looked at a branch that is no more looks at the plan, and stays there when that is taken back.
    fn end_scenario(self, id: &ScenarioId, command: Command) -> bool {
        let is_shown = self.derived.chosen.with_untracked(|chosen| chosen.branch.as_ref() == Some(id));
        let is_done = self.run(command);
        if is_done && is_shown {
            self.show_scenario(None);
        }
        is_done
    }
}
