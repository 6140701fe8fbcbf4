//! A finish that no placing can beat.

use std::cmp::Reverse;

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
#[derive(Clone, Copy)]
struct Work {
    /// The first position at which it can begin.
    head: u32,
    /// Halves of which none can be done before its end.
    tail: u32,
    /// Halves of work.
    length: u32,
    /// What it takes on each.
    load: u32,
}

/// The least finish with these lengths: the longest chain; and for each resource and any of its activities, the work of
/// all those that can begin no earlier and have no less behind them, done as fast as the resource can on its open
/// halves, all together or as many at once as fit. Leaves the times without capacity in `scratch.times`.
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
        let always = network.room[node.resource as usize].last();
        // What does not fit to the end of days may lie where it takes more than there is.
        if network.is_free(activity) && signed(node.load) <= always {
            let head = network.hours(activity).position(scratch.times.start[index]);
            let (length, load) = (lengths[index], node.load);
            works[node.resource as usize].push(Work { head, tail: tails[index], length, load });
        }
    }
    let rooms = works.into_iter().zip(&scratch.rooms).zip(&network.resources);
    let resources: Vec<_> = rooms
        .map(|((works, room), resource)| {
            let free: Vec<_> = room.all().collect();
            least_finish(works, &free, &network.hours[resource.hours as usize], &any)
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

/// The least finish because of the work of one resource that has `free` left at its positions: because of all that its
/// activities take together; and because of how many of those that take no less than some of them it can do at once.
fn least_finish(mut works: Vec<Work>, free: &[i32], hours: &Hours, any: &Hours) -> Moment {
    works.retain(|work| work.length > 0 && work.load > 0);
    works.sort_unstable_by_key(|work| Reverse(work.head));
    let is_large = works.len() > MOST_PAIRED;
    let mut loads: Vec<_> = works.iter().map(|work| work.load).collect();
    loads.sort_unstable();
    loads.dedup();
    let all = relaxed(&works, is_large, |work| work.load, free.iter().copied(), (hours, any));
    loads.retain(|load| !is_large && *load > 1);
    let at_once = loads.into_iter().map(|load| {
        let heavy: Vec<_> = works.iter().filter(|work| work.load >= load).copied().collect();
        let free = free.iter().map(|free| free / signed(load));
        relaxed(&heavy, is_large, |_| 1, free, (hours, any))
    });
    at_once.fold(all, Moment::max)
}

/// The least finish where work may be interrupted and mixed in any way, but does not begin before the least head, nor end
/// after the least tail.
fn relaxed(
    works: &[Work],
    is_large: bool,
    pace: impl Fn(&Work) -> u32,
    free: impl Iterator<Item = i32>,
    (hours, any): (&Hours, &Hours),
) -> Moment {
    let mut sum = 0_u64;
    let energy = |work: &Work| u64::from(work.length) * u64::from(pace(work));
    let last_head = works.first().map_or(0, |work| work.head as usize);
    let all: u64 = works.iter().map(energy).sum();
    let mut done = vec![sum];
    for free in free {
        sum += u64::from(free.max(0).cast_unsigned());
        done.push(sum);
        // Nothing is looked up beyond.
        if done.get(last_head).is_some_and(|before| sum - before >= all) {
            break;
        }
    }
    let mut tails: Vec<_> = works.iter().map(|work| work.tail).collect();
    tails.sort_unstable();
    tails.dedup();
    tails.truncate(if is_large { 1 } else { MOST_PAIRED });
    let ends = tails.into_iter().map(|tail| {
        let mut needed = 0;
        let with_tail = works.iter().filter(|work| work.tail >= tail);
        let ends = with_tail.map(|work| {
            needed += energy(work);
            let needed = done.get(work.head as usize).copied().unwrap_or(sum) + needed;
            done.partition_point(|done| *done < needed)
        });
        let end = ends.max().and_then(|end| u32::try_from(end).ok()).unwrap_or(0);
        any.later(hours.end(end), tail.cast_signed())
    });
    ends.max().unwrap_or(0)
}
