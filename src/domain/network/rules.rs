//! In which order activities are placed: each after those that it waits for, and of those that may come next the one
//! that a rule prefers.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::activity::ArcKind;
use super::build::{Link, Links, Network};
use super::scratch::Scratch;

/// What goes first among activities of one class that may come next. What is equal goes by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The one with the most work in the longest chain that begins with it.
    LongestTail,
    /// The one that must end first, as if every resource had room for everything.
    LatestFinish,
    /// The one on which most others wait, near and far.
    MostSuccessors,
    /// The one that has, together with those that wait for it directly, the most work.
    PositionalWeight,
}

impl Rule {
    /// All of them; of equally good results that of the first counts.
    pub const ALL: [Self; 4] =
        [Self::LongestTail, Self::LatestFinish, Self::MostSuccessors, Self::PositionalWeight];

    /// The order that this rule gives, where `scratch.slack` is that of the passes without capacity.
    #[must_use]
    pub fn order(self, network: &Network, lengths: &[u32], scratch: &Scratch) -> Vec<u32> {
        let merits: Vec<i64> = match self {
            Self::LongestTail => tails(network, lengths),
            Self::LatestFinish => scratch.slack.end.iter().map(|end| -i64::from(*end)).collect(),
            Self::MostSuccessors => successors(network),
            Self::PositionalWeight => weights(network, lengths),
        };
        by_merit(network, &merits)
    }
}

/// An order in which, of what may come next, the lowest class goes first, then the greatest merit, then the index.
pub(super) fn by_merit(network: &Network, merits: &[i64]) -> Vec<u32> {
    let rank = |activity: u32| {
        let index = activity as usize;
        (Reverse(network.nodes[index].class), merits[index], Reverse(activity))
    };
    let arcs = (&network.incoming, &network.outgoing);
    sequence(network.len(), arcs, |_| true, rank, |(.., Reverse(activity))| activity)
}

/// The same from the end: each before those that it waits for, those with the greatest merit first. Where what waits is
/// bound to days, those days are known, and nobody has to come after it.
pub(super) fn backwards(network: &Network, merits: &[u64]) -> Vec<u32> {
    let rank = |activity: u32| (merits[activity as usize], activity);
    let arcs = (&network.outgoing, &network.incoming);
    sequence(network.len(), arcs, |activity| network.is_free(activity), rank, |(_, activity)| activity)
}

fn sequence<K: Ord>(
    count: usize,
    (before, behind): (&Links, &Links),
    counts: impl Fn(u32) -> bool,
    rank: impl Fn(u32) -> K,
    activity: impl Fn(K) -> u32,
) -> Vec<u32> {
    let all = 0..u32::try_from(count).unwrap_or(u32::MAX);
    let counted = |activity| before.of(activity).iter().filter(|link| counts(link.other)).count();
    let mut waiting: Vec<_> = all.clone().map(counted).collect();
    let mut ready: BinaryHeap<K> =
        all.filter(|activity| waiting[*activity as usize] == 0).map(&rank).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(next) = ready.pop() {
        let next = activity(next);
        order.push(next);
        for link in behind.of(next).iter().filter(|_| counts(next)) {
            let left = &mut waiting[link.other as usize];
            *left -= 1;
            if *left == 0 {
                ready.push(rank(link.other));
            }
        }
    }
    order
}

/// Halves of work and lags from the start of each activity to the end of the longest chain that begins with it.
fn tails(network: &Network, lengths: &[u32]) -> Vec<i64> {
    let mut tails = vec![0; network.len()];
    for activity in network.order.iter().rev() {
        let own = i64::from(lengths[*activity as usize]);
        let behind = |link: &Link| {
            let (tail, lag) = (tails[link.other as usize], i64::from(link.lag));
            match link.kind {
                ArcKind::FinishToStart => own + lag + tail,
                ArcKind::StartToStart => lag + tail,
                ArcKind::FinishToFinish => own + lag + tail - i64::from(lengths[link.other as usize]),
            }
        };
        let longest = network.outgoing.of(*activity).iter().map(behind).max();
        tails[*activity as usize] = longest.unwrap_or(0).max(own);
    }
    tails
}

/// How many activities wait for each, near and far: for 64 of them at once, which of them wait.
fn successors(network: &Network) -> Vec<i64> {
    let mut counts = vec![0; network.len()];
    let mut waiting = vec![0_u64; network.len()];
    for (block, _) in network.order.chunks(64).enumerate() {
        waiting.fill(0);
        let bit = |activity: u32| if activity as usize / 64 == block { 1_u64 << (activity % 64) } else { 0 };
        for activity in network.order.iter().rev() {
            let links = network.outgoing.of(*activity).iter();
            let all = links.fold(0, |all, link| all | waiting[link.other as usize] | bit(link.other));
            waiting[*activity as usize] = all;
            counts[*activity as usize] += i64::from(all.count_ones());
        }
    }
    counts
}

fn weights(network: &Network, lengths: &[u32]) -> Vec<i64> {
    let length = |activity: u32| i64::from(lengths[activity as usize]);
    let all = (0..).zip(&network.nodes);
    all.map(|(activity, _)| {
        let behind = network.outgoing.of(activity).iter().map(|link| length(link.other));
        length(activity) + behind.sum::<i64>()
    })
    .collect()
}
