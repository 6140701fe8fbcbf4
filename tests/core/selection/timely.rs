//! The schedule rules out what finishes too late.

use okaeri::domain::id::ActionId;
use okaeri::domain::selection::question::Action;
use okaeri::domain::selection::{
    Budget, InTime, Judged, Limit, Question, Refusal, Selected, any_in_time, in_time, nearer, select,
};
use proptest::prelude::*;

use super::oracle::{Oracle, Set};
use super::random::questions;
use super::{action, item, question};
use crate::small::cases;

fn asked() -> Question {
    let raises = [("i0", 1)];
    let actions =
        vec![action("a", 10, &[], &raises), action("b", 12, &[], &raises), action("c", 15, &[], &raises)];
    question(vec![item("i0", (0, 1, 1, 1))], actions)
}

fn ids(selected: &Selected) -> Vec<&str> {
    selected.actions.keys().map(ActionId::as_str).collect()
}

#[test]
fn the_cheapest_that_is_in_time_is_found() {
    let mut seen = Vec::new();
    let found = in_time(&asked(), Budget::default(), 9, &mut |selected| {
        seen.push(selected.effort);
        if selected.effort < 15 { Judged::Late } else { Judged::InTime }
    });
    let InTime::Found(selected) = found else { panic!("c is in time: {found:?}") };
    assert_eq!((ids(&selected), selected.cuts, seen), (vec!["c"], 2, vec![10, 12, 15]));
}

#[test]
fn larger_sets_are_ruled_out_only_where_that_was_said() {
    // `a` and `b` together are in time, though each alone is not.
    let judge = |with_more: bool| {
        in_time(&asked(), Budget::default(), 9, &mut |selected| match ids(selected)[..] {
            ["a" | "b" | "c"] if with_more => Judged::LateWith(selected.actions.keys().cloned().collect()),
            ["a" | "b" | "c"] => Judged::Late,
            _ => Judged::InTime,
        })
    };
    let InTime::Found(selected) = judge(false) else { panic!("a pair is in time") };
    assert_eq!(ids(&selected), ["a", "b"]);
    let InTime::Refused { refusal: Refusal::Infeasible(clash), late } = judge(true) else {
        panic!("nothing is left")
    };
    assert_eq!((clash.limits, late.len()), (vec![Limit::Schedule], 3));
}

#[test]
fn after_the_last_round_it_is_open_and_the_bound_stays_true() {
    let given_up = in_time(&asked(), Budget::default(), 2, &mut |_| Judged::Late);
    let InTime::GivenUp { last, bound, late } = given_up else { panic!("two rounds are not enough") };
    assert_eq!((ids(&last), bound, late.len()), (vec!["b"], 12, 2));
}

#[test]
fn what_names_actions_outside_the_set_rules_out_the_set_itself() {
    let mut rounds = 0;
    let found = in_time(&asked(), Budget::default(), 9, &mut |_| {
        rounds += 1;
        if rounds < 3 { Judged::LateWith(vec![ActionId::new("unheard")]) } else { Judged::InTime }
    });
    let InTime::Found(selected) = found else { panic!("c is in time") };
    assert_eq!(ids(&selected), ["c"]);
}

#[test]
fn for_a_smaller_share_of_what_a_set_takes_less_is_reached() {
    let items = ["i0", "i1", "i2"].map(|id| item(id, (0, 1, 1, 1))).to_vec();
    let actions = [("a", "i0"), ("b", "i1"), ("c", "i2")];
    let actions =
        actions.map(|(id, raised)| Action { days: 0, ..action(id, 10, &[], &[(raised, 1)]) }).to_vec();
    let asked = question(items, actions);
    let all = select(&asked, Budget::default()).expect("all three");
    let missing = |share| nearer(&asked, &all, share, Budget::default()).map(|nearest| nearest.missing);
    assert_eq!([1000, 700, 400].map(missing), [Some(0), Some(1), Some(2)]);
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn whatever_the_schedule_says_the_best_of_the_rest_is_found(asked in questions(5), salt in 0_u32..7) {
        let oracle = Oracle::new(&asked);
        let is_late = |effort: u32, count: usize| (effort + salt + u32::try_from(count).expect("few")).is_multiple_of(3);
        let rest = oracle.reaching().into_iter().filter(|set| !is_late(oracle.effort(set), set.len()));
        let best: Option<&Set> = rest.min_by(|a, b| oracle.rank(a).cmp(&oracle.rank(b)));
        let mut judge = |selected: &Selected| {
            if is_late(selected.effort, selected.actions.len()) { Judged::Late } else { Judged::InTime }
        };
        let any = any_in_time(&asked, Budget::default(), 40, &mut judge);
        let any: Option<Set> = any.map(|any| any.actions.keys().cloned().collect());
        prop_assert_eq!(any.as_ref(), best);
        let found = in_time(&asked, Budget::default(), 40, &mut judge);
        match found {
            InTime::Found(selected) => prop_assert_eq!(Some(&selected.actions.keys().cloned().collect()), best),
            InTime::Refused { refusal: Refusal::Infeasible(_), .. } => prop_assert_eq!(best, None),
            other => prop_assert!(false, "there are fewer than 40 sets: {other:?}"),
        }
    }
}
