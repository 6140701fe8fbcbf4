//! Merging: nothing that anyone said is lost, and the order of exchanging does not matter.

mod changed;
mod choice;
mod exchanged;
mod late;
mod links;
mod lists;
mod taken_out;
mod ticks;
mod told;
mod random;
mod rounds;
mod state;

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Before, Conflict, Ledger, Step, WriterId, differences, take};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../../public/sample.okaeri.json");

fn writer(name: &str) -> WriterId {
    WriterId(name.to_owned())
}

fn small() -> Value {
    json!({
        "id": "p", "name": "A", "purposes": ["merit.a"],
        "rounds": [{ "id": "r1", "answers": [
            { "item": "one", "rating": 1, "note": "" },
            { "item": "two", "rating": 2, "note": "" },
        ] }],
        "plan": { "made": "2027-04-01", "tasks": [task("a"), task("b")] },
    })
}

fn task(id: &str) -> Value {
    json!({
        "id": id, "notes": "", "assignee": "", "ticked": [],
        "status": "to_do", "progress": "", "began": "", "finished": "",
    })
}

/// Puts back what was said before, under names that nobody has.
fn put_back(ledger: &mut Ledger, before: &Before) {
    let known = ledger.seen().last().len();
    let mut names = 0;
    ledger.put_back(before, &mut |writer| {
        names += 1;
        WriterId(format!("{}-again{known}.{names}", writer.0))
    });
}

/// Two who begin with the same file.
fn two() -> (Ledger, Ledger) {
    let both = Ledger::begin(&small(), &writer("author"));
    (both.clone(), both)
}

fn edit(ledger: &mut Ledger, name: &str, change: impl FnOnce(&mut Value)) {
    let mut program = ledger.view();
    change(&mut program);
    ledger.note(&program, &writer(name));
}

#[test]
fn a_program_comes_back_as_it_was() {
    let ledger = Ledger::begin(&small(), &writer("author"));
    assert_eq!(ledger.view(), small());
    assert_eq!(ledger.conflicts(), []);
}

#[test]
fn the_sample_is_read_again_from_its_ledger() {
    let file: Value = serde_json::from_str(SAMPLE).expect("JSON");
    let ledger = Ledger::begin(&file["program"], &writer("author"));
    let mut again = file.clone();
    again["program"] = ledger.view();
    let (before, after) = (
        document::read(SAMPLE.as_bytes(), &builtin()).expect("valid"),
        document::read(again.to_string().as_bytes(), &builtin()).expect("valid"),
    );
    assert_eq!(before.rounds, after.rounds);
    assert_eq!(before.settings, after.settings);
    let tasks = |program: &okaeri::domain::program::Program| {
        let mut tasks = program.plan.clone().expect("a plan").tasks;
        tasks.sort_by_key(|task| task.id.to_string());
        tasks
    };
    assert_eq!(tasks(&before), tasks(&after));
}

#[test]
fn edits_of_different_things_are_both_taken() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["rounds"][0]["answers"][0]["rating"] = json!(4));
    edit(&mut other, "other", |program| program["plan"]["tasks"][1]["notes"] = json!("聞いてみる"));
    let merged = one.merge(&other);
    assert_eq!(merged.view()["rounds"][0]["answers"][0]["rating"], json!(4));
    assert_eq!(merged.view()["plan"]["tasks"][1]["notes"], json!("聞いてみる"));
    assert_eq!(merged.conflicts(), []);
}

#[test]
fn different_values_of_one_thing_are_kept_until_one_is_chosen() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = json!("一号"));
    edit(&mut other, "other", |program| program["name"] = json!("二号"));
    let mut merged = one.merge(&other);
    let conflicts = merged.conflicts();
    let [Conflict::Values(path, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!(values.len(), 2);
    assert_eq!(other.merge(&one).view(), merged.view(), "both show the same one");
    edit(&mut merged, "one", |program| program["purposes"] = json!([]));
    assert_eq!(merged.conflicts().len(), 1, "an edit elsewhere chooses nothing");
    merged.choose(path, values[1].clone(), &writer("one"));
    assert_eq!(merged.view()["name"], values[1]);
    let exchanged = other.merge(&merged);
    assert_eq!((exchanged.conflicts(), exchanged.view()), (vec![], merged.view()));
}

#[test]
fn a_choice_that_is_taken_back_leaves_both_values_here_and_with_one_who_saw_the_choice() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = json!("B"));
    edit(&mut other, "other", |program| program["name"] = json!("C"));
    let mut merged = one.merge(&other);
    let path = vec![Step::Key("name".to_owned())];
    let shown = merged.view()["name"].clone();
    let hidden = if shown == json!("B") { json!("C") } else { json!("B") };
    let before = merged.before(&path);
    merged.choose(&path, hidden, &writer("one"));
    let saw = other.merge(&merged);
    put_back(&mut merged, &before);
    for ledger in [merged.clone(), saw.merge(&merged), merged.merge(&saw)] {
        let conflicts = ledger.conflicts();
        let [Conflict::Values(_, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
        assert_eq!(values.len(), 2);
        assert_eq!(ledger.view()["name"], shown);
    }
}

#[test]
fn the_same_value_said_twice_is_no_conflict() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = json!("同じ"));
    edit(&mut other, "other", |program| program["name"] = json!("同じ"));
    assert_eq!(one.merge(&other).conflicts(), []);
}

