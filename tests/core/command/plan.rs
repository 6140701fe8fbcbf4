//! Commands about a plan and its tasks.

use okaeri::domain::catalog::{Effort, Phase};
use okaeri::domain::command::{Command, Edit, Refusal, describe};
use okaeri::domain::id::{ActionId, RoleId, TaskId};
use okaeri::domain::plan::task::Origin;
use okaeri::domain::plan::{Link, Plan, ResolvedTask, Task, resolve};
use okaeri::domain::program::Program;

use super::{after, refused};
use crate::small::{self, catalog, day, program, task, task_id, text};

fn template(id: &'static str) -> Task {
    Task::new(task_id(id), Origin::Template(ActionId::new(id)))
}

fn plan() -> Plan {
    let tasks =
        vec![template("base.write"), template("base.train"), task("own", "hr", 10, 2, &[("base.train", 1)])];
    small::plan(day("2026-04-01"), tasks)
}

pub(crate) fn planned() -> Program {
    after(&program(), &[Command::AdoptPlan(plan())])
}

pub(super) fn edit(id: &str, edit: Edit) -> Command {
    Command::Edit(task_id(id), edit)
}

fn waiting(links: &[(&str, u16)]) -> Edit {
    let link = |(id, lag_days): &(&str, u16)| Link::after(task_id(id), *lag_days);
    Edit::After(Some(links.iter().map(link).collect()))
}

fn resolved(program: &Program, id: &str) -> ResolvedTask {
    let tasks = resolve(&catalog(), program.plan.as_ref().expect("there is a plan"));
    tasks.into_iter().find(|task| task.id.as_str() == id).expect("the plan has the task")
}

fn ids(program: &Program) -> Vec<&str> {
    program.plan.iter().flat_map(|plan| &plan.tasks).map(|task| task.id.as_str()).collect()
}

#[test]
fn a_plan_is_adopted_and_dropped() {
    assert_eq!(planned().plan, Some(plan()));
    assert_eq!(after(&planned(), &[Command::DropPlan]), program());
}

#[test]
fn without_a_plan_its_commands_are_refused() {
    for command in [
        Command::Reschedule(day("2026-05-01")),
        Command::AddTask(Box::new(template("base.write"))),
        Command::RemoveTask(task_id("own")),
        Command::AllowAction(ActionId::new("base.write")),
        edit("own", Edit::Pinned(true)),
    ] {
        refused(&program(), &command, &Refusal::NoPlan);
    }
}

#[test]
fn a_plan_that_is_not_well_formed_is_refused() {
    let twice = small::plan(day("2026-04-01"), vec![template("base.write"), template("base.write")]);
    refused(&program(), &Command::AdoptPlan(twice), &Refusal::TaskExists(task_id("base.write")));
    let many = (0..=5000).map(|number| Task::new(TaskId::from(format!("t{number}")), Origin::Own));
    refused(
        &program(),
        &Command::AdoptPlan(small::plan(day("2026-04-01"), many.collect())),
        &Refusal::TooManyTasks,
    );
}

#[test]
fn rescheduling_moves_the_anchor() {
    let moved = after(&planned(), &[Command::Reschedule(day("2026-05-01"))]);
    assert_eq!(moved.plan.map(|plan| plan.anchor), Some(day("2026-05-01")));
    refused(&planned(), &Command::Reschedule(day("1999-05-01")), &Refusal::OutOfRange);
}

#[test]
fn a_task_is_added_once() {
    let add = |id: &'static str| Command::AddTask(Box::new(template(id)));
    let added = after(&planned(), &[add("path.tell")]);
    assert_eq!(ids(&added), ["base.write", "base.train", "own", "path.tell"]);
    refused(&added, &add("path.tell"), &Refusal::TaskExists(task_id("path.tell")));
}

#[test]
fn a_removed_template_task_is_not_chosen_again_until_it_is_allowed() {
    let removed = after(&planned(), &[Command::RemoveTask(task_id("base.train"))]);
    let out = |program: &Program| -> Vec<String> {
        program.plan.iter().flat_map(|plan| &plan.pinned_out).map(ToString::to_string).collect()
    };
    assert_eq!((ids(&removed), out(&removed)), (vec!["base.write", "own"], vec!["base.train".to_owned()]));
    assert_eq!(out(&after(&removed, &[Command::AllowAction(ActionId::new("base.train"))])), [""; 0]);
    assert_eq!(out(&after(&removed, &[Command::AddTask(Box::new(template("base.train")))])), [""; 0]);
    assert_eq!(
        out(&after(&planned(), &[Command::RemoveTask(task_id("own"))])),
        [""; 0],
        "an own task has no action"
    );
    refused(
        &removed,
        &Command::RemoveTask(task_id("base.train")),
        &Refusal::NoSuchTask(task_id("base.train")),
    );
}

