//! The catalog: what is asked, why, and what can be done. The rules take it as an argument.

mod builtin;
pub mod entry;
pub mod source;
pub mod start;
mod related;
mod write;

pub use builtin::builtin;
pub use entry::*;
pub use related::Citing;
pub use source::*;
pub use start::*;

use serde::{Deserialize, Serialize};

use super::id::{
    ActionId, CaseId, CauseId, ChallengeId, ElementId, FactId, FactorId, ItemId, PackId, PurposeId, RoleId,
};
use super::sorted;

/// A pack of questions, actions and reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// Its id.
    pub pack: PackId,
    /// Its version; answers name the version that they were given to.
    pub version: u32,
    /// The success factors, in the order in which they are asked.
    pub factors: Vec<Factor>,
    /// The action templates.
    pub actions: Vec<Action>,
    /// The challenges, by phase.
    pub challenges: Vec<Challenge>,
    /// The purposes to pick from.
    pub purposes: Vec<Purpose>,
    /// The cautions.
    pub cautions: Vec<Caution>,
    /// The cases.
    pub cases: Vec<Case>,
    /// Items that hold the stage back.
    pub gates: Vec<Gate>,
    /// Answers that do not go together.
    pub contradictions: Vec<Contradiction>,
    /// The names of the stages 0–4.
    pub stages: Vec<StageName>,
    /// Who does the work.
    pub roles: Vec<Role>,
    /// The industries to pick from.
    pub industries: Vec<Industry>,
    /// The elements of the two source articles.
    pub elements: Vec<Element>,
    /// Figures and findings from public material.
    pub facts: Vec<Fact>,
    /// Common rules of eligibility to begin with.
    pub rule_sets: Vec<RuleSet>,
    /// Points of law to ask counsel about.
    pub legal_checks: Vec<LegalCheck>,
    /// The guide.
    pub guide: Vec<Chapter>,
}

impl Catalog {
    /// The factor with this id.
    #[must_use]
    pub fn factor(&self, id: &FactorId) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.id == *id)
    }

    /// All items, in the order in which they are asked.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.factors.iter().flat_map(|factor| factor.items.iter())
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| item.id == *id)
    }

    /// The factor that an item belongs to.
    #[must_use]
    pub fn factor_of(&self, id: &ItemId) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.items.iter().any(|item| item.id == *id))
    }

    /// The action with this id.
    #[must_use]
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == *id)
    }

    /// The actions that raise an item, lowest level first.
    #[must_use]
    pub fn actions_raising(&self, id: &ItemId) -> Vec<&Action> {
        let level =
            |action: &Action| action.raises.iter().find(|raise| raise.item == *id).map(|raise| raise.to);
        let mut raising: Vec<_> = self.actions.iter().filter(|action| level(action).is_some()).collect();
        sorted::by_key(&mut raising, |action| level(action));
        raising
    }

    /// The challenge with this id.
    #[must_use]
    pub fn challenge(&self, id: &ChallengeId) -> Option<&Challenge> {
        self.challenges.iter().find(|challenge| challenge.id == *id)
    }

    /// The challenge that a cause belongs to, and the cause.
    #[must_use]
    pub fn cause(&self, id: &CauseId) -> Option<(&Challenge, &Cause)> {
        self.challenges.iter().find_map(|challenge| {
            challenge.causes.iter().find(|cause| cause.id == *id).map(|cause| (challenge, cause))
        })
    }

    /// The purpose with this id.
    #[must_use]
    pub fn purpose(&self, id: &PurposeId) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == *id)
    }

    /// The case with this id.
    #[must_use]
    pub fn case(&self, id: &CaseId) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == *id)
    }

    /// The role with this id.
    #[must_use]
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// The element of the source articles with this id.
    #[must_use]
    pub fn element(&self, id: &ElementId) -> Option<&Element> {
        self.elements.iter().find(|element| element.id == *id)
    }

    /// The figure with this id.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == *id)
    }
}
