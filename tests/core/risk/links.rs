//! The tasks of a risk: those of the documented remedies, and what a person changes about that.

use okaeri::domain::id::{ActionId, TaskId};
use okaeri::domain::plan::{Origin, Plan, Status, Task, lines, resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::domain::risk::{Risk, progress, remedying};
use okaeri::domain::sorted;

use super::{CATALOG, caution, challenge, own, row, saying, silent};
use crate::small::{day, task_id};

fn template(id: &'static str) -> Task {
    Task::new(task_id(id), Origin::Template(ActionId::new(id)))
}

/// The sample with this plan.
fn planned(tasks: Vec<Task>) -> Program {
    let mut program = silent();
    program.plan = Some(Plan::of(program.settings.start, tasks));
    program
}

fn ids(tasks: &[TaskId]) -> Vec<&str> {
    tasks.iter().map(TaskId::as_str).collect()
}

#[test]
fn every_documented_risk_has_actions_against_it_that_the_catalog_knows() {
    for row in okaeri::domain::risk::rows(&CATALOG, &silent()) {
        let actions = remedying(&CATALOG, &row.said.id);
        assert!(!actions.is_empty(), "{}", row.said.id);
        assert!(actions.iter().all(|action| CATALOG.action(action).is_some()), "{}", row.said.id);
    }
    assert!(remedying(&CATALOG, &own("1")).is_empty());
}

#[test]
fn tasks_that_carry_out_a_remedy_are_in_from_the_start() {
    let program = planned(vec![
        template("reach.announce"),
        template("buy_in.briefings"),
        template("reach.casual_talk"),
    ]);
    assert_eq!(
        ids(&row(&program, &challenge("few_applicants")).linked.tasks),
        ["reach.announce", "reach.casual_talk"]
    );
    assert_eq!(ids(&row(&program, &challenge("support")).linked.tasks), ["buy_in.briefings"]);
    assert!(row(&program, &caution("position")).linked.tasks.is_empty());
}

#[test]
fn a_person_puts_tasks_to_a_risk_and_takes_them_from_it() {
    let program = planned(vec![template("reach.announce"), template("buy_in.briefings")]);
    let id = challenge("few_applicants");
    let links = sorted::map([(task_id("reach.announce"), false), (task_id("buy_in.briefings"), true)]);
    let program = saying(&program, Risk { links, ..Risk::new(id.clone()) });
    assert_eq!(ids(&row(&program, &id).linked.tasks), ["buy_in.briefings"]);
    assert!(row(&program, &id).linked.gone.is_empty());
}

#[test]
fn a_task_that_leaves_the_plan_drops_out_and_is_told() {
    let mut program = planned(vec![template("reach.announce"), template("buy_in.briefings")]);
    let id = own("1");
    let links = sorted::map([(task_id("reach.announce"), true), (task_id("buy_in.briefings"), true)]);
    program = saying(&program, Risk { links, ..Risk::new(id.clone()) });
    program.plan = Some(Plan::of(program.settings.start, vec![template("reach.announce")]));
    let linked = row(&program, &id).linked;
    assert_eq!((ids(&linked.tasks), ids(&linked.gone)), (vec!["reach.announce"], vec!["buy_in.briefings"]));
    program.plan = None;
    assert_eq!(row(&program, &id).linked.gone.len(), 2, "without a plan there is none of them");
}

#[test]
fn the_standing_of_its_tasks_is_counted() {
    let mut done = template("reach.announce");
    done.status = Status::Done;
    done.began = Some(day("2026-10-01"));
    done.finished = Some(day("2026-10-02"));
    let mut program = planned(vec![done, template("reach.casual_talk"), template("buy_in.briefings")]);
    program.settings.start = day("2026-10-01");
    program.plan.as_mut().expect("a plan").anchor = day("2026-10-01");
    let plan = program.plan.as_ref().expect("a plan");
    let words = resolve(&CATALOG, plan);
    let on = |today: &str| {
        let dates = schedule(&CATALOG, plan, &words, &program.settings, day(today)).expect("dates");
        let linked = row(&program, &challenge("few_applicants")).linked;
        (progress(&linked.tasks, &lines(plan, &words, Some(&dates), day(today))), dates)
    };
    let (progress, dates) = on("2026-10-01");
    assert_eq!((progress.total, progress.done, progress.late.len()), (2, 1, 0));
    assert_eq!(progress.next, dates.tasks.get("reach.casual_talk").map(|dated| dated.end));
    let (progress, _) = on("2028-10-01");
    assert_eq!(
        ids(&progress.late),
        ["reach.casual_talk"],
        "the other one is done, and briefings are of another risk"
    );
}
