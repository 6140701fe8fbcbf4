//! The case for a program: claims that a board hears, the evidence for and against each, and which of them it bears out.
//!
//! What public material says for and against a claim stands here; what the program's own figures say is worked out from them
//! and kept nowhere. A person adds evidence and claims, and may leave a claim out of the board paper; one that is not borne
//! out cannot be put into it.

mod strength;
mod known;
mod own;
mod map;
mod typing;
mod words;

use chrono::NaiveDate;

use super::id::{ClaimId, EvidenceId};
use super::sorted::Set;

pub use known::{Bearing, KNOWN, Known, Sort, is_known};
pub use map::{Claim, map};
pub use own::is_anyone_back;
pub(in crate::domain) use own::rehires_words;
pub use strength::{Origin, Piece, Side, Strength, Verdict, Why, verdict};
pub use words::{GRADES, RULES};

/// The most claims of one's own.
pub const MOST_CLAIMS: usize = 30;

/// The most pieces of evidence of one's own.
pub const MOST_EVIDENCE: usize = 200;

/// What an organization adds to the case. Lists are in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Argument {
    /// Claims of its own.
    pub claims: Vec<OwnClaim>,
    /// Evidence of its own.
    pub evidence: Vec<OwnEvidence>,
    /// Claims that it leaves out of the board paper, though they may be borne out.
    pub left_out: Set<ClaimId>,
}

/// A claim that a person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnClaim {
    /// Its id.
    pub id: ClaimId,
    /// What it says.
    pub words: String,
    /// Whether it says that money is saved.
    pub saves: bool,
}

/// Evidence that a person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEvidence {
    /// Its id.
    pub id: EvidenceId,
    /// The claim that it is about.
    pub claim: ClaimId,
    /// Whether it speaks for or against the claim.
    pub side: Side,
    /// How strong it is.
    pub strength: Strength,
    /// What was found.
    pub text: String,
    /// Where: a name, or an address.
    pub source: String,
    /// Of which day.
    pub date: Option<NaiveDate>,
}

impl OwnEvidence {
    /// Whether it says what was found, and where: without either it counts for nothing.
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.text.trim().is_empty() && !self.source.trim().is_empty()
    }
}

impl Argument {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.claims.is_empty() && self.evidence.is_empty() && self.left_out.is_empty()
    }

    /// The claim of one's own with this id.
    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<&OwnClaim> {
        self.claims.iter().find(|claim| claim.id == *id)
    }

    /// Takes a claim away, with the evidence that was added to it.
    pub fn remove_claim(&mut self, id: &ClaimId) {
        self.claims.retain(|claim| claim.id != *id);
        self.evidence.retain(|evidence| evidence.claim != *id);
        self.left_out.remove(id);
    }
}