#[test]
fn nothing_waits_for_a_removed_task() {
    let removed = after(&planned(), &[Command::RemoveTask(task_id("base.train"))]);
    assert_eq!(resolved(&removed, "own").after, []);
    let back = after(&removed, &[Command::AddTask(Box::new(template("base.train")))]);
    assert_eq!(resolved(&back, "own").after, [], "a link that was cut stays cut");
}

#[test]
fn no_task_waits_for_one_that_a_new_choice_drops() {
    let left = task("own", "hr", 10, 2, &[("base.train", 1), ("base.write", 0)]);
    let chosen = small::plan(day("2026-04-01"), vec![template("base.write"), left]);
    let adopted = after(&planned(), &[Command::AdoptPlan(chosen)]);
    let own = adopted.plan.as_ref().and_then(|plan| plan.task(&task_id("own"))).expect("it is kept");
    assert_eq!(own.changes.after, Some(vec![Link::after(task_id("base.write"), 0)]));
}

#[test]
fn an_edit_changes_its_task_and_none_goes_back_to_the_template() {
    let effort = Effort { optimistic: 10, likely: 20, pessimistic: 40 };
    let changed = after(
        &planned(),
        &[
            edit("base.train", Edit::Title(Some("研修".to_owned()))),
            edit("base.train", Edit::Owner(Some(RoleId::new("recruiting")))),
            edit("base.train", Edit::Effort(Some(effort))),
            edit("base.train", Edit::Duration(Some(7))),
            edit("base.train", Edit::Phase(Some(Phase::After))),
            edit("base.train", Edit::Checklist(Some(vec!["1".to_owned()]))),
            edit("base.train", waiting(&[])),
        ],
    );
    let task = resolved(&changed, "base.train");
    assert_eq!((task.title, task.owner.as_str(), task.effort), (text("研修"), "recruiting", effort));
    assert_eq!(
        (task.duration_days, task.phase, task.checklist, task.after),
        (7, Phase::After, vec![text("1")], vec![])
    );
    let back = after(
        &changed,
        &[
            edit("base.train", Edit::Title(None)),
            edit("base.train", Edit::Owner(None)),
            edit("base.train", Edit::Effort(None)),
            edit("base.train", Edit::Duration(None)),
            edit("base.train", Edit::Phase(None)),
            edit("base.train", Edit::Checklist(None)),
            edit("base.train", Edit::After(None)),
        ],
    );
    assert_eq!(back, planned());
}

#[test]
fn a_task_that_the_plan_lacks_is_not_edited() {
    refused(&planned(), &edit("path.tell", Edit::Pinned(true)), &Refusal::NoSuchTask(task_id("path.tell")));
}

#[test]
fn numbers_and_dates_have_their_range() {
    let effort = |optimistic, likely, pessimistic| {
        edit("own", Edit::Effort(Some(Effort { optimistic, likely, pessimistic })))
    };
    for command in [
        effort(20, 10, 30),
        effort(10, 30, 20),
        effort(1, 2, 10_001),
        edit("own", Edit::Duration(Some(0))),
        edit("own", Edit::Duration(Some(1001))),
        edit("own", waiting(&[("base.write", 1001)])),
        edit("own", Edit::Start(Some(day("1999-01-01")))),
        edit("own", Edit::Began(Some(day("2199-01-01")))),
        edit("own", Edit::Finished(Some(day("2199-01-01")))),
        edit("own", Edit::Progress(101)),
    ] {
        refused(&planned(), &command, &Refusal::OutOfRange);
    }
}

#[test]
fn a_circle_is_refused_and_named_by_its_titles() {
    let named = ["own", "base.train", "base.write"].map(text).to_vec();
    // base.train waits for base.write, own for base.train: base.write cannot wait for own.
    let command = edit("base.write", waiting(&[("own", 0)]));
    let Err(Refusal::Cycle(titles)) = planned().apply(&catalog(), &command) else {
        panic!("the circle is accepted");
    };
    let turned = (0..3).map(|start| [&named[start..], &named[..start]].concat());
    assert!(
        turned.map(|names| names.into_iter().rev().collect::<Vec<_>>()).any(|names| names == titles),
        "{titles:?}"
    );
    refused(&planned(), &command, &Refusal::Cycle(titles));
    refused(&planned(), &edit("own", waiting(&[("own", 0)])), &Refusal::Cycle(vec![text("own")]));
}

