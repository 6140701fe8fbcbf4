//! Rules to begin with, taken from the catalog.

use super::rule::{Months, PolicyRule};
use super::selection::Step;
use super::{Policy, Stage};
use crate::domain::catalog::{Start, StartRule, StartStage};
use crate::domain::id::RuleId;
use crate::domain::sorted;
use crate::domain::text::Language;

/// Rules of the catalog as rules of a program. Their reasons become notes, in the language of whoever begins with them.
#[must_use]
pub fn rules_of(rules: &[StartRule], language: Language, mut id: impl FnMut() -> RuleId) -> Vec<PolicyRule> {
    let rule = |rule: &StartRule| PolicyRule {
        tenure: Months { at_least: rule.tenure_at_least, at_most: rule.tenure_at_most },
        away: Months { at_least: rule.away_at_least, at_most: rule.away_at_most },
        reasons: sorted::set(rule.reasons.iter().copied()),
        employment: sorted::set(rule.employment.iter().copied()),
        conduct: sorted::set(rule.conduct.iter().copied()),
        note: rule.note.say(language).to_owned(),
        ..PolicyRule::new(id(), rule.outcome)
    };
    rules.iter().map(rule).collect()
}

impl Policy {
    /// The policy with what a case published of its own in the place of what it says about the same. What the case did not
    /// publish stays.
    #[must_use]
    pub fn started_like(&self, start: &Start, language: Language, id: impl FnMut() -> RuleId) -> Self {
        let mut policy = self.clone();
        if !start.rules.is_empty() {
            policy.rules = rules_of(&start.rules, language, id);
        }
        for StartStage { stage, bar, note } in start.selection.iter() {
            let known = policy.selection.get(stage).cloned().unwrap_or_default();
            let step = Step { bar: *bar, note: note.say(language).to_owned(), ..known };
            policy.selection.insert(*stage, step);
        }
        policy
    }

    /// The steps of the selection, in the order in which they come.
    pub fn steps(&self) -> impl Iterator<Item = (Stage, &Step)> {
        Stage::ALL.into_iter().filter_map(|stage| Some((stage, self.selection.get(&stage)?)))
    }

    /// The most working days from the application to the offer, as far as they are said; none where no step has any.
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        let days: Vec<u32> = self.selection.values().filter_map(|step| step.days).map(u32::from).collect();
        (!days.is_empty()).then(|| days.iter().sum())
    }
}