#[test]
fn what_one_removes_is_gone_for_both() {
    let (mut one, other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    let merged = other.merge(&one);
    assert_eq!(merged.view()["plan"]["tasks"], json!([task("b")]));
    assert_eq!(merged.conflicts(), []);
}

#[test]
fn what_one_removes_while_another_edits_it_stays_whole_and_is_told() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("大事"));
    let merged = one.merge(&other);
    let mut expected = task("a");
    expected["notes"] = json!("大事");
    assert_eq!(merged.view()["plan"]["tasks"][0], expected);
    let conflicts = merged.conflicts();
    let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let mut kept = merged.clone();
    kept.keep(life, &writer("one"));
    assert_eq!((kept.conflicts(), kept.view()), (vec![], merged.view()));
    let mut removed = merged.clone();
    edit(&mut removed, "other", |program| program["plan"]["tasks"] = json!([task("b")]));
    assert_eq!(removed.conflicts(), []);
    assert_eq!(one.merge(&removed).view()["plan"]["tasks"], json!([task("b")]));
}

#[test]
fn of_a_removed_entry_only_what_its_remover_had_not_seen_is_told() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("続ける"));
    let merged = one.merge(&other);
    let conflicts = merged.conflicts();
    let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let told: Vec<Value> = merged.edited(life).into_iter().map(|(_, value)| value).collect();
    assert_eq!(told, [json!("続ける")]);
}

#[test]
fn a_plan_that_one_deletes_while_another_works_on_it_stays_whole() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"] = Value::Null);
    assert_eq!(one.view().get("plan"), None);
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["assignee"] = json!("佐藤"));
    let merged = one.merge(&other);
    assert_eq!(merged.view()["plan"]["made"], json!("2027-04-01"));
    assert_eq!(merged.view()["plan"]["tasks"].as_array().map(Vec::len), Some(2));
}

#[test]
fn what_was_removed_comes_back_without_what_it_had_before() {
    let (mut one, _) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"][0]["later"] = json!("old"));
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([]));
    assert_eq!(one.view()["plan"]["tasks"], json!([]));
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("a")]));
    assert_eq!(one.view()["plan"]["tasks"], json!([task("a")]));
}

#[test]
fn an_entry_of_a_plan_that_was_made_anew_stays_whole_for_one_who_edits_it() {
    let (mut one, mut other) = two();
    edit(&mut other, "other", |program| program["plan"]["tasks"][1]["notes"] = json!("大事"));
    edit(&mut one, "one", |program| program["plan"] = Value::Null);
    edit(&mut one, "one", |program| program["plan"] = json!({ "made": "2027-05-01", "tasks": [task("a")] }));
    assert_eq!(one.view()["plan"]["tasks"], json!([task("a")]));
    let merged = one.merge(&other);
    let mut expected = task("b");
    expected["notes"] = json!("大事");
    assert_eq!(merged.view()["plan"]["tasks"][1], expected);
}

#[test]
fn rounds_stay_in_their_order() {
    let (mut one, _) = two();
    edit(&mut one, "one", |program| {
        let list = program["rounds"].as_array_mut().expect("rounds");
        list.push(json!({ "id": "a-later-one", "answers": [] }));
    });
    let ids: Vec<_> =
        one.view()["rounds"].as_array().expect("rounds").iter().map(|round| round["id"].clone()).collect();
    assert_eq!(ids, [json!("r1"), json!("a-later-one")]);
}

#[test]
fn programs_of_different_origin_are_compared_and_only_what_is_chosen_is_taken() {
    let (own, mut other) = (small(), small());
    other["name"] = json!("B");
    other["plan"]["tasks"].as_array_mut().expect("tasks").push(task("c"));
    other["rounds"][0]["answers"][1]["rating"] = json!(4);
    let found = differences(&own, &other);
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(take(&own, &other, &[]), own);
    let all: Vec<_> = found.iter().map(|difference| difference.path.clone()).collect();
    assert_eq!(take(&own, &other, &all), other);
    let added = found.iter().find(|difference| difference.own.is_none()).expect("the new task");
    assert_eq!(added.other, Some(task("c")));
    let taken = take(&own, &other, std::slice::from_ref(&added.path));
    assert_eq!((taken["plan"]["tasks"].as_array().map(Vec::len), &taken["name"]), (Some(3), &json!("A")));
    assert_eq!(differences(&own, &own), []);
}

