//! What is said for and against a program.

use super::strings;
use crate::domain::argument::{Argument, OwnClaim, OwnEvidence};
use crate::exchange::document::v1;

/// None where nothing is said.
pub(super) fn argument(argument: &Argument) -> Option<v1::Argument> {
    let claim = |claim: &OwnClaim| v1::Claim {
        id: claim.id.to_string(),
        words: claim.words.clone(),
        saves: claim.saves,
    };
    let evidence = |evidence: &OwnEvidence| v1::OwnEvidence {
        id: evidence.id.to_string(),
        claim: evidence.claim.to_string(),
        side: evidence.side.into(),
        strength: evidence.strength.into(),
        text: evidence.text.clone(),
        source: evidence.source.clone(),
        date: evidence.date,
    };
    (!argument.is_empty()).then(|| v1::Argument {
        claims: argument.claims.iter().map(claim).collect(),
        evidence: argument.evidence.iter().map(evidence).collect(),
        left_out: strings(&argument.left_out),
    })
}
