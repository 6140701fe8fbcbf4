//! Quantiles from tables.

use okaeri::domain::forecast::{ONE, Shape};

use super::fixtures::Slices;

/// A thousandth of the range.
const CLOSE: f64 = 0.001;

/// Numbers of the dice, denser towards both ends.
fn numbers() -> Vec<u32> {
    let ends = (0..31).flat_map(|bit| [1_u32 << bit, (1 << bit) - 1, 3 << bit >> 1]);
    let ends: Vec<_> = ends.flat_map(|number| [number, !number]).collect();
    let even = (0..2000).map(|step| step * 2_147_483);
    ends.into_iter().chain(even).collect()
}

fn chance(number: u32) -> f64 {
    (f64::from(number) + 0.5) / 4_294_967_296.0
}

#[test]
fn quantiles_are_right_to_a_thousandth_of_the_range() {
    for shape in [Shape::PertBeta, Shape::Triangular] {
        for (top, range) in [(0, 1), (1, 1), (1, 2), (1, 3), (1, 50), (49, 50), (1, 1000), (3, 4), (60, 160)]
        {
            let table = shape.table(top, range);
            let slices = Slices::new(shape, f64::from(top) / f64::from(range));
            for number in numbers() {
                let found = f64::from(table.at(number)) / f64::from(ONE);
                let right = slices.quantile(chance(number));
                let off = (found - right).abs();
                assert!(off < CLOSE, "{shape:?} {top}/{range} at {number}: {found}, not {right}");
            }
        }
    }
}

#[test]
fn quantiles_never_fall() {
    for shape in [Shape::PertBeta, Shape::Triangular] {
        for (top, range) in [(0, 1), (1, 3), (1, 1)] {
            let table = shape.table(top, range);
            let mut numbers = numbers();
            numbers.sort_unstable();
            let values: Vec<_> = numbers.into_iter().map(|number| table.at(number)).collect();
            assert!(
                values.is_sorted() && values.iter().all(|value| *value <= ONE),
                "{shape:?} {top}/{range}"
            );
        }
    }
}

#[test]
fn the_mean_of_pert_weighs_the_likely_case_four_times() {
    for (top, range) in [(0, 1), (1, 3), (1, 2), (9, 10)] {
        let table = Shape::PertBeta.table(top, range);
        let steps = 100_000;
        let sum: f64 = (0..steps).map(|step| f64::from(table.at(step * (u32::MAX / steps)))).sum();
        let (mean, share) = (sum / f64::from(steps) / f64::from(ONE), f64::from(top) / f64::from(range));
        assert!((mean - (4.0 * share + 1.0) / 6.0).abs() < 2e-4, "{top}/{range}: {mean}");
    }
}