#[test]
fn a_plan_with_a_circle_is_not_adopted() {
    let circle = vec![task("a", "hr", 1, 1, &[("b", 0)]), task("b", "hr", 1, 1, &[("a", 0)])];
    let result = program().apply(&catalog(), &Command::AdoptPlan(small::plan(day("2026-04-01"), circle)));
    assert!(matches!(result, Err(Refusal::Cycle(titles)) if titles.len() == 2));
}

#[test]
fn a_plan_that_came_with_circles_can_be_mended_step_by_step() {
    let pair = |a: &str, b: &str| [task(a, "hr", 1, 1, &[(b, 0)]), task(b, "hr", 1, 1, &[(a, 0)])];
    let tasks = [pair("a", "b"), pair("c", "d")].concat();
    let circles = Program { plan: Some(small::plan(day("2026-04-01"), tasks)), ..program() };
    let mended = after(&circles, &[edit("a", Edit::After(None)), Command::RemoveTask(task_id("d"))]);
    assert!(matches!(mended.apply(&catalog(), &edit("a", waiting(&[("b", 0)]))), Err(Refusal::Cycle(_))));
}

#[test]
fn a_task_that_is_added_is_told_by_its_name() {
    let told = |task| describe(&catalog(), &planned(), &Command::AddTask(Box::new(task)));
    let mut own = small::task("own.new", "hr", 1, 1, &[]);
    own.changes.title = Some("先輩社員に話を聞く".to_owned());
    assert_eq!(told(own).ja, "タスクの追加 「先輩社員に話を聞く」");
    let title = catalog().action(&ActionId::new("base.write")).expect("an action").title.clone();
    let of_catalog = told(template("base.write")).en;
    let begins: String = title.en.chars().take(16).collect();
    assert!(of_catalog.starts_with(&format!("Add a task “{begins}")), "{of_catalog}");
}

#[test]
fn several_edits_are_told_by_how_many_tasks_they_change_and_by_their_kinds() {
    let of = |id: &str, edit: Edit| (task_id(id), edit);
    let said = |edits| describe(&catalog(), &planned(), &Command::EditAll(edits));
    let day = Some(day("2026-05-01"));
    let mut edits = Vec::new();
    for id in ["base.write", "own"] {
        edits.extend([of(id, Edit::Start(None)), of(id, Edit::NotBefore(day))]);
    }
    let told = said(edits.clone());
    assert_eq!(
        (&*told.ja, &*told.en),
        ("タスク2件: 開始日、着手可能日", "2 tasks: start date, not-before date")
    );
    edits.extend([of("own", Edit::Pinned(true)), of("own", Edit::Duration(Some(3)))]);
    assert_eq!(said(edits).en, "2 tasks: changes");
}

#[test]
fn a_task_that_is_kept_is_allowed_again_and_no_other() {
    let mut both = planned();
    let plan = both.plan.as_mut().expect("a plan");
    for action in ["base.train", "base.write"] {
        // Somebody took both out, and somebody else wrote on both: they are there, and wait for a decision.
        plan.pinned_out.insert(ActionId::new(action));
    }
    plan.pinned_out.insert(ActionId::new("path.tell"));
    assert_eq!(both.left_out(), [ActionId::new("path.tell")], "what waits is not left out");
    assert!(both.allow_again(None, "base.train"));
    let out = both.plan.as_ref().map(|plan| plan.pinned_out.iter().map(ActionId::as_str).collect::<Vec<_>>());
    assert_eq!(out, Some(vec!["base.write", "path.tell"]));
    assert!(!both.allow_again(None, "own") && !both.allow_again(Some("none"), "base.write"));
}

#[test]
fn a_task_that_is_removed_after_all_is_not_chosen_again() {
    let mut program = planned();
    let action = program.action_of(None, "base.train").expect("an action");
    assert!(program.take_out(None, action.clone()), "somebody else had allowed it again");
    assert!(!program.take_out(None, action.clone()));
    assert!(program.plan.as_ref().is_some_and(|plan| plan.pinned_out.contains(&action)));
    assert_eq!((program.action_of(None, "own"), program.action_of(Some("none"), "base.train")), (None, None));
}
