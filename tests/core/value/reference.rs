//! The published cases as a class: each is predicted from the others, and a plan far above them is told.

use okaeri::domain::value::{Class, Height, Reference};

const fn case(registered: u32, months: u16, rehires: u32) -> Reference {
    Reference { registered, months, rehires }
}

/// AEON MALL, Persol Career, Mizuho FG, Cybozu (its former leave, over six years), MUFG Bank ("a few" taken as four; half of
/// those registered in the end, for they came bit by bit).
const CASES: [Reference; 5] =
    [case(112, 11, 3), case(400, 6, 10), case(800, 12, 10), case(58, 72, 7), case(500, 24, 4)];

#[test]
fn each_published_case_is_predicted_from_the_others_in_at_least_four_of_five() {
    let hit = |left_out: usize| {
        let others: Vec<Reference> =
            CASES.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, case)| *case).collect();
        let Reference { registered, months, rehires } = CASES[left_out];
        let [low, _, high] = Class::of(&others).expect("four cases").rehires(registered, months);
        (low..=high).contains(&rehires)
    };
    let hits = (0..CASES.len()).filter(|at| hit(*at)).count();
    assert!(hits >= 4, "{hits} of 5");
}

#[test]
fn dozens_a_year_of_a_thousand_are_far_above_what_was_published() {
    let class = Class::of(&CASES).expect("five cases");
    assert_eq!(class.height(case(1000, 12, 36)), Height::FarAbove);
    assert_eq!(class.height(case(1000, 12, 24)), Height::High);
    assert_eq!(class.height(case(1000, 12, 10)), Height::Usual);
    let [low, middle, high] = class.rehires(1000, 12);
    assert!(
        low >= 1 && (10..=30).contains(&middle) && high > 36,
        "{low}–{middle}–{high}: wide, and said to be so"
    );
}

#[test]
fn few_cases_say_nothing_and_nobody_registered_brings_nobody() {
    assert_eq!(Class::of(&CASES[..2]), None);
    let class = Class::of(&CASES).expect("five cases");
    assert_eq!(class.rehires(0, 12), [0; 3]);
    let none = [case(100, 12, 0), case(100, 12, 1), case(100, 12, 2)];
    assert!(Class::of(&none).is_some(), "a case without a rehire is one, too");
}
