//! Portions, their order, and the seed.

use okaeri::domain::forecast::{Event, Forecast, Gain, Place, Setup, Shape};

use super::fixtures::{effort, tasks};

fn setup() -> Setup {
    let efforts: Vec<_> = (0..12).map(|index| effort(10 + index, 20 + index, 60 + 3 * index)).collect();
    let mut setup = tasks(Shape::PertBeta, &efforts, false);
    setup.events = vec![
        Event { place: Place::named("one"), permille: 300, adds: vec![3] },
        Event { place: Place::named("other"), permille: 600, adds: vec![4, 11] },
    ];
    setup.milestones = vec![vec![0, 1, 2], vec![3, 4]];
    setup.gains = vec![Gain { activity: 2, permille: 100 }, Gain { activity: 9, permille: 30 }];
    setup.score_days = vec![30, 60, 90];
    setup.deadline = Some(80);
    setup
}

fn begun(seed: u64) -> Forecast {
    Forecast::begin(setup(), seed).expect("a setup")
}

fn in_one_go(seed: u64, runs: u32) -> Forecast {
    let mut forecast = begun(seed);
    forecast.run(runs);
    forecast
}

#[test]
fn portions_make_no_difference() {
    let whole = in_one_go(7, 1000);
    let mut parts = begun(7);
    for runs in [1, 0, 99, 400, 500] {
        parts.run(runs);
    }
    assert!(parts.tally() == whole.tally());
    assert_eq!(parts.result(), whole.result());
}

#[test]
fn runs_can_be_made_in_any_order_and_elsewhere() {
    let whole = in_one_go(7, 1000);
    let mut backwards = begun(7);
    for first in (0..10).rev() {
        backwards.skip_to(first * 100);
        backwards.run(100);
    }
    assert!(backwards.tally() == whole.tally());
    let mut late = begun(7);
    late.skip_to(600);
    late.run(400);
    late.add(in_one_go(7, 600).tally());
    assert_eq!(late.result(), whole.result());
}

#[test]
fn the_same_seed_gives_the_same_result_and_another_one_another() {
    assert_eq!(format!("{:?}", in_one_go(7, 500).result()), format!("{:?}", in_one_go(7, 500).result()));
    assert_ne!(in_one_go(7, 500).result(), in_one_go(8, 500).result());
}

/// Fails where a machine, or a later version, draws otherwise: then forecasts that people have noted no longer come back.
#[test]
fn what_a_seed_gives_stays_what_it_was() {
    let mut forecast = begun(7);
    assert_eq!(forecast.lengths_in(0), PINNED);
    assert_eq!(forecast.lengths_in(0), PINNED);
}

const PINNED: [u32; 12] = [44, 38, 72, 69, 105, 44, 112, 42, 45, 61, 70, 78];
