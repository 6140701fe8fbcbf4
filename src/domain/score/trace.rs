//! From a finding back to the items that it rests on.

use super::assessment::{Assessment, ItemState};
use super::stage::{Hold, stage};
use super::value::Score;
use crate::domain::answer::Answers;
use crate::domain::catalog::{Bound, Catalog, Challenge, Contradiction, Factor, Item};
use crate::domain::id::{CauseId, ItemId};
use crate::domain::level::Level;

/// The items at level 0 or 1 by which a documented cause shows.
#[must_use]
pub fn revealing(catalog: &Catalog, assessment: &Assessment, cause: &CauseId) -> Vec<ItemId> {
    let low =
        assessment.items().filter(|item| matches!(item.state, ItemState::Rated(level) if level <= Level::L1));
    let shows = |id: &&ItemId| catalog.item(id).is_some_and(|item| item.reveals.contains(cause));
    low.map(|item| &item.id).filter(shows).cloned().collect()
}

/// The items that a contradiction lies between.
#[must_use]
pub fn sides(contradiction: &Contradiction) -> Vec<ItemId> {
    let item = |bound: &Bound| match bound {
        Bound::AtLeast(item, _) | Bound::AtMost(item, _) => item.clone(),
    };
    contradiction.when.iter().map(item).collect()
}

/// The challenges that a factor's items guard against, each with those items, in the catalog's order.
#[must_use]
pub fn guarded<'a>(catalog: &'a Catalog, factor: &'a Factor) -> Vec<(&'a Challenge, Vec<&'a Item>)> {
    let guards = |challenge: &Challenge| -> Vec<&'a Item> {
        factor.items.iter().filter(|item| item.guards.contains(&challenge.id)).collect()
    };
    let challenges = catalog.challenges.iter().map(|challenge| (challenge, guards(challenge)));
    challenges.filter(|(_, items)| !items.is_empty()).collect()
}

/// The gates that are shut, whatever the score.
#[must_use]
pub fn shut_gates(catalog: &Catalog, answers: &Answers) -> Vec<Hold> {
    stage(Score::from_permille(0), catalog.gates.iter(), answers).holds
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::answer::{Answer, Rating};
    use crate::domain::catalog::builtin;
    use crate::domain::id::FactorId;
    use crate::domain::score::{Scope, assess, weights};

    fn answered(catalog: &Catalog, level: Level) -> Answers {
        let answer = Answer { rating: Some(Rating::Level(level)), ..Answer::default() };
        catalog.items().map(|item| (item.id.clone(), answer.clone())).collect()
    }

    fn assessed(catalog: &Catalog, level: Level) -> Assessment {
        let weights = weights(catalog, &crate::domain::sorted::Set::new());
        assess(catalog, &answered(catalog, level), &weights, Scope::Full, NaiveDate::default())
    }

    #[test]
    fn a_cause_shows_by_its_items_at_level_one_and_by_none_above() {
        let catalog = builtin();
        let causes = || catalog.challenges.iter().flat_map(|challenge| challenge.causes.iter());
        let (low, high) = (assessed(&catalog, Level::L1), assessed(&catalog, Level::L2));
        assert!(causes().all(|cause| !revealing(&catalog, &low, &cause.id).is_empty()));
        assert!(causes().all(|cause| revealing(&catalog, &high, &cause.id).is_empty()));
    }

    #[test]
    fn a_gate_is_shut_until_its_item_is_at_its_level() {
        let catalog = builtin();
        assert_eq!(shut_gates(&catalog, &Answers::new()).len(), catalog.gates.len());
        assert_eq!(shut_gates(&catalog, &answered(&catalog, Level::L4)), []);
    }

    #[test]
    fn every_item_named_for_a_challenge_belongs_to_the_factor_and_guards_it() {
        let catalog = builtin();
        let factor = catalog.factor(&FactorId::new("policy")).expect("the pack has a policy factor");
        let found = guarded(&catalog, factor);
        assert!(!found.is_empty());
        for (challenge, items) in found {
            assert!(
                items.iter().all(|item| factor.items.contains(item) && item.guards.contains(&challenge.id))
            );
        }
    }
}
