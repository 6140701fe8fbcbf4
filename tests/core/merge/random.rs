//! Merging at random: three people edit and exchange in any order.

use okaeri::exchange::merge::{Conflict, Ledger, Settled, WriterId};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{edit, put_back, rounds, small, task, writer};

/// What a person does, or an exchange between two of three.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Name(usize, u8),
    Rate(usize, bool, u8),
    Answer(usize, u8),
    Note(usize, u8, u8),
    Tick(usize, u8, u8),
    State(usize, u8, u8),
    Add(usize, u8),
    Remove(usize, u8),
    Drop(usize),
    Adopt(usize),
    Close(usize),
    GoBack(usize),
    Start(usize),
    Undo(usize, u8),
    Decide(usize, u8, bool),
    Exchange(usize, usize),
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    let who = 0..3_usize;
    prop_oneof![
        2 => (who.clone(), any::<u8>()).prop_map(|(who, word)| Act::Name(who, word)),
        2 => (who.clone(), any::<bool>(), 0..5_u8).prop_map(|(who, first, level)| Act::Rate(who, first, level)),
        2 => (who.clone(), 0..3_u8).prop_map(|(who, item)| Act::Answer(who, item)),
        3 => (who.clone(), 0..4_u8, any::<u8>()).prop_map(|(who, task, word)| Act::Note(who, task, word)),
        2 => (who.clone(), 0..4_u8, 0..3_u8).prop_map(|(who, task, step)| Act::Tick(who, task, step)),
        3 => (who.clone(), 0..4_u8, 0..6_u8).prop_map(|(who, task, state)| Act::State(who, task, state)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Add(who, task)),
        2 => (who.clone(), 0..4_u8).prop_map(|(who, task)| Act::Remove(who, task)),
        1 => who.clone().prop_map(Act::Drop),
        1 => who.clone().prop_map(Act::Adopt),
        2 => who.clone().prop_map(Act::Close),
        1 => who.clone().prop_map(Act::GoBack),
        2 => who.clone().prop_map(Act::Start),
        3 => (who.clone(), any::<u8>()).prop_map(|(who, to)| Act::Undo(who, to)),
        2 => (who.clone(), any::<u8>(), any::<bool>()).prop_map(|(who, which, is_for)| Act::Decide(who, which, is_for)),
        3 => (who.clone(), who).prop_map(|(one, other)| Act::Exchange(one, other)),
    ]
}

/// What the one who closed the first round does, but for leaving an answer out.
fn own_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        1 => any::<u8>().prop_map(|word| Act::Name(0, word)),
        2 => Just(Act::Close(0)),
        1 => Just(Act::Start(0)),
        4 => any::<u8>().prop_map(|to| Act::Undo(0, to)),
        2 => any::<u8>().prop_map(|which| Act::Decide(0, which, true)),
    ]
}

/// How far a task may have come; some have a value in common.
const STATES: [[(&str, &str); 4]; 6] = [
    [("status", "to_do"), ("progress", ""), ("began", ""), ("finished", "")],
    [("status", "doing"), ("progress", ""), ("began", "19"), ("finished", "")],
    [("status", "doing"), ("progress", "40"), ("began", "19"), ("finished", "")],
    [("status", "blocked"), ("progress", "40"), ("began", "20"), ("finished", "")],
    [("status", "done"), ("progress", "100"), ("began", "19"), ("finished", "23")],
    [("status", "done"), ("progress", "100"), ("began", "20"), ("finished", "23")],
];

fn id(task: u8) -> String {
    format!("t{task}")
}

fn tasks(program: &mut Value) -> Option<&mut Vec<Value>> {
    program.get_mut("plan")?.get_mut("tasks")?.as_array_mut()
}

fn named(program: &mut Value, task: u8) -> Option<&mut Value> {
    tasks(program)?.iter_mut().find(|entry| entry["id"] == id(task).as_str())
}

impl Act {
    /// Who does it; of two who exchange, the one.
    fn who(&self) -> usize {
        match self {
            Self::Name(who, ..)
            | Self::Rate(who, ..)
            | Self::Answer(who, _)
            | Self::Note(who, ..)
            | Self::Tick(who, ..)
            | Self::State(who, ..)
            | Self::Add(who, _)
            | Self::Remove(who, _)
            | Self::Drop(who)
            | Self::Close(who)
            | Self::GoBack(who)
            | Self::Start(who)
            | Self::Undo(who, _)
            | Self::Adopt(who)
            | Self::Decide(who, ..)
            | Self::Exchange(who, _) => *who,
        }
    }
}

/// Three people, and what each has had before them.
struct World {
    ledgers: [Ledger; 3],
    views: [Vec<Value>; 3],
}

impl World {
    fn new() -> Self {
        let all = Ledger::begin(&small(), &writer("author"));
        Self { ledgers: [all.clone(), all.clone(), all], views: Default::default() }
    }

    fn perform(&mut self, act: &Act) {
        perform(&mut self.ledgers, &self.views, act);
        for (ledger, views) in self.ledgers.iter().zip(&mut self.views) {
            let view = ledger.view();
            if views.last() != Some(&view) {
                views.push(view);
            }
        }
    }
}

