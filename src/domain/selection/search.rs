//! The search itself: branch and bound over floating numbers, and what of its answer is believed. It is bounded in
//! steps; the clock that `microlp` reads for its statistics decides nothing.

use good_lp::solvers::microlp::microlp;
use good_lp::{Expression, ProblemVariables, SolverModel, Variable, constraint, variable};
use microlp::{Error, OptimizationDirection, Problem, SolveOptions, SolveOutcome};

use super::asked::{divisor, whole};
use super::frame::Chosen;
use super::model::Model;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A set that keeps to the model.
    Set {
        /// The set.
        chosen: Chosen,
        /// What it comes to.
        value: i64,
        /// What no set comes below; equal to `value` where it is proven that nothing is better.
        bound: i64,
    },
    /// No set keeps to the model.
    Nothing,
    /// The search ended before it found a set.
    Stopped {
        /// What no set comes below, as far as is known.
        bound: Option<i64>,
    },
}

/// How often a set that integers refuse is ruled out and the search begun again.
const REFUSALS: u32 = 8;

/// How much of the gap between two whole numbers the search may leave out: what is nearer to the best set found than
/// this cannot be better by a whole.
const WITHIN_A_WHOLE: f64 = 0.9;

/// How far the search's numbers may be off, of a whole and of the number itself.
const NOISE: f64 = 1e-6;
const NOISE_SHARE: f64 = 1e-9;

/// Up to where the numbers of a row are left as they are; larger ones are scaled down, for the search reckons with a
/// fixed tolerance.
const LARGE: i64 = 1 << 10;

/// How far the bound of a scaled row is moved out: more than the search's tolerance, less than matters to it.
const SLACK: f64 = 1e-5;

/// The set that comes to least, found within `nodes` steps of branching. `start` is a set to begin with: what cannot be
/// better than it is left out from the first step on.
pub(super) fn least(model: &Model, start: Option<&[bool]>, nodes: u64) -> Found {
    let mut model = model.clone();
    for _ in 0..REFUSALS {
        if model.rows.iter().any(|row| row.terms.is_empty() && row.most < 0) {
            return Found::Nothing;
        }
        let (chosen, bound) = match attempt(&model, start, nodes) {
            Attempt::Set { chosen, bound } => (chosen, bound),
            Attempt::Nothing => return Found::Nothing,
            Attempt::Stopped { bound } => return Found::Stopped { bound },
        };
        if let Some(value) = model.value(&chosen) {
            let bound = bound.unwrap_or_else(|| lowest(&model)).min(value);
            return Found::Set { chosen, value, bound };
        }
        // Rounding has hidden that it does not keep to a row: it is out, and nothing else is.
        model.not(&chosen);
    }
    Found::Stopped { bound: None }
}

/// What no set can come below, whatever is chosen.
fn lowest(model: &Model) -> i64 {
    let costs = model.costs.iter().map(|cost| i128::from(*cost).min(0)).sum::<i128>();
    let gains = model.gains.iter().map(|gain| i128::from(gain.worth)).sum::<i128>();
    whole_of(costs - if model.gainful { gains } else { 0 })
}

