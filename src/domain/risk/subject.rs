//! Which risk an id names: a documented one, or one of the organization's own.

use crate::domain::catalog::Catalog;
use crate::domain::id::{CautionId, ChallengeId, RiskId};

const CHALLENGE: &str = "challenge.";
const CAUTION: &str = "caution.";

/// What a risk is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A documented challenge.
    Challenge(ChallengeId),
    /// A documented caution.
    Caution(CautionId),
    /// What the organization added.
    Own,
}

impl RiskId {
    /// The risk that a challenge is.
    #[must_use]
    pub fn of_challenge(id: &ChallengeId) -> Self {
        Self::from(format!("{CHALLENGE}{id}"))
    }

    /// The risk that a caution is.
    #[must_use]
    pub fn of_caution(id: &CautionId) -> Self {
        Self::from(format!("{CAUTION}{id}"))
    }

    /// A risk of the organization's own, by a name that no other has.
    #[must_use]
    pub fn of_own(name: &str) -> Self {
        Self::from(format!("own.{name}"))
    }

    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        let id = self.as_str();
        match (id.strip_prefix(CHALLENGE), id.strip_prefix(CAUTION)) {
            (Some(challenge), _) => Subject::Challenge(ChallengeId::from(challenge.to_owned())),
            (None, Some(caution)) => Subject::Caution(CautionId::from(caution.to_owned())),
            (None, None) => Subject::Own,
        }
    }

    /// Whether it is one of the organization's own, or the catalog has it.
    #[must_use]
    pub fn is_in(&self, catalog: &Catalog) -> bool {
        match self.subject() {
            Subject::Challenge(id) => catalog.challenge(&id).is_some(),
            Subject::Caution(id) => catalog.cautions.iter().any(|caution| caution.id == id),
            Subject::Own => true,
        }
    }

    /// Whether the organization added it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.subject() == Subject::Own
    }

    /// Whether it is a documented challenge: what is said of the forecast is not said in the register.
    #[must_use]
    pub fn is_challenge(&self) -> bool {
        matches!(self.subject(), Subject::Challenge(_))
    }
}