#[test]
fn typing_on_where_others_said_something_else_loses_nothing_of_theirs() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"][0]["notes"] = json!("佐藤のメモ"));
    for word in ["鈴木", "鈴木の", "鈴木のメモ"] {
        edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!(word));
    }
    let mut merged = one.merge(&other);
    let shown = merged.view()["plan"]["tasks"][0]["notes"].as_str().expect("a note").to_owned();
    edit(&mut merged, "one", |program| {
        program["plan"]["tasks"][0]["notes"] = json!(format!("{shown}、続き"));
    });
    assert_eq!(
        merged.view()["plan"]["tasks"][0]["notes"],
        json!(format!("{shown}、続き")),
        "what is typed is shown"
    );
    let conflicts = merged.conflicts();
    let [Conflict::Values(_, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!(values.len(), 2, "and the other one is still there: {values:?}");
    assert_eq!(other.merge(&merged).view(), merged.view());
}

#[test]
fn to_keep_an_entry_stands_against_one_who_removes_it_at_the_same_time() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("大事"));
    let both = one.merge(&other);
    let conflicts = both.conflicts();
    let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let (mut keeps, mut removes) = (both.clone(), both.clone());
    keeps.keep(life, &writer("one"));
    edit(&mut removes, "other", |program| program["plan"]["tasks"] = json!([task("b")]));
    let again = keeps.merge(&removes);
    assert_eq!(again.conflicts(), [Conflict::Removed(life.clone())], "the two decisions are told");
    assert_eq!(again.view()["plan"]["tasks"][0]["notes"], json!("大事"));
}

#[test]
fn of_an_entry_that_is_kept_while_another_removes_it_all_that_was_written_is_told() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("大事"));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["assignee"] = json!("佐藤"));
    let both = one.merge(&other);
    let conflicts = both.conflicts();
    let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let (mut keeps, mut removes) = (both.clone(), both.clone());
    keeps.keep(life, &writer("one"));
    removes.remove(life, &writer("other"));
    let again = keeps.merge(&removes);
    assert_eq!(again.conflicts(), [Conflict::Removed(life.clone())]);
    let told: Vec<Value> = again.edited(life).into_iter().map(|(_, value)| value).collect();
    for written in ["大事", "佐藤"] {
        assert!(told.contains(&json!(written)), "{told:?}");
    }
}

#[test]
fn of_an_entry_that_several_removed_all_is_told_that_one_of_them_did_not_know() {
    let (mut one, mut other) = two();
    let mut third = one.clone();
    edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("大事"));
    third = third.merge(&other);
    edit(&mut third, "third", |program| program["plan"]["tasks"] = json!([task("b")]));
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["assignee"] = json!("佐藤"));
    let all = one.merge(&other).merge(&third);
    let conflicts = all.conflicts();
    let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let told: Vec<Value> = all.edited(life).into_iter().map(|(_, value)| value).collect();
    assert_eq!(told, [json!("佐藤"), json!("大事")]);
}

#[test]
fn a_decision_about_a_removed_entry_that_is_taken_back_leaves_the_two_side_by_side_again() {
    for is_kept in [true, false] {
        let (mut one, mut other) = two();
        edit(&mut one, "one", |program| program["plan"]["tasks"] = json!([task("b")]));
        edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = json!("大事"));
        let mut both = one.merge(&other);
        let (view, conflicts) = (both.view(), both.conflicts());
        let [Conflict::Removed(life)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
        let (before, told) = (both.before(life), both.edited(life));
        if is_kept {
            both.keep(life, &writer("one"));
        } else {
            both.remove(life, &writer("one"));
        }
        let saw = other.merge(&both);
        assert_eq!(saw.conflicts(), []);
        edit(&mut both, "one", |program| *program = view.clone());
        put_back(&mut both, &before);
        for all in [both.clone(), saw.merge(&both), one.merge(&both), other.merge(&both)] {
            assert_eq!((all.view(), all.conflicts()), (view.clone(), conflicts.clone()));
            assert_eq!(all.edited(life), told);
        }
    }
}

#[test]
fn taking_back_an_edit_in_what_another_removed_removes_nothing() {
    let (mut one, mut other) = two();
    edit(&mut one, "a", |program| program["plan"]["tasks"][0]["notes"] = json!("seen to"));
    edit(&mut other, "b", |program| program["plan"] = Value::Null);
    let mut both = one.merge(&other);
    let conflicts = both.conflicts();
    assert!(matches!(conflicts.as_slice(), [Conflict::Removed(_)]), "{conflicts:?}");
    edit(&mut both, "a", |program| program["plan"]["tasks"][0]["notes"] = json!(""));
    assert_eq!(both.view()["plan"], small()["plan"]);
    assert_eq!(both.conflicts(), conflicts, "they still differ in whether there is a plan");
}

#[test]
fn what_two_said_alike_is_changed_for_both() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = "B".into());
    edit(&mut other, "other", |program| program["name"] = "B".into());
    let mut both = one.merge(&other);
    edit(&mut both, "one", |program| program["name"] = "C".into());
    assert_eq!(both.conflicts(), []);
    assert_eq!(other.merge(&both).conflicts(), []);
}
