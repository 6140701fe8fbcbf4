//! Links that are sound alone and close a circle together: one gives way, and it is told which.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::ScenarioId;
use okaeri::domain::plan::{Link, Plan, Scenario, Task};
use okaeri::domain::program::Program;
use okaeri::exchange::document::{self, Document, GaveWay};
use okaeri::exchange::place::Places;

use super::writer;
use crate::small::{catalog, day, plan, program, task, task_id};

/// A program with two tasks, and two scenarios that have them too; the first scenario has another link of its own.
fn begun() -> Document {
    let tasks = ["a", "b"].map(|id| task(id, "staff", 10, 1, &[]));
    let mut program = program();
    program.plan = Some(plan(day("2026-10-01"), tasks.to_vec()));
    for (id, name) in [("s1", "one way"), ("s2", "another way")] {
        let scenario = Scenario::of(&program, ScenarioId::new(id), name.to_owned(), day("2026-10-02"));
        program.scenarios.push(scenario);
    }
    Document::begin(program, &writer("author"))
}

fn wait(plan: Option<&mut Plan>, id: &str, others: &[&str]) {
    let all = &mut plan.expect("a plan").tasks;
    let task = all.iter_mut().find(|task| task.id == task_id(id)).expect("a task");
    task.changes.after = Some(others.iter().map(|other| Link::after(task_id(other), 0)).collect());
}

fn by(document: &Document, name: &str, change: impl FnOnce(&mut Program)) -> Document {
    let mut document = document.clone();
    change(&mut document.program);
    document.ledger.note(&document::content(&document.program), &writer(name));
    document
}

fn both(one: &Document, other: &Document) -> Document {
    let merged = one.merge(other, &catalog()).expect("a program");
    let again = other.merge(one, &catalog()).expect("a program");
    assert_eq!(document::save(&merged), document::save(&again));
    document::open(document::save(&merged).as_bytes(), &catalog()).expect("valid");
    merged
}

fn links(plan: Option<&Plan>) -> usize {
    let after = |task: &Task| task.changes.after.as_ref().map_or(0, Vec::len);
    plan.expect("a plan").tasks.iter().map(after).sum()
}

fn told(document: &Document) -> Vec<String> {
    let (catalog, program) = (catalog(), &document.program);
    let places = Places::new(&catalog, program);
    document.gave_way().iter().map(|link| places.gave_way(link, false).ja.to_string()).collect()
}

#[test]
fn a_circle_of_the_plan_is_cut_and_it_is_told_until_it_is_noted() {
    let begun = begun();
    let one = by(&begun, "one", |program| wait(program.plan.as_mut(), "a", &["b"]));
    let other = by(&begun, "other", |program| wait(program.plan.as_mut(), "b", &["a"]));
    assert_eq!((one.gave_way(), other.gave_way()), (vec![], vec![]));
    let mut merged = both(&one, &other);
    assert_eq!(links(merged.program.plan.as_ref()), 1);
    let gave_way = merged.gave_way();
    let [GaveWay { scenario: None, .. }] = gave_way.as_slice() else { panic!("{gave_way:?}") };
    let said = told(&merged);
    assert!(said[0].contains("循環する") && said[0].ends_with("を待つ設定は外れます。"), "{said:?}");
    merged.ledger.note(&document::content(&merged.program), &writer("one"));
    assert_eq!(merged.gave_way(), []);
}

#[test]
fn a_circle_in_a_scenario_is_cut_there_and_the_same_link_stays_elsewhere() {
    let begun = begun();
    let one = by(&begun, "one", |program| {
        wait(program.plan.as_mut(), "a", &["b"]);
        wait(program.scenarios[0].plan.as_mut(), "a", &["b"]);
        wait(program.scenarios[1].plan.as_mut(), "a", &["b"]);
    });
    let other = by(&begun, "other", |program| wait(program.scenarios[1].plan.as_mut(), "b", &["a"]));
    let merged = both(&one, &other);
    let program = &merged.program;
    let [first, second] = [0, 1].map(|at| program.scenarios[at].plan.as_ref());
    assert_eq!([program.plan.as_ref(), first, second].map(links), [1, 1, 1]);
    assert_eq!(
        program.plan.as_ref().map(|plan| &plan.tasks),
        one.program.plan.as_ref().map(|plan| &plan.tasks)
    );
    assert_eq!(first, one.program.scenarios[0].plan.as_ref());
    let said = told(&merged);
    assert!(said.len() == 1 && said[0].starts_with("案「another way」では、"), "{said:?}");
}

#[test]
fn what_waits_in_a_scenario_for_a_task_that_another_took_out_of_it_waits_no_more() {
    let begun = begun();
    let one = by(&begun, "one", |program| {
        program.scenarios[0].plan.as_mut().expect("a plan").tasks.retain(|task| task.id != task_id("b"));
    });
    let other = by(&begun, "other", |program| {
        wait(program.plan.as_mut(), "a", &["b"]);
        wait(program.scenarios[0].plan.as_mut(), "a", &["b"]);
    });
    let merged = both(&one, &other);
    assert_eq!(links(merged.program.plan.as_ref()), 1);
    assert_eq!(links(merged.program.scenarios[0].plan.as_ref()), 0);
    assert_eq!(merged.gave_way(), [], "that the task was taken out says it already");
}

#[test]
fn a_link_that_somebody_takes_out_does_not_give_way() {
    let begun = by(&begun(), "one", |program| wait(program.plan.as_mut(), "a", &["b"]));
    let command = Command::Edit(task_id("a"), Edit::After(None));
    let program = begun.program.apply(&catalog(), &command).expect("it fits");
    let one = by(&begun, "one", |open| *open = program);
    assert_eq!(both(&one, &begun).gave_way(), []);
}
