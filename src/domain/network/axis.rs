//! Days as numbers: an origin, and how far the days are looked ahead.

use chrono::{Days, NaiveDate};

/// A day, counted from the origin of its [`Axis`].
pub type Day = u32;

/// A point between two halves of days: twice the day before its morning, one more before its afternoon. The half that
/// follows the moment has the same number. An activity begins at the moment before its first half and ends at the one
/// after its last.
pub type Moment = u32;

/// Halves of a day.
pub const HALVES: u32 = 2;

/// The days that a network knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    origin: NaiveDate,
    days: u32,
}

impl Axis {
    /// The longest axis, some forty years: what ends later is refused rather than searched for.
    pub const MOST_DAYS: u32 = 366 * 40;

    /// How far a first try looks ahead.
    const FIRST_DAYS: u32 = 366 * 4;

    /// An axis that begins on `origin` and is long enough for most plans.
    #[must_use]
    pub const fn new(origin: NaiveDate) -> Self {
        Self { origin, days: Self::FIRST_DAYS }
    }

    /// An axis of `days`, but not more than the longest.
    #[must_use]
    pub const fn of_days(origin: NaiveDate, days: u32) -> Self {
        Self { origin, days: if days < Self::MOST_DAYS { days } else { Self::MOST_DAYS } }
    }

    /// An axis twice as long, for a plan that does not fit; none where this is the longest already.
    #[must_use]
    pub fn longer(self) -> Option<Self> {
        let days = self.days.saturating_mul(2).clamp(1, Self::MOST_DAYS);
        (days > self.days).then_some(Self { days, ..self })
    }

    /// Its first day.
    #[must_use]
    pub const fn origin(self) -> NaiveDate {
        self.origin
    }

    /// How many days it has.
    #[must_use]
    pub const fn days(self) -> u32 {
        self.days
    }

    /// The number of a date, if it lies on the axis.
    #[must_use]
    pub fn day(self, date: NaiveDate) -> Option<Day> {
        let day = u32::try_from((date - self.origin).num_days()).ok()?;
        (day < self.days).then_some(day)
    }

    /// The date of a day; the last date there is where the number is beyond all dates.
    #[must_use]
    pub fn date(self, day: Day) -> NaiveDate {
        self.origin.checked_add_days(Days::new(u64::from(day))).unwrap_or(NaiveDate::MAX)
    }

    /// The first and the last day of what lies between two moments; both the same where nothing does.
    #[must_use]
    pub const fn span(start: Moment, end: Moment) -> (Day, Day) {
        let first = start / HALVES;
        let last = if end > start { (end - 1) / HALVES } else { first };
        (first, last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_grows_until_it_is_the_longest() {
        let origin = NaiveDate::from_ymd_opt(2026, 4, 1).expect("a day");
        let mut axis = Axis::new(origin);
        let before = origin.pred_opt().expect("a day");
        assert_eq!((axis.day(origin), axis.day(before)), (Some(0), None));
        while let Some(longer) = axis.longer() {
            assert!(longer.days() > axis.days());
            axis = longer;
        }
        assert_eq!(axis.days(), Axis::MOST_DAYS);
        assert_eq!(axis.day(axis.date(Axis::MOST_DAYS - 1)), Some(Axis::MOST_DAYS - 1));
        assert_eq!(axis.day(axis.date(Axis::MOST_DAYS)), None);
    }
}