fn whole_of(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

enum Attempt {
    Set { chosen: Chosen, bound: Option<i64> },
    Nothing,
    Stopped { bound: Option<i64> },
}

fn attempt(model: &Model, start: Option<&[bool]>, nodes: u64) -> Attempt {
    if model.costs.is_empty() {
        return Attempt::Set { chosen: Vec::new(), bound: None };
    }
    let unit = unit(model);
    let problem = stated(model, unit);
    let mut options = SolveOptions::default();
    options.node_limit = Some(nodes);
    options.warm_start = start.filter(|start| model.value(start).is_some()).map(hints);
    options.tolerances.prune_epsilon = WITHIN_A_WHOLE / float((reach(model) / unit).max(1));
    let outcome = match problem.as_inner().solve_with(options) {
        Ok(outcome) => outcome,
        Err(Error::Infeasible) => return Attempt::Nothing,
        Err(_) => return Attempt::Stopped { bound: None },
    };
    let bound = outcome.stats().best_bound.and_then(|bound| raised(bound, unit));
    match outcome {
        SolveOutcome::Solution(solution) => {
            let values = solution.iter().map(|(_, value)| value > 0.5);
            Attempt::Set { chosen: values.take(model.costs.len()).collect(), bound }
        }
        SolveOutcome::Interrupted(_) => Attempt::Stopped { bound },
    }
}

/// A set in the words of the search, which knows variables by the order in which they were made.
fn hints(chosen: &[bool]) -> Vec<(microlp::Variable, f64)> {
    let mut names = Problem::new(OptimizationDirection::Minimize);
    chosen.iter().map(|chosen| (names.add_binary_var(0.0), f64::from(u8::from(*chosen)))).collect()
}

/// What all costs and gains have in common: the value of every set is a multiple of it.
fn unit(model: &Model) -> i64 {
    let gains = model.gains.iter().filter(|_| model.gainful).map(|gain| gain.worth);
    let unit =
        model.costs.iter().copied().chain(gains).fold(0, |unit, cost| divisor(unit, cost.unsigned_abs()));
    whole(unit).max(1)
}

/// What no set comes above, apart from its sign.
fn reach(model: &Model) -> i64 {
    let gains = model.gains.iter().filter(|_| model.gainful).map(|gain| i128::from(gain.worth));
    whole_of(model.costs.iter().map(|cost| i128::from(*cost).abs()).chain(gains).sum())
}

/// The next value that a set can have from a bound on, in whole numbers.
fn raised(bound: f64, unit: i64) -> Option<i64> {
    let bound = (bound - NOISE.max(NOISE_SHARE * bound.abs())).ceil();
    let is_exact = bound.is_finite() && bound.abs() < float(super::asked::ENDLESS);
    #[expect(clippy::cast_possible_truncation, reason = "it was just seen to be whole and small enough")]
    let bound = is_exact.then_some(bound as i64);
    bound.and_then(|bound| bound.checked_mul(unit))
}

fn float(number: i64) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the search reckons so; what it finds is checked in integers"
    )]
    let float = number as f64;
    float
}

/// The model in the words of the search. Actions come first, then gains.
fn stated(model: &Model, unit: i64) -> good_lp::solvers::microlp::MicroLpProblem {
    let mut variables = ProblemVariables::new();
    let action = |fixed: &Option<bool>| match fixed {
        None => variable().binary(),
        Some(fixed) => variable().integer().min(u8::from(*fixed)).max(u8::from(*fixed)),
    };
    let actions: Vec<Variable> = model.fixed.iter().map(|fixed| variables.add(action(fixed))).collect();
    let is_gain_asked = model.gainful || model.least_gain > 0;
    let gains = model.gains.iter().filter(|_| is_gain_asked);
    // A gain need not be told to be whole: it is as large as the actions let it be.
    let gains: Vec<_> = gains.map(|gain| (gain, variables.add(variable().min(0).max(1)))).collect();
    let mut costs = Expression::with_capacity(actions.len() + gains.len());
    for (cost, action) in model.costs.iter().zip(&actions).filter(|(cost, _)| **cost != 0) {
        costs.add_mul(float(cost / unit), *action);
    }
    for (gain, share) in gains.iter().filter(|_| model.gainful) {
        costs.add_mul(-float(gain.worth / unit), *share);
    }
    let mut problem = variables.minimise(costs).using(microlp);
    for row in &model.rows {
        let (scale, slack) = scale(row.terms.iter().map(|(_, count)| *count));
        let mut sum = Expression::with_capacity(row.terms.len());
        for (place, count) in &row.terms {
            sum.add_mul(float(*count) * scale, actions[*place]);
        }
        problem.add_constraint(constraint::leq(sum, (float(row.most) + slack) * scale));
    }
    for (gain, share) in &gains {
        let mut sum = Expression::from(*share);
        gain.any_of.iter().for_each(|place| sum.add_mul(-1, actions[*place]));
        problem.add_constraint(constraint::leq(sum, 0));
    }
    if model.least_gain > 0 {
        let (scale, slack) = scale(gains.iter().map(|(gain, _)| gain.worth));
        let mut sum = Expression::with_capacity(gains.len());
        for (gain, share) in &gains {
            sum.add_mul(-float(gain.worth) * scale, *share);
        }
        problem.add_constraint(constraint::leq(sum, (slack - float(model.least_gain)) * scale));
    }
    problem
}

/// How much a row is scaled down, and how far its bound is moved out: by less than a whole, which lets no set of whole
/// numbers in, but keeps those on the bound from falling out by the search's noise.
fn scale(counts: impl Iterator<Item = i64>) -> (f64, f64) {
    let largest = counts.map(i64::abs).max().unwrap_or(0);
    let mut scale = 1.0;
    while float(largest) * scale > float(LARGE) {
        scale /= 2.0;
    }
    (scale, if largest > 1 { (SLACK / scale).min(0.5) } else { 0.0 })
}
