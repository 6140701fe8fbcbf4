//! The best of several ways to place activities within capacity.

use super::axis::Moment;
use super::backward::backward;
use super::build::Network;
use super::forward::forward;
use super::place::{BeyondHorizon, place};
use super::rules::{Rule, by_merit};
use super::scratch::Scratch;
use super::slide::slide;

/// An order in which to place, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leveled {
    /// All activities in the order in which they are placed.
    pub order: Vec<u32>,
    /// When the last one ends.
    pub finish: Moment,
    /// The rule that it began with.
    pub rule: Rule,
    /// How often it has been improved.
    pub rounds: u32,
    /// When the last one of each rule ends without any improvement.
    pub by_rule: [Moment; 4],
    /// The sum of all ends, by which equal finishes are told apart.
    ends: u64,
}

/// Places the activities by each rule, improves each result at most `rounds` times, and leaves the best in
/// `scratch.times`: the one that finishes first, then the one with the least sum of ends, then that of the first rule.
///
/// An improvement slides everything to its latest place and then, in the order of those, back to the earliest.
///
/// # Errors
/// When no rule ends before the horizon.
pub fn level(
    network: &Network,
    lengths: &[u32],
    rounds: u32,
    scratch: &mut Scratch,
) -> Result<Leveled, BeyondHorizon> {
    let finish = forward(network, lengths, scratch)?;
    backward(network, lengths, finish, scratch);
    let orders = Rule::ALL.map(|rule| (rule, rule.order(network, lengths, scratch)));
    let mut best: Option<Leveled> = None;
    let mut by_rule = [Moment::MAX; 4];
    for ((rule, order), own) in orders.into_iter().zip(&mut by_rule) {
        let Ok(first) = attempt(network, lengths, (rule, 0), order, scratch) else { continue };
        *own = first.finish;
        let improved = improve(network, lengths, first, rounds, scratch);
        if best.as_ref().is_none_or(|best| improved.merit() < best.merit()) {
            best = Some(improved);
        }
    }
    let best = best.ok_or(BeyondHorizon)?;
    place(network, lengths, &best.order, scratch)?;
    Ok(Leveled { by_rule, ..best })
}

impl Leveled {
    const fn merit(&self) -> (Moment, u64) {
        (self.finish, self.ends)
    }
}

fn attempt(
    network: &Network,
    lengths: &[u32],
    (rule, rounds): (Rule, u32),
    order: Vec<u32>,
    scratch: &mut Scratch,
) -> Result<Leveled, BeyondHorizon> {
    let finish = place(network, lengths, &order, scratch)?;
    let ends = scratch.times.end.iter().map(|end| u64::from(*end)).sum();
    Ok(Leveled { order, finish, rule, rounds, by_rule: [0; 4], ends })
}

/// Improves what has just been placed until that changes nothing for the better.
fn improve(
    network: &Network,
    lengths: &[u32],
    mut best: Leveled,
    rounds: u32,
    scratch: &mut Scratch,
) -> Leveled {
    for round in 1..=rounds {
        slide(network, lengths, &best.order, best.finish, false, scratch);
        let merits: Vec<_> = scratch.slack.start.iter().map(|start| -i64::from(*start)).collect();
        let order = by_merit(network, &merits);
        match attempt(network, lengths, (best.rule, round), order, scratch) {
            Ok(next) if next.merit() < best.merit() => best = next,
            _ => break,
        }
    }
    best
}
