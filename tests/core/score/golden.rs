//! Scores reckoned by hand.

use num_rational::Ratio;
use okaeri::domain::answer::{Answer, Answers, Confidence, Rating};
use okaeri::domain::id::{FactorId, PurposeId};
use okaeri::domain::score::{Assessment, Scope, Score, Tally, assess, contradictions, weights};
use okaeri::domain::sorted::{self, Set};

use crate::small::{answers, catalog, dated, day, rated, said, sure};

pub(super) fn full(answers: &Answers) -> Assessment {
    scored(answers, Scope::Full)
}

pub(super) fn scored(answers: &Answers, scope: Scope) -> Assessment {
    let catalog = catalog();
    assess(&catalog, answers, &weights(&catalog, &Set::new()), scope, day("2026-04-01"))
}

fn permille(numerator: i128, denominator: i128) -> Score {
    Score::from_ratio(Ratio::new(numerator, denominator))
}

#[track_caller]
fn check(tally: Tally, score: Option<Score>, low: Score, high: Score) {
    assert_eq!(tally.score, score, "score");
    let band = tally.band.expect("something applies");
    assert_eq!((band.low, band.high), (low, high), "band");
}

fn of(assessment: &Assessment, factor: &'static str) -> Tally {
    assessment.factor(&FactorId::new(factor)).expect("the catalog has it").tally
}

#[test]
fn a_factor_is_the_weighted_mean_of_its_items() {
    // (3 × 750 + 1 × 250 + 2 × 0) / 6 = 2500 / 6.
    let given = answers([("base.a", sure(3)), ("base.b", sure(1)), ("base.c", sure(0))]);
    let exact = permille(2500, 6);
    check(of(&full(&given), "base"), Some(exact), exact, exact);
}

#[test]
fn what_does_not_apply_leaves_score_and_band() {
    // (3 × 750 + 1 × 250) / 4 = 625.
    let given = answers([("base.a", sure(3)), ("base.b", sure(1)), ("base.c", said(Rating::NotApplicable))]);
    let exact = permille(625, 1);
    check(of(&full(&given), "base"), Some(exact), exact, exact);
}

#[test]
fn an_unknown_leaves_the_score_and_widens_the_band() {
    // Score (3 × 750 + 1 × 250) / 4 = 625; band from 2500 / 6 to (2500 + 2000) / 6.
    for unknown in [said(Rating::DontKnow), Answer::default()] {
        let given = answers([("base.a", sure(3)), ("base.b", sure(1)), ("base.c", unknown)]);
        check(of(&full(&given), "base"), Some(permille(625, 1)), permille(2500, 6), permille(750, 1));
    }
}

#[test]
fn confidence_widens_the_band_on_both_sides_and_is_clipped() {
    let ties = |a: Answer, b: Answer| of(&full(&answers([("ties.a", a), ("ties.b", b)])), "ties");
    // Score (2 × 500 + 750) / 3; low (2 × 375 + 500) / 3; high (2 × 625 + 1000) / 3.
    let tally = ties(rated(2, Confidence::Fairly), rated(3, Confidence::Guess));
    check(tally, Some(permille(1750, 3)), permille(1250, 3), permille(2250, 3));
    // Level 4 cannot be more than 1000, level 0 not less than 0: low (2 × 750 + 0) / 3, high (2000 + 125) / 3.
    let tally = ties(rated(4, Confidence::Guess), rated(0, Confidence::Fairly));
    check(tally, Some(permille(2000, 3)), permille(1500, 3), permille(2125, 3));
}

#[test]
fn evidence_is_old_on_the_day_after_twelve_months() {
    let low = |date: &str| {
        let given = answers([("path.a", dated(sure(3), date)), ("path.b", said(Rating::NotApplicable))]);
        of(&full(&given), "path").band.map(|band| (band.low.points(), band.high.points()))
    };
    assert_eq!(low("2025-04-01"), Some((75, 75)));
    assert_eq!(low("2025-03-31"), Some((50, 75)));
    assert_eq!(low("2027-01-01"), Some((75, 75)));
}

