//! Drawing people through the funnel, many times.

use rand_distr::{Beta, Binomial, Distribution};
use rand_xoshiro::SplitMix64;
use rand_xoshiro::rand_core::SeedableRng;

use super::funnel::{Funnel, Step};
use crate::domain::sorted::{self, Map};

/// The most runs.
pub const MOST_RUNS: u32 = 100_000;

/// How many take each step in a year, in all runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawn {
    /// In the order of their numbers, by step.
    counts: Map<Step, Vec<u32>>,
    /// The people who come back, run by run in the order in which they were drawn.
    rehired: Vec<u32>,
}

/// A drawing under way: it can be made bit by bit, and comes to the same.
#[derive(Clone, Debug)]
pub struct Drawing {
    leavers: u32,
    steps: Vec<(Step, (f64, f64))>,
    counts: Map<Step, Vec<u32>>,
    dice: SplitMix64,
    left: u32,
}

impl Drawing {
    /// A drawing of which nothing is made. The same seed draws the same. Steps of which nothing is believed end it.
    #[must_use]
    pub fn new(funnel: &Funnel, seed: u64, runs: u32) -> Self {
        let known = |step: Step| Some((step, funnel.share(step)?.parameters()));
        let steps: Vec<_> = Step::ALL.into_iter().map_while(known).collect();
        Self {
            leavers: funnel.leavers,
            counts: sorted::map(steps.iter().map(|(step, _)| (*step, Vec::new()))),
            steps,
            dice: SplitMix64::seed_from_u64(seed),
            left: runs.min(MOST_RUNS),
        }
    }

    /// Makes so many more runs. Says whether all are made.
    pub fn go_on(&mut self, runs: u32) -> bool {
        let runs = runs.min(self.left);
        for _ in 0..runs {
            let mut people = u64::from(self.leavers);
            for (step, (yes, no)) in &self.steps {
                people = taken(people, (*yes, *no), &mut self.dice);
                if let Some(counts) = self.counts.get_mut(step) {
                    counts.push(u32::try_from(people).unwrap_or(u32::MAX));
                }
            }
        }
        self.left -= runs;
        self.left == 0
    }

    /// What was drawn so far.
    #[must_use]
    pub fn drawn(self) -> Drawn {
        let mut counts = self.counts;
        let rehired = counts.get(&Step::Rehired).cloned().unwrap_or_default();
        for counts in counts.values_mut() {
            sorted::by(counts, Ord::cmp);
        }
        Drawn { counts, rehired }
    }
}

/// Draws the people of a year through the funnel.
#[must_use]
pub fn draw(funnel: &Funnel, seed: u64, runs: u32) -> Drawn {
    let mut drawing = Drawing::new(funnel, seed, runs);
    drawing.go_on(runs);
    drawing.drawn()
}

/// How many of these people take a step whose share is drawn, too.
fn taken(people: u64, (yes, no): (f64, f64), dice: &mut SplitMix64) -> u64 {
    let share = Beta::new(yes, no).map_or(0.0, |beta| beta.sample(dice)).clamp(0.0, 1.0);
    Binomial::new(people, share).map_or(0, |people| people.sample(dice))
}

impl Drawn {
    /// The number that so many of a thousand runs do not exceed; none where the step was not drawn.
    #[must_use]
    pub fn quantile(&self, step: Step, permille: u16) -> Option<u32> {
        let counts = self.counts.get(&step)?;
        let at = (counts.len() * usize::from(permille.min(1000))).div_ceil(1000).saturating_sub(1);
        counts.get(at).copied()
    }

    /// The mean, in thousandths of a person, rounded half up.
    #[must_use]
    pub fn mean_thousandths(&self, step: Step) -> Option<u64> {
        let counts = self.counts.get(&step)?;
        let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
        let runs = u64::try_from(counts.len()).ok().filter(|runs| *runs > 0)?;
        Some((all * 2000 + runs) / (runs * 2))
    }

    /// In how many of a thousand runs at least so many take a step, rounded half up.
    #[must_use]
    pub fn at_least_permille(&self, step: Step, least: u32) -> Option<u16> {
        let counts = self.counts.get(&step)?;
        let below = counts.partition_point(|count| *count < least);
        let hits = (counts.len() - below) * 2000 + counts.len();
        u16::try_from(hits.checked_div(counts.len() * 2)?).ok()
    }

    /// The people who come back, run by run.
    #[must_use]
    pub fn rehired(&self) -> &[u32] {
        &self.rehired
    }
}
