//! How the days of many runs are spread.

use serde::{Deserialize, Serialize};

use crate::domain::network::Day;

/// 1.96²: the square of how many standard errors a share lies within with 95 % confidence.
const CONFIDENCE: f64 = 3.8416;

/// On which days something ended, and in how many runs on each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// By day.
    counts: Vec<u32>,
    /// The runs in which it was there, but ended later than the axis reaches.
    beyond: u32,
}

/// A share of all runs, and where the true chance lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chance {
    /// The share of the runs, 0–1000, rounded half up.
    pub permille: u16,
    /// The chance that infinitely many runs would give lies above this, in 95 of 100 forecasts with it and `high`. It
    /// is the interval of Wilson, which is honest where no run hit, or all did.
    pub low: u16,
    /// The chance lies below this.
    pub high: u16,
}

impl Chance {
    /// From the runs that hit.
    #[must_use]
    pub fn of(hits: u32, runs: u32) -> Option<Self> {
        if runs == 0 {
            return None;
        }
        let (count, share) = (f64::from(runs), f64::from(hits.min(runs)) / f64::from(runs));
        let middle = share + CONFIDENCE / (2.0 * count);
        let width = (CONFIDENCE * (share * (1.0 - share) + CONFIDENCE / (4.0 * count)) / count).sqrt();
        let whole = 1.0 + CONFIDENCE / count;
        let permille = |share: f64| (share * 1000.0).clamp(0.0, 1000.0);
        Some(Self {
            permille: rounded(permille(share)),
            low: rounded(permille((middle - width) / whole)),
            high: rounded(permille((middle + width) / whole)),
        })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0–1000")]
fn rounded(permille: f64) -> u16 {
    (permille + 0.5) as u16
}

/// A bar of a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The runs that ended there.
    pub runs: u32,
}

impl Spread {
    /// One more run, which ended on this day, or after all days.
    pub(super) fn note(&mut self, day: Option<Day>) {
        let Some(day) = day.map(|day| day as usize) else {
            self.beyond = self.beyond.saturating_add(1);
            return;
        };
        if day >= self.counts.len() {
            self.counts.resize(day + 1, 0);
        }
        self.counts[day] = self.counts[day].saturating_add(1);
    }

    /// The runs of both.
    pub(super) fn add(&mut self, other: &Self) {
        if self.counts.len() < other.counts.len() {
            self.counts.resize(other.counts.len(), 0);
        }
        for (count, more) in self.counts.iter_mut().zip(&other.counts) {
            *count = count.saturating_add(*more);
        }
        self.beyond = self.beyond.saturating_add(other.beyond);
    }

    /// How many runs there are.
    #[must_use]
    pub fn runs(&self) -> u32 {
        self.counts.iter().sum::<u32>().saturating_add(self.beyond)
    }

    /// The runs that ended later than the axis reaches.
    #[must_use]
    pub const fn beyond(&self) -> u32 {
        self.beyond
    }

    /// The first day on which at least `permille` of the runs have ended; none where that is after all days.
    #[must_use]
    pub fn percentile(&self, permille: u16) -> Option<Day> {
        let wanted = (u64::from(self.runs()) * u64::from(permille)).div_ceil(1000).max(1);
        let mut ended = 0;
        (0..).zip(&self.counts).find_map(|(day, count)| {
            ended += u64::from(*count);
            (ended >= wanted).then_some(day)
        })
    }

    /// The chance to have ended on this day; none without a run.
    #[must_use]
    pub fn by(&self, day: Day) -> Option<Chance> {
        let ended = self.counts.iter().take((day as usize).saturating_add(1)).sum();
        Chance::of(ended, self.runs())
    }

    /// At most so many bars of equally many days, from the first day on which a run ended to the last one.
    #[must_use]
    pub fn bars(&self, most: u32) -> Vec<Bar> {
        let Some(first) = self.counts.iter().position(|count| *count > 0) else { return Vec::new() };
        let days = self.counts.get(first..).unwrap_or_default();
        let width = days.len().div_ceil(most.max(1) as usize).max(1);
        let bars = (0..).step_by(width).zip(days.chunks(width));
        let bar = |(offset, counts): (u32, &[u32])| {
            let from = small(first).saturating_add(offset);
            Bar { from, to: from.saturating_add(small(width) - 1), runs: counts.iter().sum() }
        };
        bars.map(bar).collect()
    }
}

/// Axes are far shorter than a `u32` counts.
fn small(days: usize) -> u32 {
    u32::try_from(days).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(days: &[Day]) -> Spread {
        let mut spread = Spread::default();
        for day in days {
            spread.note(Some(*day));
        }
        spread
    }

    #[test]
    fn a_percentile_is_the_first_day_on_which_so_many_have_ended() {
        let spread = spread(&[3, 3, 5, 9]);
        let days = [0, 500, 501, 750, 751, 1000].map(|permille| spread.percentile(permille));
        assert_eq!(days, [3, 3, 5, 5, 9, 9].map(Some));
        assert_eq!(Spread::default().percentile(500), None);
    }

    #[test]
    fn what_ends_beyond_the_axis_counts_as_later_than_any_day() {
        let mut spread = spread(&[3, 4]);
        spread.note(None);
        assert_eq!((spread.runs(), spread.beyond()), (3, 1));
        assert_eq!([600, 900].map(|permille| spread.percentile(permille)), [Some(4), None]);
        assert_eq!(spread.by(1000).unwrap().permille, 667);
    }

    #[test]
    fn bars_are_equally_wide_and_hold_every_run() {
        let bars = spread(&[3, 3, 5, 9, 10]).bars(3);
        let plain: Vec<_> = bars.iter().map(|bar| (bar.from, bar.to, bar.runs)).collect();
        assert_eq!(plain, [(3, 5, 3), (6, 8, 0), (9, 11, 2)]);
        assert_eq!(Spread::default().bars(3), []);
    }

    #[test]
    fn a_chance_says_how_far_it_may_be_off() {
        // Wilson's interval, by hand: 50 of 100, 0 of 100 and 100 of 100.
        let of = |hits| Chance::of(hits, 100).map(|chance| (chance.low, chance.permille, chance.high));
        assert_eq!(of(50), Some((404, 500, 596)));
        assert_eq!(of(0), Some((0, 0, 37)));
        assert_eq!(of(100), Some((963, 1000, 1000)));
        assert_eq!(Chance::of(0, 0), None);
    }
}
