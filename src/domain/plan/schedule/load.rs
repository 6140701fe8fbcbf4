//! How much of each role is taken on each day.

use chrono::NaiveDate;

use super::Capacities;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::sorted::Map;

/// One activity's work on one day.
#[derive(Clone, Debug)]
struct Share {
    task: TaskId,
    load: u64,
    last: bool,
}

/// The work of each role by day.
#[derive(Clone, Debug, Default)]
pub(super) struct Loads {
    by_role: Map<RoleId, Map<NaiveDate, Vec<Share>>>,
}

impl Loads {
    /// Notes that `task` takes `load` of `role` on each of `days`.
    pub(super) fn add(&mut self, role: &RoleId, task: &TaskId, days: &[NaiveDate], load: u64) {
        let by_day = self.by_role.or_insert_with(role.clone(), Map::new);
        for day in days {
            let last = days.last() == Some(day);
            by_day.or_insert_with(*day, Vec::new).push(Share { task: task.clone(), load, last });
        }
    }

    fn shares(&self, role: &RoleId, day: NaiveDate) -> &[Share] {
        self.by_role.get(role).and_then(|by_day| by_day.get(&day)).map_or(&[], Vec::as_slice)
    }

    /// What is taken of `role` on `day`.
    pub(super) fn taken(&self, role: &RoleId, day: NaiveDate) -> u64 {
        self.shares(role, day).iter().map(|share| share.load).sum()
    }

    /// What others than `task` take of `role` on `day`.
    pub(super) fn taken_by_others(&self, role: &RoleId, day: NaiveDate, task: &TaskId) -> u64 {
        let others = self.shares(role, day).iter().filter(|share| share.task != *task);
        others.map(|share| share.load).sum()
    }

    /// The last of `days` on which `load` more would break the capacity of `role`.
    pub(super) fn last_conflict(
        &self,
        role: &RoleId,
        days: &[NaiveDate],
        load: u64,
        capacities: &Capacities,
    ) -> Option<NaiveDate> {
        let limit = capacities.get(role).copied().unwrap_or(0);
        days.iter().rev().copied().find(|day| {
            let taken = self.taken(role, *day);
            taken > 0 && taken + load > limit
        })
    }

    /// The tasks of `role` that end on `day`; all of its tasks on that day where none ends.
    pub(super) fn releasing(&self, role: &RoleId, day: NaiveDate) -> Vec<TaskId> {
        let shares = self.shares(role, day);
        let ending: Vec<_> =
            shares.iter().filter(|share| share.last).map(|share| share.task.clone()).collect();
        if ending.is_empty() { shares.iter().map(|share| share.task.clone()).collect() } else { ending }
    }
}
