//! The score that is expected on given days.

use serde::{Deserialize, Serialize};

use super::setup::Gain;
use crate::domain::network::{Day, Moment, Times};

/// The highest score.
const FULL: u16 = 1000;

/// The score of a day in the runs of a forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fan {
    /// The day.
    pub day: Day,
    /// A tenth of the runs have at most this score.
    pub p10: u16,
    /// Half of the runs have at most this score.
    pub p50: u16,
    /// Nine tenths of the runs have at most this score.
    pub p90: u16,
}

/// In how many runs each score was there on each day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ready {
    score: u16,
    gains: Vec<Gain>,
    days: Vec<Day>,
    /// By day and score.
    counts: Vec<u32>,
    /// What the present run adds on each day; nothing between runs.
    rises: Vec<u32>,
}

impl Ready {
    pub(super) fn new(score: u16, gains: &[Gain], days: &[Day]) -> Self {
        let counts = vec![0; days.len() * (usize::from(FULL) + 1)];
        Self { score, gains: gains.to_vec(), days: days.to_vec(), counts, rises: vec![0; days.len()] }
    }

    pub(super) fn note(&mut self, times: &Times, present: &[bool]) {
        for gain in &self.gains {
            let index = gain.activity as usize;
            let Some((end, true)) = times.end.get(index).copied().zip(present.get(index).copied()) else {
                continue;
            };
            let day = self.days.partition_point(|day| *day < last_day(end));
            if let Some(rise) = self.rises.get_mut(day) {
                *rise = rise.saturating_add(gain.permille.into());
            }
        }
        let mut score = u32::from(self.score);
        for (rise, counts) in self.rises.iter_mut().zip(self.counts.chunks_mut(usize::from(FULL) + 1)) {
            score = score.saturating_add(std::mem::take(rise)).min(FULL.into());
            if let Some(count) = counts.get_mut(score as usize) {
                *count = count.saturating_add(1);
            }
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (count, more) in self.counts.iter_mut().zip(&other.counts) {
            *count = count.saturating_add(*more);
        }
    }

    pub(super) fn fans(&self) -> Vec<Fan> {
        let days = self.days.iter().zip(self.counts.chunks(usize::from(FULL) + 1));
        days.map(|(day, counts)| {
            let [p10, p50, p90] = [10, 50, 90].map(|percent| quantile(counts, percent));
            Fan { day: *day, p10, p50, p90 }
        })
        .collect()
    }
}

/// The first score that at least so many percent of the runs do not exceed.
fn quantile(counts: &[u32], percent: u64) -> u16 {
    let runs: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let wanted = (runs * percent).div_ceil(100).max(1);
    let mut reached = 0;
    let found = (0..).zip(counts).find_map(|(score, count)| {
        reached += u64::from(*count);
        (reached >= wanted).then_some(score)
    });
    found.unwrap_or(0)
}

/// The day of the last half before a moment.
pub(super) const fn last_day(end: Moment) -> Day {
    end.saturating_sub(1) / crate::domain::network::HALVES
}
