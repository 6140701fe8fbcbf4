//! Days along a line, in whole pixels.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::calendar::WorkCalendar;
use crate::domain::plan::watch::week;

/// Room behind the last bar for what is written beside it.
const LABEL_ROOM: u32 = 200;

/// The most days that are drawn; what lies beyond is cut off.
const MOST_DAYS: u32 = 366 * 6;

/// How wide a day is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// As much as possible at once: the years are what one reads.
    Year,
    /// The quarters of a year are.
    Quarter,
    /// The months are what one reads.
    #[default]
    Month,
    /// The weeks are.
    Week,
    /// The days are.
    Day,
}

impl Zoom {
    /// All, the widest view first.
    pub const ALL: [Self; 5] = [Self::Year, Self::Quarter, Self::Month, Self::Week, Self::Day];

    /// The width of a day.
    #[must_use]
    pub const fn day_width(self) -> u32 {
        match self {
            Self::Year => 1,
            Self::Quarter => 2,
            Self::Month => 4,
            Self::Week => 12,
            Self::Day => 28,
        }
    }

    /// The next closer view, or the next wider one; itself at the end.
    #[must_use]
    pub fn next(self, closer: bool) -> Self {
        let at = Self::ALL.iter().position(|zoom| *zoom == self).unwrap_or(0);
        let at = if closer { at + 1 } else { at.saturating_sub(1) };
        Self::ALL.get(at).copied().unwrap_or(self)
    }
}

/// Days along a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    first: NaiveDate,
    days: u32,
    day_width: u32,
}

/// A stretch of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first day.
    pub from: NaiveDate,
    /// Where it begins.
    pub left: u32,
    /// How long it is.
    pub width: u32,
}

impl Scale {
    /// From the Monday of the week of `first` over all of `last`, with room for words behind.
    #[must_use]
    pub fn between(first: NaiveDate, last: NaiveDate, zoom: Zoom) -> Self {
        let (monday, _) = week(first);
        let day_width = zoom.day_width();
        let span = u32::try_from((last - monday).num_days() + 1).unwrap_or(1);
        let days = (span.min(MOST_DAYS) + LABEL_ROOM.div_ceil(day_width)).next_multiple_of(7);
        Self { first: monday, days, day_width }
    }

    /// The length of the line.
    #[must_use]
    pub const fn width(self) -> u32 {
        self.days * self.day_width
    }

    /// The width of a day.
    #[must_use]
    pub const fn day_width(self) -> u32 {
        self.day_width
    }

    /// Where a day begins; the nearest end of the line for a day that is not on it.
    #[must_use]
    pub fn left(self, day: NaiveDate) -> u32 {
        let passed = (day - self.first).num_days().clamp(0, i64::from(self.days));
        u32::try_from(passed).unwrap_or(0) * self.day_width
    }

    /// Where a day ends.
    #[must_use]
    pub fn right(self, day: NaiveDate) -> u32 {
        self.left(day.succ_opt().unwrap_or(day))
    }

    /// Where a stretch of days begins, the last one included, and how long it is.
    #[must_use]
    pub fn stretch(self, start: NaiveDate, end: NaiveDate) -> (u32, u32) {
        let left = self.left(start);
        (left, self.right(end) - left)
    }

    /// The day at this place; the last one beyond the end.
    #[must_use]
    pub fn day(self, x: u32) -> NaiveDate {
        let passed = (x / self.day_width).min(self.days.saturating_sub(1));
        self.first.checked_add_days(Days::new(u64::from(passed))).unwrap_or(self.first)
    }

