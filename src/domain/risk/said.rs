//! What a person says of risks.

use chrono::NaiveDate;

use crate::domain::catalog::{Effort, Phase};
use crate::domain::degree::Degree;
use crate::domain::id::{RiskId, RoleId, TaskId};
use crate::domain::sorted::{self, Map};

/// How far a risk has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Its sign is watched for.
    #[default]
    Watching,
    /// Something is done about it.
    Acting,
    /// It has happened.
    Happened,
    /// It cannot happen any more, or does not matter.
    Closed,
}

impl State {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Watching, Self::Acting, Self::Happened, Self::Closed];

    /// Whether it may still happen.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Watching | Self::Acting)
    }
}

/// What a person says of a risk; what nobody said comes from the catalog, the answers and the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// Which one.
    pub id: RiskId,
    /// What may happen: of the organization's own risks. The documented ones have theirs in the catalog.
    pub title: String,
    /// How probable it is, in per mille. That of a challenge is said of the forecast, never here.
    pub permille: Option<u16>,
    /// How bad it would be.
    pub impact: Option<Degree>,
    /// Who watches it: a person or a position.
    pub owner: String,
    /// What to watch for.
    pub sign: Option<String>,
    /// What is done about it.
    pub response: Option<String>,
    /// The tasks that were put to it, and those that were taken from it.
    pub links: Map<TaskId, bool>,
    /// How far it has come.
    pub state: State,
    /// The day on which somebody last looked at it.
    pub looked: Option<NaiveDate>,
    /// The day on which to look at it again.
    pub review: Option<NaiveDate>,
    /// Remarks.
    pub note: String,
    /// How much work it makes where it happens. That of a challenge is said of the forecast, never here.
    pub effort: Option<Effort>,
    /// Who does that work.
    pub role: Option<RoleId>,
    /// The phase behind whose tasks that work comes, where no task is put to the risk.
    pub phase: Option<Phase>,
}

impl Risk {
    /// A risk of which nothing is said.
    #[must_use]
    pub fn new(id: RiskId) -> Self {
        Self {
            id,
            title: String::new(),
            permille: None,
            impact: None,
            owner: String::new(),
            sign: None,
            response: None,
            links: Map::new(),
            state: State::default(),
            looked: None,
            review: None,
            note: String::new(),
            effort: None,
            role: None,
            phase: None,
        }
    }

    /// Whether nothing is said of it.
    #[must_use]
    pub fn is_unsaid(&self) -> bool {
        *self == Self::new(self.id.clone())
    }
}

/// What a person says of risks, in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    risks: Vec<Risk>,
}

impl Register {
    /// The register in which this is said; of several that go by one id, the last counts.
    #[must_use]
    pub fn of(risks: impl IntoIterator<Item = Risk>) -> Self {
        let mut register = Self::default();
        risks.into_iter().for_each(|risk| register.set(risk));
        register
    }

    /// All of which something is said, and all of the organization's own.
    pub fn iter(&self) -> impl Iterator<Item = &Risk> + Clone {
        self.risks.iter()
    }

    /// The organization's own risks.
    pub fn own(&self) -> impl Iterator<Item = &Risk> + Clone {
        self.iter().filter(|risk| risk.id.is_own())
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.risks.is_empty()
    }

    /// What is said of a risk.
    #[must_use]
    pub fn get(&self, id: &RiskId) -> Option<&Risk> {
        self.risks.iter().find(|risk| risk.id == *id)
    }

    /// Says this of a risk. A documented one of which nothing is said is not kept.
    pub fn set(&mut self, risk: Risk) {
        self.risks.retain(|other| other.id != risk.id);
        if risk.id.is_own() || !risk.is_unsaid() {
            self.risks.push(risk);
            sorted::by(&mut self.risks, |one, other| one.id.cmp(&other.id));
        }
    }

    /// Takes back all that is said of a risk; one of the organization's own is gone. Says whether anything was.
    pub fn remove(&mut self, id: &RiskId) -> bool {
        let before = self.risks.len();
        self.risks.retain(|risk| risk.id != *id);
        self.risks.len() < before
    }

    /// Changes all that is said.
    pub fn change(&mut self, how: impl FnMut(&mut Risk)) {
        self.risks.iter_mut().for_each(how);
        self.risks.retain(|risk| risk.id.is_own() || !risk.is_unsaid());
    }

    /// The texts that a person wrote.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.risks.iter_mut().flat_map(|risk| {
            let Risk { title, owner, note, sign, response, .. } = risk;
            [Some(title), Some(owner), Some(note), sign.as_mut(), response.as_mut()].into_iter().flatten()
        })
    }
}
