//! Which part of each day is worked: a week, the national holidays, and what differs from them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holiday::holidays;
use super::work::{Closure, Share};
use crate::domain::id::RoleId;

/// What an organization works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkPattern {
    /// What is worked on each day of the week, from Monday on.
    pub week: [Share; 7],
    /// Whether Japan's national holidays are kept.
    pub keeps_holidays: bool,
    /// What differs. A later one counts before an earlier one, and a role's own before everybody's.
    pub exceptions: Vec<Closure>,
}

impl WorkPattern {
    /// Monday to Friday, without national holidays, and with what differs.
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
        Self { week, keeps_holidays: true, exceptions: closures.to_vec() }
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