    /// The days, in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        self.first.iter_days().take(usize::try_from(self.days).unwrap_or(0))
    }

    /// The months, the first and the last one as far as they are on the line.
    #[must_use]
    pub fn months(self) -> Vec<Stretch> {
        self.stretches(|day| (day.year(), day.month()))
    }

    /// The weeks, from Monday to Sunday.
    #[must_use]
    pub fn weeks(self) -> Vec<Stretch> {
        self.stretches(|day| week(day).0)
    }

    /// The years, the first and the last one as far as they are on the line.
    #[must_use]
    pub fn years(self) -> Vec<Stretch> {
        self.stretches(|day| day.year())
    }

    /// Whether weeks would be too narrow to tell apart.
    #[must_use]
    pub const fn is_coarse(self) -> bool {
        self.day_width <= Zoom::Quarter.day_width()
    }

    /// Each day by itself.
    #[must_use]
    pub fn single_days(self) -> Vec<Stretch> {
        self.stretches(|day| day)
    }

    /// What is marked over the whole height: weeks, or months where weeks would be too narrow.
    #[must_use]
    pub fn marks(self) -> Vec<Stretch> {
        if self.is_coarse() { self.months() } else { self.weeks() }
    }

    /// Runs of days on which no work is done.
    #[must_use]
    pub fn closed(self, calendar: &WorkCalendar) -> Vec<Stretch> {
        let mut run: u32 = 0;
        // An open day ends the run; closed days that follow each other share its number.
        let numbered = self.days().map(|day| {
            let is_open = calendar.is_open(day);
            run += u32::from(is_open);
            (day, run, is_open)
        });
        let closed = numbered.filter(|(_, _, is_open)| !is_open).map(|(day, run, _)| (day, run));
        self.merge(closed)
    }

    fn stretches<K: PartialEq>(self, key: impl Fn(NaiveDate) -> K) -> Vec<Stretch> {
        self.merge(self.days().map(|day| (day, key(day))))
    }

    /// Joins days in a row with the same key.
    fn merge<K: PartialEq>(self, days: impl Iterator<Item = (NaiveDate, K)>) -> Vec<Stretch> {
        let mut merged: Vec<(Stretch, K)> = Vec::new();
        for (day, key) in days {
            match merged.last_mut() {
                Some((stretch, last)) if *last == key => stretch.width += self.day_width,
                _ => merged.push((Stretch { from: day, left: self.left(day), width: self.day_width }, key)),
            }
        }
        merged.into_iter().map(|(stretch, _)| stretch).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    fn scale(zoom: Zoom) -> Scale {
        Scale::between(day("2027-03-03"), day("2027-04-02"), zoom)
    }

    #[test]
    fn the_line_begins_on_a_monday_and_is_whole_weeks_long() {
        for zoom in Zoom::ALL {
            let scale = scale(zoom);
            assert_eq!(scale.left(day("2027-03-01")), 0);
            assert_eq!(scale.width() % (7 * zoom.day_width()), 0);
            assert!(scale.right(day("2027-04-02")) + LABEL_ROOM <= scale.width());
        }
    }

    #[test]
    fn a_day_is_found_again_by_its_place() {
        for zoom in Zoom::ALL {
            let scale = scale(zoom);
            for day in scale.days() {
                assert_eq!(scale.day(scale.left(day)), day);
                assert_eq!(scale.day(scale.right(day) - 1), day);
            }
        }
    }

    #[test]
    fn a_day_that_is_not_on_the_line_is_at_its_nearest_end() {
        let scale = scale(Zoom::Month);
        assert_eq!(scale.left(day("2020-01-01")), 0);
        assert_eq!(scale.left(day("2040-01-01")), scale.width());
        assert_eq!(scale.day(u32::MAX), scale.days().last().unwrap());
    }

    #[test]
    fn where_a_day_is_narrow_months_are_marked() {
        let widths = |zoom| scale(zoom).marks().iter().map(|mark| mark.width).collect::<Vec<_>>();
        assert_eq!(widths(Zoom::Year)[..2], [31, 30]);
        assert_eq!(widths(Zoom::Month)[..2], [28, 28]);
    }

    #[test]
    fn months_and_weeks_cover_the_line() {
        let scale = scale(Zoom::Week);
        for stretches in [scale.years(), scale.months(), scale.weeks()] {
            assert_eq!(stretches.iter().map(|stretch| stretch.width).sum::<u32>(), scale.width());
        }
        assert_eq!(scale.months()[1].from, day("2027-04-01"));
        assert_eq!(scale.weeks()[1].from, day("2027-03-08"));
    }

    #[test]
    fn closed_days_in_a_row_are_one_stretch() {
        let closed = scale(Zoom::Month).closed(&WorkCalendar::japanese(&[]));
        let stretch = |from: &str, days: u32| {
            let from = day(from);
            Stretch { from, left: scale(Zoom::Month).left(from), width: days * 4 }
        };
        // The vernal equinox of 2027 is a Sunday, and Monday its substitute.
        assert_eq!(
            closed[..3],
            [stretch("2027-03-06", 2), stretch("2027-03-13", 2), stretch("2027-03-20", 3)]
        );
    }
}
