//! What is in doubt, and what it is worth to find out.

use okaeri::domain::answer::{Confidence, Rating};
use okaeri::domain::score::{Assessment, DoubtKind, doubts};
use proptest::prelude::*;

use super::golden::full;
use super::oracle::Fraction;
use super::world::world;
use crate::small::{answers, cases, dated, rated, said, sure};

fn width(assessment: &Assessment) -> Fraction {
    assessment
        .overall
        .band
        .map_or(Fraction::from_integer(0), |band| band.high.permille() - band.low.permille())
}

#[test]
fn doubts_are_ranked_by_what_they_widen() {
    let given = answers([
        ("base.a", rated(2, Confidence::Guess)),
        ("base.b", sure(2)),
        ("base.c", rated(2, Confidence::Fairly)),
        ("ties.a", said(Rating::DontKnow)),
        ("ties.b", dated(sure(2), "2024-01-01")),
        ("path.a", said(Rating::NotApplicable)),
    ]);
    let found: Vec<_> = doubts(&full(&given), &given)
        .into_iter()
        .map(|doubt| (doubt.item.to_string(), doubt.kind, doubt.narrows.points()))
        .collect();
    // path.b 1/3 of 1000; ties.a 2/9 of 1000; base.a 3/18 of 500; ties.b 1/9 of 250; base.c 2/18 of 250.
    let expected = [
        ("path.b", DoubtKind::Unanswered, 33),
        ("ties.a", DoubtKind::DontKnow, 22),
        ("base.a", DoubtKind::Guess, 8),
        ("base.c", DoubtKind::Fairly, 3),
        ("ties.b", DoubtKind::OldEvidence, 3),
    ];
    assert_eq!(found, expected.map(|(item, kind, points)| (item.to_owned(), kind, points)));
}

#[test]
fn what_widens_nothing_is_no_doubt() {
    let given = answers([("base.a", dated(sure(0), "2020-01-01"))]);
    let found = doubts(&full(&given), &given);
    assert!(found.iter().all(|doubt| doubt.item.as_str() != "base.a"), "{found:?}");
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_sure_answer_narrows_the_whole_by_what_was_said(world in world(), number in 0_u8..=4) {
        let assessment = world.assess();
        let found = doubts(&assessment, &world.answers);
        prop_assert!(found.is_sorted_by(|a, b| a.narrows >= b.narrows));
        for doubt in found {
            let mut surer = world.clone();
            surer.answers.insert(doubt.item, rated(number, Confidence::Sure));
            prop_assert_eq!(width(&assessment) - width(&surer.assess()), doubt.narrows.permille());
        }
    }

    #[test]
    fn the_doubts_together_are_the_whole_width(world in world()) {
        let assessment = world.assess();
        let sum: Fraction =
            doubts(&assessment, &world.answers).iter().map(|doubt| doubt.narrows.permille()).sum();
        prop_assert_eq!(sum, width(&assessment));
    }
}
