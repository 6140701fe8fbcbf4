//! Rounds that two people close, answer and start at the same time.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::Command;
use okaeri::domain::program::Program;
use okaeri::exchange::document::Document;
use okaeri::exchange::merge::{Conflict, Ledger};
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

pub(super) fn rate(round: usize, answer: usize, level: u8) -> impl FnOnce(&mut Value) {
    move |program| program["rounds"][round]["answers"][answer]["rating"] = json!(level)
}

pub(super) fn rating(ledger: &Ledger, round: usize, answer: usize) -> Value {
    ledger.view()["rounds"][round]["answers"][answer]["rating"].clone()
}

pub(super) fn in_conflict(ledger: &Ledger) -> Vec<Vec<Value>> {
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
fn a_round_that_was_taken_out_and_is_there_again_leaves_nothing_to_choose() {
    let (mut one, mut other) = both_started();
    edit(&mut one, "one", rate(1, 0, 4));
    edit(&mut other, "other", rate(1, 1, 4));
    let mut both = one.merge(&other);
    assert_eq!(both.conflicts(), []);
    let whole = both.view();
    edit(&mut both, "one", |program| drop(list(program).pop()));
    let without = both.clone();
    edit(&mut both, "one", |program| *program = whole.clone());
    assert_eq!((both.view(), both.conflicts()), (whole.clone(), Vec::new()));
    for known in [&other, &without] {
        assert_eq!(known.merge(&both).view(), whole);
        assert_eq!(known.merge(&both).conflicts(), []);
    }
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
