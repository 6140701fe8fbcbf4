//! Rounds that two people close, answer and start at the same time.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::Command;
use okaeri::domain::program::Program;
use okaeri::exchange::document::Document;
use okaeri::exchange::merge::{Conflict, Ledger, Path};
use serde_json::{Value, json};

use super::{edit, put_back, small, two, writer};
use crate::place::sample;

fn list(program: &mut Value) -> &mut Vec<Value> {
    program["rounds"].as_array_mut().expect("rounds")
}

/// Closes the last round.
pub(super) fn close(program: &mut Value) {
    if let Some(last) = list(program).last_mut() {
        last["closed"] = json!({ "one": 1 });
    }
}

/// Takes the last round back where it is open and another stands before it; opens it where it is closed.
pub(super) fn go_back(program: &mut Value) {
    let rounds = list(program);
    let several = rounds.len() > 1;
    match rounds.last_mut() {
        Some(last) if !last["closed"].is_null() => reopen(last),
        _ if several => drop(rounds.pop()),
        _ => {}
    }
}

/// Answers an item of the last round that has no answer, while the round is open; takes its answer away where it has one.
pub(super) fn answer(program: &mut Value, item: &str) {
    let Some(last) = list(program).last_mut().filter(|last| last["closed"].is_null()) else { return };
    let answers = last["answers"].as_array_mut().expect("answers");
    let before = answers.len();
    answers.retain(|answer| answer["item"] != item);
    if answers.len() == before {
        answers.push(json!({ "item": item, "rating": 4, "note": "" }));
    }
}

/// Starts the next round from a closed one.
pub(super) fn start(program: &mut Value) {
    let rounds = list(program);
    let number = rounds.len() + 1;
    let Some(mut next) = rounds.last().filter(|last| !last["closed"].is_null()).cloned() else { return };
    next["id"] = json!(format!("r{number}"));
    reopen(&mut next);
    rounds.push(next);
}

fn reopen(round: &mut Value) {
    round.as_object_mut().expect("a round").shift_remove("closed");
}

fn rate(round: usize, answer: usize, level: u8) -> impl FnOnce(&mut Value) {
    move |program| program["rounds"][round]["answers"][answer]["rating"] = json!(level)
}

fn rating(ledger: &Ledger, round: usize, answer: usize) -> Value {
    ledger.view()["rounds"][round]["answers"][answer]["rating"].clone()
}

fn in_conflict(ledger: &Ledger) -> Vec<Vec<Value>> {
    let values = ledger.conflicts().into_iter().filter_map(|conflict| match conflict {
        Conflict::Values(_, values) => Some(values),
        Conflict::Removed(_) | Conflict::Late(_) => None,
    });
    values.collect()
}

#[test]
fn a_closed_round_stays_as_it_was_closed_and_what_another_went_on_answering_stands_beside_it() {
    for (closer, answerer) in [("a", "b"), ("b", "a")] {
        let (mut one, mut other) = two();
        edit(&mut one, closer, close);
        edit(&mut other, answerer, rate(0, 1, 4));
        edit(&mut other, answerer, rate(0, 1, 3));
        let both = one.merge(&other);
        assert_eq!(rating(&both, 0, 1), json!(2), "{closer} closed it");
        assert_eq!(in_conflict(&both), [vec![json!(2), json!(3)]]);
        assert_eq!(both, other.merge(&one));
    }
}

