//! From an estimate in three points to the lengths of runs.

use super::dice::{Dice, Place};
use super::quantiles::{ONE, Quantiles};
use super::shape::{Grid, Shape};
use crate::domain::catalog::Effort;
use crate::domain::network::HALVES;

/// Parts of a tenth of a person-day in which a drawn effort is counted.
const FINE: f64 = 65_536.0;

/// `ONE` ÷ `FINE`.
const FINE_SHIFT: u32 = 8;

/// How much of a tenth of a person-day [`Pace::daily`] counts.
const DAILY_FINE: f64 = 1000.0;

/// No activity is drawn longer, in halves: that is beyond the longest axis already.
pub(super) const LONGEST: u32 = 1 << 16;

/// Less than this over a whole number of halves is the rounding of a machine, not work.
const NOTHING: f64 = 1e-9;

/// How much effort there may be, and how it is spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Three points, in tenths of a person-day. A likely case outside the other two counts as the nearer of them.
    pub effort: Effort,
    /// How it is spread between them.
    pub shape: Shape,
}

/// How effort becomes time.
///
/// The length is the larger of two: the duration times drawn ÷ likely effort, rounded half up to steps (what takes twice
/// the work waits twice as often, too), and the drawn effort by what the role gives on one day, rounded up to steps. It is
/// at least one step. The duration stays as it is where the likely effort is 0. Of a begun activity, that share of the
/// length which is not done yet is taken, rounded up to steps.
///
/// The load of an activity on each half is the same in all runs: length and effort grow together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The least time with the likely effort, in halves of working days.
    pub duration: u32,
    /// What the role gives on one working day, in thousandths of a tenth of a person-day.
    pub daily: u32,
    /// The share that is still to be done, 0–100.
    pub left_percent: u8,
    /// Lengths are whole multiples of this many halves: of 2 where a plan counts in whole days. 0 counts as 1.
    pub step: u32,
}

impl Pace {
    /// The length in halves with an effort in tenths of a person-day: with the likely one the length to plan with.
    #[must_use]
    pub fn length(self, likely: u16, effort: u16) -> u32 {
        Lengths::new(self, likely).of(f64::from(effort) * FINE)
    }
}

/// A [`Pace`] as factors of a drawn effort.
#[derive(Clone, Copy, Debug)]
struct Lengths {
    duration: f64,
    by_likely: f64,
    by_capacity: f64,
    left_percent: u8,
    step: u32,
}

impl Lengths {
    fn new(pace: Pace, likely: u16) -> Self {
        let step = pace.step.max(1);
        let duration = f64::from(pace.duration) / f64::from(step);
        let (fixed, by_likely) =
            if likely == 0 { (duration, 0.0) } else { (0.0, duration / (f64::from(likely) * FINE)) };
        let daily = f64::from(pace.daily.max(1)) * f64::from(step);
        let by_capacity = f64::from(HALVES) * DAILY_FINE / (daily * FINE);
        Self { duration: fixed, by_likely, by_capacity, left_percent: pace.left_percent, step }
    }

