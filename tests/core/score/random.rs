//! Scores of random catalogs and answers, held against the second reckoning.

use okaeri::domain::catalog::Item;
use okaeri::domain::score::{Score, Tally, risks};
use proptest::prelude::*;

use super::oracle::{self, Expected};
use super::world::world;
use crate::small::cases;

fn plain(tally: Tally) -> Expected {
    Expected {
        score: tally.score.map(Score::permille),
        low: tally.band.map(|band| band.low.permille()),
        high: tally.band.map(|band| band.high.permille()),
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn factors_and_the_whole_agree_with_the_second_reckoning(world in world()) {
        let assessment = world.assess();
        prop_assert_eq!(plain(assessment.overall), oracle::overall(&world));
        for (scored, factor) in assessment.factors.iter().zip(&world.catalog.factors) {
            prop_assert_eq!(plain(scored.tally), oracle::factor(&world, factor));
        }
    }

    #[test]
    fn stages_agree_with_the_second_reckoning(world in world()) {
        let assessment = world.assess();
        let whole = assessment.overall.score.map(|score| oracle::stage(&world, score.permille(), |_| true));
        prop_assert_eq!(assessment.stage.map(|stage| stage.reached.number()), whole);
        for (scored, factor) in assessment.factors.iter().zip(&world.catalog.factors) {
            let own = |item: &Item| factor.items.iter().any(|other| other.id == item.id);
            let expected = scored.tally.score.map(|score| oracle::stage(&world, score.permille(), own));
            prop_assert_eq!(scored.stage.as_ref().map(|stage| stage.reached.number()), expected);
        }
    }

    #[test]
    fn risks_agree_with_the_second_reckoning(world in world()) {
        for risk in risks(&world.catalog, &world.assess()) {
            let tally = Tally { score: risk.risk, band: risk.band };
            prop_assert_eq!(plain(tally), oracle::risk(&world, risk.id.as_str()));
            let cause = format!("{}.x", risk.id);
            prop_assert_eq!(!risk.causes.is_empty(), oracle::is_present(&world, &cause));
        }
    }

    #[test]
    fn a_score_lies_within_its_band_and_is_rounded_half_up(world in world()) {
        let assessment = world.assess();
        let tallies = assessment.factors.iter().map(|factor| factor.tally).chain([assessment.overall]);
        for tally in tallies {
            let Some(score) = tally.score else { continue };
            let band = tally.band.expect("what is rated applies");
            prop_assert!(band.low <= score && score <= band.high);
            prop_assert_eq!(i128::from(score.points()), oracle::points(score.permille()));
        }
    }

    #[test]
    fn the_order_of_factors_and_items_is_irrelevant(world in world()) {
        let mut turned = world.clone();
        turned.catalog.factors.reverse();
        for factor in &mut turned.catalog.factors {
            factor.items.to_mut().reverse();
        }
        turned.catalog.gates.reverse();
        let (assessment, again) = (world.assess(), turned.assess());
        prop_assert_eq!(assessment.overall, again.overall);
        let reached = |stage: Option<okaeri::domain::score::Stage>| stage.map(|stage| stage.reached);
        prop_assert_eq!(reached(assessment.stage.clone()), reached(again.stage.clone()));
        for factor in &assessment.factors {
            prop_assert_eq!(Some(factor.tally), again.factor(&factor.id).map(|factor| factor.tally));
        }
    }
}
