//! What is said for and against a program.

use super::super::check::unique;
use super::{ReadError, filled, indexed};
use crate::domain::argument::{Argument, OwnClaim, OwnEvidence};
use crate::domain::id::{ClaimId, EvidenceId};
use crate::domain::sorted;
use crate::exchange::document::v1;

pub(super) fn argument(argument: v1::Argument, place: &str) -> Result<Argument, ReadError> {
    let claims_place = format!("{place}.claims");
    let mut claims = indexed(argument.claims, &claims_place, claim)?;
    unique(claims.iter().map(|claim| claim.id.as_str()), &claims_place)?;
    let evidence_place = format!("{place}.evidence");
    let mut all = indexed(argument.evidence, &evidence_place, evidence)?;
    unique(all.iter().map(|evidence| evidence.id.as_str()), &evidence_place)?;
    sorted::by_key(&mut claims, |claim| claim.id.clone());
    sorted::by_key(&mut all, |evidence| evidence.id.clone());
    let left_out = sorted::set(argument.left_out.into_iter().map(ClaimId::from));
    Ok(Argument { claims, evidence: all, left_out })
}

fn claim(claim: v1::Claim, place: &str) -> Result<OwnClaim, ReadError> {
    let id = ClaimId::from(filled(claim.id, &format!("{place}.id"))?);
    Ok(OwnClaim { id, words: claim.words, saves: claim.saves })
}

fn evidence(evidence: v1::OwnEvidence, place: &str) -> Result<OwnEvidence, ReadError> {
    Ok(OwnEvidence {
        id: EvidenceId::from(filled(evidence.id, &format!("{place}.id"))?),
        claim: ClaimId::from(filled(evidence.claim, &format!("{place}.claim"))?),
        side: evidence.side.into(),
        strength: evidence.strength.into(),
        text: evidence.text,
        source: evidence.source,
        date: evidence.date,
    })
}
