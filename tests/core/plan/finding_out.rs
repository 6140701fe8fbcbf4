//! What nobody could answer is found out first.

use okaeri::domain::answer::Rating;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{FactorId, ItemId};
use okaeri::domain::plan::checklist::{StepId, Steps};
use okaeri::domain::plan::{Origin, Plan, Schedule, Settings, Task, make, resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::target::{Preset, Target};

use crate::small::{self, day, program, said, sure, task, task_id};

fn dates(plan: &Plan) -> Schedule {
    let catalog = small::catalog();
    let (settings, tasks) = (Settings::starting(plan.made), resolve(&catalog, plan));
    schedule(&catalog, plan, &tasks, &settings, plan.made).expect("there is no circle")
}

/// A task of `hr` with nothing behind it.
fn short(id: &str) -> Task {
    task(id, "hr", 10, 5, &[])
}

#[test]
fn what_finds_out_is_placed_before_a_longer_tail() {
    let long = task("a.long", "hr", 10, 10, &[]);
    let behind = task("behind", "hr", 10, 10, &[("a.long", 0)]);
    let origin = Origin::FindOut(FactorId::new("base"), vec![ItemId::new("base.a")]);
    let goes_first = |short: Task| {
        let dates = dates(&small::plan(day("2026-04-01"), vec![long.clone(), behind.clone(), short]));
        dates.tasks[&task_id("z.short")].start < dates.tasks[&task_id("a.long")].start
    };
    assert!(goes_first(Task { origin, ..short("z.short") }));
    assert!(!goes_first(short("z.short")), "what finds nothing out waits for the longer tail");
}

/// The built-in catalog with every item at 0, but for one that nobody knew and one that was not asked.
fn in_doubt() -> Program {
    let catalog = builtin();
    let today = day("2026-04-01");
    let mut program = Program::new(program().id, program().profile, &catalog, today);
    program.rounds[0].scope = Scope::Full;
    program.rounds[0].answers = catalog.items().map(|item| (item.id.clone(), sure(0))).collect();
    program.rounds[0].answers.insert(ItemId::new("data.consent"), said(Rating::DontKnow));
    program.rounds[0].answers.remove(&ItemId::new("policy.publication"));
    program.target = Target::preset(&catalog, Preset::Full);
    program
}

#[test]
fn what_is_ticked_of_what_is_found_out_stays_ticked_where_the_plan_is_made_anew_with_less_to_find_out() {
    let (catalog, mut program) = (builtin(), in_doubt());
    let of_factor = catalog.factor(&FactorId::new("data")).expect("a factor").items.iter();
    let unknown: Vec<ItemId> = of_factor.take(3).map(|item| item.id.clone()).collect();
    for item in &unknown {
        program.rounds[0].answers.insert(item.clone(), said(Rating::DontKnow));
    }
    program.plan = Some(make(&catalog, &program, program.created).plan);
    let task = |program: &Program| {
        program.plan.as_ref().and_then(|plan| plan.task(&task_id("find-out.data"))).cloned().expect("a task")
    };
    let second = Steps::of(&catalog, &task(&program)).ids()[1].clone();
    let ticks = std::iter::once(second.clone()).collect();
    let tick = Command::Edit(task_id("find-out.data"), Edit::Ticked(ticks));
    let mut program = program.apply(&catalog, &tick).expect("taken");
    let first = Steps::of(&catalog, &task(&program)).ids()[0].clone();
    let StepId::Item(first) = first else { panic!("{first:?}") };
    program.rounds[0].answers.insert(first, sure(0));
    program.plan = Some(make(&catalog, &program, program.created).plan);
    let task = task(&program);
    assert_eq!(Steps::of(&catalog, &task).ids()[0], second, "it is the first one now");
    assert!(task.ticked.contains(&second) && task.ticked.len() == 1);
}

#[test]
fn an_action_that_raises_an_unknown_item_starts_after_it_is_found_out() {
    let (catalog, program) = (builtin(), in_doubt());
    let plan = make(&catalog, &program, program.created).plan;
    let tasks = resolve(&catalog, &plan);
    let dates =
        schedule(&catalog, &plan, &tasks, &program.settings, program.created).expect("there is no circle");
    for (item, find_out) in [("data.consent", "find-out.data"), ("policy.publication", "find-out.policy")] {
        let raising = plan.tasks.iter().filter(|task| {
            let action = task.template().and_then(|id| catalog.action(id));
            action.is_some_and(|action| action.raises.iter().any(|raise| raise.item.as_str() == item))
        });
        let starts: Vec<_> = raising.map(|task| dates.tasks[&task.id].start).collect();
        let found = dates.tasks[&task_id(find_out)].end;
        assert!(!starts.is_empty() && starts.iter().all(|start| *start > found), "{item}");
    }
}
