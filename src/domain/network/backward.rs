//! How late each activity may begin and end before the finish, or a deadline, moves.

use super::activity::{ArcKind, Placing};
use super::axis::Moment;
use super::build::{Link, Network};
use super::forward::Times;
use super::scratch::Scratch;

/// The latest times of activities, and how far those are from the ones they have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slack {
    /// By how many halves of its own working days it can slip, all that waits for it slipping along, before the finish
    /// or a deadline moves. Less than nothing where a deadline is missed.
    pub total: Vec<i32>,
    /// By how many it can slip before any other activity moves, or the finish.
    pub free: Vec<i32>,
    /// The latest start and the latest end, or the beginning of the axis where they lie before it. What is bound to days
    /// has its own.
    pub(super) start: Vec<Moment>,
    pub(super) end: Vec<Moment>,
}

impl Slack {
    /// Whether an activity decides the finish, or a deadline that is just kept or missed.
    #[must_use]
    pub fn is_critical(&self, activity: u32) -> bool {
        self.total.get(activity as usize).is_some_and(|total| *total <= 0)
    }

    pub(super) fn resize(&mut self, count: usize) {
        self.total.resize(count, 0);
        self.free.resize(count, 0);
        self.start.resize(count, 0);
        self.end.resize(count, 0);
    }
}

/// By when an activity must begin and end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    pub(super) start: Moment,
    pub(super) end: Moment,
}

/// Finds the slack of all activities from `scratch.times`, into `scratch.slack`, where all is to end by `finish`.
///
/// An arc to an activity that is bound to days holds those before it to these days, unless it is broken already: then
/// it says nothing.
pub fn backward(network: &Network, lengths: &[u32], finish: Moment, scratch: &mut Scratch) {
    let Scratch { times, slack, .. } = scratch;
    slack.resize(network.len());
    let last = times.finish();
    for activity in network.order.iter().rev().copied() {
        let (index, length) = (activity as usize, lengths[activity as usize]);
        let due = network.nodes[index].due.map_or(finish, |due| due.min(finish));
        let limit = limit(network, times, activity, due, (&slack.start, &slack.end));
        slack.total[index] = room(network, times, activity, length, limit);
        let still = self::limit(network, times, activity, last, (&times.start, &times.end));
        slack.free[index] = room(network, times, activity, length, still);
        let (start, end) = (times.start[index], times.end[index]);
        (slack.start[index], slack.end[index]) = match network.is_free(activity) {
            true => latest(network, activity, length, limit),
            false => (start, end),
        };
    }
}

/// By when an activity must begin and end, so that it ends by `due` and those that wait for it begin and end by `late`.
pub(super) fn limit(
    network: &Network,
    times: &Times,
    activity: u32,
    due: Moment,
    late: (&[Moment], &[Moment]),
) -> Limit {
    let mut limit = Limit { start: Moment::MAX, end: due };
    for link in network.outgoing.of(activity) {
        if !network.is_free(link.other) && !is_kept(network, times, activity, link) {
            continue;
        }
        let other = link.other as usize;
        let by = if link.kind == ArcKind::FinishToFinish { late.1[other] } else { late.0[other] };
        let by = if link.lag == 0 { by } else { network.program_hours().earlier(by, link.lag) };
        match link.kind {
            ArcKind::FinishToStart | ArcKind::FinishToFinish => limit.end = limit.end.min(by),
            ArcKind::StartToStart => limit.start = limit.start.min(by),
        }
    }
    limit
}

/// Whether what waits by this link of `activity` really comes after it.
pub(super) fn is_kept(network: &Network, times: &Times, activity: u32, link: &Link) -> bool {
    let (from, to) = (activity as usize, link.other as usize);
    let later = |moment| if link.lag == 0 { moment } else { network.program_hours().later(moment, link.lag) };
    match link.kind {
        ArcKind::FinishToStart => later(times.end[from]) <= times.start[to],
        ArcKind::StartToStart => later(times.start[from]) <= times.start[to],
        ArcKind::FinishToFinish => later(times.end[from]) <= times.end[to],
    }
}

/// How many halves lie between the place of an activity and its latest one within a limit.
fn room(network: &Network, times: &Times, activity: u32, length: u32, limit: Limit) -> i32 {
    let hours = network.hours(activity);
    let (start, end) = (times.start[activity as usize], times.end[activity as usize]);
    let until = |from, to| difference(hours.position(to), hours.position(from));
    match (network.nodes[activity as usize].placing, length) {
        (Placing::Begun { .. } | Placing::Done { .. }, _) => until(end, limit.end),
        (Placing::Fixed { .. }, _) | (Placing::Free, 0) => {
            until(end, limit.end).min(until(start, limit.start))
        }
        (Placing::Free, _) => {
            latest_place(network, activity, length, limit).saturating_sub_unsigned(hours.position(start))
        }
    }
}

/// The latest position at which work of this length may begin; negative where that is before the axis.
pub(super) fn latest_place(network: &Network, activity: u32, length: u32, limit: Limit) -> i32 {
    let hours = network.hours(activity);
    let by_end = difference(hours.position(limit.end), length);
    match limit.start {
        Moment::MAX => by_end,
        start => by_end.min(difference(hours.position(start + 1), 1)),
    }
}

/// The latest moments of a free activity within a limit.
fn latest(network: &Network, activity: u32, length: u32, limit: Limit) -> (Moment, Moment) {
    if length == 0 {
        let moment = limit.start.min(limit.end);
        return (moment, moment);
    }
    let hours = network.hours(activity);
    let place = latest_place(network, activity, length, limit);
    let position = |place: i32| u32::try_from(place).unwrap_or(0);
    (hours.begin(position(place)), hours.end(position(place.saturating_add_unsigned(length))))
}

fn difference(more: u32, less: u32) -> i32 {
    more.cast_signed().saturating_sub(less.cast_signed())
}
