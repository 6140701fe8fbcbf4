//! One aim after the other: what is best, of that what is next best, and of that the first by the ids.

use super::frame::{Chosen, Frame};
use super::model::{Model, Row};
use super::search::{Found, least};
use super::select::Budget;

/// The best set by all aims in turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Best {
    /// The set.
    pub chosen: Chosen,
    /// What it comes to by the first aim.
    pub value: i64,
    /// What no set comes below by the first aim.
    pub bound: i64,
    /// Whether it is proven to be the best by every aim.
    pub proven: bool,
}

/// Why there is no best set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// No set keeps to the model.
    Impossible,
    /// The search ended before it found one.
    Stopped {
        /// What no set comes below by the first aim, as far as is known.
        bound: Option<i64>,
    },
}

/// How many steps to look whether an action can be had otherwise.
const PROBED: u64 = 30;

/// How many ids are settled at once: each counts as much as all that come after it, which must stay exact.
const IDS_AT_ONCE: usize = 16;

/// The best set by the costs of the model less its gains, then by effort, number and ids. `start` is a set to fall back
/// on where the search ends too early; with it comes the most work that the model allows, where it does.
pub(super) fn best(
    frame: &Frame<'_>,
    model: &Model,
    (start, most): (Option<Chosen>, Option<i64>),
    budget: Budget,
) -> Result<Best, Failed> {
    let mut model = model.clone();
    let efforts = frame.efforts();
    if let Some((start, most)) = start.as_ref().zip(most) {
        narrow(&mut model, &efforts, start, most);
    }
    let mut best = first(&model, start, budget)?;
    keep(&mut model, best.value);
    let is_effort = !model.gainful && model.costs == efforts;
    if is_effort && best.proven {
        narrow(&mut model, &efforts, &best.chosen, best.value);
    }
    let count = vec![1; efforts.len()];
    model.gainful = false;
    let aims =
        (!is_effort).then(|| efforts.clone()).into_iter().chain([count]).chain(by_ids(frame.actions.len()));
    for costs in aims {
        if !best.proven {
            break;
        }
        model.costs = costs;
        let Some(held) = model.value(&best.chosen) else { break };
        let (chosen, value, proven) = match least(&model, Some(&best.chosen), budget.nodes) {
            Found::Set { chosen, value, bound } if value <= held => (chosen, value, bound == value),
            Found::Set { .. } | Found::Nothing | Found::Stopped { .. } => (best.chosen, held, false),
        };
        best = Best { chosen, proven, ..best };
        model.rows.push(model.costing_at_most(value));
        if proven && model.costs == efforts {
            narrow(&mut model, &efforts, &best.chosen, value);
        }
    }
    Ok(best)
}

/// The best set by the first aim.
pub(super) fn first(model: &Model, start: Option<Chosen>, budget: Budget) -> Result<Best, Failed> {
    let start = start.and_then(|chosen| Some((model.value(&chosen)?, chosen)));
    let hint = start.as_ref().map(|(_, chosen)| chosen.as_slice());
    match (least(model, hint, budget.nodes), start) {
        (Found::Set { value, bound, .. }, Some((held, start))) if held < value => {
            Ok(Best { chosen: start, value: held, bound: bound.min(held), proven: bound >= held })
        }
        (Found::Set { chosen, value, bound }, _) => Ok(Best { chosen, value, bound, proven: bound == value }),
        (Found::Stopped { bound }, Some((value, chosen))) => {
            let bound = bound.unwrap_or(i64::MIN).min(value);
            Ok(Best { chosen, value, bound, proven: bound == value })
        }
        // Where a set is at hand that keeps to the model, "nothing does" is not true.
        (Found::Nothing, Some((value, chosen))) => Ok(Best { chosen, value, bound: i64::MIN, proven: false }),
        (Found::Nothing, None) => Err(Failed::Impossible),
        (Found::Stopped { bound }, None) => Err(Failed::Stopped { bound }),
    }
}

/// Settles each action that every set of at most so much work has in, or has out: where even the least work that it takes
/// to have it otherwise than in `held`, which is such a set, is more. What is settled makes the search far shorter.
fn narrow(model: &mut Model, efforts: &[i64], held: &Chosen, most: i64) {
    let mut probe = Model { costs: efforts.to_vec(), gainful: false, ..model.clone() };
    if probe.value(held).is_none_or(|effort| effort > most) {
        return;
    }
    for (place, is_in) in held.iter().enumerate() {
        if probe.fixed[place].is_some() {
            continue;
        }
        probe.fixed[place] = Some(!is_in);
        let is_settled = match least(&probe, None, PROBED) {
            Found::Nothing => true,
            Found::Set { bound, .. } | Found::Stopped { bound: Some(bound) } => bound > most,
            Found::Stopped { bound: None } => false,
        };
        probe.fixed[place] = is_settled.then_some(*is_in);
    }
    model.fixed = probe.fixed;
}

/// Holds the model to what the first aim has come to.
fn keep(model: &mut Model, value: i64) {
    if model.gainful && model.costs.iter().all(|cost| *cost == 0) {
        model.least_gain = model.least_gain.max(value.saturating_neg());
    } else {
        let row = model.costing_at_most(value);
        model.rows.push(row);
    }
}

/// Costs that prefer the smaller ids, some at a time: of two sets with the same number of actions, the one that holds
/// the smallest id in which they differ.
fn by_ids(actions: usize) -> impl Iterator<Item = Vec<i64>> {
    (0..actions).step_by(IDS_AT_ONCE).map(move |from| {
        let worth = |place: usize| {
            if (from..from + IDS_AT_ONCE).contains(&place) {
                -1 << (from + IDS_AT_ONCE - 1 - place)
            } else {
                0
            }
        };
        (0..actions).map(worth).collect()
    })
}

/// Whether any set keeps to the model; nothing where the search ended too early. `start` may be one that does.
pub(super) fn is_possible(model: &Model, start: Option<&Chosen>, budget: Budget) -> Option<bool> {
    if start.is_some_and(|start| model.value(start).is_some()) {
        return Some(true);
    }
    let model = Model { costs: vec![0; model.costs.len()], gainful: false, ..model.clone() };
    match least(&model, None, budget.nodes) {
        Found::Set { .. } => Some(true),
        Found::Nothing => Some(false),
        Found::Stopped { .. } => None,
    }
}

/// That an action is in, or out.
pub(super) fn settled(place: usize, is_in: bool) -> Row {
    if is_in { Row::at_most([(place, -1)], -1) } else { Row::at_most([(place, 1)], 0) }
}
