//! How a plan stood on a day: what it is compared with later.

use chrono::NaiveDate;

use super::schedule::{Dated, Schedule};
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::{BaselineId, TaskId};
use crate::domain::sorted::{self, Map};

/// The dates of a plan as they were on a day. They stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Its id.
    pub id: BaselineId,
    /// What it is called.
    pub name: String,
    /// The day on which it was taken.
    pub taken: NaiveDate,
    /// The first and the last day of each task.
    pub dates: Map<TaskId, Span>,
}

/// The first and the last day of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub start: NaiveDate,
    /// The last day; not before the first.
    pub end: NaiveDate,
    /// The working days from the first to the last, by the calendar as it was then.
    pub days: u16,
}

impl Baseline {
    /// The dates of `schedule` as they are on a day, under a name.
    #[must_use]
    pub fn of(
        id: BaselineId,
        name: String,
        taken: NaiveDate,
        schedule: &Schedule,
        calendar: &WorkCalendar,
    ) -> Self {
        let span = |dated: &Dated| {
            let days = u16::try_from(calendar.open_days_between(dated.start, dated.end));
            Span { start: dated.start, end: dated.end, days: days.unwrap_or(u16::MAX) }
        };
        let dates = schedule.tasks.iter().map(|(task, dated)| (task.clone(), span(dated)));
        Self { id, name, taken, dates: sorted::map(dates) }
    }

    /// The last day of all.
    #[must_use]
    pub fn finish(&self) -> Option<NaiveDate> {
        self.dates.values().map(|span| span.end).max()
    }
}
