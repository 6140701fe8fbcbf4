//! A month of a calendar.

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::calendar::form::{iso, parse_iso};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(NaiveDate);

impl Month {
    /// The month that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// The month of a name such as `2026-10`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let month = Self::of(parse_iso(&format!("{name}-01"))?);
        (month.name() == name).then_some(month)
    }

    /// Its name: `2026-10`.
    #[must_use]
    pub fn name(self) -> String {
        let mut day = iso(self.0);
        day.truncate(day.len().saturating_sub("-01".len()));
        day
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        self.0
    }

    /// The month so many before it; itself where there is none.
    #[must_use]
    pub fn before(self, months: u32) -> Self {
        self.0.checked_sub_months(Months::new(months)).map_or(self, Self)
    }

    /// The month so many after it; itself where there is none.
    #[must_use]
    pub fn after(self, months: u32) -> Self {
        self.0.checked_add_months(Months::new(months)).map_or(self, Self)
    }

    /// How many months it is after another; below nothing where it is before.
    #[must_use]
    pub fn since(self, other: Self) -> i32 {
        let months = |month: Self| month.0.year() * 12 + month.0.month0().cast_signed();
        months(self) - months(other)
    }
}
