//! What of the register the forecast counts: the work comes behind the tasks that answer the risk, and moves the finish.

use okaeri::domain::catalog::{Effort, Phase};
use okaeri::domain::command::Command;
use okaeri::domain::forecast::{Forecast, Forecasted};
use okaeri::domain::id::RiskId;
use okaeri::domain::plan::trials::Work;
use okaeri::domain::plan::{Plan, Setback, Trials, resolve, schedule, trials};
use okaeri::domain::program::Program;
use okaeri::domain::risk::{Risk, State, added};
use okaeri::domain::sorted;
use proptest::prelude::*;

use super::own;
use crate::small::{self, cases, day, task_id};

const TODAY: &str = "2026-04-01";

/// Two tasks one after the other and one beside them; no challenge may happen.
fn program() -> Program {
    let mut program = small::program();
    let today = day(TODAY);
    program.settings.start = today;
    let tasks = vec![
        small::task("first", "hr", 20, 2, &[]),
        small::task("next", "hr", 20, 2, &[("first", 0)]),
        small::task("beside", "recruiting", 20, 2, &[]),
    ];
    program.plan = Some(Plan::of(today, tasks));
    for challenge in &small::catalog().challenges {
        let never = Setback { permille: Some(0), effort: None };
        program.settings.uncertainty.setbacks.insert(challenge.id.clone(), never);
    }
    program
}

fn certain() -> Risk {
    let effort = Effort { optimistic: 20, likely: 20, pessimistic: 20 };
    Risk { permille: Some(1000), effort: Some(effort), ..Risk::new(own("1")) }
}

fn saying(program: &Program, risk: Risk) -> Program {
    program.apply(&small::catalog(), &Command::SetRisk(Box::new(risk))).expect("it can be said")
}

fn tried(program: &Program) -> Trials {
    let catalog = small::catalog();
    let plan = program.plan.as_ref().expect("a plan");
    let tasks = resolve(&catalog, plan);
    let dates = schedule(&catalog, plan, &tasks, &program.settings, day(TODAY)).expect("dates");
    trials(&catalog, program, &tasks, &dates, day(TODAY)).expect("dates").expect("tasks")
}

fn forecast(trials: &Trials) -> Forecasted {
    let mut forecast = Forecast::begin(trials.setup.clone(), 7).expect("a setup that fits");
    forecast.run(100);
    forecast.result()
}

fn index(trials: &Trials, id: &str) -> u32 {
    let found = (0..).zip(&trials.frame.tasks).find(|(_, task)| task.as_str() == id);
    found.map(|(index, _)| index).expect("a task")
}

fn arcs(trials: &Trials) -> Vec<(u32, u32)> {
    trials.setup.network.arcs().iter().map(|arc| (arc.from, arc.to)).collect()
}

#[test]
fn a_certain_risk_comes_behind_its_task_and_before_what_waits_for_that() {
    let links = sorted::map([(task_id("first"), true)]);
    let trials = tried(&saying(&program(), Risk { links, ..certain() }));
    assert_eq!(trials.frame.work(3), Some(Work::Setback(&own("1"))));
    assert_eq!(trials.frame.event(&own("1")), Some(0));
    let arcs = arcs(&trials);
    assert!(arcs.contains(&(index(&trials, "first"), 3)) && arcs.contains(&(3, index(&trials, "next"))));
    assert!(!arcs.iter().any(|(from, to)| (*from, *to) == (3, index(&trials, "beside"))));
    let told = forecast(&trials);
    assert_eq!(told.events[0].chance.expect("runs").permille, 1000);
    assert!(told.events[0].delay_tenths.is_some_and(|tenths| tenths > 0));
}

#[test]
fn without_a_task_it_comes_behind_its_phase() {
    let trials = tried(&saying(&program(), Risk { phase: Some(Phase::After), ..certain() }));
    let behind: Vec<u32> =
        arcs(&trials).into_iter().filter(|(_, to)| *to == 3).map(|(from, _)| from).collect();
    assert_eq!(behind.len(), 3, "all tasks are of the phases before");
}

#[test]
fn a_risk_without_estimate_or_likelihood_or_that_is_over_is_not_counted() {
    let plain = tried(&program());
    for risk in [
        Risk { effort: None, ..certain() },
        Risk { permille: None, ..certain() },
        Risk { permille: Some(0), ..certain() },
        Risk { state: State::Happened, ..certain() },
        Risk { state: State::Closed, ..certain() },
    ] {
        let program = saying(&program(), risk);
        assert!(added(&small::catalog(), &program).is_empty());
        let trials = tried(&program);
        assert_eq!(trials.frame, plain.frame);
        assert_eq!(forecast(&trials), forecast(&plain));
    }
    assert_eq!(added(&small::catalog(), &saying(&program(), certain())).len(), 1);
}

#[test]
fn a_challenge_is_never_counted_twice() {
    let id = RiskId::new("challenge.loss");
    let program = saying(&program(), Risk { owner: "Kim".to_owned(), ..Risk::new(id) });
    assert!(added(&small::catalog(), &program).is_empty());
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn whatever_is_said_the_forecast_can_be_made_and_a_risk_never_hastens_the_finish(
        permille in 1..=1000_u16,
        likely in 0..200_u16,
        links in proptest::sample::subsequence(vec!["first", "next", "beside"], 0..=3),
        phase in 0..3_usize,
        is_recruiting in any::<bool>(),
    ) {
        let role = if is_recruiting { "recruiting" } else { "hr" };
        let risk = Risk {
            permille: Some(permille),
            effort: Some(Effort { optimistic: likely / 2, likely, pessimistic: likely * 2 }),
            links: sorted::map(links.into_iter().map(|id| (task_id(id), true))),
            phase: Some([Phase::Design, Phase::Operation, Phase::After][phase]),
            role: Some(okaeri::domain::id::RoleId::new(role)),
            ..Risk::new(own("1"))
        };
        let (before, after) = (forecast(&tried(&program())), forecast(&tried(&saying(&program(), risk))));
        prop_assert_eq!(after.runs, 100);
        prop_assert!(after.finish.percentile(900) >= before.finish.percentile(900));
    }
}
