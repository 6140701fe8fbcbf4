//! Merging at random: three people edit and exchange in any order.

use okaeri::exchange::merge::{Conflict, Ledger};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{edit, rounds, small, task, writer};

/// What a person does, or an exchange between two of three.
#[derive(Clone, Debug)]
enum Act {
    Name(usize, u8),
    Rate(usize, bool, u8),
    Answer(usize, u8),
    Note(usize, u8, u8),
    Tick(usize, u8, u8),
    Add(usize, u8),
    Remove(usize, u8),
    Drop(usize),
    Adopt(usize),
    Close(usize),
    GoBack(usize),
    Start(usize),
    Exchange(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let who = 0..3_usize;
    prop_oneof![
        2 => (who.clone(), any::<u8>()).prop_map(|(who, word)| Act::Name(who, word)),
        2 => (who.clone(), any::<bool>(), 0..5_u8).prop_map(|(who, first, level)| Act::Rate(who, first, level)),
        2 => (who.clone(), 0..3_u8).prop_map(|(who, item)| Act::Answer(who, item)),
        3 => (who.clone(), 0..4_u8, any::<u8>()).prop_map(|(who, task, word)| Act::Note(who, task, word)),
        2 => (who.clone(), 0..4_u8, 0..3_u8).prop_map(|(who, task, step)| Act::Tick(who, task, step)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Add(who, task)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Remove(who, task)),
        1 => who.clone().prop_map(Act::Drop),
        1 => who.clone().prop_map(Act::Adopt),
        2 => who.clone().prop_map(Act::Close),
        1 => who.clone().prop_map(Act::GoBack),
        2 => who.clone().prop_map(Act::Start),
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
        | Act::Answer(who, _)
        | Act::Note(who, ..)
        | Act::Tick(who, ..)
        | Act::Add(who, _)
        | Act::Remove(who, _)
        | Act::Drop(who)
        | Act::Close(who)
        | Act::GoBack(who)
        | Act::Start(who)
        | Act::Adopt(who) => *who,
    };
    edit(&mut ledgers[who], &format!("w{who}"), |program| match act {
        Act::Name(_, word) => program["name"] = json!(word.to_string()),
        Act::Rate(_, first, level) => {
            let rating =
                program["rounds"].as_array_mut().and_then(|rounds| rounds.last_mut()).and_then(|round| {
                    round.pointer_mut(if *first { "/answers/0/rating" } else { "/answers/1/rating" })
                });
            if let Some(rating) = rating {
                *rating = json!(level);
            }
        }
        Act::Answer(_, item) => rounds::answer(program, &format!("new{item}")),
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
        Act::Close(_) => rounds::close(program),
        Act::GoBack(_) => rounds::go_back(program),
        Act::Start(_) => rounds::start(program),
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
            Conflict::Removed(_) | Conflict::Late(_) => false,
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
