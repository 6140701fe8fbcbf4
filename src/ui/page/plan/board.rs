//! What the views of a plan read: its tasks as lines, and what they are called.

use leptos::prelude::*;

use super::phrase::Names;
use crate::domain::calendar::WorkCalendar;
use crate::domain::command::Command;
use crate::domain::id::TaskId;
use crate::domain::plan::{Ahead, Baseline, Line, Plan, Schedule, Slips, ahead, lines, slips};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Text;
use crate::state::{Memo, Session, memo, use_session};
use crate::ui::words::plan as words;

/// What the views of a plan read. Cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Board {
    session: StoredValue<Session>,
    /// The tasks by phase, then by their dates.
    pub(in crate::ui) lines: Memo<Vec<Line>>,
    /// Which of them each is.
    places: Memo<Map<TaskId, usize>>,
    /// What they are called.
    pub(in crate::ui) names: Memo<Names>,
    /// The baseline that was chosen to compare with, while it is there.
    pub(in crate::ui) baseline: Memo<Option<Baseline>>,
    /// What has slipped since the baseline that was chosen; none without one, or without dates.
    pub(in crate::ui) slips: Memo<Option<Slips>>,
}

impl Board {
    /// The board of the open program's plan.
    pub(in crate::ui) fn open() -> Self {
        let session = use_session();
        let derived = session.derived;
        let lines = memo(move || {
            let today = session.today.get();
            session.derived.shown.with(|program| {
                let Some(plan) = program.as_ref().and_then(|program| program.plan.as_ref()) else {
                    return Vec::new();
                };
                derived.tasks.with(|tasks| {
                    derived.schedule.with(|dates| lines(plan, tasks, dated(dates.as_ref()), today))
                })
            })
        });
        let places = memo(move || {
            lines
                .with(|lines| sorted::map(lines.iter().zip(0..).map(|(line, at)| (line.task.id.clone(), at))))
        });
        let names = memo(move || derived.tasks.with(|tasks| Names::of(tasks)));
        let baseline = memo(move || {
            let chosen = derived.chosen.get().baseline?;
            let known = |plan: &Plan| plan.baselines.iter().find(|baseline| baseline.id == chosen).cloned();
            derived.shown.with(|program| program.as_ref()?.plan.as_ref().and_then(known))
        });
        let slips = memo(move || {
            let calendar = calendar(session)?;
            baseline.with(|baseline| {
                let baseline = baseline.as_ref()?;
                derived.schedule.with(|dates| {
                    let dates = dated(dates.as_ref())?;
                    Some(derived.tasks.with(|tasks| slips(baseline, tasks, dates, &calendar)))
                })
            })
        });
        Self { session: StoredValue::new(session), lines, places, names, baseline, slips }
    }

    /// The session.
    pub(in crate::ui) fn session(self) -> Session {
        self.session.get_value()
    }

    /// The days on which the organization works.
    pub(in crate::ui) fn calendar(self) -> WorkCalendar {
        calendar(self.session()).unwrap_or_else(|| WorkCalendar::japanese(&[]))
    }

    /// What a command would move, or why it is refused.
    pub(super) fn ahead(self, command: &Command) -> Result<Ahead, Text> {
        let session = self.session();
        let catalog = session.catalog;
        session.derived.shown.with_untracked(|program| {
            let program = program.as_ref().ok_or_else(|| words::NO_PLAN.clone())?;
            let after = program.apply(catalog, command).map_err(|refusal| refusal.say(catalog))?;
            session.derived.schedule.with_untracked(|now| {
                let now = dated(now.as_ref()).ok_or_else(|| words::CIRCLE.clone())?;
                let today = session.today.get_untracked();
                ahead(catalog, &after, now, today).map_err(|_undated| words::TOO_FAR.clone())
            })
        })
    }

    /// One task.
    pub(in crate::ui) fn line(self, id: TaskId) -> Memo<Option<Line>> {
        memo(move || {
            self.lines.with(|lines| self.places.with(|places| lines.get(*places.get(&id)?).cloned()))
        })
    }
}

fn calendar(session: Session) -> Option<WorkCalendar> {
    session.derived.shown.with(|program| Some(WorkCalendar::japanese(&program.as_ref()?.settings.closures)))
}

/// The dates, where the plan could be dated.
pub(in crate::ui) fn dated<E>(dates: Option<&Result<Schedule, E>>) -> Option<&Schedule> {
    dates.and_then(|dates| dates.as_ref().ok())
}
