//! What starting like a case makes of charter and policy.

use chrono::NaiveDate;

use super::Refusal;
use crate::domain::catalog::Catalog;
use crate::domain::id::{CaseId, RuleId, WaveId};
use crate::domain::program::Program;
use crate::domain::text::Language;

/// The program with what a case published. What is taken has the case's own names: two people who start like the same case at
/// the same time have the same rules and waves afterwards, not each of them twice.
pub(super) fn like(
    program: &Program,
    catalog: &Catalog,
    case: &CaseId,
    language: Language,
    first: NaiveDate,
) -> Result<Program, Refusal> {
    let start = &catalog.case(case).ok_or(Refusal::NoSuchCase)?.start;
    let names = || (1_u32..).map(|number| format!("{case}.{number}"));
    let (mut waves, mut rules) = (names(), names());
    let wave = || WaveId::from(waves.next().unwrap_or_default());
    let rule = || RuleId::from(rules.next().unwrap_or_default());
    let charter = program.charter.started_like(start, language, first, wave);
    let policy = program.policy.started_like(start, language, rule);
    let like = Program { charter, policy, ..program.clone() };
    if like == *program { Err(Refusal::AsPublished) } else { Ok(like) }
}

impl Program {
    /// The day from which waves are counted that are taken from a case: the plan's first, unless that is over.
    #[must_use]
    pub fn first_wave(&self, today: NaiveDate) -> NaiveDate {
        self.settings.start.max(today)
    }
}
