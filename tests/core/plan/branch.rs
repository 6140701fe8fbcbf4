//! A branch of the plan beside the plan itself.

use okaeri::domain::calendar::WorkCalendar;
use okaeri::domain::command::{Command, Edit, describe};
use okaeri::domain::id::{BaselineId, ScenarioId};
use okaeri::domain::plan::{Baseline, Origin, Schedule, Status, Task, resolve, schedule};
use okaeri::domain::program::Program;

use crate::small::{catalog, day, plan, program, task, task_id};

fn after(program: &Program, command: Command) -> Program {
    program.apply(&catalog(), &command).expect("the command is taken")
}

/// A program with a plan of one task, a branch of it, and a baseline that was taken after the branch was begun.
fn branched() -> Program {
    let mut program = program();
    program.plan = Some(plan(day("2026-04-06"), vec![task("a", "hr", 10, 5, &[])]));
    let program =
        after(&program, Command::BeginScenario(ScenarioId::new("s"), "wider".to_owned(), day("2026-04-06")));
    let own = program.plan.as_ref().expect("there is a plan");
    let dates = schedule(&catalog(), own, &resolve(&catalog(), own), &program.settings, day("2026-04-06"));
    let dates: Schedule = dates.expect("nothing waits in a circle");
    let calendar = WorkCalendar::japanese(&[]);
    let (id, taken) = (BaselineId::new("b"), day("2026-04-06"));
    after(&program, Command::TakeBaseline(Baseline::of(id, "at first".to_owned(), taken, &dates, &calendar)))
}

#[test]
fn a_branch_is_shown_with_the_baselines_of_the_plan_and_holds_none() {
    let program = branched();
    let shown = |program: &Program| {
        let branch = program.with_scenario(&ScenarioId::new("s")).unwrap();
        branch.plan.unwrap().baselines
    };
    let own = program.plan.as_ref().unwrap().baselines.clone();
    assert_eq!((own.len(), shown(&program)), (1, own.clone()));
    let longer = Command::Edit(task_id("a"), Edit::Duration(Some(9)));
    let changed = after(&program, Command::InScenario(ScenarioId::new("s"), Box::new(longer)));
    assert_eq!(shown(&changed), own);
    assert!(changed.scenarios[0].plan.as_ref().unwrap().baselines.is_empty());
    assert_eq!(changed.plan, program.plan);
}

#[test]
fn what_really_happened_is_told_of_the_plan_and_all_else_of_the_branch() {
    let program = branched();
    let told = |command| {
        describe(&catalog(), &program, &Command::InScenario(ScenarioId::new("s"), Box::new(command))).en
    };
    let begun = Edit::Status(Status::Doing, day("2026-04-06"));
    for is_one in [true, false] {
        let command = |edit: Edit| {
            let of_task = (task_id("a"), edit.clone());
            if is_one { Command::Edit(of_task.0, edit) } else { Command::EditAll(vec![of_task]) }
        };
        assert!(!told(command(begun.clone())).contains("Scenario"));
        assert!(!told(command(Edit::Assignee("Sato".to_owned()))).contains("Scenario"));
        assert!(told(command(Edit::Duration(Some(9)))).starts_with("Scenario"));
    }
}

#[test]
fn an_adopted_branch_keeps_the_baselines_to_be_compared_with() {
    let program = branched();
    let adopted = after(&program, Command::AdoptScenario(ScenarioId::new("s")));
    assert_eq!(adopted.plan, program.plan);
    assert!(adopted.scenarios.is_empty());
}

#[test]
fn a_baseline_counts_the_working_days_of_each_task() {
    let program = branched();
    let span = program.plan.as_ref().unwrap().baselines[0].dates.get(&task_id("a")).copied().unwrap();
    assert_eq!((span.start, span.end, span.days), (day("2026-04-06"), day("2026-04-10"), 5));
}

#[test]
fn of_several_edits_in_a_branch_those_of_what_really_happened_go_to_the_plan() {
    let program = branched();
    let begun = (task_id("a"), Edit::Status(Status::Doing, day("2026-04-07")));
    let longer = (task_id("a"), Edit::Duration(Some(9)));
    let added = Task::new(task_id("new"), Origin::Own);
    for command in [
        Command::EditAll(vec![begun.clone(), longer.clone()]),
        Command::TakeSheet(vec![added], vec![longer.clone(), begun.clone()]),
    ] {
        let is_sheet = matches!(command, Command::TakeSheet(..));
        let changed = after(&program, Command::InScenario(ScenarioId::new("s"), Box::new(command)));
        let own = changed.plan.as_ref().unwrap();
        assert_eq!((own.tasks.len(), own.tasks[0].status), (1, Status::Doing));
        assert_eq!(own.tasks[0].changes.duration_days, Some(5), "the plan takes as long as before");
        let branch = changed.with_scenario(&ScenarioId::new("s")).unwrap().plan.unwrap();
        assert_eq!(branch.tasks.len(), if is_sheet { 2 } else { 1 });
        assert_eq!((branch.tasks[0].status, branch.tasks[0].changes.duration_days), (Status::Doing, Some(9)));
    }
}

