//! What in a catalog belongs together: the links of its entries, followed backwards.

use super::{
    Action, Case, Catalog, Cause, Caution, Challenge, Chapter, Evidence, Fact, Factor, Gate, Industry, Item,
    Phase, Practice, Purpose, Remedy, Stance,
};
use crate::domain::id::{ActionId, CauseId, ChallengeId, ElementId, FactId, FactorId, IndustryId, ItemId};
use crate::domain::sorted;

/// The entries that cite an element of the source articles, or name a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Citing<'a> {
    /// Chapters of the guide.
    pub chapters: Vec<&'a Chapter>,
    /// Success factors.
    pub factors: Vec<&'a Factor>,
    /// Items.
    pub items: Vec<&'a Item>,
    /// Actions.
    pub actions: Vec<&'a Action>,
    /// Challenges, by themselves, a cause or a remedy.
    pub challenges: Vec<&'a Challenge>,
    /// Purposes.
    pub purposes: Vec<&'a Purpose>,
    /// Cautions.
    pub cautions: Vec<&'a Caution>,
    /// Cases.
    pub cases: Vec<&'a Case>,
}

impl Citing<'_> {
    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        [
            self.chapters.len(),
            self.factors.len(),
            self.items.len(),
            self.actions.len(),
            self.challenges.len(),
            self.purposes.len(),
            self.cautions.len(),
            self.cases.len(),
        ]
        .iter()
        .sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Catalog {
    /// The gate that an item is, if it is one.
    #[must_use]
    pub fn gate(&self, item: &ItemId) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.item == *item)
    }

    /// The industry with this id.
    #[must_use]
    pub fn industry(&self, id: &IndustryId) -> Option<&Industry> {
        self.industries.iter().find(|industry| industry.id == *id)
    }

    /// The factor that an action is at home in: that of the first item that it raises.
    #[must_use]
    pub fn home_of(&self, action: &Action) -> Option<&Factor> {
        action.raises.first().and_then(|raise| self.factor_of(&raise.item))
    }

    /// The actions that raise an item of a factor.
    #[must_use]
    pub fn actions_for(&self, factor: &Factor) -> Vec<&Action> {
        let is_own = |id: &ItemId| factor.items.iter().any(|item| item.id == *id);
        self.actions.iter().filter(|action| action.raises.iter().any(|raise| is_own(&raise.item))).collect()
    }

    /// The actions that wait for an action.
    #[must_use]
    pub fn waiting_for(&self, id: &ActionId) -> Vec<&Action> {
        let waits = |action: &&Action| action.requires.iter().any(|requirement| requirement.action == *id);
        self.actions.iter().filter(waits).collect()
    }

    /// The challenges of a phase.
    pub fn challenges_in(&self, phase: Phase) -> impl Iterator<Item = &Challenge> {
        self.challenges.iter().filter(move |challenge| challenge.phase == phase)
    }

    /// The items that guard against a challenge.
    #[must_use]
    pub fn items_guarding(&self, id: &ChallengeId) -> Vec<&Item> {
        self.items().filter(|item| item.guards.contains(id)).collect()
    }

    /// The items that show a cause while they are low.
    #[must_use]
    pub fn items_revealing(&self, id: &CauseId) -> Vec<&Item> {
        self.items().filter(|item| item.reveals.contains(id)).collect()
    }

    /// The actions that remove a cause.
    #[must_use]
    pub fn actions_removing(&self, id: &CauseId) -> Vec<&Action> {
        self.actions.iter().filter(|action| action.removes.contains(id)).collect()
    }

    /// The causes that an action removes, each with its challenge.
    #[must_use]
    pub fn causes_removed(&self, action: &Action) -> Vec<(&Challenge, &Cause)> {
        action.removes.iter().filter_map(|id| self.cause(id)).collect()
    }

    /// The remedies that an action carries out, each with its challenge.
    #[must_use]
    pub fn remedies_by(&self, id: &ActionId) -> Vec<(&Challenge, &Remedy)> {
        let remedies = |challenge| remedies_of(challenge).filter(|(_, remedy)| remedy.actions.contains(id));
        self.challenges.iter().flat_map(remedies).collect()
    }

    /// The cautions that name an item.
    #[must_use]
    pub fn cautions_on(&self, id: &ItemId) -> Vec<&Caution> {
        self.cautions.iter().filter(|caution| caution.items.contains(id)).collect()
    }

    /// The cautions that an action answers.
    #[must_use]
    pub fn cautions_met_by(&self, id: &ActionId) -> Vec<&Caution> {
        self.cautions.iter().filter(|caution| caution.actions.contains(id)).collect()
    }

    /// What cases do that strengthens a factor.
    #[must_use]
    pub fn practices_for(&self, id: &FactorId) -> Vec<(&Case, &Practice)> {
        self.practices(|practice| practice.factors.contains(id))
    }

    /// What cases do that an item asks about.
    #[must_use]
    pub fn practices_asked_by(&self, id: &ItemId) -> Vec<(&Case, &Practice)> {
        self.practices(|practice| practice.items.contains(id))
    }

    /// What cases do that an action puts in place.
    #[must_use]
    pub fn practices_by(&self, id: &ActionId) -> Vec<(&Case, &Practice)> {
        self.practices(|practice| practice.actions.contains(id))
    }

    fn practices(&self, wanted: impl Fn(&Practice) -> bool) -> Vec<(&Case, &Practice)> {
        let all =
            self.cases.iter().flat_map(|case| case.practices.iter().map(move |practice| (case, practice)));
        all.filter(|(_, practice)| wanted(practice)).collect()
    }

    /// The entries that cite an element of the source articles.
    #[must_use]
    pub fn citing(&self, id: &ElementId) -> Citing<'_> {
        Citing {
            chapters: self.guide.iter().filter(|entry| entry.cites.contains(id)).collect(),
            factors: self.factors.iter().filter(|entry| entry.cites.contains(id)).collect(),
            items: self.items().filter(|entry| entry.cites.contains(id)).collect(),
            actions: self.actions.iter().filter(|entry| entry.cites.contains(id)).collect(),
            challenges: self.challenges.iter().filter(|entry| entry.all_cites().contains(id)).collect(),
            purposes: self.purposes.iter().filter(|entry| entry.cites.contains(id)).collect(),
            cautions: self.cautions.iter().filter(|entry| entry.cites.contains(id)).collect(),
            cases: self.cases.iter().filter(|entry| entry.cites.contains(id)).collect(),
        }
    }

    /// Figures by their ids: first those that bear the articles out, then those against, then the rest.
    #[must_use]
    pub fn facts_by_stance(&self, ids: &[FactId]) -> Vec<&Fact> {
        let mut facts: Vec<_> = ids.iter().filter_map(|id| self.fact(id)).collect();
        sorted::by_key(&mut facts, |fact| match fact.stance {
            Stance::For => 0,
            Stance::Against => 1,
            Stance::Context => 2,
        });
        facts
    }

    /// The figures of a class of evidence, newest first.
    #[must_use]
    pub fn facts_of(&self, evidence: Evidence) -> Vec<&Fact> {
        let mut facts: Vec<_> = self.facts.iter().filter(|fact| fact.evidence == evidence).collect();
        sorted::by_key(&mut facts, |fact| std::cmp::Reverse(fact.year));
        facts
    }
}

