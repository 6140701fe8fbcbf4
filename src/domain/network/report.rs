//! What levelling did, who is busy when, and where days that people have set do not fit.

use super::activity::Placing;
use super::axis::{Day, HALVES, Moment};
use super::backward::is_kept;
use super::build::Network;
use super::forward::{Reason, Times};
use super::scratch::Scratch;

/// An activity that begins later than it would if every resource had room for everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The activity.
    pub activity: u32,
    /// When it would begin.
    pub from: Moment,
    /// When it begins.
    pub to: Moment,
    /// Its own resource has no room earlier; otherwise what it waits for has been moved.
    pub is_itself: bool,
}

/// What a resource gives and what is taken of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Capacity on open halves.
    pub given: u64,
    /// Load of the activities, on closed days that people have set, too.
    pub taken: u64,
}

/// A day on which more is taken than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overload {
    /// Whose day.
    pub resource: u32,
    /// The day.
    pub day: Day,
    /// What is given and taken on it.
    pub load: Load,
}

/// The activities that capacity has moved, by index.
#[must_use]
pub fn moved(without: &Times, within: &Times) -> Vec<Moved> {
    let starts = (0..).zip(without.start.iter().zip(&within.start)).zip(&within.reason);
    starts
        .filter(|((_, (from, to)), _)| from != to)
        .map(|((activity, (from, to)), reason)| Moved {
            activity,
            from: *from,
            to: *to,
            is_itself: *reason == Reason::Capacity,
        })
        .collect()
}

/// The arcs, by index, that a date set by a person breaks.
#[must_use]
pub fn broken_arcs(network: &Network, times: &Times) -> Vec<u32> {
    let all = 0..u32::try_from(network.len()).unwrap_or(u32::MAX);
    let links =
        all.flat_map(|activity| network.outgoing.of(activity).iter().map(move |link| (activity, link)));
    let broken = links.filter(|(activity, link)| !is_kept(network, times, *activity, link));
    let mut arcs: Vec<_> = broken.map(|(_, link)| link.arc).collect();
    arcs.sort_unstable();
    arcs
}

/// The load of a resource on each day up to the last on which somebody works.
#[must_use]
pub fn daily_load(network: &Network, times: &Times, resource: u32) -> Vec<Load> {
    let days = times.finish().min(network.horizon()).div_ceil(HALVES);
    let Some(shape) = network.resources.get(resource as usize) else { return Vec::new() };
    let hours = &network.hours[shape.hours as usize];
    let given = |day| u64::from(shape.capacity.on(day)) * u64::from(hours.of_day(day));
    let mut loads: Vec<_> = (0..days).map(|day| Load { given: given(day), taken: 0 }).collect();
    for (activity, node) in (0_u32..).zip(&network.nodes).filter(|(_, node)| node.resource == resource) {
        let (start, end) = (times.start[activity as usize], times.end[activity as usize]);
        let set = match node.placing {
            Placing::Free | Placing::Begun { .. } => None,
            Placing::Fixed { .. } => Some(start / HALVES),
            Placing::Done { .. } => Some(end.saturating_sub(1) / HALVES),
        };
        // A closed day that a person has set is one of work.
        let set = set.filter(|day| hours.of_day(*day) == 0);
        for half in start..end.min(network.horizon()) {
            if (hours.is_open(half) || set == Some(half / HALVES))
                && let Some(load) = loads.get_mut((half / HALVES) as usize)
            {
                load.taken += u64::from(node.load);
            }
        }
    }
    loads
}

/// The load of a resource by week, from the one in which the axis begins. `monday` is a day with which a week begins.
#[must_use]
pub fn weekly_load(network: &Network, times: &Times, resource: u32, monday: Day) -> Vec<Load> {
    const DAYS: u32 = 7;
    let before = (DAYS - monday % DAYS) % DAYS;
    let mut weeks = Vec::new();
    for (day, load) in (before..).zip(daily_load(network, times, resource)) {
        let week = (day / DAYS) as usize;
        weeks.resize(week + 1, Load::default());
        weeks[week].given += load.given;
        weeks[week].taken += load.taken;
    }
    weeks
}

/// The days on which resources have more work than capacity, resource by resource.
#[must_use]
pub fn overloads(network: &Network, times: &Times) -> Vec<Overload> {
    let resources = 0..u32::try_from(network.resources.len()).unwrap_or(u32::MAX);
    let days = resources.flat_map(|resource| {
        let days = (0..).zip(daily_load(network, times, resource));
        days.map(move |(day, load)| Overload { resource, day, load })
    });
    days.filter(|day| day.load.taken > day.load.given).collect()
}

impl Network {
    /// Who takes the room that an activity waits for, where its reason is [`Reason::Capacity`]: those, placed before it,
    /// that end when it begins; where none does, those that are at work just before. Nobody, where its resource gives
    /// too little by then.
    pub fn holders<'a>(&'a self, scratch: &'a Scratch, activity: u32) -> impl Iterator<Item = u32> + 'a {
        let own = &self.nodes[activity as usize];
        let hours = self.hours(activity);
        let position = hours.position(scratch.times.start[activity as usize]);
        let span = move |other: u32| {
            let (start, end) = (scratch.times.start[other as usize], scratch.times.end[other as usize]);
            (hours.position(start), hours.position(end))
        };
        let before = move || {
            let placed = scratch.rank[activity as usize];
            let mates = self.mates[own.resource as usize].iter().copied();
            let earlier = mates.filter(move |other| {
                scratch.rank[*other as usize] < placed && self.nodes[*other as usize].load > 0
            });
            earlier.filter(move |other| span(*other).0 < position && position <= span(*other).1)
        };
        let ends_there = before().any(|other| span(other).1 == position);
        before().filter(move |other| !ends_there || span(*other).1 == position)
    }
}
