//! What is kept of the runs: counts and sums alone, so that runs can be added in any order.

use super::driving::Placed;
use super::effort::LONGEST;
use super::ready::{Ready, last_day};
use super::setup::Setup;
use super::spread::Spread;
use crate::domain::network::{Day, Moment, Network};

/// The runs made so far. Tallies of different runs of one forecast can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub(super) runs: u32,
    pub(super) finish: Spread,
    pub(super) milestones: Vec<Spread>,
    pub(super) activities: Vec<Sums>,
    pub(super) finish_sum: u64,
    pub(super) finish_squares: u64,
    pub(super) events: Vec<Happened>,
    pub(super) ready: Ready,
}

/// What is kept of an activity. Lengths are halves, finishes open halves of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// The runs in which it decided the finish.
    pub(super) critical: u32,
    pub(super) length: u64,
    pub(super) squares: u64,
    /// Of length and finish.
    pub(super) products: u64,
}

/// What is kept of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Happened {
    pub(super) runs: u32,
    /// The runs that were made a second time, without it.
    pub(super) repeated: u32,
    /// How much earlier these finished then, in open halves of the program.
    pub(super) halves: i64,
}

impl Tally {
    pub(super) fn new(setup: &Setup) -> Self {
        Self {
            runs: 0,
            finish: Spread::default(),
            milestones: vec![Spread::default(); setup.milestones.len()],
            activities: vec![Sums::default(); setup.network.len()],
            finish_sum: 0,
            finish_squares: 0,
            events: vec![Happened::default(); setup.events.len()],
            ready: Ready::new(setup.score, &setup.gains, &setup.score_days),
        }
    }

    /// How many runs there are.
    #[must_use]
    pub const fn runs(&self) -> u32 {
        self.runs
    }

    /// The runs of both.
    pub fn add(&mut self, other: &Self) {
        self.runs = self.runs.saturating_add(other.runs);
        self.finish.add(&other.finish);
        for (spread, more) in self.milestones.iter_mut().zip(&other.milestones) {
            spread.add(more);
        }
        for (sums, more) in self.activities.iter_mut().zip(&other.activities) {
            sums.critical = sums.critical.saturating_add(more.critical);
            sums.length += more.length;
            sums.squares += more.squares;
            sums.products += more.products;
        }
        self.finish_sum += other.finish_sum;
        self.finish_squares += other.finish_squares;
        for (happened, more) in self.events.iter_mut().zip(&other.events) {
            happened.runs = happened.runs.saturating_add(more.runs);
            happened.repeated = happened.repeated.saturating_add(more.repeated);
            happened.halves += more.halves;
        }
        self.ready.add(&other.ready);
    }

    /// One more run, and the activities that decided its finish.
    pub(super) fn note(&mut self, run: Placed<'_>, milestones: &[Vec<u32>], driving: &[u32]) {
        self.runs = self.runs.saturating_add(1);
        self.finish.note(day(run.network, run.finish));
        for (spread, members) in self.milestones.iter_mut().zip(milestones) {
            if let Some(end) = end_of(members, run) {
                spread.note(day(run.network, end));
            }
        }
        let finish = u64::from(run.network.program_hours().position(run.finish));
        self.finish_sum += finish;
        self.finish_squares += finish * finish;
        for (sums, length) in self.activities.iter_mut().zip(run.lengths) {
            let length = u64::from((*length).min(LONGEST));
            sums.length += length;
            sums.squares += length * length;
            sums.products += length * finish;
        }
        for activity in driving.iter().map(|activity| *activity as usize) {
            if run.present.get(activity) == Some(&true)
                && let Some(sums) = self.activities.get_mut(activity)
            {
                sums.critical = sums.critical.saturating_add(1);
            }
        }
        self.ready.note(run.times, run.present);
    }
}

/// When the last of those that take part has ended.
fn end_of(members: &[u32], run: Placed<'_>) -> Option<Moment> {
    let present = members.iter().map(|member| *member as usize).filter(|member| run.present[*member]);
    present.map(|member| run.times.end[member]).max()
}

/// The day of the last half before a moment; none beyond the horizon.
fn day(network: &Network, end: Moment) -> Option<Day> {
    (end <= network.horizon()).then(|| last_day(end))
}
