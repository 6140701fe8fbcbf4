//! Which activities decide the finish of a run: those without slack, so that it is later if they are.
//!
//! Walked back from the finish. An activity decides it that would end after it one half of its own hours later; and with
//! each activity that decides it also
//!
//! - where its resource has room when it may begin: each activity at the other end of an arc to it that, ending (or, as
//!   the arc has it, beginning) one half of its own hours later, would let it begin later only;
//! - where its resource has no room before: of the activities of this resource that were placed before it those that end
//!   where it begins; if none ends there, those that work on the half before.
//!
//! What is bound to days, or begins with the plan or on a day of its own, is where the walk ends. With one calendar and
//! without capacity these are exactly the activities without slack. Where calendars differ, a half may grow to days on its
//! way to the finish; that the walk leaves out. With capacity it tells who is waited for.

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
    /// The resource of each activity.
    resource: Vec<u32>,
    /// An activity of each resource.
    anybody: Vec<u32>,
    /// For each resource the end of the last half that is open before the finish.
    last: Vec<Moment>,
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
        let resource: Vec<u32> = (0..small(count)).map(|activity| network.resource(activity)).collect();
        let resources = resource.iter().map(|resource| *resource as usize + 1).max().unwrap_or(0);
        let (mut claimants, mut anybody) = (vec![Vec::new(); resources], vec![0; resources]);
        for (resource, activity) in resource.iter().zip(0..) {
            anybody[*resource as usize] = activity;
            if network.claims_capacity(activity) {
                claimants[*resource as usize].push(activity);
            }
        }
        let mut rank = vec![0; count];
        for (place, activity) in (1..).zip(order.iter().filter(|activity| network.is_free(**activity))) {
            rank[*activity as usize] = place;
        }
        let (last, seen, found) = (vec![0; resources], vec![false; count], Vec::new());
        Self { arcs, claimants, rank, resource, anybody, last, seen, found }
    }

    /// The activities that decide the finish; among them some that do not take part.
    pub(super) fn walk(&mut self, run: Placed<'_>) -> &[u32] {
        for activity in self.found.drain(..) {
            self.seen[activity as usize] = false;
        }
        self.find_last(run);
        let mut next = 0;
        while let Some(activity) = self.found.get(next).copied() {
            next += 1;
            if run.network.is_free(activity) {
                self.find_what_holds(activity, run);
            }
        }
        &self.found
    }

    /// Finds those with which the walk begins.
    fn find_last(&mut self, run: Placed<'_>) {
        for (last, anybody) in self.last.iter_mut().zip(&self.anybody) {
            let hours = run.network.hours(*anybody);
            *last = hours.end(hours.position(run.finish));
        }
        for activity in 0..self.resource.len() {
            // One comparison leaves few; each list has an entry for each activity.
            let is_late = run.times.end[activity] >= self.last[self.resource[activity] as usize];
            let activity = small(activity);
            if is_late && run.present[activity as usize] && a_half_longer(activity, run) > run.finish {
                self.find(activity);
            }
        }
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
        let span = |other: u32| {
            let (start, end) = (run.times.start[other as usize], run.times.end[other as usize]);
            (hours.position(start), hours.position(end))
        };
        let is_there = |other| span(other).0 < begin && span(other).1 >= begin;
        let ends = |other| span(other).0 < begin && span(other).1 == begin;
        // The list does not change while it is gone through.
        let claimants = std::mem::take(&mut self.claimants[resource]);
        let is_left = claimants.iter().any(|other| self.rank[*other as usize] < rank && ends(*other));
        for other in &claimants {
            if self.rank[*other as usize] < rank && is_there(*other) && (!is_left || ends(*other)) {
                self.find(*other);
            }
        }
        self.claimants[resource] = claimants;
    }
}

/// Indices of activities are `u32`.
fn small(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Whether its second activity would begin later if the first one were a half later.
fn holds(arc: &Arc, run: Placed<'_>) -> bool {
    let to = arc.to as usize;
    let length = run.lengths[to];
    let hours = run.network.hours(arc.to);
    let place = |moment: Moment| if length == 0 { moment } else { hours.position(moment) };
    let passed = |moment| later(run.network, moment, arc.lag_days);
    let reached = match arc.kind {
        ArcKind::FinishToStart => place(passed(a_half_longer(arc.from, run))),
        ArcKind::StartToStart => place(passed(a_half_later(arc.from, run))),
        ArcKind::FinishToFinish => to_end_at(hours, passed(a_half_longer(arc.from, run)), length),
    };
    reached > place(run.times.start[to])
}

/// The end of an activity that ends one half later.
fn a_half_longer(activity: u32, run: Placed<'_>) -> Moment {
    let end = run.times.end[activity as usize];
    let hours = run.network.hours(activity);
    // The morning of a closed day is worked where a person has dated it so; then the afternoon is, too.
    let is_dated = end % HALVES == 1 && !hours.is_open(end - 1);
    if is_dated || run.lengths[activity as usize] == 0 { end + 1 } else { hours.end(hours.position(end) + 1) }
}

/// The start of an activity that begins one half later.
fn a_half_later(activity: u32, run: Placed<'_>) -> Moment {
    let start = run.times.start[activity as usize];
    let hours = run.network.hours(activity);
    if run.lengths[activity as usize] == 0 { start + 1 } else { hours.begin(hours.position(start) + 1) }
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