fn remedies_of(challenge: &Challenge) -> impl Iterator<Item = (&Challenge, &Remedy)> {
    challenge.remedies.iter().map(move |remedy| (challenge, remedy))
}

impl Challenge {
    /// What it cites, its causes' and remedies' sources included, each once.
    #[must_use]
    pub fn all_cites(&self) -> Vec<ElementId> {
        let causes = self.causes.iter().flat_map(|cause| cause.cites.iter());
        let remedies = self.remedies.iter().flat_map(|remedy| remedy.cites.iter());
        let mut all: Vec<ElementId> = Vec::new();
        for id in self.cites.iter().chain(causes).chain(remedies) {
            if !all.contains(id) {
                all.push(id.clone());
            }
        }
        all
    }
}

impl Purpose {
    /// How much a factor counts for it.
    #[must_use]
    pub fn weight_of(&self, factor: &FactorId) -> Option<u8> {
        self.weights.iter().find(|(id, _)| id == factor).map(|(_, weight)| *weight)
    }
}

#[cfg(test)]
mod tests {
    use super::super::builtin;
    use super::*;

    #[test]
    fn every_action_is_found_from_the_factor_that_it_is_at_home_in() {
        let catalog = builtin();
        for action in &catalog.actions {
            let home = catalog.home_of(action).expect("an action raises something");
            assert!(catalog.actions_for(home).contains(&action), "{}", action.id);
            assert!(action.id.as_str().starts_with(home.id.as_str()), "{}", action.id);
        }
    }

    #[test]
    fn links_are_found_from_both_ends() {
        let catalog = builtin();
        for action in &catalog.actions {
            for waiting in catalog.waiting_for(&action.id) {
                assert!(waiting.requires.iter().any(|requirement| requirement.action == action.id));
            }
            for (_, cause) in catalog.causes_removed(action) {
                assert!(catalog.actions_removing(&cause.id).contains(&action), "{}", action.id);
            }
        }
        for item in catalog.items() {
            for id in item.guards.iter() {
                assert!(catalog.items_guarding(id).contains(&item), "{}", item.id);
            }
            for id in item.reveals.iter() {
                assert!(catalog.items_revealing(id).contains(&item), "{}", item.id);
            }
        }
    }

    #[test]
    fn a_cause_counts_as_a_citation_of_its_challenge() {
        let catalog = builtin();
        let citing = catalog.citing(&ElementId::new("S2-C1-c1"));
        assert!(citing.challenges.iter().any(|challenge| challenge.id.as_str() == "leaver_data"));
        assert!(!citing.is_empty());
    }
}
