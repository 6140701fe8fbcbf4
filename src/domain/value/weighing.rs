//! What matters most: how far the result of a year moves when one thing that is not known is low or high, all else as
//! expected.

use super::figures::{Figures, USUAL_FEES};
use super::funnel::{Funnel, Step};
use crate::domain::sorted;

/// How far those figures are tried that have no spread of their own: a fifth down and up, in permille.
const TRIED: [u64; 2] = [800, 1200];

/// Something that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// How many leave.
    Leavers,
    /// The share of a step.
    Share(Step),
    /// The annual pay of one who is hired.
    Pay,
    /// The agency's share of it.
    Fee,
    /// What the program costs.
    Running,
}

/// What a result is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Thousandths of a rehire in a year.
    Rehires,
    /// Yen in a year, after costs.
    Yen,
}

/// How much one thing matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    /// What it is.
    pub factor: Factor,
    /// What it is tried as: people, permille or yen.
    pub tried: [u64; 2],
    /// What comes of it, in the order of `tried`.
    pub result: [i64; 2],
}

/// How much each thing matters, the weightiest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighing {
    /// What results are told in.
    pub unit: Unit,
    /// What comes of it where all is as expected.
    pub expected: i64,
    /// How much each thing matters.
    pub weights: Vec<Weight>,
}

impl Weight {
    const fn swing(&self) -> u64 {
        self.result[0].abs_diff(self.result[1])
    }
}

/// All that a result is worked out from.
#[derive(Clone, Copy)]
struct Inputs {
    leavers: f64,
    /// By step, until people come back.
    shares: [f64; 7],
    pay: f64,
    fee: f64,
    running: f64,
}

impl Inputs {
    fn result(&self, unit: Unit) -> i64 {
        let rehires: f64 = self.shares.iter().fold(self.leavers, |people, share| people * share);
        match unit {
            Unit::Rehires => whole(rehires * 1000.0),
            Unit::Yen => whole(rehires * self.pay * self.fee - self.running),
        }
    }

    fn with(mut self, factor: Factor, value: u64) -> Self {
        let value = float(value);
        match factor {
            Factor::Leavers => self.leavers = value,
            Factor::Share(step) => {
                let at = Step::ALL.iter().position(|other| *other == step);
                if let Some(share) = at.and_then(|at| self.shares.get_mut(at)) {
                    *share = value / 1000.0;
                }
            }
            Factor::Pay => self.pay = value,
            Factor::Fee => self.fee = value / 1000.0,
            Factor::Running => self.running = value,
        }
        self
    }
}

/// How much each thing matters; none where nobody leaves.
#[must_use]
pub fn weigh(figures: &Figures, funnel: &Funnel) -> Option<Weighing> {
    let leavers = figures.leavers.filter(|leavers| *leavers > 0)?;
    let costs = figures.pay_yen.zip(figures.running_yen).filter(|(pay, _)| *pay > 0);
    let unit = if costs.is_some() { Unit::Yen } else { Unit::Rehires };
    let (pay, running) = costs.unwrap_or_default();
    let mut inputs = Inputs {
        leavers: f64::from(leavers),
        shares: [0.0; 7],
        pay: float(pay),
        fee: f64::from(figures.fee()) / 1000.0,
        running: float(running),
    };
    let mut all = vec![(Factor::Leavers, TRIED.map(|by| u64::from(leavers) * by / 1000))];
    for (at, step) in Step::ALL.into_iter().enumerate().take(inputs.shares.len()) {
        let share = funnel.share(step)?;
        if let Some(mean) = inputs.shares.get_mut(at) {
            *mean = share.mean();
        }
        all.push((Factor::Share(step), [100, 900].map(|permille| u64::from(share.quantile(permille)))));
    }
    if unit == Unit::Yen {
        let fifth = |yen: u64| TRIED.map(|by| yen.saturating_mul(by) / 1000);
        all.push((Factor::Pay, fifth(pay)));
        all.push((Factor::Running, fifth(running)));
        if figures.fee_permille.is_none() {
            all.push((Factor::Fee, USUAL_FEES.map(u64::from)));
        }
    }
    let weight = |(factor, tried): (Factor, [u64; 2])| Weight {
        factor,
        tried,
        result: tried.map(|value| inputs.with(factor, value).result(unit)),
    };
    let mut weights: Vec<Weight> = all.into_iter().map(weight).collect();
    sorted::by(&mut weights, |one, other| other.swing().cmp(&one.swing()));
    Some(Weighing { unit, expected: inputs.result(unit), weights })
}

impl Weighing {
    /// What is worth measuring first: the weightiest step, for shares are what figures of one's own make surer.
    #[must_use]
    pub fn measure_first(&self) -> Option<Step> {
        self.weights.iter().find_map(|weight| match weight.factor {
            Factor::Share(step) => Some(step),
            _ => None,
        })
    }

    /// Where the bars lie on an axis of this width: beginning and width of each, and where what is expected lies.
    #[must_use]
    pub fn bars(&self, width: u32) -> (Vec<(u32, u32)>, u32) {
        let all = || self.weights.iter().flat_map(|weight| weight.result).chain([self.expected]);
        let (least, most) = (all().min().unwrap_or(0), all().max().unwrap_or(0));
        let range = most.abs_diff(least).max(1);
        let place = |result: i64| {
            let at = u128::from(result.abs_diff(least)) * u128::from(width) / u128::from(range);
            u32::try_from(at).unwrap_or(width)
        };
        let bar = |weight: &Weight| {
            let [one, other] = weight.result.map(place);
            (one.min(other), one.abs_diff(other).max(1))
        };
        (self.weights.iter().map(bar).collect(), place(self.expected))
    }
}

#[expect(clippy::cast_precision_loss, reason = "people and yen, far fewer than 2⁵³")]
const fn float(number: u64) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, reason = "held within bounds by the cast")]
fn whole(number: f64) -> i64 {
    (number + 0.5).floor() as i64
}
