//! Merging: nothing that anyone said is lost, and the order of exchanging does not matter.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Conflict, Ledger, Step, WriterId, differences, take};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../public/sample.okaeri.json");

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
    json!({ "id": id, "notes": "", "assignee": "", "ticked": [] })
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
    merged.choose(&path, hidden.clone(), &writer("one"));
    let saw = other.merge(&merged);
    let values = vec![(hidden, writer("again")), (shown.clone(), writer("one"))];
    merged.reopen(&path, values);
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
    let expected = json!({ "id": "a", "notes": "大事", "assignee": "", "ticked": [] });
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
    let expected = json!({ "id": "b", "notes": "大事", "assignee": "", "ticked": [] });
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

/// What a person does, or an exchange between two of three.
#[derive(Clone, Debug)]
enum Act {
    Name(usize, u8),
    Rate(usize, bool, u8),
    Note(usize, u8, u8),
    Tick(usize, u8, u8),
    Add(usize, u8),
    Remove(usize, u8),
    Drop(usize),
    Adopt(usize),
    Exchange(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let who = 0..3_usize;
    prop_oneof![
        2 => (who.clone(), any::<u8>()).prop_map(|(who, word)| Act::Name(who, word)),
        2 => (who.clone(), any::<bool>(), 0..5_u8).prop_map(|(who, first, level)| Act::Rate(who, first, level)),
        3 => (who.clone(), 0..4_u8, any::<u8>()).prop_map(|(who, task, word)| Act::Note(who, task, word)),
        2 => (who.clone(), 0..4_u8, 0..3_u8).prop_map(|(who, task, step)| Act::Tick(who, task, step)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Add(who, task)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Remove(who, task)),
        1 => who.clone().prop_map(Act::Drop),
        1 => who.clone().prop_map(Act::Adopt),
        3 => (who.clone(), who).prop_map(|(one, other)| Act::Exchange(one, other)),
    ]
}

fn id(task: u8) -> String {
    format!("t{task}")
}

fn tasks(program: &mut Value) -> Option<&mut Vec<Value>> {
    program.get_mut("plan")?.get_mut("tasks")?.as_array_mut()
}

fn named(program: &mut Value, task: u8) -> Option<&mut Value> {
    tasks(program)?.iter_mut().find(|entry| entry["id"] == id(task).as_str())
}

fn perform(ledgers: &mut [Ledger; 3], act: &Act) {
    let who = match act {
        Act::Exchange(one, other) => {
            let merged = ledgers[*one].merge(&ledgers[*other]);
            ledgers[*one] = merged.clone();
            ledgers[*other] = merged;
            return;
        }
        Act::Name(who, ..)
        | Act::Rate(who, ..)
        | Act::Note(who, ..)
        | Act::Tick(who, ..)
        | Act::Add(who, _)
        | Act::Remove(who, _)
        | Act::Drop(who)
        | Act::Adopt(who) => *who,
    };
    edit(&mut ledgers[who], &format!("w{who}"), |program| match act {
        Act::Name(_, word) => program["name"] = json!(word.to_string()),
        Act::Rate(_, first, level) => {
            program["rounds"][0]["answers"][usize::from(!first)]["rating"] = json!(level);
        }
        Act::Note(_, task, word) => {
            if let Some(task) = named(program, *task) {
                task["notes"] = json!(word.to_string());
            }
        }
        Act::Tick(_, task, step) => {
            if let Some(steps) = named(program, *task).and_then(|task| task["ticked"].as_array_mut())
                && !steps.contains(&json!(step))
            {
                steps.push(json!(step));
            }
        }
        Act::Add(_, new) => {
            if named(program, *new).is_none()
                && let Some(tasks) = tasks(program)
            {
                tasks.push(task(&id(*new)));
            }
        }
        Act::Remove(_, task) => {
            if let Some(tasks) = tasks(program) {
                tasks.retain(|entry| entry["id"] != id(*task).as_str());
            }
        }
        Act::Drop(_) => program["plan"] = Value::Null,
        Act::Adopt(_) => program["plan"] = json!({ "made": "2027-05-01", "tasks": [task("t0"), task("t1")] }),
        Act::Exchange(..) => {}
    });
}

fn after(acts: &[Act]) -> [Ledger; 3] {
    let all = Ledger::begin(&small(), &writer("author"));
    let mut ledgers = [all.clone(), all.clone(), all];
    for act in acts {
        perform(&mut ledgers, act);
    }
    ledgers
}

/// A batch that every run affords; `OKAERI_MERGES=25000 cargo test --release --no-default-features merge` runs 100,000.
fn cases() -> u32 {
    std::env::var("OKAERI_MERGES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(400)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(acts in vec(act(), 0..30)) {
        let [a, b, c] = after(&acts);
        prop_assert_eq!(a.merge(&b), b.merge(&a));
        prop_assert_eq!(a.merge(&b).merge(&c), a.merge(&b.merge(&c)));
        prop_assert_eq!(a.merge(&a), a.clone());
        prop_assert_eq!(a.merge(&b).merge(&b), a.merge(&b));
    }

    #[test]
    fn all_who_have_exchanged_everything_see_the_same_whole_program(acts in vec(act(), 0..30)) {
        let [a, b, c] = after(&acts);
        let all = a.merge(&b).merge(&c);
        prop_assert_eq!(c.merge(&a).merge(&b).view(), all.view());
        let view = all.view();
        for task in view["plan"]["tasks"].as_array().into_iter().flatten() {
            for key in ["id", "notes", "assignee", "ticked"] {
                prop_assert!(task.get(key).is_some(), "{} lacks {}", task, key);
            }
        }
        if let Some(plan) = view.get("plan") {
            prop_assert!(plan.get("made").is_some() && plan.get("tasks").is_some(), "{}", plan);
        }
    }

    #[test]
    fn an_edit_that_nobody_undid_is_there_after_every_exchange(acts in vec(act(), 0..20), word in "[a-z]{8}") {
        let [mut a, b, c] = after(&acts);
        edit(&mut a, "w0", |program| program["name"] = json!(word));
        let all = b.merge(&c).merge(&a);
        let shown = all.view()["name"] == json!(word);
        let kept = all.conflicts().iter().any(|conflict| match conflict {
            Conflict::Values(_, values) => values.contains(&json!(word)),
            Conflict::Removed(_) => false,
        });
        prop_assert!(shown || kept, "{:?}", all.conflicts());
    }

    #[test]
    fn a_ledger_comes_back_from_its_file(acts in vec(act(), 0..30)) {
        let [a, b, c] = after(&acts);
        let all = a.merge(&b).merge(&c);
        let again = Ledger::from_section(&all.view(), &all.to_section(), all.seen().clone());
        prop_assert_eq!(again, Some(all));
    }

    #[test]
    fn what_is_noted_is_what_is_shown(acts in vec(act(), 0..30)) {
        let [a, b, _] = after(&acts);
        let mut merged = a.merge(&b);
        let mut program = merged.view();
        program["name"] = json!("as it is now");
        merged.note(&program, &writer("w0"));
        prop_assert_eq!(merged.view(), program);
    }
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
