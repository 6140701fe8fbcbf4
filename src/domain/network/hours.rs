//! When somebody works, as counts of open halves of days: each question is one look-up.

use super::axis::{HALVES, Moment};

/// The open halves of a row of days. The open halves are numbered, too: that number is a position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// How many halves are open before each moment.
    before: Vec<u32>,
    /// The half that each position is.
    open: Vec<Moment>,
}

impl Hours {
    /// From the number of open halves of each day: none, the morning, or both.
    #[must_use]
    pub fn new(halves: &[u8]) -> Self {
        Self::of(halves.iter().flat_map(|count| [*count > 0, *count > 1]))
    }

    /// The halves on which any of these works; they reach equally far.
    #[must_use]
    pub fn any(all: &[Self]) -> Self {
        let horizon = all.iter().map(Self::horizon).min().unwrap_or(0);
        Self::of((0..horizon).map(|half| all.iter().any(|hours| hours.is_open(half))))
    }

    fn of(halves: impl Iterator<Item = bool>) -> Self {
        let mut before = Vec::with_capacity(halves.size_hint().0 + 1);
        let mut open = Vec::with_capacity(halves.size_hint().0);
        before.push(0);
        for (moment, is_open) in (0..).zip(halves) {
            if is_open {
                open.push(moment);
            }
            before.push(small(open.len()));
        }
        Self { before, open }
    }

    /// The moment after the last half.
    #[must_use]
    pub fn horizon(&self) -> Moment {
        small(self.before.len().saturating_sub(1))
    }

    /// How many halves are open in all.
    #[must_use]
    pub fn positions(&self) -> u32 {
        small(self.open.len())
    }

    /// The position of the first open half from `moment` on, which is the number of open halves before it.
    #[must_use]
    pub fn position(&self, moment: Moment) -> u32 {
        self.before.get(moment as usize).or(self.before.last()).copied().unwrap_or(0)
    }

    /// The moment at which the work at `position` begins; the horizon where that is not known any more.
    #[must_use]
    pub fn begin(&self, position: u32) -> Moment {
        self.open.get(position as usize).copied().unwrap_or_else(|| self.horizon())
    }

    /// The moment at which `position` halves have been worked; beyond the horizon where that is not known any more.
    #[must_use]
    pub fn end(&self, position: u32) -> Moment {
        match position.checked_sub(1) {
            Some(last) => self.begin(last) + 1,
            None => 0,
        }
    }

    /// Whether the half that follows `moment` is open.
    #[must_use]
    pub fn is_open(&self, moment: Moment) -> bool {
        self.position(moment) < self.position(moment + 1)
    }

    /// The open halves of a day.
    #[must_use]
    pub fn of_day(&self, day: u32) -> u32 {
        self.position((day + 1) * HALVES) - self.position(day * HALVES)
    }

    /// The first moment at which `halves` more have been open since `moment`; where `halves` is negative, the first one
    /// from which on not more than so many are open until `moment`.
    #[must_use]
    pub fn later(&self, moment: Moment, halves: i32) -> Moment {
        if halves == 0 { moment } else { self.end(self.position(moment).saturating_add_signed(halves)) }
    }

    /// The last moment from which on `halves` more are open by `moment` at the latest: the inverse of `later`. The
    /// beginning of the axis where that lies before it.
    #[must_use]
    pub fn earlier(&self, moment: Moment, halves: i32) -> Moment {
        if halves == 0 {
            return moment;
        }
        let position = self.position(moment).checked_add_signed(halves.saturating_neg());
        position.map_or(0, |position| self.begin(position))
    }
}

/// An axis has far fewer halves than a `u32` holds.
fn small(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_and_moments_are_each_others_inverse() {
        let hours = Hours::new(&[2, 0, 1, 2, 0]);
        assert_eq!((hours.horizon(), hours.positions()), (10, 5));
        let begins: Vec<_> = (0..6).map(|position| hours.begin(position)).collect();
        assert_eq!(begins, [0, 1, 4, 6, 7, 10]);
        let ends: Vec<_> = (0..7).map(|position| hours.end(position)).collect();
        assert_eq!(ends, [0, 1, 2, 5, 7, 8, 11]);
        let positions: Vec<_> = (0..12).map(|moment| hours.position(moment)).collect();
        assert_eq!(positions, [0, 1, 2, 2, 2, 3, 3, 4, 5, 5, 5, 5]);
    }

    #[test]
    fn a_lag_there_and_back_is_the_last_moment_that_keeps_it() {
        let hours = Hours::new(&[2, 0, 1, 2, 0, 0, 2]);
        for moment in 0..hours.horizon() {
            for halves in -3..4 {
                let reached = hours.later(moment, halves);
                let keeps = |from: &Moment| hours.later(*from, halves) <= reached;
                if reached <= hours.horizon() {
                    let last = (0..=hours.horizon()).rev().find(keeps);
                    assert_eq!(Some(hours.earlier(reached, halves)), last, "{moment} {halves}");
                }
            }
        }
    }
}
