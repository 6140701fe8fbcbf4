//! Which activities decide the finish of a run.
//!
//! Walked back from the finish: an activity decides it that ends there, and with each activity that decides it also
//!
//! - where it begins at the moment at which an arc lets it begin: the activity at the other end of the arc, and of several
//!   such arcs all of these activities;
//! - where its resource has no room earlier: of the activities that were placed before it with the same resource those
//!   that end where it begins; if none ends there, those that work on the half before.
//!
//! What is bound to days, or begins with the plan or on a day of its own, is where the walk ends. So if any activity that
//! decides the finish takes a half longer, the finish is later, unless something else leaves room there at the same time.

use crate::domain::network::{Arc, ArcKind, HALVES, Hours, Moment, Network, Reason, Times};

/// What the walk needs, and where it has been.
#[derive(Clone, Debug)]
pub(super) struct Driving {
    /// The arcs to each activity.
    arcs: Vec<Vec<Arc>>,
    /// The activities of each resource that claim capacity.
    claimants: Vec<Vec<u32>>,
    /// When each activity is placed; what is bound to days, first.
    rank: Vec<u32>,
    seen: Vec<bool>,
    /// The activities found, in the order of the walk.
    found: Vec<u32>,
}

/// A run that has been placed.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) network: &'a Network,
    pub(super) lengths: &'a [u32],
    pub(super) times: &'a Times,
    /// The activities that take part.
    pub(super) present: &'a [bool],
    pub(super) finish: Moment,
}

impl Driving {
    pub(super) fn new(network: &Network, order: &[u32]) -> Self {
        let count = network.len();
        let mut arcs = vec![Vec::new(); count];
        for arc in network.arcs() {
            arcs[arc.to as usize].push(*arc);
        }
        let activities = 0..u32::try_from(count).unwrap_or(u32::MAX);
        let resources = activities.clone().map(|activity| network.resource(activity) as usize + 1).max();
        let mut claimants = vec![Vec::new(); resources.unwrap_or(0)];
        for activity in activities.filter(|activity| network.claims_capacity(*activity)) {
            claimants[network.resource(activity) as usize].push(activity);
        }
        let mut rank = vec![0; count];
        for (place, activity) in (1..).zip(order.iter().filter(|activity| network.is_free(**activity))) {
            rank[*activity as usize] = place;
        }
        Self { arcs, claimants, rank, seen: vec![false; count], found: Vec::new() }
    }

    /// The activities that decide the finish; among them some that do not take part.
    pub(super) fn walk(&mut self, run: Placed<'_>) -> &[u32] {
        for activity in self.found.drain(..) {
            self.seen[activity as usize] = false;
        }
        for ((end, present), activity) in run.times.end.iter().zip(run.present).zip(0..) {
            if *end == run.finish && *present {
                self.find(activity);
            }
        }
        let mut next = 0;
        while let Some(activity) = self.found.get(next).copied() {
            next += 1;
            if run.network.is_free(activity) {
                self.find_what_holds(activity, run);
            }
        }
        &self.found
    }

    fn find(&mut self, activity: u32) {
        if !std::mem::replace(&mut self.seen[activity as usize], true) {
            self.found.push(activity);
        }
    }

    fn find_what_holds(&mut self, activity: u32, run: Placed<'_>) {
        if run.times.reason.get(activity as usize) == Some(&Reason::Capacity) {
            self.find_claimants(activity, run);
            return;
        }
        // Neither list changes while it is gone through.
        let arcs = std::mem::take(&mut self.arcs[activity as usize]);
        for arc in arcs.iter().filter(|arc| holds(arc, run)) {
            self.find(arc.from);
        }
        self.arcs[activity as usize] = arcs;
    }

    fn find_claimants(&mut self, activity: u32, run: Placed<'_>) {
        let hours = run.network.hours(activity);
        let begin = hours.position(run.times.start[activity as usize]);
        let rank = self.rank[activity as usize];
        let resource = run.network.resource(activity) as usize;
        let claimants = std::mem::take(&mut self.claimants[resource]);
        let before = || claimants.iter().filter(|other| self.rank[**other as usize] < rank);
        let span = |other: u32| {
            let (start, end) = (run.times.start[other as usize], run.times.end[other as usize]);
            (hours.position(start), hours.position(end))
        };
        let is_there = |other: &&u32| span(**other).0 < begin && span(**other).1 >= begin;
        let ends = |other: &&u32| span(**other).1 == begin;
        let is_left = before().filter(is_there).any(|other| ends(&other));
        let holders: Vec<u32> =
            before().filter(is_there).filter(|other| !is_left || ends(other)).copied().collect();
        self.claimants[resource] = claimants;
        holders.into_iter().for_each(|holder| self.find(holder));
    }
}

/// Whether its second activity begins where this arc lets it begin.
fn holds(arc: &Arc, run: Placed<'_>) -> bool {
    let (from, to) = (arc.from as usize, arc.to as usize);
    let length = run.lengths[to];
    let hours = run.network.hours(arc.to);
    let place = |moment: Moment| if length == 0 { moment } else { hours.position(moment) };
    let passed = |moment| later(run.network, moment, arc.lag_days);
    let reached = match arc.kind {
        ArcKind::FinishToStart => place(passed(run.times.end[from])),
        ArcKind::StartToStart => place(passed(run.times.start[from])),
        ArcKind::FinishToFinish => to_end_at(hours, passed(run.times.end[from]), length),
    };
    reached == place(run.times.start[to])
}

fn later(network: &Network, moment: Moment, lag_days: i32) -> Moment {
    network.program_hours().later(moment, lag_days.saturating_mul(HALVES.cast_signed()))
}

/// Where an activity of `length` begins that ends at `moment` or as soon after as can be.
fn to_end_at(hours: &Hours, moment: Moment, length: u32) -> u32 {
    match (length, moment.checked_sub(1)) {
        (0, _) => moment,
        (_, Some(half)) => (hours.position(half) + 1).saturating_sub(length),
        (_, None) => 0,
    }
}
