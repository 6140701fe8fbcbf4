//! What a plan may cost: the limits that its actions are chosen within.

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
