//! How long a sample takes, printed: with the feature `speed` alone.

use std::time::{Duration, Instant};

use okaeri::domain::forecast::{Event, Forecast, Place, Setup, Shape, Uncertain};
use okaeri::domain::network::{Activity, Capacity, Hours, Network, Outline, Resource};

use super::fixtures::{Numbers, after, effort, uncertain};

/// A plan with five-day weeks, six resources, and 1.5 arcs for each activity.
fn plan(count: u32, has_capacity: bool) -> Setup {
    let mut numbers = Numbers(5);
    let week: Vec<u8> = [2, 2, 2, 2, 2, 0, 0].into_iter().cycle().take(7000).collect();
    let mut activities = Vec::new();
    let mut estimates: Vec<Uncertain> = Vec::new();
    let mut arcs = Vec::new();
    for index in 0..count {
        let likely = u16::try_from(5 + numbers.below(20)).expect("few");
        let shape = effort(likely / 2, likely, likely * 2 + u16::try_from(numbers.below(9)).expect("few"));
        let resource = numbers.below(6);
        activities.push(Activity::free(resource, u32::from(likely) * 2, 1 + numbers.below(3)));
        estimates.push(uncertain(index, Shape::PertBeta, shape));
        if index > 0 {
            arcs.push(after(index - 1 - numbers.below(index.min(12)), index));
            if numbers.below(2) == 0 {
                arcs.push(after(index - 1 - numbers.below(index.min(30)), index));
            }
        }
    }
    let resources = vec![Resource { hours: 0, capacity: Capacity::Same(4) }; 6];
    let (hours, program) = (vec![Hours::new(&week)], 0);
    let network = Network::new(Outline { hours, program, resources, activities, arcs, start: 0, today: 0 });
    let network = network.expect("a network");
    let order = has_capacity.then(|| network.order().to_vec());
    let milestones = (0..12).map(|part| (0..count).filter(|index| index % 12 == part).collect()).collect();
    Setup { order, uncertain: estimates, milestones, ..Setup::new(network) }
}

#[expect(clippy::cast_precision_loss, reason = "some millions")]
fn timed(what: &str, setup: Setup, runs: u32) {
    let samples = f64::from(runs) * setup.uncertain.len() as f64;
    let mut forecast = Forecast::begin(setup, 1).expect("a setup");
    let ran = taken(|| forecast.run(runs));
    let drawn = taken(|| {
        for run in 0..runs {
            forecast.lengths_in(run);
        }
    });
    let per_sample = |time: Duration| time.as_secs_f64() * 1e9 / samples;
    eprintln!(
        "{what}: {runs} runs {ran:?} = {:.1} ns a sample, of it drawing {:.1} ns; P80 {:?}",
        per_sample(ran),
        per_sample(drawn),
        forecast.result().finish.percentile(800),
    );
}

#[expect(clippy::disallowed_methods, reason = "this is about time")]
fn taken(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

#[test]
fn how_fast_it_is() {
    timed("1,000 activities without capacity", plan(1000, false), 1000);
    timed("100 activities with capacity", plan(100, true), 10_000);
    let mut stormy = plan(100, true);
    stormy.events = (0..7)
        .map(|index| Event {
            place: Place::named(&format!("event {index}")),
            permille: 300,
            adds: vec![index * 13],
        })
        .collect();
    timed("100 activities with capacity and 7 events", stormy, 10_000);
}