/// Settles one of the differences, by one or the other way.
fn decide(ledger: &mut Ledger, which: u8, is_for: bool, writer: &WriterId) {
    let conflicts = ledger.conflicts();
    match conflicts.get(usize::from(which) % conflicts.len().max(1)) {
        Some(Conflict::Values(path, values)) => {
            let value = if is_for { values.first() } else { values.last() };
            ledger.choose(path, value.expect("a value").clone(), writer);
        }
        Some(Conflict::Removed(life)) if is_for => drop(ledger.keep(life, writer)),
        Some(Conflict::Removed(life)) => drop(ledger.remove(life, writer)),
        Some(Conflict::Late(life)) => drop(ledger.let_in(life, is_for, writer)),
        None => {}
    }
}

fn perform(ledgers: &mut [Ledger; 3], views: &[Vec<Value>; 3], act: &Act) {
    let who = match act {
        Act::Exchange(one, other) => {
            let merged = ledgers[*one].merge(&ledgers[*other]);
            ledgers[*one] = merged.clone();
            ledgers[*other] = merged;
            return;
        }
        Act::Decide(who, which, is_for) => {
            return decide(&mut ledgers[*who], *which, *is_for, &writer(&format!("w{who}")));
        }
        act => act.who(),
    };
    let before = &views[who];
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
        Act::State(_, task, state) => {
            if let Some(task) = named(program, *task) {
                for (key, value) in STATES[usize::from(*state)] {
                    task[key] = json!(value);
                }
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
        Act::Undo(_, to) => {
            if let Some(view) = before.get(usize::from(*to) % before.len().max(1)) {
                *program = view.clone();
            }
        }
        Act::Decide(..) | Act::Exchange(..) => {}
    });
}

pub(super) fn after(acts: &[Act]) -> [Ledger; 3] {
    let mut world = World::new();
    for act in acts {
        world.perform(act);
    }
    world.ledgers
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
            let is_as_shown = |state: &[(&str, &str); 4]| state.iter().all(|(key, value)| task[key] == *value);
            prop_assert!(STATES.iter().any(is_as_shown), "nobody made {} so", task);
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
    fn what_is_noted_is_what_is_shown(acts in vec(act(), 0..30), to in any::<u8>()) {
        let mut world = World::new();
        for act in &acts {
            world.perform(act);
        }
        let [a, b, _] = &world.ledgers;
        let mut merged = a.merge(b);
        let mut program = world.views[0].get(usize::from(to) % world.views[0].len().max(1)).cloned().unwrap_or_else(small);
        program["name"] = json!("as it is now");
        merged.note(&program, &writer("w0"));
        prop_assert_eq!(merged.view(), program);
    }

    #[test]
    fn an_answer_that_waited_is_there_or_waits_whatever_the_closer_takes_back(acts in vec(own_act(), 0..12)) {
        let mut world = World::new();
        world.perform(&Act::Undo(0, 0));
        edit(&mut world.ledgers[0], "w0", rounds::close);
        edit(&mut world.ledgers[1], "w1", |program| rounds::answer(program, "late"));
        world.perform(&Act::Exchange(0, 0));
        world.ledgers[0] = world.ledgers[0].merge(&world.ledgers[1]);
        for act in &acts {
            world.perform(act);
            for there in [world.ledgers[0].clone(), world.ledgers[1].merge(&world.ledgers[0])] {
                let is_in = there.view()["rounds"][0].to_string().contains("late");
                let waits = there.conflicts().iter().any(|conflict| matches!(conflict, Conflict::Late(_)));
                prop_assert!(is_in != waits, "{} {:?}", there.view(), there.conflicts());
            }
        }
    }

    #[test]
    fn what_a_step_settled_comes_back_from_the_disk(acts in vec(act(), 0..20)) {
        let [a, b, _] = after(&acts);
        let all = a.merge(&b);
        for conflict in all.conflicts() {
            let settled = match conflict {
                Conflict::Values(path, values) => Settled::Chosen(vec![(all.before(&path), values[0].clone())]),
                Conflict::Removed(life) => Settled::Kept(all.before(&life), true),
                Conflict::Late(life) => Settled::Brought(vec![all.before(&life)], vec![life]),
            };
            prop_assert_eq!(Settled::from_value(&settled.to_value()), Some(settled));
        }
    }

    #[test]
    fn what_is_put_back_is_as_it_was(acts in vec(act(), 0..20), which in any::<u8>(), is_for in any::<bool>()) {
        let [a, b, _] = after(&acts);
        let mut all = a.merge(&b);
        let (view, conflicts) = (all.view(), all.conflicts());
        let chosen = conflicts.get(usize::from(which) % conflicts.len().max(1));
        let Some(Conflict::Values(path, _) | Conflict::Removed(path)) = chosen else { return Ok(()) };
        let before = all.before(path);
        let edited = all.edited(path);
        decide(&mut all, which, is_for, &writer("w0"));
        let saw = a.merge(&all);
        all.note(&view, &writer("w0"));
        put_back(&mut all, &before);
        for there in [all.clone(), saw.merge(&all)] {
            prop_assert_eq!(there.view(), view.clone());
            prop_assert_eq!(there.edited(path), edited.clone());
            let is_back = there.conflicts().iter().any(|conflict| match (conflict, &conflicts[usize::from(which) % conflicts.len()]) {
                (Conflict::Values(one, values), Conflict::Values(other, before)) => one == other && values == before,
                (one, other) => one == other,
            });
            prop_assert!(is_back, "{:?}", there.conflicts());
        }
    }
}
