//! How far each activity can slip when resources have only so much room: all slide towards the finish together.

use super::activity::Placing;
use super::axis::Moment;
use super::backward::{Limit, latest_place, limit};
use super::build::{Network, Node};
use super::hours::Hours;
use super::place::signed;
use super::room::Room;
use super::rules::backwards;
use super::scratch::Scratch;

/// Finds the slack of placed activities within capacity from `scratch.times`, into `scratch.slack`. `order` is the one
/// in which they were placed.
///
/// The total slack is how far an activity goes when all that end after it have gone as far as they can: they can all
/// stand at their latest places together. The free slack is how far it goes while all others stay where they are. Both
/// count halves of its own working days. What is bound to days stays there for those before it.
pub fn slack_within_capacity(
    network: &Network,
    lengths: &[u32],
    order: &[u32],
    finish: Moment,
    scratch: &mut Scratch,
) {
    scratch.slack.resize(network.len());
    free_slack(network, lengths, scratch);
    slide(network, lengths, order, finish, true, scratch);
}

/// The positions on which an activity can be moved as a whole: of what has begun, what is left.
fn block(node: &Node, hours: &Hours, (start, end): (Moment, Moment), length: u32) -> (u32, u32) {
    let (from, to) = (hours.position(start), hours.position(end));
    match node.placing {
        Placing::Begun { .. } => (to.saturating_sub(length).max(from), to),
        Placing::Free | Placing::Fixed { .. } | Placing::Done { .. } => (from, to),
    }
}

/// Everything takes its room at its times.
pub(super) fn occupy(network: &Network, scratch: &mut Scratch, only_bound: bool) {
    scratch.clear(network);
    for (activity, node) in (0..).zip(&network.nodes) {
        if only_bound && node.placing == Placing::Free {
            continue;
        }
        let hours = network.hours(activity);
        let (start, end) = (scratch.times.start[activity as usize], scratch.times.end[activity as usize]);
        let room = &mut scratch.rooms[node.resource as usize];
        room.take(hours.position(start), hours.position(end), signed(node.load));
    }
}

fn free_slack(network: &Network, lengths: &[u32], scratch: &mut Scratch) {
    occupy(network, scratch, false);
    let Scratch { times, slack, rooms, .. } = scratch;
    let last = times.finish();
    for (activity, node) in (0..).zip(&network.nodes) {
        let index = activity as usize;
        let limit = limit(network, times, activity, last, (&times.start, &times.end));
        let moving = Moving { network, node, activity, length: lengths[index] };
        let room = &mut rooms[node.resource as usize];
        slack.free[index] = moving.latest(room, (times.start[index], times.end[index]), limit);
    }
}

/// Slides all activities to their latest places, those that end last first, into the total slack and the latest times.
pub(super) fn slide(
    network: &Network,
    lengths: &[u32],
    order: &[u32],
    finish: Moment,
    is_due: bool,
    scratch: &mut Scratch,
) {
    scratch.slack.resize(network.len());
    occupy(network, scratch, false);
    let Scratch { times, slack, rooms, .. } = scratch;
    slack.start.clone_from(&times.start);
    slack.end.clone_from(&times.end);
    let mut merits: Vec<_> = times.end.iter().map(|end| u64::from(*end) << 32).collect();
    for (activity, place) in order.iter().zip(0_u32..) {
        merits[*activity as usize] += u64::from(u32::MAX - place);
    }
    for activity in backwards(network, &merits) {
        let index = activity as usize;
        let node = &network.nodes[index];
        let due = node.due.filter(|_| is_due).map_or(finish, |due| due.min(finish));
        let limit = limit(network, times, activity, due, (&slack.start, &slack.end));
        let moving = Moving { network, node, activity, length: lengths[index] };
        let room = &mut rooms[node.resource as usize];
        let now = (times.start[index], times.end[index]);
        slack.total[index] = moving.latest(room, now, limit);
        if node.placing == Placing::Free {
            (slack.start[index], slack.end[index]) = moving.slide(room, now, slack.total[index], limit);
        }
    }
}

/// An activity that is looked at.
struct Moving<'a> {
    network: &'a Network,
    node: &'a Node,
    activity: u32,
    length: u32,
}

impl Moving<'_> {
    /// By how many positions it can go back within a limit and what others leave of its resource. It may stay where it
    /// is in any case, but for a deadline.
    fn latest(&self, room: &mut Room, now: (Moment, Moment), limit: Limit) -> i32 {
        let hours = self.network.hours(self.activity);
        let (from, to) = block(self.node, hours, now, self.length);
        let length = to - from;
        let latest = self.by_limit(hours, now, (from, to), limit);
        let is_still = matches!(self.node.placing, Placing::Done { .. });
        let Some(latest) = u32::try_from(latest).ok().filter(|latest| *latest > from) else {
            return latest.saturating_sub_unsigned(from);
        };
        if is_still || length == 0 || self.node.load == 0 {
            return (latest - from).cast_signed();
        }
        let resource = self.node.resource as usize;
        let (load, most) = (signed(self.node.load), self.network.most[resource]);
        room.take(from, to, -load);
        let fitting = (load <= most).then_some(load);
        let place = room.last_fit(&self.network.room[resource], (from, latest), length, fitting);
        room.take(from, to, load);
        (place - from).cast_signed()
    }

    /// The latest position within a limit alone.
    fn by_limit(&self, hours: &Hours, now: (Moment, Moment), block: (u32, u32), limit: Limit) -> i32 {
        let (from, to) = block;
        let by_end = hours.position(limit.end).cast_signed() - (to - from).cast_signed();
        match self.node.placing {
            Placing::Free if self.length > 0 => latest_place(self.network, self.activity, self.length, limit),
            Placing::Free | Placing::Fixed { .. } => {
                let slip = hours.position(limit.start).cast_signed() - hours.position(now.0).cast_signed();
                by_end.min(from.cast_signed().saturating_add(slip))
            }
            Placing::Begun { .. } | Placing::Done { .. } => by_end,
        }
    }

    /// Moves a free activity to its latest place, where it takes room; or leaves it, where it should have been earlier.
    /// Those that it waits for are held to the latest place even then.
    fn slide(&self, room: &mut Room, now: (Moment, Moment), by: i32, limit: Limit) -> (Moment, Moment) {
        let hours = self.network.hours(self.activity);
        if self.length == 0 {
            let moment = limit.start.min(limit.end);
            return (moment, moment);
        }
        let now = hours.position(now.0);
        let held = now.saturating_add_signed(by);
        let place = held.max(now);
        let load = signed(self.node.load);
        room.take(now, now.saturating_add(self.length), -load);
        room.take(place, place.saturating_add(self.length), load);
        (hours.begin(held), hours.end(held.saturating_add(self.length)))
    }
}
