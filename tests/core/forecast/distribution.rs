//! The finish of plans whose distribution is known.

use okaeri::domain::catalog::Effort;
use okaeri::domain::forecast::{Forecasted, Shape};

use super::fixtures::{Slices, effort, forecast, sampling_error, tasks};

const RUNS: u32 = 10_000;

const SHAPES: [Shape; 2] = [Shape::PertBeta, Shape::Triangular];

/// The chance that `effort` has been worked by the end of `day`, at one tenth of a person-day a day. A length is rounded
/// half up to halves, so what is done on a day took at most a quarter of a day more than fits.
fn ended(slices: &Slices, effort: Effort, day: u32) -> f64 {
    let worked = f64::from(day) + 1.25;
    slices.below((worked - f64::from(effort.optimistic)) / f64::from(effort.pessimistic - effort.optimistic))
}

/// The largest difference between the share of the runs that have ended on a day and the chance for it.
fn distance(result: &Forecasted, chance: impl Fn(u32) -> f64) -> f64 {
    let share = |day| f64::from(result.finish.by(day).expect("runs").permille) / 1000.0;
    (0..1000).map(|day| (share(day) - chance(day)).abs()).fold(0.0, f64::max)
}

fn top(effort: Effort) -> f64 {
    f64::from(effort.likely - effort.optimistic) / f64::from(effort.pessimistic - effort.optimistic)
}

#[test]
fn one_task_ends_as_its_effort_is_spread() {
    for shape in SHAPES {
        for effort in
            [effort(100, 200, 500), effort(100, 100, 400), effort(50, 350, 350), effort(0, 300, 600)]
        {
            let result = forecast(tasks(shape, &[effort], true), RUNS);
            let slices = Slices::new(shape, top(effort));
            let off = distance(&result, |day| ended(&slices, effort, day));
            assert!(off < sampling_error(RUNS) + 0.0005, "{shape:?} {effort:?}: {off}");
        }
    }
}

#[test]
fn the_last_of_equal_tasks_ends_as_the_power_of_one() {
    let effort = effort(100, 200, 500);
    for shape in SHAPES {
        let slices = Slices::new(shape, top(effort));
        for count in [2, 5, 20] {
            let result = forecast(tasks(shape, &vec![effort; count], false), RUNS);
            let power = i32::try_from(count).expect("few");
            let off = distance(&result, |day| ended(&slices, effort, day).powi(power));
            assert!(off < sampling_error(RUNS) + 0.0005, "{shape:?} {count}: {off}");
        }
    }
}

#[test]
fn many_tasks_in_a_row_end_as_a_normal_distribution() {
    let efforts: Vec<_> = (0..40).map(|index| effort(20 + index, 60 + index, 120 + index * 2)).collect();
    for shape in SHAPES {
        let (mut mean, mut variance) = (0.0, 0.0);
        for effort in &efforts {
            let range = f64::from(effort.pessimistic - effort.optimistic);
            let (middle, spread) = Slices::new(shape, top(*effort)).moments();
            mean += f64::from(effort.optimistic) + range * middle;
            variance += range * range * spread;
        }
        let result = forecast(tasks(shape, &efforts, true), RUNS);
        let deviation = variance.sqrt();
        for (permille, normal) in
            [(100, -1.281_6), (200, -0.841_6), (500, 0.0), (800, 0.841_6), (900, 1.281_6)]
        {
            let day = f64::from(result.finish.percentile(permille).expect("an end"));
            // The day after `worked` days has the index `worked - 1`; the error of a percentile is below 0.018 deviations,
            // and the skew of so many tasks moves it by less than 0.02.
            let off = (day + 0.5 - (mean + normal * deviation)).abs();
            assert!(off < 1.0 + 0.08 * deviation, "{shape:?} {permille}: {off} of {deviation}");
        }
    }
}

#[test]
fn a_milestone_ends_with_the_last_of_its_own() {
    let one = effort(100, 200, 500);
    let mut setup = tasks(Shape::PertBeta, &[one, one, effort(500, 600, 900)], false);
    setup.milestones = vec![vec![0], vec![0, 1], vec![]];
    let result = forecast(setup, RUNS);
    let slices = Slices::new(Shape::PertBeta, top(one));
    for (spread, power) in result.milestones.iter().zip([1, 2]) {
        let share = |day| f64::from(spread.by(day).expect("runs").permille) / 1000.0;
        let off = (0..1000)
            .map(|day| (share(day) - ended(&slices, one, day).powi(power)).abs())
            .fold(0.0, f64::max);
        assert!(off < sampling_error(RUNS) + 0.0005, "{power}: {off}");
    }
    assert_eq!(result.milestones[2].runs(), 0);
}
