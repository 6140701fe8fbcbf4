//! Networks to forecast, and distributions by slow and obvious sums.

use okaeri::domain::catalog::Effort;
use okaeri::domain::forecast::{Estimate, Forecast, Forecasted, Pace, Place, Setup, Shape, Uncertain};
use okaeri::domain::network::{Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Resource};

/// What 1 in 40,000,000 of all samples of this size exceeds: how far an empirical distribution lies from the true one
/// (Dvoretzky–Kiefer–Wolfowitz, 2 exp(−2 n e²) = 2.5 × 10⁻⁸).
pub(super) fn sampling_error(runs: u32) -> f64 {
    (18.2 / (2.0 * f64::from(runs))).sqrt()
}

/// Every day open, one resource with room for all.
pub(super) fn plain(activities: Vec<Activity>, arcs: Vec<Arc>, days: usize) -> Network {
    Network::new(outline(activities, arcs, days)).expect("a network")
}

pub(super) fn outline(activities: Vec<Activity>, arcs: Vec<Arc>, days: usize) -> Outline {
    Outline {
        hours: vec![Hours::new(&vec![2; days])],
        program: 0,
        resources: vec![Resource { hours: 0, capacity: Capacity::Same(1) }],
        activities,
        arcs,
        start: 0,
        today: 0,
    }
}

pub(super) fn after(from: u32, to: u32) -> Arc {
    Arc { from, to, kind: ArcKind::FinishToStart, lag_days: 0 }
}

pub(super) fn effort(optimistic: u16, likely: u16, pessimistic: u16) -> Effort {
    Effort { optimistic, likely, pessimistic }
}

/// Takes two halves for each tenth of a person-day.
pub(super) fn uncertain(activity: u32, shape: Shape, effort: Effort) -> Uncertain {
    let pace = Pace { duration: u32::from(effort.likely) * 2, daily: u32::MAX, left_percent: 100, step: 1 };
    Uncertain {
        activity,
        place: Place::named(&format!("task {activity}")),
        estimate: Estimate { effort, shape },
        pace,
    }
}

/// Activities with these efforts, all on their own or each after the one before.
pub(super) fn tasks(shape: Shape, efforts: &[Effort], in_series: bool) -> Setup {
    let count = u32::try_from(efforts.len()).expect("few");
    let arcs = if in_series { (1..count).map(|next| after(next - 1, next)).collect() } else { Vec::new() };
    let activities =
        efforts.iter().map(|effort| Activity::free(0, u32::from(effort.likely) * 2, 0)).collect();
    let uncertain = (0..count).zip(efforts).map(|(activity, effort)| uncertain(activity, shape, *effort));
    let uncertain = uncertain.collect();
    Setup { uncertain, ..Setup::new(plain(activities, arcs, 7000)) }
}

pub(super) fn forecast(setup: Setup, runs: u32) -> Forecasted {
    let mut forecast = Forecast::begin(setup, 20_260_401).expect("a setup");
    forecast.run(runs);
    forecast.result()
}

/// A distribution over 0–1 as sums over many thin slices of its density.
pub(super) struct Slices(Vec<f64>);

const SLICES: u32 = 200_000;

impl Slices {
    /// PERT or a triangle with its top at `top`.
    pub(super) fn new(shape: Shape, top: f64) -> Self {
        let density = |x: f64| match shape {
            Shape::PertBeta => x.powf(4.0 * top) * (1.0 - x).powf(4.0 * (1.0 - top)),
            Shape::Triangular if x < top => x / top,
            Shape::Triangular => (1.0 - x) / (1.0 - top),
        };
        let mut below = 0.0;
        let sums = (0..SLICES).map(|slice| {
            below += density((f64::from(slice) + 0.5) / f64::from(SLICES));
            below
        });
        Self(sums.collect())
    }

    /// The chance to be at most `x`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 200,000")]
    pub(super) fn below(&self, x: f64) -> f64 {
        let slices = (x * f64::from(SLICES)).clamp(0.0, f64::from(SLICES));
        match slices as usize {
            0 => 0.0,
            whole => self.0[whole - 1] / self.0[self.0.len() - 1],
        }
    }

    /// The point below which so much of the chance lies.
    #[expect(clippy::cast_precision_loss, reason = "up to 200,000")]
    pub(super) fn quantile(&self, chance: f64) -> f64 {
        let wanted = chance * self.0[self.0.len() - 1];
        self.0.partition_point(|sum| *sum < wanted) as f64 / f64::from(SLICES)
    }

    /// Mean and variance.
    pub(super) fn moments(&self) -> (f64, f64) {
        let whole = self.0[self.0.len() - 1];
        let mut before = 0.0;
        let (mut mean, mut square) = (0.0, 0.0);
        for (sum, slice) in self.0.iter().zip(0..) {
            let (mass, x) = ((sum - before) / whole, (f64::from(slice) + 0.5) / f64::from(SLICES));
            mean += mass * x;
            square += mass * x * x;
            before = *sum;
        }
        (mean, square - mean * mean)
    }
}

/// Numbers for random networks; not those of the program.
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0 >> 20) % u64::from(limit)).expect("below a u32")
    }
}
