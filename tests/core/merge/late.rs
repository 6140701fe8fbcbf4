//! Answers that came too late for a closed round: they wait, are let in or left out, and wait again.

use okaeri::exchange::merge::{Conflict, Ledger, Path};
use serde_json::{Value, json};

use super::rounds::{answer, close, go_back, in_conflict, rate, rating, start};
use super::{edit, small, two, writer};

fn items(ledger: &Ledger, round: usize) -> Vec<String> {
    let view = ledger.view();
    let answers = view["rounds"][round]["answers"].as_array().expect("answers").clone();
    answers.iter().map(|answer| answer["item"].as_str().expect("an item").to_owned()).collect()
}

/// One who closed a round, and one who gave an answer in it at the same time that it did not have.
fn closed_and_answered(closer: &str, answerer: &str) -> (Ledger, Ledger, Ledger) {
    let (mut one, mut other) = two();
    edit(&mut one, closer, close);
    edit(&mut other, answerer, |program| answer(program, "new"));
    let both = one.merge(&other);
    assert_eq!(both, other.merge(&one));
    (one, other, both)
}

fn late(ledger: &Ledger) -> Vec<Path> {
    let conflicts = ledger.conflicts().into_iter();
    conflicts.filter_map(|one| if let Conflict::Late(life) = one { Some(life) } else { None }).collect()
}

#[test]
fn an_answer_that_a_closed_round_did_not_have_waits_outside() {
    for (closer, answerer) in [("a", "b"), ("b", "a")] {
        let (one, _, both) = closed_and_answered(closer, answerer);
        assert_eq!(both.view()["rounds"], one.view()["rounds"], "{closer} closed it");
        assert_eq!(late(&both).len(), 1);
        let mut both = both;
        edit(&mut both, closer, start);
        assert!(!items(&both, 1).contains(&"new".to_owned()), "nor is it in the next round");
        edit(&mut both, closer, |program| program["name"] = json!("elsewhere"));
        assert_eq!(late(&both).len(), 1, "an edit elsewhere chooses nothing");
    }
}

#[test]
fn what_waits_outside_a_closed_round_is_let_in_or_left_out_once_and_for_all() {
    let (one, other, both) = closed_and_answered("a", "b");
    let life = late(&both).pop().expect("one");
    for is_let in [true, false] {
        let mut decided = both.clone();
        decided.let_in(&life, is_let, &writer("a"));
        for all in [decided.clone(), other.merge(&decided), decided.merge(&one).merge(&other)] {
            assert_eq!(items(&all, 0).contains(&"new".to_owned()), is_let);
            assert_eq!(all.conflicts(), []);
        }
        let again = Ledger::from_section(&decided.view(), &decided.to_section(), decided.seen().clone());
        assert_eq!(again, Some(decided));
    }
}

#[test]
fn an_answer_that_waits_goes_on_waiting_where_the_round_is_opened_again_and_its_giver_sees_that() {
    let (_, other, mut both) = closed_and_answered("a", "b");
    let open = small();
    for _ in 0..2 {
        edit(&mut both, "a", |program| *program = open.clone());
        assert_eq!(both.view(), open, "what is noted is what is shown");
        assert_eq!(late(&both).len(), 1);
    }
    for there in [other.merge(&both), both.merge(&other)] {
        assert_eq!(late(&there).len(), 1, "nothing of the other's is lost there either");
        let again = Ledger::from_section(&there.view(), &there.to_section(), there.seen().clone());
        assert_eq!(again, Some(there));
    }
    let life = late(&both).pop().expect("one");
    both.let_in(&life, true, &writer("a"));
    assert!(items(&both, 0).contains(&"new".to_owned()));
    assert_eq!(both.conflicts(), []);
    assert_eq!(other.merge(&both).view(), both.view());
}

#[test]
fn what_its_giver_goes_on_saying_in_a_round_that_was_opened_again_does_not_wait() {
    let (_, mut other, mut both) = closed_and_answered("a", "b");
    edit(&mut both, "a", |program| *program = small());
    edit(&mut other, "b", rate(0, 0, 1));
    let all = both.merge(&other);
    assert_eq!((items(&all, 0)[0].as_str(), rating(&all, 0, 0)), ("new", json!(1)));
    assert_eq!(all.conflicts(), []);
}

