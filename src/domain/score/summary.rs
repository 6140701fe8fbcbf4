//! What a board should hear first: where the organization stands, what stands out, what comes next.

use num_rational::Ratio;

use super::assessment::{Assessment, FactorScore};
use super::risk::risks;
use super::stage::{Hold, Stage};
use super::value::{Band, Score};
use crate::domain::catalog::{Catalog, Phase};
use crate::domain::id::{ChallengeId, FactorId, ItemId};
use crate::domain::level::Level;

/// The widest band, in permille, on which one can decide.
const FIRM_PERMILLE: i128 = 120;

/// The widest band, in permille, that still shows a direction: answers of which all are fairly sure.
const ROUGH_PERMILLE: i128 = 260;

/// What the width of the overall band allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Deciding.
    Firm,
    /// Seeing a direction.
    Rough,
    /// Neither, before the unknowns are settled.
    Open,
}

/// The best and the worst of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast<T> {
    /// The one with the highest score.
    pub strongest: (T, Score),
    /// The one with the lowest.
    pub weakest: (T, Score),
}

/// The challenge that is guarded against least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopRisk {
    /// The challenge.
    pub challenge: ChallengeId,
    /// When it happens.
    pub phase: Phase,
    /// Its risk.
    pub risk: Score,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Opening the gates that hold the stage back.
    OpenGates(Vec<Hold>),
    /// What the reached stage asks for.
    Onward(Level),
}

/// The facts of the first three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The overall score.
    pub score: Score,
    /// The band around it.
    pub band: Band,
    /// What its width allows.
    pub sureness: Sureness,
    /// The overall stage.
    pub stage: Stage,
    /// The strongest and the weakest factor; none where they do not differ.
    pub factors: Option<Contrast<FactorId>>,
    /// The largest risk, where there is any.
    pub risk: Option<TopRisk>,
    /// What comes next.
    pub step: Step,
}

/// Picks the facts; none where nothing is rated.
#[must_use]
pub fn summarize(catalog: &Catalog, assessment: &Assessment) -> Option<Summary> {
    let (score, band) = assessment.overall.score.zip(assessment.overall.band)?;
    let stage = assessment.stage.clone()?;
    let lowering: Vec<_> = stage.lowering().cloned().collect();
    let step = if lowering.is_empty() { Step::Onward(stage.reached) } else { Step::OpenGates(lowering) };
    let rated = assessment
        .factors
        .iter()
        .filter_map(|factor| Some((factor.id.clone(), factor.weight, factor.tally.score?)));
    Some(Summary {
        score,
        band,
        sureness: sureness(band),
        factors: contrast(rated),
        risk: top_risk(catalog, assessment),
        step,
        stage,
    })
}

/// The strongest and the weakest rated item of a factor; none where they do not differ.
#[must_use]
pub fn item_contrast(factor: &FactorScore) -> Option<Contrast<ItemId>> {
    contrast(factor.items.iter().filter_map(|item| Some((item.id.clone(), item.weight, item.tally.score?))))
}

/// What the width of a band allows.
#[must_use]
pub fn sureness(band: Band) -> Sureness {
    let width = band.high.permille() - band.low.permille();
    match width {
        _ if width <= Ratio::from_integer(FIRM_PERMILLE) => Sureness::Firm,
        _ if width <= Ratio::from_integer(ROUGH_PERMILLE) => Sureness::Rough,
        _ => Sureness::Open,
    }
}

/// Among equals the heavier one is named, and then the earlier one.
fn contrast<T: Clone>(parts: impl Iterator<Item = (T, u32, Score)>) -> Option<Contrast<T>> {
    let parts: Vec<_> = parts.collect();
    let better = |a: &(T, u32, Score), b: &(T, u32, Score)| (a.2, a.1) > (b.2, b.1);
    let worse = |a: &(T, u32, Score), b: &(T, u32, Score)| a.2 < b.2 || (a.2 == b.2 && a.1 > b.1);
    let strongest = parts.iter().reduce(|best, part| if better(part, best) { part } else { best })?;
    let weakest = parts.iter().reduce(|worst, part| if worse(part, worst) { part } else { worst })?;
    let named = |part: &(T, u32, Score)| (part.0.clone(), part.2);
    (strongest.2 > weakest.2).then(|| Contrast { strongest: named(strongest), weakest: named(weakest) })
}

fn top_risk(catalog: &Catalog, assessment: &Assessment) -> Option<TopRisk> {
    let rated = risks(catalog, assessment).into_iter().filter_map(|risk| Some((risk.id, risk.risk?)));
    let (id, risk) = rated.reduce(|top, next| if next.1 > top.1 { next } else { top })?;
    let challenge = catalog.challenge(&id)?;
    (*risk.permille().numer() > 0).then_some(TopRisk { challenge: id, phase: challenge.phase, risk })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &'static str, weight: u32, permille: i64) -> (&'static str, u32, Score) {
        (name, weight, Score::from_permille(permille))
    }

    fn check(parts: &[(&'static str, u32, Score)], expected: Option<(&str, &str)>) {
        let found = contrast(parts.iter().copied());
        assert_eq!(found.map(|found| (found.strongest.0, found.weakest.0)), expected);
    }

    fn width(permille: i64) -> Band {
        Band { low: Score::from_permille(100), high: Score::from_permille(100 + permille) }
    }

    #[test]
    fn the_best_and_the_worst_are_named_and_the_heavier_among_equals() {
        check(&[part("a", 1, 500), part("b", 1, 250), part("c", 1, 750)], Some(("c", "b")));
        check(&[part("a", 1, 500), part("b", 2, 500), part("c", 1, 0), part("d", 3, 0)], Some(("b", "d")));
        check(&[part("a", 1, 500), part("b", 1, 500), part("c", 1, 0), part("d", 1, 0)], Some(("a", "c")));
    }

    #[test]
    fn equals_and_one_alone_stand_out_in_nothing() {
        check(&[part("a", 1, 500), part("b", 2, 500)], None);
        check(&[part("a", 1, 500)], None);
        check(&[], None);
    }

    #[test]
    fn a_narrow_band_is_firm_and_one_of_fairly_sure_answers_shows_a_direction() {
        assert_eq!(sureness(width(0)), Sureness::Firm);
        assert_eq!(sureness(width(120)), Sureness::Firm);
        assert_eq!(sureness(width(250)), Sureness::Rough);
        assert_eq!(sureness(width(500)), Sureness::Open);
    }
}
