//! What a plan is dated with: start, deadline, capacity, closures.

use chrono::NaiveDate;

use super::budget::Budget;
use super::uncertainty::Uncertainty;
use crate::domain::calendar::Closure;
use crate::domain::catalog::Catalog;
use crate::domain::id::RoleId;
use crate::domain::sorted::Map;

/// What a plan is dated with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// No task is placed before this day.
    pub start: NaiveDate,
    /// The day by which everything should be done, where there is one.
    pub deadline: Option<NaiveDate>,
    /// What a role can give, in tenths of a person-day a week; a role that is not named gives the catalog's default.
    pub capacities: Map<RoleId, u16>,
    /// Days on which less work, or none, is planned.
    pub closures: Vec<Closure>,
    /// What the plan may cost.
    pub budget: Budget,
    /// What its forecast is computed from.
    pub uncertainty: Uncertainty,
}

impl Settings {
    /// A plan that starts on `start`, with nothing else said.
    #[must_use]
    pub fn starting(start: NaiveDate) -> Self {
        Self {
            start,
            deadline: None,
            capacities: Map::new(),
            closures: Vec::new(),
            budget: Budget::default(),
            uncertainty: Uncertainty::default(),
        }
    }

    /// What `role` can give, in tenths of a person-day a week; at least one tenth.
    #[must_use]
    pub fn weekly_tenths(&self, catalog: &Catalog, role: &RoleId) -> u16 {
        let default = || catalog.role(role).map_or(10, |role| role.weekly_tenths);
        self.capacities.get(role).copied().unwrap_or_else(default).max(1)
    }
}
