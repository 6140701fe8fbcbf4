//! What sets two texts apart.

use okaeri::domain::draft::{Run, difference};
use proptest::prelude::*;

use crate::small::cases;

/// A text without what is only in the other one.
fn side(runs: &[Run], is_later: bool) -> String {
    let words = |run: &Run| match run {
        Run::Same(text) => text.clone(),
        Run::Gone(text) if !is_later => text.clone(),
        Run::Came(text) if is_later => text.clone(),
        Run::Gone(_) | Run::Came(_) => String::new(),
    };
    runs.iter().map(words).collect()
}

#[test]
fn words_are_told_apart_not_letters() {
    let runs = difference("在籍期間が3年以上の場合は応募できる", "在籍期間が1年以上の場合は応募できる");
    assert_eq!(
        runs,
        [
            Run::Same("在籍期間が".to_owned()),
            Run::Gone("3".to_owned()),
            Run::Came("1".to_owned()),
            Run::Same("年以上の場合は応募できる".to_owned()),
        ]
    );
    let runs = difference("Three years or more", "Three years or less");
    assert_eq!(runs.last(), Some(&Run::Came("less".to_owned())));
    assert_eq!(difference("", ""), []);
    assert_eq!(difference("同じ", "同じ"), [Run::Same("同じ".to_owned())]);
}

#[test]
fn the_longest_texts_are_told_apart_as_a_whole() {
    let text = |sign: &str| format!("{sign}0{sign}1{sign}2").repeat(7_000);
    let (before, after) = (text("あ"), text("a"));
    let runs = difference(&before, &after);
    assert_eq!((side(&runs, false), side(&runs, true)), (before.clone(), after));
    let after = format!("{before}。終わり");
    assert_eq!(difference(&before, &after).len(), 2, "what they share at the beginning costs nothing");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn either_text_is_in_the_difference(
        before in "[あいア漢字a1 。\n-]{0,40}", after in "[あいア漢字a1 。\n-]{0,40}",
    ) {
        let runs = difference(&before, &after);
        prop_assert_eq!(side(&runs, false), before.clone());
        prop_assert_eq!(side(&runs, true), after.clone());
        let is_same = runs.iter().all(|run| matches!(run, Run::Same(_)));
        prop_assert_eq!(is_same, before == after);
        let is_apart = |pair: &[Run]| std::mem::discriminant(&pair[0]) != std::mem::discriminant(&pair[1]);
        prop_assert!(runs.windows(2).all(is_apart));
    }
}
