//! Placing activities one after the other, each as early as what it waits for and its resource allow.

use super::axis::Moment;
use super::build::{Network, Node};
use super::forward::{Reason, bound, earliest, span};
use super::room::Room;
use super::scratch::Scratch;

/// An activity would end after the last day of the network's axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondHorizon;

/// Places all activities with these lengths, into `scratch.times`, and says when the last one ends: first those that are
/// bound to days, then the free ones in this order, in which each must come after those that it waits for. There is a
/// length for each activity, and each is in the order; those that are bound to days may be anywhere in it, or left out.
///
/// A free activity never takes more than there is, but where its load is more than its resource ever gives: then it lies
/// where nothing else is. So it does where its load is more than is given from some day on, and there is no room before.
/// An activity without load waits for nobody.
///
/// # Errors
/// When the last one does not end before the horizon.
pub fn place(
    network: &Network,
    lengths: &[u32],
    order: &[u32],
    scratch: &mut Scratch,
) -> Result<Moment, BeyondHorizon> {
    scratch.clear(network);
    place_bound(network, lengths, scratch);
    let mut finish = network.bound.iter().map(|activity| scratch.times.end[*activity as usize]).max();
    for (activity, rank) in order.iter().filter(|activity| network.is_free(**activity)).zip(1..) {
        scratch.rank[*activity as usize] = rank;
        let end = place_free(network, *activity, lengths[*activity as usize], scratch);
        finish = finish.max(Some(end));
    }
    let finish = finish.unwrap_or(0);
    if finish > network.horizon() { Err(BeyondHorizon) } else { Ok(finish) }
}

/// What is bound to days takes its resource's capacity on its days, whether it is there or not.
pub(super) fn place_bound(network: &Network, lengths: &[u32], scratch: &mut Scratch) {
    for activity in &network.bound {
        let node = &network.nodes[*activity as usize];
        let ((start, end), reason) = bound(network, *activity, lengths[*activity as usize]);
        scratch.times.set(*activity, (start, end), reason);
        let hours = network.hours(*activity);
        let load = signed(node.load);
        scratch.rooms[node.resource as usize].take(hours.position(start), hours.position(end), load);
    }
}

fn place_free(network: &Network, activity: u32, length: u32, scratch: &mut Scratch) -> Moment {
    let node = &network.nodes[activity as usize];
    let (ready, mut reason) = earliest(network, &scratch.times, activity, length);
    let mut place = ready;
    if node.load > 0 && length > 0 {
        let room = &mut scratch.rooms[node.resource as usize];
        place = take_first(network, node, room, ready, length);
        if place > ready {
            reason = Reason::Capacity;
        }
    }
    let span = span(network.hours(activity), place, length);
    scratch.times.set(activity, span, reason);
    span.1
}

/// Takes the room of an activity at the first position from `ready` on at which it fits, and says which that is; one beyond
/// the horizon where there is none.
fn take_first(network: &Network, node: &Node, room: &mut Room, ready: u32, length: u32) -> u32 {
    let most = network.most[node.resource as usize];
    let load = signed(node.load);
    let fit = if load <= most { room.take_first(ready, length, load) } else { None };
    fit.unwrap_or_else(|| {
        let full = &network.room[node.resource as usize];
        let place = room.alone(full, ready, length, most > 0).unwrap_or(u32::MAX - length);
        room.take(place, place.saturating_add(length), load);
        place
    })
}

pub(super) fn signed(load: u32) -> i32 {
    i32::try_from(load).unwrap_or(i32::MAX)
}
