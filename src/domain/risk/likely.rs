//! How likely a risk is, and what that rests on.

use super::said::Risk;
use super::subject::Subject;
use crate::domain::catalog::Catalog;
use crate::domain::degree::Degree;
use crate::domain::forecast::{Expected, Grounds, probability};
use crate::domain::id::RiskId;
use crate::domain::score::{Assessment, caution_risk};

/// From so many per mille on a risk counts as of middle likelihood: a third of what the largest assessed risk makes probable.
pub const MIDDLE_FROM: u16 = 200;

/// From so many per mille on a risk counts as of high likelihood: two thirds of the same.
pub const HIGH_FROM: u16 = 400;

/// How likely a risk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likely {
    /// The probability, 0–1000.
    pub permille: u16,
    /// Where that comes from.
    pub grounds: Grounds,
    /// The lowest and the highest probability that the answers allow; none where nothing is known of these.
    pub band: Option<(u16, u16)>,
}

/// The degree of a probability in per mille.
#[must_use]
pub const fn degree(permille: u16) -> Degree {
    match permille {
        HIGH_FROM.. => Degree::High,
        MIDDLE_FROM.. => Degree::Middle,
        _ => Degree::Low,
    }
}

/// How likely a risk is: a challenge as the forecast has it (`expected`), a caution as a person says or as the answers to its
/// items let expect, one of the organization's own as a person says. None where nobody can tell.
#[must_use]
pub fn likely(
    catalog: &Catalog,
    assessment: &Assessment,
    expected: &[Expected],
    id: &RiskId,
    said: Option<&Risk>,
) -> Option<Likely> {
    let stated = said.and_then(|said| said.permille);
    let stated =
        stated.map(|permille| Likely { permille: permille.min(1000), grounds: Grounds::Stated, band: None });
    match id.subject() {
        Subject::Challenge(challenge) => {
            let known = expected.iter().find(|one| one.challenge == challenge)?;
            Some(Likely { permille: known.permille, grounds: known.grounds, band: known.band })
        }
        Subject::Caution(caution) => stated.or_else(|| {
            let caution = catalog.cautions.iter().find(|one| one.id == caution)?;
            let (risk, band) = caution_risk(assessment, caution);
            let band = band.map(|band| (probability(band.low), probability(band.high)));
            Some(Likely { permille: probability(risk?), grounds: Grounds::Assessed, band })
        }),
        Subject::Own => stated,
    }
}