#[test]
fn who_does_a_task_and_what_is_noted_of_it_is_not_lost_when_an_older_branch_is_adopted() {
    let program = branched();
    let said = [Edit::Assignee("Sato".to_owned()), Edit::Notes("Ask the union first".to_owned())];
    let told = said
        .clone()
        .into_iter()
        .fold(program.clone(), |program, edit| after(&program, Command::Edit(task_id("a"), edit)));
    let adopted = after(&told, Command::AdoptScenario(ScenarioId::new("s")));
    assert_eq!(adopted.plan, told.plan);
    // Entered while the branch is looked at, it is said of the plan as well.
    let within = said.into_iter().fold(program, |program, edit| {
        let within = Box::new(Command::Edit(task_id("a"), edit));
        after(&program, Command::InScenario(ScenarioId::new("s"), within))
    });
    assert_eq!(within.plan, told.plan);
}

#[test]
fn an_edit_in_a_branch_writes_down_there_nothing_that_was_said_of_the_plan() {
    let begun = Edit::Status(Status::Doing, day("2026-04-07"));
    let program = after(&branched(), Command::Edit(task_id("a"), begun));
    let longer = Box::new(Command::Edit(task_id("a"), Edit::Duration(Some(9))));
    let changed = after(&program, Command::InScenario(ScenarioId::new("s"), longer));
    let [before, now] = [&program, &changed].map(|of| &of.scenarios[0].plan.as_ref().unwrap().tasks[0]);
    let mut expected = before.clone();
    expected.changes.duration_days = Some(9);
    assert_eq!(*now, expected);
    let shown = changed.with_scenario(&ScenarioId::new("s")).unwrap().plan.unwrap();
    assert_eq!(shown.tasks[0].status, Status::Doing, "what happened is shown all the same");
}

/// What the branch holds of its task.
fn held(program: &Program) -> Task {
    program.scenarios[0].plan.as_ref().expect("a branch has a plan").tasks[0].clone()
}

#[test]
fn what_is_noted_of_a_task_stands_in_the_plan_alone_and_is_gone_from_everywhere_once_it_is_taken_out() {
    let said = |program: &Program, notes: &str| {
        let program = after(program, Command::Edit(task_id("a"), Edit::Notes(notes.to_owned())));
        after(&program, Command::Edit(task_id("a"), Edit::Assignee("Sato".to_owned())))
    };
    let begin = || Command::BeginScenario(ScenarioId::new("t"), "later".to_owned(), day("2026-04-06"));
    let mut program = after(&said(&branched(), "saburo@example.com"), begin());
    assert!(program.scenarios.iter().all(|of| of.plan.as_ref().unwrap().tasks[0].notes.is_empty()));
    let shown = program.with_scenario(&ScenarioId::new("t")).unwrap().plan.unwrap();
    assert_eq!(shown.tasks[0].notes, "saburo@example.com", "it is shown in every branch");
    // An earlier version wrote it into the branch as well.
    program.scenarios[0].plan.as_mut().unwrap().tasks[0].notes = "saburo@example.com".to_owned();
    let program = said(&program, "");
    assert!(!format!("{program:?}").contains("saburo"));
}

#[test]
fn a_task_that_the_plan_loses_keeps_in_the_branch_what_was_said_of_it() {
    let program = after(&branched(), Command::Edit(task_id("a"), Edit::Notes("Ask first".to_owned())));
    let gone = after(&program, Command::RemoveTask(task_id("a")));
    assert_eq!(held(&gone).notes, "Ask first");
    let taken = program.plan.as_ref().unwrap().tasks[0].clone();
    let back = after(&gone, Command::AddTask(Box::new(taken)));
    assert_eq!(held(&back).notes, "", "the plan has it again");
    let dropped = after(&program, Command::DropPlan);
    assert_eq!(held(&dropped).notes, "Ask first");
}

#[test]
fn what_is_said_of_a_task_in_one_branch_stays_as_it_is_in_another() {
    let own = Command::AddTask(Box::new(Task::new(task_id("own"), Origin::Own)));
    let here = Command::Edit(task_id("own"), Edit::Notes("here".to_owned()));
    let within = |id: &'static str, command: &Command| {
        Command::InScenario(ScenarioId::new(id), Box::new(command.clone()))
    };
    let begin = Command::BeginScenario(ScenarioId::new("t"), "later".to_owned(), day("2026-04-06"));
    let program = [begin, within("s", &own), within("t", &own), within("s", &here)]
        .into_iter()
        .fold(branched(), |program, command| after(&program, command));
    let there = Command::Edit(task_id("own"), Edit::Notes("there".to_owned()));
    let program = after(&program, within("t", &there));
    let notes =
        |at: usize| program.scenarios[at].plan.as_ref().unwrap().task(&task_id("own")).unwrap().notes.clone();
    assert_eq!((notes(0), notes(1)), ("here".to_owned(), "there".to_owned()));
}
