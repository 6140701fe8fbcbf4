//! How strong a piece of evidence is, and what all of it together says of a claim.

use crate::domain::catalog::Evidence;
use crate::domain::id::{CaseId, EvidenceId, FactId};
use crate::domain::text::Text;

/// What a piece of evidence says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It speaks for it.
    For,
    /// It speaks against it.
    Against,
    /// It puts it in proportion, and decides nothing.
    Context,
}

/// How strong a piece of evidence is, from the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The word of one organization, a vendor or a practitioner; a forecast from public figures alone.
    Weak,
    /// A survey; a forecast with figures of one's own.
    Fair,
    /// A study with a group to compare with; a count of the very thing that is claimed.
    Strong,
}

impl Strength {
    /// All, from the strongest.
    pub const ALL: [Self; 3] = [Self::Strong, Self::Fair, Self::Weak];

    /// That of a figure from public material.
    #[must_use]
    pub const fn of(evidence: Evidence) -> Self {
        match evidence {
            Evidence::Study => Self::Strong,
            Evidence::Survey => Self::Fair,
            Evidence::Company | Evidence::Vendor | Evidence::Legal => Self::Weak,
        }
    }

    /// One step weaker; nothing is weaker than weak.
    #[must_use]
    pub const fn lowered(self) -> Option<Self> {
        match self {
            Self::Strong => Some(Self::Fair),
            Self::Fair => Some(Self::Weak),
            Self::Weak => None,
        }
    }
}

/// Where a piece of evidence comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A figure from public material.
    Fact(FactId),
    /// The years that were drawn from the program's figures.
    Forecast,
    /// What the program counted month by month.
    Counted,
    /// A case that is like the organization.
    Case(CaseId),
    /// A person.
    Own(EvidenceId),
}

/// A piece of evidence, as it stands beside a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it says of the claim.
    pub side: Side,
    /// How strong it is.
    pub strength: Strength,
    /// Whether it does not measure the very thing that is claimed.
    pub indirect: bool,
    /// What was found.
    pub text: Text,
    /// Where it was found, with its year or day.
    pub source: Text,
    /// An address at which it can be read.
    pub address: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it is complete; what is not counts for nothing.
    pub counts: bool,
}

/// Why a claim is not borne out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing speaks for it.
    Nothing,
    /// Only weak evidence speaks for it.
    Weak,
    /// What speaks against it is stronger.
    Outweighed,
    /// It is about savings, and nobody is expected to come back.
    NobodyBack,
    /// It does not say anything.
    Unsaid,
}

/// What the evidence says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It bears it out.
    Borne,
    /// It is divided.
    Contested,
    /// It does not bear it out.
    NotBorne(Why),
}

/// What the evidence says of a claim: it is borne out where something fair or strong speaks for it that is stronger than all that
/// speaks against it, and contested where both sides are as strong.
#[must_use]
pub fn verdict(pieces: &[Piece]) -> Verdict {
    let strongest = |side: Side| {
        let of_side = pieces.iter().filter(|piece| piece.counts && piece.side == side);
        of_side.map(|piece| piece.strength).max()
    };
    match (strongest(Side::For), strongest(Side::Against)) {
        (None, _) => Verdict::NotBorne(Why::Nothing),
        (Some(Strength::Weak), _) => Verdict::NotBorne(Why::Weak),
        (Some(pro), against) => match against {
            Some(against) if against > pro => Verdict::NotBorne(Why::Outweighed),
            Some(against) if against == pro => Verdict::Contested,
            _ => Verdict::Borne,
        },
    }
}
