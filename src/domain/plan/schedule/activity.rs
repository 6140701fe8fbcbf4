//! What the scheduler needs to know of a task.

use chrono::NaiveDate;

use super::Capacities;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::plan::task::Link;

/// Tenths of a person-day are divided by days; a thousandth of a tenth is fine enough to round up to.
const FINE: u64 = 1000;

/// Working days of a week.
const WEEK_DAYS: u64 = 5;

/// How far an activity is bound to days already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The scheduler places it.
    Free,
    /// A person has dated its start.
    Dated(NaiveDate),
    /// It has begun.
    Begun {
        /// On this day.
        began: NaiveDate,
        /// The share that is done, 0–100.
        progress: u8,
    },
    /// It is finished.
    Done {
        /// The day on which it began.
        began: NaiveDate,
        /// The day on which it was finished.
        finished: NaiveDate,
    },
}

/// A task as the scheduler sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its id.
    pub id: TaskId,
    /// Who does it.
    pub role: RoleId,
    /// The work, in tenths of a person-day.
    pub effort_tenths: u16,
    /// The least time, in working days.
    pub duration_days: u16,
    /// What must be finished before.
    pub after: Vec<Link>,
    /// It finds out what others build on, and goes before them.
    pub finds_out: bool,
    /// How far it is bound to days already.
    pub state: State,
}

/// What a role gives on one open day, given what it gives a week.
#[must_use]
pub const fn daily(weekly_tenths: u16) -> u64 {
    weekly_tenths as u64 * FINE / WEEK_DAYS
}

impl Activity {
    /// Its duration: the larger of its working days and its effort by its role's capacity on one day.
    #[must_use]
    pub fn days(&self, capacities: &Capacities) -> u16 {
        let daily = capacities.get(&self.role).copied().unwrap_or(0).max(1);
        let by_effort = (u64::from(self.effort_tenths) * FINE).div_ceil(daily);
        u16::try_from(by_effort).unwrap_or(u16::MAX).max(self.duration_days).max(1)
    }

    /// What it takes of its role on each of its `days`, rounded up.
    #[must_use]
    pub fn daily_load(&self, days: u16) -> u64 {
        (u64::from(self.effort_tenths) * FINE).div_ceil(u64::from(days.max(1)))
    }

    /// The working days that are left when `progress` percent are done; at least one.
    #[must_use]
    pub fn days_left(days: u16, progress: u8) -> u16 {
        let left = u32::from(days) * u32::from(100 - progress.min(100));
        u16::try_from(left.div_ceil(100)).unwrap_or(days).max(1)
    }
}
