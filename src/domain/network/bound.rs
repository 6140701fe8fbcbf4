//! A finish that no placing can beat.

use super::activity::ArcKind;
use super::axis::Moment;
use super::build::Network;
use super::forward::forward;
use super::hours::Hours;
use super::place::{BeyondHorizon, signed};
use super::scratch::Scratch;
use super::slide::occupy;

/// The least finish, and what says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LowerBound {
    /// No placing ends before.
    pub finish: Moment,
    /// The finish of the longest chain, as if every resource had room for everything.
    pub path: Moment,
    /// The least finish because of the work of each resource.
    pub resources: Vec<Moment>,
}

/// Above so many activities of one resource only the least tail is looked at.
const MOST_PAIRED: usize = 200;

/// The work of one activity, between what must come before and behind it.
struct Work {
    /// The first position at which it can begin.
    head: u32,
    /// Halves of which none can be done before its end.
    tail: u32,
    /// What it takes in all.
    energy: u64,
}

/// The least finish with these lengths: the longest chain; and for each resource and any of its activities, the work of
/// all those that can begin no earlier and have no less behind them, done as fast as the resource can on its open
/// halves. Leaves the times without capacity in `scratch.times`.
///
/// # Errors
/// When the longest chain does not end before the horizon.
pub fn lower_bound(
    network: &Network,
    lengths: &[u32],
    scratch: &mut Scratch,
) -> Result<LowerBound, BeyondHorizon> {
    let path = forward(network, lengths, scratch)?;
    occupy(network, scratch, true);
    let any = Hours::any(&network.hours);
    let tails = tails(network, lengths);
    let mut works: Vec<Vec<Work>> = network.room.iter().map(|_| Vec::new()).collect();
    for (activity, node) in (0..).zip(&network.nodes) {
        let index = activity as usize;
        let always = network.room[node.resource as usize].last().copied().unwrap_or(0);
        // What does not fit to the end of days may lie where it takes more than there is.
        if network.is_free(activity) && signed(node.load) <= always {
            let head = network.hours(activity).position(scratch.times.start[index]);
            let energy = u64::from(node.load) * u64::from(lengths[index]);
            works[node.resource as usize].push(Work { head, tail: tails[index], energy });
        }
    }
    let rooms = works.into_iter().zip(&scratch.rooms).zip(&network.resources);
    let resources: Vec<_> = rooms
        .map(|((works, room), resource)| {
            least_finish(works, &room.free, &network.hours[resource.hours as usize], &any)
        })
        .collect();
    let finish = resources.iter().copied().fold(path, Moment::max);
    Ok(LowerBound { finish, path, resources })
}

/// Halves that pass at least between the end of each activity and the finish, counted where anybody works.
fn tails(network: &Network, lengths: &[u32]) -> Vec<u32> {
    let mut tails = vec![0; network.len()];
    for activity in network.order.iter().rev() {
        let links = network.outgoing.of(*activity).iter();
        let firm = links.filter(|link| network.is_free(link.other) && link.lag >= 0);
        let behind = firm.map(|link| match link.kind {
            ArcKind::FinishToStart => {
                link.lag.unsigned_abs() + lengths[link.other as usize] + tails[link.other as usize]
            }
            ArcKind::FinishToFinish => link.lag.unsigned_abs() + tails[link.other as usize],
            ArcKind::StartToStart => 0,
        });
        tails[*activity as usize] = behind.max().unwrap_or(0);
    }
    tails
}

/// The least finish because of the work of one resource that has `free` left at its positions.
fn least_finish(mut works: Vec<Work>, free: &[i32], hours: &Hours, any: &Hours) -> Moment {
    works.retain(|work| work.energy > 0);
    works.sort_unstable_by(|one, other| other.head.cmp(&one.head));
    let mut done = Vec::with_capacity(free.len() + 1);
    let mut sum = 0_u64;
    done.push(sum);
    for free in free {
        sum += u64::from(free.cast_unsigned()) * u64::from(*free > 0);
        done.push(sum);
    }
    let mut tails: Vec<_> = works.iter().map(|work| work.tail).collect();
    tails.sort_unstable();
    tails.dedup();
    tails.truncate(if works.len() > MOST_PAIRED { 1 } else { MOST_PAIRED });
    let ends = tails.into_iter().map(|tail| {
        let mut energy = 0;
        let with_tail = works.iter().filter(|work| work.tail >= tail);
        let ends = with_tail.map(|work| {
            energy += work.energy;
            let needed = done.get(work.head as usize).copied().unwrap_or(sum) + energy;
            done.partition_point(|done| *done < needed)
        });
        let end = ends.max().and_then(|end| u32::try_from(end).ok()).unwrap_or(0);
        any.later(hours.end(end), tail.cast_signed())
    });
    ends.max().unwrap_or(0)
}
