//! Two rounds side by side.

use okaeri::domain::answer::Rating;
use okaeri::domain::id::FactorId;
use okaeri::domain::score::{Comparison, Scope, Shift, assess, compare, difference};
use okaeri::domain::sorted;
use proptest::prelude::*;

use super::golden::full;
use super::world::{World, world};
use crate::small::{self, answers, said, sure};

fn shifts(comparison: &Comparison, shift: Shift) -> Vec<String> {
    comparison.shifted(shift).map(|item| item.id.to_string()).collect()
}

#[test]
fn each_item_is_told_by_what_became_of_it() {
    let before = answers([
        ("base.a", sure(1)),
        ("base.b", sure(3)),
        ("base.c", sure(2)),
        ("ties.a", said(Rating::DontKnow)),
        ("ties.b", sure(2)),
    ]);
    let after = answers([
        ("base.a", sure(3)),
        ("base.b", sure(2)),
        ("base.c", sure(2)),
        ("ties.a", sure(0)),
        ("ties.b", said(Rating::NotApplicable)),
    ]);
    let found = compare(&full(&before), &full(&after));
    assert_eq!(shifts(&found, Shift::Rose), ["base.a"]);
    assert_eq!(shifts(&found, Shift::Fell), ["base.b"]);
    assert_eq!(shifts(&found, Shift::Learned), ["ties.a"]);
    assert_eq!(shifts(&found, Shift::Lost), ["ties.b"]);
    assert!(shifts(&found, Shift::Same).contains(&"base.c".to_owned()));
}

#[test]
fn what_neither_round_rates_did_not_stay_unless_it_was_answered_alike() {
    let before = answers([
        ("base.a", said(Rating::DontKnow)),
        ("base.b", said(Rating::NotApplicable)),
        ("ties.a", said(Rating::DontKnow)),
    ]);
    let after = answers([("base.a", said(Rating::DontKnow)), ("base.b", said(Rating::DontKnow))]);
    let found = compare(&full(&before), &full(&after));
    assert_eq!(shifts(&found, Shift::Same), ["base.a"], "nobody knew then, and nobody knows now");
    let unrated = shifts(&found, Shift::Unrated);
    for item in ["base.b", "base.c", "ties.a"] {
        assert!(unrated.contains(&item.to_owned()), "{item} among {unrated:?}");
    }
}

#[test]
fn a_score_tells_on_how_many_rated_items_it_rests() {
    let before = answers([("base.a", sure(1)), ("ties.a", said(Rating::DontKnow))]);
    let after = answers([("base.a", sure(1)), ("base.b", sure(3)), ("ties.a", sure(2))]);
    let found = compare(&full(&before), &full(&after));
    assert_eq!(found.rated, (1, 3));
    assert!(!found.rests_on_the_same());
    let base = found.factors.iter().find(|factor| factor.id.as_str() == "base").expect("a factor");
    assert_eq!(base.rated, (1, 2));
    assert!(compare(&full(&after), &full(&after)).rests_on_the_same());
}

#[test]
fn a_change_is_between_the_points_that_are_shown() {
    let (low, high) = (full(&answers([("base.a", sure(1))])), full(&answers([("base.a", sure(3))])));
    assert_eq!(difference(low.overall.score, high.overall.score), Some(50));
    assert_eq!(difference(high.overall.score, low.overall.score), Some(-50));
    assert_eq!(difference(full(&answers([])).overall.score, low.overall.score), None);
}

#[test]
fn where_the_weights_differ_the_earlier_score_is_told_by_the_later_weights() {
    let answers = answers([("base.a", sure(1)), ("ties.a", sure(3))]);
    let weighed = |base, ties| {
        let weights = [("base", base), ("ties", ties)].map(|(id, weight)| (FactorId::new(id), weight));
        assess(&small::catalog(), &answers, &sorted::map(weights), Scope::Full, small::day("2026-04-01"))
    };
    let (even, uneven) = (weighed(1, 1), weighed(1, 3));
    let found = compare(&even, &uneven);
    assert_ne!(found.overall.0, found.overall.1);
    assert_eq!(found.reweighed, found.overall.1, "nothing but the weights has changed");
    assert_eq!(compare(&even, &weighed(2, 2)).reweighed, None, "only the proportion matters");
}

proptest! {
    #[test]
    fn the_other_way_round_what_rose_fell(first in world(), second in world()) {
        // The same questions, other answers.
        let second = World { catalog: first.catalog.clone(), purposes: first.purposes.clone(), ..second };
        let (before, after) = (first.assess(), second.assess());
        let (there, back) = (compare(&before, &after), compare(&after, &before));
        prop_assert_eq!(shifts(&there, Shift::Rose), shifts(&back, Shift::Fell));
        prop_assert_eq!(shifts(&there, Shift::Learned), shifts(&back, Shift::Lost));
        prop_assert_eq!(shifts(&there, Shift::Same), shifts(&back, Shift::Same));
        let unchanged = compare(&before, &before);
        prop_assert_eq!(shifts(&there, Shift::Unrated), shifts(&back, Shift::Unrated));
        let still = unchanged.shifted(Shift::Same).chain(unchanged.shifted(Shift::Unrated)).count();
        prop_assert_eq!(still, unchanged.items.len());
    }
}
