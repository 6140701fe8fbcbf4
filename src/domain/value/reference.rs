//! What is known from elsewhere: how many of those who had registered came back, at organizations that published it.
//!
//! There are few such cases and they differ by a factor of ten, so their rates are taken as spread like a lognormal
//! distribution whose spread is not known either: what the next one will be is a t distribution of logarithms (Gelman et al.,
//! Bayesian Data Analysis, 3rd ed., section 3.2, with the usual prior that says nothing), wider than the cases themselves.

use crate::domain::sorted;

/// What one organization published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// How many had registered.
    pub registered: u32,
    /// For how many months it was counted.
    pub months: u16,
    /// How many came back in them.
    pub rehires: u32,
}

/// How high a number of rehires is, measured against the cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Height {
    /// As high as it was in half of them, or less.
    Usual,
    /// Higher than in most.
    High,
    /// Higher than in at least four of five.
    FarAbove,
}

/// The cases, taken as a class to which one more belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// Rehires per registered person and year, from the smallest.
    rates: Vec<f64>,
    /// The mean of their logarithms.
    mean: f64,
    /// How far the logarithm of the next one is spread: the standard deviation, with what is not known of the mean.
    spread: f64,
    /// How many times the spread four of five lie within, on each side.
    within: f64,
}

/// The 90 % quantile of the t distribution by degrees of freedom from 1 on; of more it is taken as that of the last.
const T_90: [f64; 10] = [3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372];

/// The fewest cases that say anything.
const FEWEST: usize = 3;

impl Reference {
    /// Registered people times years.
    fn exposure(self) -> f64 {
        f64::from(self.registered) * f64::from(self.months) / 12.0
    }

    /// Rehires per registered person and year. Nobody is taken as half a person: the next case may have one.
    fn rate(self) -> Option<f64> {
        let exposure = self.exposure();
        let rehires = if self.rehires == 0 { 0.5 } else { f64::from(self.rehires) };
        (exposure > 0.0).then(|| rehires / exposure)
    }
}

impl Class {
    /// The class of these cases; none of fewer than three.
    #[must_use]
    pub fn of(cases: &[Reference]) -> Option<Self> {
        let mut rates: Vec<f64> = cases.iter().filter_map(|case| case.rate()).collect();
        sorted::by(&mut rates, f64::total_cmp);
        let count = u32::try_from(rates.len()).ok().filter(|_| rates.len() >= FEWEST)?;
        let logs: Vec<f64> = rates.iter().map(|rate| libm::log(*rate)).collect();
        let mean = logs.iter().sum::<f64>() / f64::from(count);
        let squares: f64 = logs.iter().map(|log| (log - mean) * (log - mean)).sum();
        let freedom = count - 1;
        let spread = (squares / f64::from(freedom) * (1.0 + 1.0 / f64::from(count))).sqrt();
        let at = usize::try_from(freedom).unwrap_or(usize::MAX).clamp(1, T_90.len()) - 1;
        let within = T_90.get(at).copied().unwrap_or(1.372);
        Some(Self { rates, mean, spread, within })
    }

    /// How many of so many registered will come back in so many months: in four of five cases between the first and the
    /// last, as often below the middle one as above. Few are a matter of luck besides: a number of `n` is off by √n.
    #[must_use]
    pub fn rehires(&self, registered: u32, months: u16) -> [u32; 3] {
        let exposure = Reference { registered, months, rehires: 0 }.exposure();
        if exposure <= 0.0 {
            return [0; 3];
        }
        let expected = libm::exp(self.mean) * exposure;
        let luck = 1.0 / expected.max(1.0);
        let spread = self.within * (self.spread * self.spread + luck).sqrt();
        let at = |off: f64| libm::exp(self.mean + off) * exposure;
        [floor(at(-spread)), rounded(expected), ceiling(at(spread))]
    }

    /// How high it is to expect so many of so many registered in so many months.
    #[must_use]
    pub fn height(&self, expected: Reference) -> Height {
        let Some(rate) = expected.rate() else { return Height::Usual };
        let below = self.rates.iter().filter(|known| **known < rate).count();
        if below * 5 >= self.rates.len() * 4 {
            Height::FarAbove
        } else if below * 2 > self.rates.len() {
            Height::High
        } else {
            Height::Usual
        }
    }
}

fn floor(number: f64) -> u32 {
    whole(number.floor())
}

fn rounded(number: f64) -> u32 {
    whole((number + 0.5).floor())
}

fn ceiling(number: f64) -> u32 {
    whole(number.ceil())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number, held within bounds"
)]
fn whole(number: f64) -> u32 {
    number.clamp(0.0, f64::from(u32::MAX)) as u32
}
