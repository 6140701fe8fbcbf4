//! The work that a risk makes where it happens: what the forecast counts of the register, beside the challenges.

use super::likely::likely;
use super::links::linked;
use super::said::Risk;
use crate::domain::catalog::{Catalog, Effort, Phase};
use crate::domain::id::{RiskId, RoleId, TaskId};
use crate::domain::program::Program;

/// The estimate to begin with.
pub const EFFORT: Effort = Effort { optimistic: 10, likely: 20, pessimistic: 40 };

/// The phase behind which the work comes where nothing is said.
pub const PHASE: Phase = Phase::Operation;

/// The least time that the work takes, in working days.
const DURATION_DAYS: u16 = 1;

/// The work that a risk makes where it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The risk.
    pub risk: RiskId,
    /// How probable it is, 1–1000.
    pub permille: u16,
    /// How much work it makes.
    pub effort: Effort,
    /// The least time that it takes, in working days.
    pub duration_days: u16,
    /// Who does it.
    pub role: RoleId,
    /// The tasks behind which it comes.
    pub behind: Vec<TaskId>,
    /// The phase behind whose tasks it comes, where there are none of these.
    pub phase: Phase,
}

impl Risk {
    /// Who does the work that it makes: whom a person says, or the first of the catalog's roles.
    #[must_use]
    pub fn does(&self, catalog: &Catalog) -> Option<RoleId> {
        self.role.clone().or_else(|| catalog.roles.first().map(|role| role.id.clone()))
    }

    /// The phase behind whose tasks that work comes.
    #[must_use]
    pub fn reached(&self) -> Phase {
        // What the cautions are about begins with the first who comes back.
        let unsaid = if self.id.is_own() { PHASE } else { Phase::After };
        self.phase.unwrap_or(unsaid)
    }
}

/// The work that cautions and the organization's own risks may make: of those that may still happen, with an estimate and a
/// probability above zero. That of the challenges is said of the forecast.
#[must_use]
pub fn added(catalog: &Catalog, program: &Program) -> Vec<Added> {
    let said = program.risks.iter().filter(|risk| !risk.id.is_challenge() && risk.state.is_ahead());
    // A caution of another pack is not shown: nobody could see what counts.
    let said: Vec<&Risk> = said.filter(|risk| risk.effort.is_some() && risk.id.is_in(catalog)).collect();
    if said.is_empty() {
        return Vec::new();
    }
    let assessment = program.assess(catalog);
    let work = |risk: &&Risk| {
        let likely = likely(catalog, &assessment, &[], &risk.id, Some(risk))?;
        Some(Added {
            risk: risk.id.clone(),
            permille: likely.permille,
            effort: risk.effort?,
            duration_days: DURATION_DAYS,
            role: risk.does(catalog)?,
            behind: linked(catalog, program.plan.as_ref(), &risk.id, Some(risk)).tasks,
            phase: risk.reached(),
        })
    };
    said.iter().filter_map(work).filter(|added| added.permille > 0).collect()
}
