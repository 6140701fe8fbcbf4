//! Looking for a better order near the best one: small changes, tried one after the other.

use super::axis::Moment;
use super::build::Network;
use super::level::{Leveled, attempt, improve};
use super::place::place;
use super::rules::by_merit;
use super::scratch::Scratch;

/// How long to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How many changed orders are tried.
    pub tries: u32,
    /// Which they are.
    pub seed: u64,
    /// It is enough to end by then: a lower bound, for nothing ends earlier.
    pub enough: Moment,
}

/// Tries orders in which activities come somewhat earlier or later than in the best one so far, improves each, and leaves
/// the best of all in `scratch.times`. The same seed gives the same result.
pub fn refine(
    network: &Network,
    lengths: &[u32],
    mut best: Leveled,
    patience: Patience,
    scratch: &mut Scratch,
) -> Leveled {
    let mut chance = Chance(patience.seed);
    let mut starts = starts(network, lengths, &best, scratch);
    for attempted in 0..patience.tries {
        if best.finish <= patience.enough {
            break;
        }
        // From changes over an eighth of the whole to ones among neighbours, and again.
        let reach = (whole(network, &starts, best.finish) >> (3 + attempted % 5)).max(2);
        let merits: Vec<_> = starts.iter().map(|start| -(start + chance.below(reach))).collect();
        let order = by_merit(network, &merits);
        let Ok(next) = attempt(network, lengths, (best.rule, best.rounds), order, scratch) else { continue };
        let next = improve(network, lengths, next, 1, scratch);
        if next.merit() < best.merit() {
            best = Leveled { by_rule: best.by_rule, ..next };
            starts = self::starts(network, lengths, &best, scratch);
        }
    }
    // The best one was placed before, so it is placed once more.
    self::starts(network, lengths, &best, scratch);
    best
}

/// When the best placing begins each activity.
fn starts(network: &Network, lengths: &[u32], best: &Leveled, scratch: &mut Scratch) -> Vec<i64> {
    let placed = place(network, lengths, &best.order, scratch);
    let times = placed.map_or(&[][..], |_| &scratch.times.start);
    times.iter().map(|start| i64::from(*start)).collect()
}

/// From the first start of what is placed to the finish.
fn whole(network: &Network, starts: &[i64], finish: Moment) -> u64 {
    let free = (0..).zip(starts).filter(|(activity, _)| network.is_free(*activity));
    let first = free.map(|(_, start)| *start).min().unwrap_or(0);
    u64::try_from(i64::from(finish) - first).unwrap_or(0)
}

/// Numbers that follow from a seed: splitmix64.
struct Chance(u64);

impl Chance {
    /// From 0 to before `bound`.
    fn below(&mut self, bound: u64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound).cast_signed()
    }
}
