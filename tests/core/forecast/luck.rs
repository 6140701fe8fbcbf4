//! The dice.

use okaeri::domain::forecast::{Dice, Forecast, Place, Setup, Shape};
use okaeri::domain::network::Activity;

use super::fixtures::{effort, plain, tasks, uncertain};

#[test]
fn what_joins_a_plan_changes_no_luck_of_the_rest() {
    let efforts: Vec<_> = (0..8).map(|index| effort(10, 20 + index, 80)).collect();
    let before = tasks(Shape::PertBeta, &efforts, true);
    // The same tasks, one index later: another one stands before them.
    let activities = (0..9).map(|_| Activity::free(0, 1, 0)).collect();
    let moved = before.uncertain.iter().map(|old| {
        let mut moved = *old;
        moved.activity += 1;
        moved
    });
    let new = uncertain(0, Shape::Triangular, effort(1, 2, 30));
    let new = okaeri::domain::forecast::Uncertain { place: Place::named("new"), ..new };
    let uncertain = std::iter::once(new).chain(moved).collect();
    let after = Setup { uncertain, ..Setup::new(plain(activities, Vec::new(), 7000)) };
    let mut before = Forecast::begin(before, 5).expect("a setup");
    let mut after = Forecast::begin(after, 5).expect("a setup");
    for run in 0..200 {
        assert_eq!(before.lengths_in(run), &after.lengths_in(run)[1..]);
    }
}

/// How closely two rows of numbers go together, from -1 to 1.
#[expect(clippy::cast_precision_loss, reason = "some thousands")]
fn correlation(pairs: &[(u32, u32)]) -> f64 {
    let count = pairs.len() as f64;
    let middle =
        |side: fn(&(u32, u32)) -> u32| pairs.iter().map(|pair| f64::from(side(pair))).sum::<f64>() / count;
    let (left, right) = (middle(|pair| pair.0), middle(|pair| pair.1));
    let (mut both, mut lefts, mut rights) = (0.0, 0.0, 0.0);
    for pair in pairs {
        let (x, y) = (f64::from(pair.0) - left, f64::from(pair.1) - right);
        both += x * y;
        lefts += x * x;
        rights += y * y;
    }
    both / (lefts * rights).sqrt()
}

#[test]
fn numbers_of_neighbours_have_nothing_in_common() {
    let at = |seed, run, name: &str| Dice::of_run(seed, run).at(Place::named(name));
    let runs = || 0..20_000;
    let rows: [(&str, Vec<(u32, u32)>); 4] = [
        ("places", runs().map(|run| (at(1, run, "task 1"), at(1, run, "task 2"))).collect()),
        ("runs", runs().map(|run| (at(1, run, "task 1"), at(1, run + 1, "task 1"))).collect()),
        ("seeds", runs().map(|run| (at(1, run, "task 1"), at(2, run, "task 1"))).collect()),
        ("seed and run", runs().map(|run| (at(1, run, "task 1"), at(run.into(), 1, "task 1"))).collect()),
    ];
    for (what, pairs) in rows {
        // Five times the error of a correlation of so many pairs; run 1 of seed 1 is in both rows of the last.
        let found = correlation(&pairs);
        assert!(found.abs() < 5.0 / 20_000_f64.sqrt(), "{what}: {found}");
    }
}

#[test]
fn every_number_is_as_likely_as_the_other() {
    let mut counts = [0_u32; 64];
    for run in 0..64_000 {
        counts[(Dice::of_run(3, run).at(Place::named("a task")) >> 26) as usize] += 1;
    }
    let chi: f64 = counts.iter().map(|count| (f64::from(*count) - 1000.0).powi(2) / 1000.0).sum();
    // 63 degrees of freedom: below 24 or above 125 once in a million.
    assert!((24.0..125.0).contains(&chi), "{chi}");
}
