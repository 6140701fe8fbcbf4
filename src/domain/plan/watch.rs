//! How a task stands today: what is late, and what this week asks for.

use chrono::{Datelike, Days, NaiveDate};

use super::schedule::{Dated, Schedule};
use super::settings::Settings;
use super::task::{Status, Task};
use crate::domain::calendar::WorkCalendar;

/// How a task stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its first day has passed and nobody has begun.
    LateStart,
    /// Its last day has passed and it is not finished.
    LateEnd,
    /// It goes on, starts or ends between Monday and Sunday of this week.
    ThisWeek,
    /// It comes later.
    Later,
    /// It is finished.
    Done,
}

impl Standing {
    /// Whether it is behind its dates.
    #[must_use]
    pub const fn is_late(self) -> bool {
        matches!(self, Self::LateStart | Self::LateEnd)
    }
}

/// How a task with these dates stands on `today`.
#[must_use]
pub fn standing(task: &Task, dated: &Dated, today: NaiveDate) -> Standing {
    let (_, sunday) = week(today);
    match task.status {
        Status::Done => Standing::Done,
        _ if dated.end < today => Standing::LateEnd,
        Status::ToDo if dated.start < today => Standing::LateStart,
        Status::Doing | Status::Blocked => Standing::ThisWeek,
        Status::ToDo if dated.start <= sunday => Standing::ThisWeek,
        Status::ToDo => Standing::Later,
    }
}

/// Monday and Sunday of the week of `day`.
#[must_use]
pub fn week(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let since_monday = u64::from(day.weekday().num_days_from_monday());
    let monday = day.checked_sub_days(Days::new(since_monday)).unwrap_or(day);
    (monday, monday.checked_add_days(Days::new(6)).unwrap_or(day))
}

/// How many working days the plan ends after its deadline, at least 1 where it does; 0 where it keeps it, or has none.
#[must_use]
pub fn days_over_deadline(settings: &Settings, schedule: &Schedule) -> u32 {
    let calendar = WorkCalendar::japanese(&settings.closures);
    let over = settings.deadline.zip(schedule.finish).filter(|(deadline, finish)| deadline < finish);
    over.map_or(0, |(deadline, finish)| {
        calendar.open_days_between(calendar.day_after(deadline, 0), finish).max(1)
    })
}