#[test]
fn an_answer_that_was_let_in_waits_again_where_that_is_taken_back_with_who_gave_it() {
    for is_reopened in [false, true] {
        let (_, other, mut both) = closed_and_answered("a", "b");
        if is_reopened {
            edit(&mut both, "a", |program| *program = small());
        }
        let without = both.view();
        let life = late(&both).pop().expect("one");
        both.let_in(&life, true, &writer("a"));
        let with = both.view();
        for _ in 0..2 {
            edit(&mut both, "a", |program| *program = without.clone());
            assert_eq!(
                (both.view(), both.conflicts()),
                (without.clone(), vec![Conflict::Late(life.clone())])
            );
            let told = both.edited(&life);
            assert!(told.iter().any(|(_, value)| *value == json!(4)), "{told:?}");
            let by_b =
                |(path, _): &(Path, Value)| both.said(path).iter().any(|said| said.stamp.writer.0 == "b");
            assert!(told.iter().all(by_b), "{told:?}");
            assert_eq!(late(&other.merge(&both)), std::slice::from_ref(&life));
            edit(&mut both, "a", |program| *program = with.clone());
            assert_eq!((both.view(), both.conflicts()), (with.clone(), vec![]));
            assert_eq!(other.merge(&both).view(), with);
        }
    }
}

#[test]
fn an_answer_that_was_left_out_waits_again_where_that_is_taken_back() {
    let (_, other, mut both) = closed_and_answered("a", "b");
    let life = late(&both).pop().expect("one");
    both.let_in(&life, false, &writer("a"));
    assert_eq!(both.conflicts(), []);
    both.wait(&life, &writer("a"));
    for all in [both.clone(), other.merge(&both), both.merge(&other)] {
        assert_eq!(late(&all), std::slice::from_ref(&life));
        assert!(all.edited(&life).iter().any(|(_, value)| *value == json!(4)));
    }
}

#[test]
fn to_let_in_and_to_leave_out_at_the_same_time_is_told() {
    let (_, _, both) = closed_and_answered("a", "b");
    let life = late(&both).pop().expect("one");
    let (mut lets, mut leaves) = (both.clone(), both);
    lets.let_in(&life, true, &writer("a"));
    leaves.let_in(&life, false, &writer("b"));
    let all = lets.merge(&leaves);
    assert_eq!(all, leaves.merge(&lets));
    assert_eq!(all.conflicts(), [Conflict::Removed(life.clone())]);
    assert!(items(&all, 0).contains(&"new".to_owned()), "it is there until somebody decides");
    for is_kept in [true, false] {
        let mut decided = all.clone();
        if is_kept {
            decided.keep(&life, &writer("c"));
        } else {
            decided.remove(&life, &writer("c"));
        }
        for decided in [lets.merge(&decided), leaves.merge(&decided), decided] {
            assert_eq!(
                (items(&decided, 0).len(), decided.conflicts()),
                (if is_kept { 3 } else { 2 }, vec![])
            );
        }
    }
}

#[test]
fn one_who_opens_the_round_while_another_lets_an_answer_in_leaves_all_others_where_they_are() {
    let (_, _, both) = closed_and_answered("a", "b");
    let life = late(&both).pop().expect("one");
    let (mut lets, mut opens) = (both.clone(), both);
    lets.let_in(&life, true, &writer("b"));
    edit(&mut opens, "a", go_back);
    let all = lets.merge(&opens);
    assert_eq!((items(&all, 0).len(), late(&all)), (3, vec![]));
}

#[test]
fn what_two_closed_a_round_with_differently_stays_when_an_answer_is_let_in() {
    let (_, _, both) = closed_and_answered("a", "b");
    let (mut closed, _) = two();
    edit(&mut closed, "c", rate(0, 1, 0));
    edit(&mut closed, "c", close);
    let mut all = both.merge(&closed);
    let beside = in_conflict(&all);
    assert_eq!(beside.len(), 1);
    let life = late(&all).pop().expect("one");
    all.let_in(&life, true, &writer("a"));
    assert_eq!((in_conflict(&all), late(&all)), (beside, vec![]));
}

#[test]
fn an_answer_that_was_taken_away_before_closing_does_not_wait() {
    let (mut one, _) = two();
    edit(&mut one, "a", |program| answer(program, "two"));
    edit(&mut one, "a", close);
    assert_eq!((items(&one, 0), one.conflicts()), (vec!["one".to_owned()], vec![]));
}

#[test]
fn an_answer_that_one_took_back_and_another_gave_waits_on_where_the_round_is_opened_again() {
    let (mut closed, mut taken_back) = two();
    let mut gave = closed.clone();
    edit(&mut closed, "c", close);
    edit(&mut taken_back, "b", |program| answer(program, "new"));
    edit(&mut taken_back, "b", |program| *program = small());
    edit(&mut gave, "a", |program| answer(program, "new"));
    let mut all = closed.merge(&taken_back).merge(&gave);
    let life = late(&all);
    assert_eq!((items(&all, 0).len(), life.len()), (2, 1));
    edit(&mut all, "a", |program| *program = small());
    assert_eq!((all.view(), late(&all)), (small(), life));
}
