//! The built-in pack, `okaeri`. One file a factor; everything cites its sources.

mod action;
mod cases;
mod cautions;
mod challenges;
mod contradictions;
mod elements;
mod factor;
mod facts;
mod gates;
mod guide;
mod legal_checks;
mod lists;
mod purposes;
mod rule_sets;

use super::Catalog;
use crate::domain::id::PackId;

/// The built-in pack.
#[must_use]
pub fn builtin() -> Catalog {
    Catalog {
        pack: PackId::new("okaeri"),
        version: 1,
        factors: factor::all(),
        actions: action::all(),
        challenges: challenges::CHALLENGES.to_vec(),
        purposes: purposes::PURPOSES.to_vec(),
        cautions: cautions::CAUTIONS.to_vec(),
        cases: cases::all(),
        gates: gates::GATES.to_vec(),
        contradictions: contradictions::CONTRADICTIONS.to_vec(),
        stages: lists::STAGES.to_vec(),
        roles: lists::ROLES.to_vec(),
        industries: lists::INDUSTRIES.to_vec(),
        elements: elements::ELEMENTS.to_vec(),
        facts: facts::all(),
        rule_sets: rule_sets::RULE_SETS.to_vec(),
        legal_checks: legal_checks::LEGAL_CHECKS.to_vec(),
        guide: guide::GUIDE.to_vec(),
    }
}
