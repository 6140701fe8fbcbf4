//! Which days an organization works, and counting along them.

use chrono::{Datelike, NaiveDate, Weekday};

use super::holiday::{YEARS, holidays};
use crate::domain::id::RoleId;
use crate::domain::sorted::{self, Set};

/// How much of a day is worked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// Nothing.
    #[default]
    Closed,
    /// Half of it.
    Half,
    /// All of it, even where it is a holiday.
    Whole,
}

impl Share {
    /// How many halves of the day are worked.
    #[must_use]
    pub const fn halves(self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Half => 1,
            Self::Whole => 2,
        }
    }
}

/// Days on which work is planned otherwise: own holidays, a period that is to be kept free, somebody's leave, half days, or
/// a Saturday on which work is done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closure {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; not before the first.
    pub to: NaiveDate,
    /// What it is, as the person wrote it.
    pub name: String,
    /// The role that it is about; none where it is about all.
    pub role: Option<RoleId>,
    /// How much of each day is worked.
    pub share: Share,
}

impl Closure {
    /// The most days that one closure holds: longer ones would leave no open day in reach.
    pub const MOST_DAYS: i64 = 366;

    /// Days on which nobody works.
    #[must_use]
    pub const fn of_all(from: NaiveDate, to: NaiveDate, name: String) -> Self {
        Self { from, to, name, role: None, share: Share::Closed }
    }

    /// Whether it holds more days than it may.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        (self.to - self.from).num_days() >= Self::MOST_DAYS
    }

    /// Whether a day lies within.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// Weekends, national holidays and own closures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkCalendar {
    holidays: Set<NaiveDate>,
    closures: Vec<Closure>,
}

impl WorkCalendar {
    /// How far a search for an open day goes before it gives up: closures may fill years, but not everything.
    const HORIZON_DAYS: usize = 366 * 40;

    /// The Japanese calendar with these closures.
    #[must_use]
    pub fn japanese(closures: &[Closure]) -> Self {
        let holidays = sorted::set(YEARS.flat_map(|year| holidays(year).into_keys()));
        Self { holidays, closures: closures.to_vec() }
    }

    /// Whether work is done on `day`.
    #[must_use]
    pub fn is_open(&self, day: NaiveDate) -> bool {
        let said = self.closures.iter().rev().find(|closure| closure.role.is_none() && closure.holds(day));
        match said {
            Some(closure) => closure.share != Share::Closed,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&day),
        }
    }

    /// The open days from `day` on, `day` included where it is open.
    pub fn open_days_from(&self, day: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        day.iter_days().take(Self::HORIZON_DAYS).filter(|day| self.is_open(*day))
    }

    /// `day`, or the first open day after it; `day` itself where none is in reach.
    #[must_use]
    pub fn open_on_or_after(&self, day: NaiveDate) -> NaiveDate {
        self.open_days_from(day).next().unwrap_or(day)
    }

    /// The first open day after `lag_days` more open days have passed since `day`.
    #[must_use]
    pub fn open_after(&self, day: NaiveDate, lag_days: u16) -> NaiveDate {
        self.open_on_or_after(self.day_after(day, lag_days))
    }

    /// The first day, open or closed, after `lag_days` more open days have passed since `day`.
    #[must_use]
    pub fn day_after(&self, day: NaiveDate, lag_days: u16) -> NaiveDate {
        let next = day.succ_opt().unwrap_or(day);
        let passed =
            lag_days.checked_sub(1).and_then(|more| self.open_days_from(next).nth(usize::from(more)));
        passed.map_or(next, |passed| passed.succ_opt().unwrap_or(passed))
    }

    /// The days of a piece of work that begins on `start`: `start` itself, even where it is closed, then open days.
    #[must_use]
    pub fn span(&self, start: NaiveDate, days: u16) -> Vec<NaiveDate> {
        let rest = start.succ_opt().unwrap_or(start);
        let more = usize::from(days.saturating_sub(1));
        std::iter::once(start).chain(self.open_days_from(rest).take(more)).collect()
    }

    /// The number of open days from `from` to `to`, both included; 0 where `to` is earlier.
    #[must_use]
    pub fn open_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let count = from.iter_days().take_while(|day| *day <= to).filter(|day| self.is_open(*day)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}