#[test]
fn the_whole_is_the_mean_of_the_factors_that_have_a_score() {
    // base has 1000, ties has nothing rated, path does not apply. Score 1000; band (1000 + 0) / 2 to (1000 + 1000) / 2.
    let given = answers([
        ("base.a", sure(4)),
        ("base.b", sure(4)),
        ("base.c", sure(4)),
        ("path.a", said(Rating::NotApplicable)),
        ("path.b", said(Rating::NotApplicable)),
    ]);
    let assessment = full(&given);
    check(assessment.overall, Some(permille(1000, 1)), permille(500, 1), permille(1000, 1));
    assert_eq!(of(&assessment, "ties").score, None);
    assert_eq!(of(&assessment, "path"), Tally { score: None, band: None });
    assert_eq!(assessment.progress(), (7, 5));
}

#[test]
fn purposes_weigh_the_factors_by_the_sum_of_their_weights() {
    let catalog = catalog();
    let both = sorted::set([PurposeId::new("ready"), PurposeId::new("cost")]);
    let given = answers([("base.a", sure(4)), ("ties.a", sure(2)), ("path.a", sure(1))]);
    let weighed = |purposes: &Set<PurposeId>| {
        assess(&catalog, &given, &weights(&catalog, purposes), Scope::Quick, day("2026-04-01")).overall.score
    };
    // base 4 + 1, ties 2 + 1, path 1 + 3: (5 × 1000 + 3 × 500 + 4 × 250) / 12.
    assert_eq!(weighed(&both), Some(permille(7500, 12)));
    assert_eq!(weighed(&Set::new()), Some(permille(1750, 3)));
    assert_eq!(weighed(&sorted::set([PurposeId::new("unheard_of")])), Some(permille(1750, 3)));
}

#[test]
fn a_quick_check_counts_its_own_items_only() {
    let given = answers([("base.a", sure(2)), ("base.b", sure(4)), ("ties.a", sure(2)), ("path.a", sure(2))]);
    let assessment = scored(&given, Scope::Quick);
    check(assessment.overall, Some(permille(500, 1)), permille(500, 1), permille(500, 1));
    assert_eq!(assessment.progress(), (3, 3));
}

#[test]
fn without_answers_there_is_no_score_and_the_widest_band() {
    let assessment = full(&Answers::new());
    check(assessment.overall, None, permille(0, 1), permille(1000, 1));
    assert_eq!(assessment.stage, None);
}

#[test]
fn points_are_rounded_half_up() {
    for (exact, points) in [
        (permille(0, 1), 0),
        (permille(4999, 1000), 0),
        (permille(5, 1), 1),
        (permille(745, 1), 75),
        (permille(744, 1), 74),
        (permille(2500, 6), 42),
        (permille(994, 1), 99),
        (permille(995, 1), 100),
        (permille(1000, 1), 100),
    ] {
        assert_eq!(exact.points(), points, "{exact:?}");
    }
}

#[test]
fn a_contradiction_needs_all_its_bounds_and_a_level_for_each() {
    let catalog = catalog();
    let found = |base: Answer, ties: Answer| {
        contradictions(&catalog, &full(&answers([("base.a", base), ("ties.a", ties)]))).len()
    };
    assert_eq!(found(sure(3), sure(1)), 1);
    assert_eq!(found(rated(4, Confidence::Guess), sure(0)), 1);
    assert_eq!(found(sure(2), sure(1)), 0);
    assert_eq!(found(sure(3), sure(2)), 0);
    assert_eq!(found(sure(3), said(Rating::DontKnow)), 0);
    assert_eq!(found(sure(3), said(Rating::NotApplicable)), 0);
    assert_eq!(found(sure(3), Answer::default()), 0);
}
