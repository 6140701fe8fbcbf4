//! Challenge risk (課題リスク): how poorly a documented challenge is guarded against.

use super::assessment::{Assessment, ItemScore, ItemState};
use super::tally::{Part, Tally, mean};
use super::value::{Band, Score};
use crate::domain::catalog::{Catalog, Caution};
use crate::domain::id::{CauseId, ChallengeId, ItemId};
use crate::domain::level::Level;

/// A challenge and how likely its guards let it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeRisk {
    /// The challenge.
    pub id: ChallengeId,
    /// 1000 − the weighted mean of its guards; none where no guard is rated.
    pub risk: Option<Score>,
    /// Where the risk lies for sure.
    pub band: Option<Band>,
    /// The guards that were asked.
    pub guards: Vec<ItemId>,
    /// The documented causes that are present: an item tied to each is at level 0 or 1.
    pub causes: Vec<CauseId>,
}

/// The risk of every challenge, in the catalog's order.
#[must_use]
pub fn risks(catalog: &Catalog, assessment: &Assessment) -> Vec<ChallengeRisk> {
    catalog.challenges.iter().map(|challenge| risk(catalog, assessment, &challenge.id)).collect()
}

fn risk(catalog: &Catalog, assessment: &Assessment, id: &ChallengeId) -> ChallengeRisk {
    let guards_it = |score: &&ItemScore| catalog.item(&score.id).is_some_and(|item| item.guards.contains(id));
    let guards: Vec<_> = assessment.items().filter(guards_it).collect();
    let Tally { score, band } = guarded(&guards);
    ChallengeRisk {
        id: id.clone(),
        risk: score.map(Score::complement),
        band: band.map(Band::complement),
        guards: guards.iter().map(|guard| guard.id.clone()).collect(),
        causes: present_causes(catalog, assessment, id),
    }
}

/// How poorly the items that ask about a caution guard against it, as [`ChallengeRisk`] says it of a challenge: the risk, none
/// where no item is rated, and where it lies for sure.
#[must_use]
pub fn caution_risk(assessment: &Assessment, caution: &Caution) -> (Option<Score>, Option<Band>) {
    let guards: Vec<_> = assessment.items().filter(|score| caution.items.contains(&score.id)).collect();
    let Tally { score, band } = guarded(&guards);
    (score.map(Score::complement), band.map(Band::complement))
}

/// The weighted mean of items that guard against something.
fn guarded(guards: &[&ItemScore]) -> Tally {
    let parts: Vec<_> =
        guards.iter().map(|guard| Part { weight: guard.weight, tally: guard.tally }).collect();
    mean(&parts)
}

fn present_causes(catalog: &Catalog, assessment: &Assessment, id: &ChallengeId) -> Vec<CauseId> {
    let low = |score: &ItemScore| matches!(score.state, ItemState::Rated(level) if level <= Level::L1);
    let present = |cause: &CauseId| {
        assessment
            .items()
            .filter(|score| low(score))
            .any(|score| catalog.item(&score.id).is_some_and(|item| item.reveals.contains(cause)))
    };
    let causes = catalog.challenge(id).into_iter().flat_map(|challenge| challenge.causes.iter());
    causes.filter(|cause| present(&cause.id)).map(|cause| cause.id.clone()).collect()
}
