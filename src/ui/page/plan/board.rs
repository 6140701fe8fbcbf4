//! What the views of a plan read: its tasks as lines, and what they are called.

use leptos::prelude::*;

use super::phrase::Names;
use crate::domain::id::TaskId;
use crate::domain::plan::{Line, Schedule, lines};
use crate::state::{Memo, Session, memo, use_session};

/// What the views of a plan read. Cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Board {
    session: StoredValue<Session>,
    /// The tasks by phase, then by their dates.
    pub(in crate::ui) lines: Memo<Vec<Line>>,
    /// What they are called.
    pub(in crate::ui) names: Memo<Names>,
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
        let names = memo(move || derived.tasks.with(|tasks| Names::of(tasks)));
        Self { session: StoredValue::new(session), lines, names }
    }

    /// The session.
    pub(in crate::ui) fn session(self) -> Session {
        self.session.get_value()
    }

    /// One task.
    pub(in crate::ui) fn line(self, id: TaskId) -> Memo<Option<Line>> {
        memo(move || self.lines.with(|lines| lines.iter().find(|line| line.task.id == id).cloned()))
    }
}

/// The dates, where the plan could be dated.
pub(in crate::ui) fn dated<E>(dates: Option<&Result<Schedule, E>>) -> Option<&Schedule> {
    dates.and_then(|dates| dates.as_ref().ok())
}