#[test]
fn the_late_answer_is_taken_where_somebody_chooses_it() {
    let (mut one, mut other) = two();
    edit(&mut one, "a", close);
    edit(&mut other, "b", rate(0, 1, 4));
    let mut both = one.merge(&other);
    let path = match both.conflicts().first() {
        Some(Conflict::Values(path, _)) => path.clone(),
        other => panic!("{other:?}"),
    };
    both.choose(&path, json!(4), &writer("a"));
    assert_eq!((rating(&both, 0, 1), in_conflict(&both)), (json!(4), vec![]));
    let again = both.merge(&one).merge(&other);
    assert_eq!((rating(&again, 0, 1), in_conflict(&again)), (json!(4), vec![]));
}

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
fn opening_a_round_again_shows_what_it_was_closed_with_and_keeps_what_stands_beside() {
    let (mut one, mut other) = two();
    edit(&mut one, "a", close);
    for level in [4, 3, 0] {
        edit(&mut other, "b", rate(0, 1, level));
    }
    let mut both = one.merge(&other);
    for _ in 0..2 {
        edit(&mut both, "a", |program| *program = small());
        assert_eq!((both.view(), in_conflict(&both)), (small(), vec![vec![json!(2), json!(0)]]));
    }
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
fn a_choice_in_a_closed_round_that_is_taken_back_leaves_the_round_as_it_was_closed() {
    let (mut one, mut other) = two();
    edit(&mut one, "a", close);
    edit(&mut other, "b", rate(0, 1, 4));
    let mut both = one.merge(&other);
    let (view, conflicts) = (both.view(), both.conflicts());
    let [Conflict::Values(path, _)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let before = both.before(path);
    both.choose(path, json!(4), &writer("a"));
    edit(&mut both, "a", |program| *program = view.clone());
    put_back(&mut both, &before);
    for all in [both.clone(), one.merge(&both), other.merge(&both)] {
        assert_eq!((all.view(), all.conflicts()), (view.clone(), conflicts.clone()));
    }
}

/// Two who both start the round after a closed one.
fn both_started() -> (Ledger, Ledger) {
    let (mut one, _) = two();
    edit(&mut one, "a", close);
    let mut other = one.clone();
    edit(&mut one, "a", start);
    edit(&mut other, "b", start);
    (one, other)
}

#[test]
fn two_who_start_the_next_round_at_the_same_time_start_the_same_one() {
    let (mut one, mut other) = both_started();
    edit(&mut one, "a", rate(1, 0, 3));
    edit(&mut other, "b", rate(1, 1, 4));
    let both = one.merge(&other);
    assert_eq!(both.view()["rounds"].as_array().map(Vec::len), Some(2));
    assert_eq!((rating(&both, 1, 0), rating(&both, 1, 1)), (json!(3), json!(4)));
    assert_eq!(in_conflict(&both), Vec::<Vec<Value>>::new());
    assert_eq!(both, other.merge(&one));
}

#[test]
fn an_answer_that_both_gave_differently_in_it_is_a_conflict() {
    let (mut one, mut other) = both_started();
    edit(&mut one, "a", rate(1, 0, 3));
    edit(&mut other, "b", rate(1, 0, 4));
    let both = one.merge(&other);
    assert_eq!(in_conflict(&both).first().map(Vec::len), Some(2));
    assert_eq!(in_conflict(&both).len(), 1);
}

#[test]
fn what_both_only_carried_over_differently_is_a_conflict_in_the_next_round_too() {
    let note = |program: &mut Value, word: &str| program["rounds"][0]["answers"][0]["note"] = json!(word);
    for (changer, other_one) in [("a", "b"), ("b", "a")] {
        let (mut one, mut other) = two();
        edit(&mut one, changer, rate(0, 0, 0));
        edit(&mut one, changer, |program| note(program, "直前のメモ"));
        for (ledger, name) in [(&mut one, changer), (&mut other, other_one)] {
            edit(ledger, name, close);
            edit(ledger, name, start);
        }
        let mut both = one.merge(&other);
        assert_eq!(both, other.merge(&one));
        assert_eq!(in_conflict(&both).len(), 4, "rating and note, in either round: {:?}", both.conflicts());
        let again = Ledger::from_section(&both.view(), &both.to_section(), both.seen().clone());
        assert_eq!(again.as_ref(), Some(&both));
        let first = both.conflicts().into_iter().find_map(|conflict| match conflict {
            Conflict::Values(path, values) if values.contains(&json!(0)) => Some(path),
            _ => None,
        });
        both.choose(&first.expect("the rating of the closed round"), json!(0), &writer("c"));
        assert_eq!(in_conflict(&both).len(), 3, "what was carried over is still there to choose");
        edit(&mut both, "c", rate(1, 0, 2));
        assert_eq!((rating(&both, 1, 0), in_conflict(&both).len()), (json!(2), 2), "it gives way");
    }
}

#[test]
fn what_was_carried_over_gives_way_also_once_the_round_before_is_settled() {
    let (mut one, mut other) = two();
    edit(&mut one, "a", rate(0, 0, 0));
    for (ledger, name) in [(&mut one, "a"), (&mut other, "b")] {
        edit(ledger, name, close);
        edit(ledger, name, start);
    }
    edit(&mut other, "b", rate(1, 0, 4));
    let mut both = one.merge(&other);
    for _ in 0..2 {
        assert_eq!(rating(&both, 1, 0), json!(4), "nobody has said anything else in it");
        let conflicts = both.conflicts();
        let Some(Conflict::Values(path, values)) = conflicts.first() else { break };
        assert_eq!(conflicts.len(), 1);
        both.choose(path, values[1].clone(), &writer("c"));
    }
    assert_eq!(both.conflicts(), []);
}

#[test]
fn what_was_said_along_with_starting_does_not_give_way() {
    let (mut one, _) = two();
    edit(&mut one, "a", close);
    let mut other = one.clone();
    edit(&mut one, "a", |program| {
        start(program);
        rate(1, 0, 3)(program);
    });
    edit(&mut other, "b", start);
    edit(&mut other, "b", rate(1, 0, 4));
    assert_eq!(in_conflict(&one.merge(&other)).len(), 1);
}

#[test]
fn a_ledger_with_rounds_begun_at_the_same_time_comes_back_from_its_file() {
    let (mut one, mut other) = both_started();
    edit(&mut one, "a", rate(1, 0, 3));
    edit(&mut other, "b", close);
    let both = one.merge(&other);
    let again = Ledger::from_section(&both.view(), &both.to_section(), both.seen().clone());
    assert_eq!(again, Some(both));
}

#[test]
fn a_round_behind_one_that_is_gone_stands_where_it_stood_after_a_file() {
    let (mut one, _) = two();
    edit(&mut one, "a", close);
    edit(&mut one, "a", start);
    edit(&mut one, "a", close);
    let mut other = one.clone();
    edit(&mut other, "b", go_back);
    edit(&mut other, "b", go_back);
    edit(&mut one, "a", start);
    let both = one.merge(&other);
    let again = Ledger::from_section(&both.view(), &both.to_section(), both.seen().clone());
    assert_eq!(again, Some(both));
}

fn open_sample() -> Program {
    let mut program = sample();
    let last = program.rounds.last_mut().expect("a round");
    last.closed = None;
    program
}

fn after(document: &Document, name: &str, commands: &[Command]) -> Document {
    let mut program = document.program.clone();
    let mut ledger = document.ledger.clone();
    for command in commands {
        program = program.apply(&builtin(), command).expect("applied");
        ledger.note(&okaeri::exchange::document::content(&program), &writer(name));
    }
    Document { program, ledger, newer: None }
}

#[test]
fn a_round_that_another_took_back_while_it_was_answered_leaves_the_one_before_it_closed() {
    let all = Document::begin(open_sample(), &writer("author"));
    let day = all.program.round().date;
    let start = |program: &Program| Command::StartRound(program.next_round_id(), day);
    let closed = after(&all, "a", &[Command::CloseRound]);
    let begun = after(&closed, "a", &[start(&closed.program)]);
    let item = begun.program.round().answers.keys().next().expect("an answer").clone();
    let answered = after(&begun, "b", &[Command::SetNote(item, "late".to_owned())]);
    let back = Document {
        ledger: {
            let mut ledger = begun.ledger.clone();
            ledger.note(&okaeri::exchange::document::content(&all.program), &writer("a"));
            ledger
        },
        ..all
    };
    let both = back.merge(&answered, &builtin()).expect("a program");
    let open = both.program.rounds.iter().map(|round| round.closed.is_none()).collect::<Vec<_>>();
    assert!(open.iter().rev().skip(1).all(|open| !open), "{open:?}");
}

#[test]
fn the_next_round_has_a_name_that_no_round_has() {
    let mut program = sample();
    for _ in 0..3 {
        let id = program.next_round_id();
        assert!(program.rounds.iter().all(|round| round.id != id));
        let next = okaeri::domain::program::Round::new(id, program.round().date);
        program.rounds.insert(0, next);
    }
    assert!(small()["rounds"].is_array());
}
