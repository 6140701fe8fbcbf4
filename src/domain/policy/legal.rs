//! Which points of law a policy touches. What to make of them is for counsel to say.

use super::Policy;
use super::rule::PolicyRule;
use super::selection::Bar;
use super::terms::{Employment, ExitReason, Outcome};
use crate::domain::catalog::{Catalog, LegalCheck, Touches};
use crate::domain::id::{ExceptionId, RuleId};
use crate::domain::sorted::Set;

/// What of a policy touches a point of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// A rule.
    Rule(RuleId),
    /// A step of the selection.
    Step(super::Stage),
    /// An exception.
    Exception(ExceptionId),
    /// How terms are agreed on.
    Terms,
}

/// A point of law, and what touches it; nothing where it is only to be asked about in general.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The point.
    pub check: &'a LegalCheck,
    /// What touches it.
    pub touched: Vec<Touched>,
}

/// The points of law to ask about: those that the policy touches first.
#[must_use]
pub fn questions<'a>(catalog: &'a Catalog, policy: &Policy) -> Vec<Question<'a>> {
    let of = |check: &'a LegalCheck| {
        let mut touched = Vec::new();
        for what in check.touches.iter().flat_map(|touches| touched_by(policy, touches)) {
            if !touched.contains(&what) {
                touched.push(what);
            }
        }
        Question { check, touched }
    };
    let asked = |check: &&LegalCheck| check.touches.contains(&Touches::Always);
    let all: Vec<Question<'a>> = catalog.legal_checks.iter().map(of).collect();
    let (first, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|question| !question.touched.is_empty());
    first.into_iter().chain(rest.into_iter().filter(|question| asked(&question.check))).collect()
}

fn touched_by(policy: &Policy, touches: &Touches) -> Vec<Touched> {
    match touches {
        Touches::Reasons(reasons) => {
            rules(policy, |rule| sets_apart(&rule.reasons, reasons, rule.outcome, ExitReason::ALL.len()))
        }
        Touches::Employment(kinds) => {
            rules(policy, |rule| sets_apart(&rule.employment, kinds, rule.outcome, Employment::ALL.len()))
        }
        Touches::Words(words) => {
            let words: Vec<String> =
                words.iter().flat_map(|word| [word.ja.to_lowercase(), word.en.to_lowercase()]).collect();
            with_words(policy, &words)
        }
        Touches::Unequal => {
            let lower = policy.selection.iter().filter(|(_, step)| step.bar != Bar::Same);
            let exceptions =
                policy.exceptions.iter().map(|exception| Touched::Exception(exception.id.clone()));
            lower.map(|(stage, _)| Touched::Step(*stage)).chain(exceptions).collect()
        }
        Touches::Always => Vec::new(),
    }
}

fn rules(policy: &Policy, touches: impl Fn(&PolicyRule) -> bool) -> Vec<Touched> {
    policy.rules.iter().filter(|rule| touches(rule)).map(|rule| Touched::Rule(rule.id.clone())).collect()
}

/// Whether a rule tells some of these from others: it names one of them and not all there are, or lets in others alone.
fn sets_apart<T: Ord>(named: &Set<T>, of_law: &[T], outcome: Outcome, all: usize) -> bool {
    if named.is_empty() || named.len() == all {
        return false;
    }
    let names_any = of_law.iter().any(|one| named.contains(one));
    let leaves_any = of_law.iter().any(|one| !named.contains(one));
    match outcome {
        Outcome::Excluded | Outcome::Review => names_any,
        Outcome::Eligible => leaves_any || names_any && named.len() < all / 2,
    }
}

fn with_words(policy: &Policy, words: &[String]) -> Vec<Touched> {
    let has = |text: &str| {
        let text = text.to_lowercase();
        words.iter().any(|word| text.contains(word.as_str()))
    };
    let mut found = rules(policy, |rule| has(&rule.note));
    found.extend(
        policy.selection.iter().filter(|(_, step)| has(&step.note)).map(|(stage, _)| Touched::Step(*stage)),
    );
    let exceptions = policy.exceptions.iter().filter(|one| has(&one.what) || has(&one.why));
    found.extend(exceptions.map(|one| Touched::Exception(one.id.clone())));
    if has(&policy.treatment.note) {
        found.push(Touched::Terms);
    }
    found
}
