//! The limits of what can be entered: the same for commands and for files.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::catalog::Effort;

/// The years in which a date may lie.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// The most work that a task may be: a thousand person-days, in tenths.
const MOST_TENTHS: u16 = 10_000;

/// The most tasks of a plan.
pub const MOST_TASKS: usize = 5000;

/// What a role can give: up to a hundred people, five days a week, in tenths of a person-day.
pub const WEEKLY_TENTHS: RangeInclusive<u16> = 1..=5000;

/// How long a task may take, in working days.
pub const DURATION_DAYS: RangeInclusive<u16> = 1..=1000;

/// How long a task may wait after another, in working days.
pub const LAG_DAYS: RangeInclusive<u16> = 0..=1000;

/// The share of a task that is done, in percent.
pub const PROGRESS: RangeInclusive<u8> = 0..=100;

/// Whether a date can be entered.
#[must_use]
pub fn holds_date(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

/// Whether an estimate can be entered: its figures in order, and the last not too much.
#[must_use]
pub const fn holds_effort(effort: Effort) -> bool {
    effort.optimistic <= effort.likely
        && effort.likely <= effort.pessimistic
        && effort.pessimistic <= MOST_TENTHS
}
