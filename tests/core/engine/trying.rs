//! The runs of a forecast as the engine makes them: portion by portion what they would be at once.

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::forecast::{Forecast, Forecasted};
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::trials::Frame;
use okaeri::domain::plan::{make_of, resolve, schedule, trials};
use okaeri::domain::program::Program;
use okaeri::exchange::engine::{Kind, Told, What};

use super::{TODAY, answered, asked, offer};
use crate::small;

/// A program with a plan.
fn planned(catalog: &Catalog) -> Program {
    let mut program = super::program(catalog);
    let told = asked(catalog, &program, &Pins::default());
    let actions = &offer(&told, Kind::Cheapest).actions;
    program.plan = Some(make_of(catalog, &program, small::day(TODAY), actions, &Pins::default()).plan);
    program
}

fn frames(told: &[Told]) -> Vec<Frame> {
    let frame = |told: &Told| if let Told::Frame(framed) = told { framed.clone().frame() } else { None };
    told.iter().filter_map(frame).collect()
}

fn portions(told: &[Told]) -> Vec<&Forecasted> {
    told.iter().filter_map(|told| if let Told::Runs(runs) = told { Some(&**runs) } else { None }).collect()
}

/// The same runs, made here and at once.
fn at_once(catalog: &Catalog, program: &Program, runs: u32) -> (Frame, Forecasted) {
    let today = small::day(TODAY);
    let plan = program.plan.as_ref().expect("a plan");
    let tasks = resolve(catalog, plan);
    let dates = schedule(catalog, plan, &tasks, &program.settings, today).expect("dates");
    let trials = trials(catalog, program, &tasks, &dates, today).expect("dates").expect("tasks");
    let seed = program.settings.uncertainty.seed;
    let mut forecast = Forecast::begin(trials.setup, seed.into()).expect("a setup");
    forecast.run(runs);
    (trials.frame, forecast.result())
}

#[test]
fn portions_add_up_to_the_runs_made_at_once() {
    let catalog = builtin();
    let program = planned(&catalog);
    let told = answered(&catalog, &program, What::Runs(1234));
    let portions = portions(&told);
    assert!(portions.len() > 2, "it is told how far they are");
    for portion in portions.iter().skip(1).step_by(portions.len() - 2) {
        let (frame, forecasted) = at_once(&catalog, &program, portion.runs);
        assert_eq!(frames(&told), [frame]);
        assert_eq!(**portion, forecasted);
    }
    assert_eq!(portions.last().map(|last| last.runs), Some(1234));
    assert!(portions.windows(2).all(|pair| pair[0].runs < pair[1].runs));
    assert_eq!(answered(&catalog, &program, What::Runs(1234)), told, "the same seed gives the same");
}

#[test]
fn another_seed_gives_other_runs() {
    let catalog = builtin();
    let mut program = planned(&catalog);
    let first = answered(&catalog, &program, What::Runs(100));
    program.settings.uncertainty.seed += 1;
    let other = answered(&catalog, &program, What::Runs(100));
    assert_ne!(portions(&first), portions(&other));
}

#[test]
fn without_a_plan_or_dates_there_are_no_runs() {
    let catalog = builtin();
    let mut program = super::program(&catalog);
    let nothing = [Told::Impossible, Told::Done];
    assert_eq!(answered(&catalog, &program, What::Runs(100)), nothing);
    program.plan = Some(okaeri::domain::plan::Plan::of(small::day(TODAY), Vec::new()));
    assert_eq!(answered(&catalog, &program, What::Runs(100)), nothing);
}
