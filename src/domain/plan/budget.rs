//! What a plan may cost: the limits that its actions are chosen within.

use super::resolved::ResolvedTask;
use crate::domain::id::RoleId;
use crate::domain::sorted::Map;

/// What a plan may cost. Nothing is limited where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The most work of all, in tenths of a person-day.
    pub effort_tenths: Option<u32>,
    /// The most money, in yen.
    pub yen: Option<u64>,
    /// What a person-day of a role costs, in yen; a role that is not named costs nothing.
    pub day_rates: Map<RoleId, u32>,
    /// The most work of a role in a month, in tenths of a person-day.
    pub monthly_tenths: Map<RoleId, u16>,
}

impl Budget {
    /// The likely effort of tasks, in tenths of a person-day, and what it costs, in yen, rounded down.
    #[must_use]
    pub fn cost(&self, tasks: &[ResolvedTask]) -> (u64, u64) {
        let effort = |task: &ResolvedTask| u64::from(task.effort.likely);
        let rate = |task: &ResolvedTask| self.day_rates.get(&task.owner).copied().map_or(0, u64::from);
        let yen: u64 = tasks.iter().map(|task| effort(task) * rate(task)).sum();
        (tasks.iter().map(effort).sum(), yen / 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::{Effort, builtin};
    use crate::domain::id::TaskId;
    use crate::domain::plan::{Origin, Plan, Task, resolve};
    use crate::domain::sorted;

    #[test]
    fn a_plan_costs_its_effort_by_the_rates_of_its_roles_and_nothing_where_there_is_none() {
        let task = |id, owner, likely| {
            let mut task = Task::new(TaskId::new(id), Origin::Own);
            task.changes.owner = Some(RoleId::new(owner));
            task.changes.effort = Some(Effort { optimistic: likely, likely, pessimistic: likely });
            task
        };
        let tasks = vec![task("a", "legal", 15), task("b", "legal", 1), task("c", "recruiting", 40)];
        let tasks = resolve(&builtin(), &Plan::of("2027-04-01".parse().unwrap(), tasks));
        let budget = Budget { day_rates: sorted::map([(RoleId::new("legal"), 50_001)]), ..Budget::default() };
        assert_eq!(budget.cost(&tasks), (56, 80_001));
        assert_eq!(Budget::default().cost(&tasks), (56, 0));
        assert_eq!(budget.cost(&[]), (0, 0));
    }
}
