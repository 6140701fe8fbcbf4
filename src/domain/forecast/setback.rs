//! How likely the documented challenges are to set a plan back: defaults from the assessment, and what a person changed.

use num_rational::Ratio;

use crate::domain::catalog::{Catalog, Effort};
use crate::domain::id::ChallengeId;
use crate::domain::score::{ChallengeRisk, Score};
use crate::domain::sorted::Map;

/// What a risk of 1000 counts as a probability, in permille. A challenge that nothing guards against is more likely to
/// come than not, but far from certain, and some of those that come are settled in passing. There are no figures on how
/// often each occurs, so the map is a plain one, and below the risk rather than above it.
const FULL_RISK: i128 = 600;

/// The risk that is taken where no guard of a challenge is rated: the middle, for nothing is known.
const UNKNOWN_RISK: i64 = 500;

/// What a person has changed about a setback.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Another probability, 0–1000.
    pub permille: Option<u16>,
    /// Another effort.
    pub effort: Option<Effort>,
    /// It is left out of the forecast.
    pub off: bool,
}

/// Where a probability comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grounds {
    /// From the assessed risk.
    Assessed,
    /// Nothing is rated that would guard against it: taken as a middling risk.
    Assumed,
    /// From a person.
    Stated,
}

/// How likely the setback of a challenge is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The challenge; its entry in the catalog holds the setback.
    pub challenge: ChallengeId,
    /// The probability, 0–1000.
    pub permille: u16,
    /// Where that comes from.
    pub grounds: Grounds,
    /// The lowest and the highest probability that the risk's band allows; the same as far as all guards are rated. None
    /// where nothing is known of the risk.
    pub band: Option<(u16, u16)>,
    /// The work that it makes.
    pub effort: Effort,
    /// It is left out of the forecast.
    pub off: bool,
}

/// The probability in permille that stands for a risk, rounded half up.
#[must_use]
pub fn probability(risk: Score) -> u16 {
    let full = Ratio::from_integer(i128::from(Score::FULL_PERMILLE));
    let half_up = (risk.permille() * FULL_RISK / full + Ratio::new(1, 2)).floor().to_integer();
    u16::try_from(half_up.clamp(0, FULL_RISK)).unwrap_or(0)
}

/// The setbacks of all challenges, in the catalog's order.
#[must_use]
pub fn expected(
    catalog: &Catalog,
    risks: &[ChallengeRisk],
    changes: &Map<ChallengeId, Change>,
) -> Vec<Expected> {
    let of = |challenge: &crate::domain::catalog::Challenge| {
        let change = changes.get(&challenge.id).copied().unwrap_or_default();
        let known = risks.iter().find(|risk| risk.id == challenge.id);
        let risk = known.and_then(|known| known.risk);
        let (permille, grounds) = match (change.permille, risk) {
            (Some(permille), _) => (permille.min(1000), Grounds::Stated),
            (None, Some(risk)) => (probability(risk), Grounds::Assessed),
            (None, None) => (probability(Score::from_permille(UNKNOWN_RISK)), Grounds::Assumed),
        };
        let band = known.and_then(|known| known.band);
        Expected {
            challenge: challenge.id.clone(),
            permille,
            grounds,
            band: band.map(|band| (probability(band.low), probability(band.high))),
            effort: change.effort.unwrap_or(challenge.setback.effort),
            off: change.off,
        }
    };
    catalog.challenges.iter().map(of).collect()
}
