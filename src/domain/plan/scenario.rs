//! What if: a branch of the plan, to be tried, compared, and adopted or dropped.

use chrono::NaiveDate;

use super::settings::Settings;
use super::task::Plan;
use crate::domain::id::ScenarioId;
use crate::domain::target::Target;

/// A branch of the plan with all that it is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// What it is called.
    pub name: String,
    /// The day on which it was branched off.
    pub begun: NaiveDate,
    /// Where it wants to be.
    pub target: Target,
    /// What it is dated with.
    pub settings: Settings,
    /// What is to be done, once chosen.
    pub plan: Option<Plan>,
}
