//! What nobody could answer is found out first.

use okaeri::domain::answer::Rating;
use okaeri::domain::catalog::builtin;
use okaeri::domain::id::{FactorId, ItemId};
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
