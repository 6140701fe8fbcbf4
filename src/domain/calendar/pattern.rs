//! Which part of each day is worked: a week, the national holidays, and what differs from them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holiday::holidays;
use super::work::Closure;
use crate::domain::id::RoleId;

/// How much of a day is worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// Nothing.
    Closed,
    /// The morning.
    Half,
    /// All day.
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

/// Days on which more or less is worked than on others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What is worked on each of them, a holiday or a Sunday, too.
    pub share: Share,
    /// Whose days they are; everybody's where nobody is named.
    pub role: Option<RoleId>,
}

/// What an organization works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkPattern {
    /// What is worked on each day of the week, from Monday on.
    pub week: [Share; 7],
    /// Whether Japan's national holidays are kept.
    pub keeps_holidays: bool,
    /// What differs. A later one counts before an earlier one, and a role's own before everybody's.
    pub exceptions: Vec<Exception>,
}

impl WorkPattern {
    /// Monday to Friday, without national holidays and these closures.
    #[must_use]
    pub fn japanese(closures: &[Closure]) -> Self {
        let week = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
            Weekday::Sat,
            Weekday::Sun,
        ]
        .map(|day| if matches!(day, Weekday::Sat | Weekday::Sun) { Share::Closed } else { Share::Whole });
        let closed = |closure: &Closure| Exception {
            from: closure.from,
            to: closure.to,
            share: Share::Closed,
            role: None,
        };
        Self { week, keeps_holidays: true, exceptions: closures.iter().map(closed).collect() }
    }

    /// How many halves are worked on each of `days` from `first` on: by a role, or in the program as a whole.
    #[must_use]
    pub fn halves(&self, first: NaiveDate, days: u32, role: Option<&RoleId>) -> Vec<u8> {
        let monday = u64::from(first.weekday().num_days_from_monday());
        let week = self.week.iter().map(|share| share.halves()).cycle();
        let mut halves: Vec<_> =
            week.skip(usize::try_from(monday).unwrap_or(0)).take(days as usize).collect();
        let last = first.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
        if self.keeps_holidays {
            for year in first.year()..=last.year() {
                for day in holidays(year).keys() {
                    paint(&mut halves, first, (*day, *day), Share::Closed);
                }
            }
        }
        let of = |whose: Option<&RoleId>| {
            let whose = whose.cloned();
            self.exceptions.iter().filter(move |exception| exception.role == whose)
        };
        let own = role.into_iter().flat_map(|role| of(Some(role)));
        for exception in of(None).chain(own) {
            paint(&mut halves, first, (exception.from, exception.to), exception.share);
        }
        halves
    }
}

/// Writes a share to the days from the first to the last, as far as they are there.
fn paint(halves: &mut [u8], origin: NaiveDate, (from, to): (NaiveDate, NaiveDate), share: Share) {
    let index = |day: NaiveDate| usize::try_from((day - origin).num_days()).ok();
    let Some(last) = index(to) else { return };
    let from = index(from).unwrap_or(0);
    let end = last.saturating_add(1).min(halves.len());
    halves.get_mut(from..end).unwrap_or_default().fill(share.halves());
}