    /// The length with an effort in parts of [`FINE`].
    fn of(self, fine: f64) -> u32 {
        let by_duration = whole(self.duration + fine * self.by_likely + 0.5 + NOTHING);
        let by_capacity = up(fine * self.by_capacity);
        let steps = by_duration.max(by_capacity).max(1);
        let steps = match self.left_percent {
            100.. => steps,
            left => steps.saturating_mul(u32::from(left)).div_ceil(100).max(1),
        };
        steps.saturating_mul(self.step).min(LONGEST)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never below 0; it saturates")]
const fn whole(number: f64) -> u32 {
    number as u32
}

fn up(number: f64) -> u32 {
    let floor = whole(number);
    if f64::from(floor) + NOTHING < number { floor.saturating_add(1) } else { floor }
}

/// Draws the effort, or the length, of one activity.
#[derive(Clone, Copy, Debug)]
pub struct Sampler {
    place: Place,
    /// The index of its quantiles; none where the estimate is one point.
    quantiles: Option<u32>,
    optimistic: u16,
    range: u16,
    lengths: Lengths,
}

/// Samplers and the quantiles that they share.
#[derive(Clone, Debug)]
pub struct Samplers {
    grid: Grid,
    /// The shapes that there are tables of, with the likely case and the range in lowest terms.
    shapes: Vec<(Shape, u16, u16)>,
    tables: Vec<Quantiles>,
}

impl Samplers {
    /// Without a table yet.
    #[must_use]
    pub fn new() -> Self {
        Self { grid: Grid::new(), shapes: Vec::new(), tables: Vec::new() }
    }

    /// A sampler, and the table for its shape where there is none so far.
    #[must_use]
    pub fn sampler(&mut self, at: Place, estimate: Estimate, pace: Pace) -> Sampler {
        let Effort { optimistic, likely, pessimistic } = estimate.effort;
        let range = pessimistic.saturating_sub(optimistic);
        let likely = likely.clamp(optimistic, pessimistic.max(optimistic));
        let top = likely - optimistic;
        let quantiles = (range > 0).then(|| {
            let common = common_divisor(top, range);
            self.table(estimate.shape, top / common, range / common)
        });
        Sampler { place: at, quantiles, optimistic, range, lengths: Lengths::new(pace, likely) }
    }

    fn table(&mut self, shape: Shape, top: u16, range: u16) -> u32 {
        let known = self.shapes.iter().position(|known| *known == (shape, top, range));
        let index = known.unwrap_or_else(|| {
            self.shapes.push((shape, top, range));
            self.tables.push(shape.quantiles(&self.grid, top.into(), range.into()));
            self.tables.len() - 1
        });
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    /// The length of an activity in one run, in halves.
    #[must_use]
    pub fn length(&self, sampler: &Sampler, dice: Dice) -> u32 {
        sampler.lengths.of(f64::from(self.fine(sampler, dice)))
    }

    /// Its effort in one run, in tenths of a person-day.
    #[must_use]
    pub fn effort(&self, sampler: &Sampler, dice: Dice) -> f64 {
        f64::from(self.fine(sampler, dice)) / FINE
    }

    fn fine(&self, sampler: &Sampler, dice: Dice) -> u32 {
        let certain = u32::from(sampler.optimistic) << 16;
        let Some(table) = sampler.quantiles.and_then(|index| self.tables.get(index as usize)) else {
            return certain;
        };
        let drawn = u64::from(table.at(dice.at(sampler.place))) * u64::from(sampler.range);
        // At most 65,535 tenths in all, which 32 bits hold.
        certain.saturating_add(u32::try_from(drawn >> FINE_SHIFT).unwrap_or(u32::MAX))
    }
}

impl Default for Samplers {
    fn default() -> Self {
        Self::new()
    }
}

const _: () = assert!(ONE == 1 << (16 + FINE_SHIFT), "parts of a tenth are whole");

const fn common_divisor(mut left: u16, mut right: u16) -> u16 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    if left == 0 { 1 } else { left }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_is_the_larger_of_the_scaled_duration_and_the_effort_by_capacity() {
        // One person-day a day.
        let pace = Pace { duration: 10, daily: 10_000, left_percent: 100, step: 1 };
        assert_eq!([20, 30, 40].map(|effort| pace.length(20, effort)), [10, 15, 20]);
        // 2.5 halves are 3, 2.4 are 2.
        assert_eq!([5, 4].map(|effort| pace.length(20, effort)), [3, 2]);
        assert_eq!(pace.length(20, 0), 1);
        // One tenth a day: one half for each half of a tenth.
        let slow = Pace { daily: 1000, ..pace };
        assert_eq!([6, 20].map(|effort| slow.length(20, effort)), [12, 40]);
        // 3 tenths a day: 10 tenths take 6.67 halves.
        assert_eq!(Pace { duration: 1, daily: 3000, left_percent: 100, step: 1 }.length(10, 10), 7);
    }

    #[test]
    fn what_is_done_of_a_begun_activity_is_not_drawn_again() {
        let pace = Pace { duration: 10, daily: 10_000, left_percent: 25, step: 1 };
        assert_eq!([20, 40].map(|effort| pace.length(20, effort)), [3, 5]);
        assert_eq!(Pace { left_percent: 0, ..pace }.length(20, 20), 1);
    }

    #[test]
    fn a_plan_that_counts_in_whole_days_gets_whole_days() {
        let pace = Pace { duration: 10, daily: 10_000, left_percent: 100, step: 2 };
        // Five days for 20 tenths: 5.25 and 5.5 days of waiting, 5.1 days of work.
        assert_eq!([20, 21, 22].map(|effort| pace.length(20, effort)), [10, 10, 12]);
        assert_eq!(Pace { duration: 0, ..pace }.length(50, 51), 12);
        assert_eq!([80, 81, 100].map(|left| Pace { left_percent: left, ..pace }.length(20, 20)), [8, 10, 10]);
        assert_eq!(Pace { left_percent: 0, ..pace }.length(20, 20), 2);
    }

    #[test]
    fn a_length_has_an_end_even_where_nothing_is_given() {
        let pace = Pace { duration: u32::MAX, daily: 0, left_percent: 100, step: 1 };
        assert_eq!(pace.length(1, u16::MAX), LONGEST);
    }

    #[test]
    fn without_a_likely_effort_the_duration_stays() {
        let pace = Pace { duration: 4, daily: 10_000, left_percent: 100, step: 1 };
        assert_eq!([0, 10, 30].map(|effort| pace.length(0, effort)), [4, 4, 6]);
    }

    #[test]
    fn estimates_of_the_same_shape_share_a_table() {
        let mut samplers = Samplers::new();
        let pace = Pace { duration: 4, daily: 10_000, left_percent: 100, step: 1 };
        for (optimistic, likely, pessimistic) in [(10, 20, 40), (5, 15, 35), (20, 40, 80), (10, 10, 10)] {
            let effort = Effort { optimistic, likely, pessimistic };
            let estimate = Estimate { effort, shape: Shape::PertBeta };
            let sampler = samplers.sampler(Place::named("a"), estimate, pace);
            assert_eq!(sampler.quantiles, (optimistic < pessimistic).then_some(0));
        }
        assert_eq!(samplers.tables.len(), 1);
    }
}
