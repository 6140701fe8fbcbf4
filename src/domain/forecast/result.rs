//! What the runs of a forecast say.

use serde::{Deserialize, Serialize};

use super::ready::Fan;
use super::setup::Setup;
use super::spread::{Chance, Spread};
use super::tally::{Sums, Tally};
use crate::domain::network::HALVES;
use crate::domain::sorted;

/// How many activities are named that drive the date.
const DRIVERS: usize = 10;

/// A correlation that is not there seems to be this many times 1 ÷ runs, squared, once in some 2,000 times.
const CHANCE: f64 = 12.0;

/// What the runs made so far say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forecasted {
    /// How many runs there were.
    pub runs: u32,
    /// When all is finished. Only activities that take part count.
    pub finish: Spread,
    /// When each milestone is reached: on the day of the last half that is worked for it. A run in which none of its
    /// activities takes part counts for nothing.
    pub milestones: Vec<Spread>,
    /// The criticality index of each activity: the share of the runs in which it decided the finish, 0–1000. None
    /// without a run. Where an event adds the activity, the runs count in which it is not there, too.
    pub criticality: Vec<Option<Chance>>,
    /// What drives the date, the strongest first: ten at most, and none that as few runs may show by chance alone.
    pub drivers: Vec<Driver>,
    /// What the events do.
    pub events: Vec<Occurrence>,
    /// The chance to finish on the day of the deadline, where there is one.
    pub deadline: Option<Chance>,
    /// The score on the days that were asked for.
    pub scores: Vec<Fan>,
}

/// An activity that drives the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Driver {
    /// The activity.
    pub activity: u32,
    /// The share of variance: the square of the correlation of its length with the finish in working days, 0–1000. So
    /// much less would the finish vary if a straight line told it from this length. The finish grows with the length in
    /// all that are named.
    pub permille: u16,
}

/// What an event does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// The share of the runs in which it happened.
    pub chance: Option<Chance>,
    /// By how much the finish is later on average where it happens, in tenths of a working day of the program: the same
    /// runs were made again without it.
    pub delay_tenths: Option<i32>,
    /// The runs that were made again.
    pub repeated: u32,
}

impl Forecasted {
    pub(super) fn new(setup: &Setup, tally: &Tally) -> Self {
        let critical = |sums: &Sums| Chance::of(sums.critical, tally.runs);
        Self {
            runs: tally.runs,
            finish: tally.finish.clone(),
            milestones: tally.milestones.clone(),
            criticality: tally.activities.iter().map(critical).collect(),
            drivers: drivers(tally),
            events: events(tally),
            deadline: setup.deadline.and_then(|day| tally.finish.by(day)),
            scores: if tally.runs > 0 { tally.ready.fans() } else { Vec::new() },
        }
    }
}

fn drivers(tally: &Tally) -> Vec<Driver> {
    let shares = (0..).zip(&tally.activities);
    let shares = shares.map(|(activity, sums)| Driver { activity, permille: share_of_variance(tally, sums) });
    let mut drivers: Vec<_> = shares.filter(|driver| driver.permille > 0).collect();
    sorted::by_key(&mut drivers, |driver| (1000 - driver.permille, driver.activity));
    drivers.truncate(DRIVERS);
    drivers
}

fn share_of_variance(tally: &Tally, sums: &Sums) -> u16 {
    let runs = i128::from(tally.runs);
    let [length, finish] = [sums.length, tally.finish_sum].map(i128::from);
    // Each `runs` squared times the variance, or the covariance.
    let of_length = runs * i128::from(sums.squares) - length * length;
    let of_finish = runs * i128::from(tally.finish_squares) - finish * finish;
    let of_both = runs * i128::from(sums.products) - length * finish;
    if of_length <= 0 || of_finish <= 0 || of_both <= 0 {
        return 0;
    }
    let share = float(of_both) / float(of_length) * (float(of_both) / float(of_finish));
    if share * float(runs) < CHANCE { 0 } else { permille(share) }
}

#[expect(clippy::cast_precision_loss, reason = "a share is rounded to permille")]
const fn float(number: i128) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0–1000")]
fn permille(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 1000.0 + 0.5) as u16
}

fn events(tally: &Tally) -> Vec<Occurrence> {
    let of = |happened: &super::tally::Happened| {
        let repeated = i64::from(happened.repeated);
        let tenths = happened.halves * 10 / i64::from(HALVES);
        let mean = (repeated > 0).then(|| (tenths + repeated / 2).div_euclid(repeated));
        Occurrence {
            chance: Chance::of(happened.runs, tally.runs),
            delay_tenths: mean.and_then(|mean| i32::try_from(mean).ok()),
            repeated: happened.repeated,
        }
    };
    tally.events.iter().map(of).collect()
}
