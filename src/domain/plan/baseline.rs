//! How a plan stood on a day: what it is compared with later.

use chrono::NaiveDate;

use crate::domain::id::{BaselineId, TaskId};
use crate::domain::sorted::Map;

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
}

impl Baseline {
    /// The last day of all.
    #[must_use]
    pub fn finish(&self) -> Option<NaiveDate> {
        self.dates.values().map(|span| span.end).max()
    }
}
