//! When each activity begins and ends at the earliest, as if every resource had room for everything.

use super::activity::{ArcKind, Placing};
use super::axis::{HALVES, Moment};
use super::build::{Link, Network, Node};
use super::hours::Hours;
use super::place::BeyondHorizon;
use super::scratch::Scratch;

/// Why an activity begins when it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// Nothing keeps it: the plan starts here.
    #[default]
    PlanStart,
    /// It is not to begin before a day of its own.
    NotBefore,
    /// It waits by the arc of this index.
    Waits(u32),
    /// Its resource has no room earlier: others take it.
    Capacity,
    /// A person has dated it.
    Fixed,
    /// It has begun, or is done.
    Began,
}

/// When each activity begins and ends, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// The moment before its first half.
    pub start: Vec<Moment>,
    /// The moment after its last half.
    pub end: Vec<Moment>,
    /// Why it begins then.
    pub reason: Vec<Reason>,
}

impl Times {
    pub(super) fn resize(&mut self, count: usize) {
        self.start.resize(count, 0);
        self.end.resize(count, 0);
        self.reason.resize(count, Reason::PlanStart);
    }

    pub(super) fn set(&mut self, activity: u32, (start, end): (Moment, Moment), reason: Reason) {
        let index = activity as usize;
        (self.start[index], self.end[index], self.reason[index]) = (start, end, reason);
    }

    /// The moment after the last half of all; 0 where there is no activity.
    #[must_use]
    pub fn finish(&self) -> Moment {
        self.end.iter().copied().max().unwrap_or(0)
    }
}

/// Times all activities with these lengths, into `scratch.times`, and says when the last one ends.
///
/// # Errors
/// When that is not before the horizon.
pub fn forward(network: &Network, lengths: &[u32], scratch: &mut Scratch) -> Result<Moment, BeyondHorizon> {
    let times = &mut scratch.times;
    times.resize(network.len());
    for activity in &network.bound {
        let (span, reason) = bound(network, *activity, lengths[*activity as usize]);
        times.set(*activity, span, reason);
    }
    for activity in network.order.iter().filter(|activity| network.is_free(**activity)) {
        let length = lengths[*activity as usize];
        let (place, reason) = earliest(network, times, *activity, length);
        times.set(*activity, span(network.hours(*activity), place, length), reason);
    }
    let finish = times.finish();
    if finish > network.horizon() { Err(BeyondHorizon) } else { Ok(finish) }
}

/// The moments of what begins at a place: a position, or a moment where nothing is worked.
pub(super) fn span(hours: &Hours, place: u32, length: u32) -> (Moment, Moment) {
    match length {
        0 => (place, place),
        _ => (hours.begin(place), hours.end(place.saturating_add(length))),
    }
}

/// Where a free activity may begin at the earliest: a position of its hours, or a moment where nothing is worked on it.
/// Of several reasons for the same place the first one counts.
pub(super) fn earliest(network: &Network, times: &Times, activity: u32, length: u32) -> (u32, Reason) {
    let node = &network.nodes[activity as usize];
    let hours = &network.hours[node.hours as usize];
    let place = |moment| if length == 0 { moment } else { hours.position(moment) };
    let floor = if node.has_own_floor { Reason::NotBefore } else { Reason::PlanStart };
    let mut latest = (place(node.floor), floor);
    for link in network.incoming.of(activity) {
        let from = link.other as usize;
        let reached = match link.kind {
            ArcKind::FinishToStart => place(passed(network, link, times.end[from])),
            ArcKind::StartToStart => place(passed(network, link, times.start[from])),
            ArcKind::FinishToFinish => to_end_at(hours, passed(network, link, times.end[from]), length),
        };
        if reached > latest.0 {
            latest = (reached, Reason::Waits(link.arc));
        }
    }
    latest
}

fn passed(network: &Network, link: &Link, moment: Moment) -> Moment {
    if link.lag == 0 { moment } else { network.program_hours().later(moment, link.lag) }
}

/// Where an activity of `length` begins that is to end at `moment` or as soon after as can be.
fn to_end_at(hours: &Hours, moment: Moment, length: u32) -> u32 {
    match (length, moment.checked_sub(1)) {
        (0, _) => moment,
        (_, Some(half)) => (hours.position(half) + 1).saturating_sub(length),
        (_, None) => 0,
    }
}

/// The moments of an activity that is bound to days. What has begun stays begun; its rest runs on from today.
pub(super) fn bound(network: &Network, activity: u32, length: u32) -> ((Moment, Moment), Reason) {
    let Node { placing, hours, .. } = network.nodes[activity as usize];
    let hours = &network.hours[hours as usize];
    match placing {
        Placing::Free => ((0, 0), Reason::PlanStart),
        Placing::Fixed { start } => (fixed(hours, start * HALVES, length), Reason::Fixed),
        Placing::Begun { start } => {
            let start = start * HALVES;
            let rest = network.today.max(start);
            let end = if length == 0 { rest } else { hours.end(hours.position(rest).saturating_add(length)) };
            ((start, end), Reason::Began)
        }
        Placing::Done { start, end } => {
            let start = start * HALVES;
            ((start, ((end + 1) * HALVES).max(start)), Reason::Began)
        }
    }
}

/// A day that a person has set is a day of work, a closed one, too.
fn fixed(hours: &Hours, start: Moment, length: u32) -> (Moment, Moment) {
    if length == 0 {
        return (start, start);
    }
    let position = hours.position(start);
    let is_closed = hours.position(start + HALVES) == position;
    let end = match (is_closed, length.checked_sub(HALVES)) {
        (false, _) => hours.end(position.saturating_add(length)),
        (true, None | Some(0)) => start + length,
        (true, Some(more)) => hours.end(position.saturating_add(more)),
    };
    (start, end)
}
