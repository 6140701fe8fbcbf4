//! Without doubt a forecast is the plan.

use okaeri::domain::forecast::{Estimate, Forecast, Gain, Pace, Place, Setup, Shape, Uncertain};
use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Placing, Resource, Scratch, place,
};

use super::fixtures::{Numbers, after, effort, forecast, outline, tasks};

/// A random plan: two resources with calendars of their own, links, some of it begun, done or dated.
pub(super) fn random(numbers: &mut Numbers, count: u32) -> Outline {
    let week = |open: [u8; 7]| -> Vec<u8> { open.into_iter().cycle().take(4000).collect() };
    let mut activities = Vec::new();
    for index in 0..count {
        let resource = numbers.below(2);
        let mut activity = Activity::free(resource, 1 + numbers.below(20), numbers.below(4));
        activity.placing = match numbers.below(12) {
            0 => Placing::Fixed { start: 20 + numbers.below(40) },
            1 => Placing::Begun { start: numbers.below(10) },
            2 => Placing::Done { start: 2, end: 5 + numbers.below(5) },
            _ => Placing::Free,
        };
        activity.not_before = (index % 9 == 4).then(|| 10 + numbers.below(30));
        activities.push(activity);
    }
    let mut arcs = Vec::new();
    for to in 1..count {
        for _ in 0..numbers.below(3) {
            let kinds = [ArcKind::FinishToStart, ArcKind::StartToStart, ArcKind::FinishToFinish];
            let kind = kinds[numbers.below(5).min(2) as usize];
            let lag_days = if numbers.below(3) == 0 { 3 } else { 0 };
            arcs.push(Arc { from: numbers.below(to), to, kind, lag_days });
        }
    }
    Outline {
        hours: vec![Hours::new(&week([2, 2, 2, 2, 2, 0, 0])), Hours::new(&week([2, 0, 1, 2, 0, 0, 0]))],
        program: 0,
        resources: vec![
            Resource { hours: 0, capacity: Capacity::Same(4) },
            Resource { hours: 1, capacity: Capacity::Same(3) },
        ],
        activities,
        arcs,
        start: 7,
        today: 12,
    }
}

#[test]
fn estimates_of_one_point_give_the_dates_of_the_plan_in_every_run() {
    let mut numbers = Numbers(99);
    for _ in 0..40 {
        let mut outline = random(&mut numbers, 25);
        let mut uncertain = Vec::new();
        for (activity, index) in outline.activities.iter_mut().zip(0..) {
            let likely = u16::try_from(1 + numbers.below(90)).expect("few");
            let pace = Pace { duration: activity.length, daily: 10_000, left_percent: 50, step: 1 };
            activity.length = pace.length(likely, likely);
            let estimate = Estimate { effort: effort(likely, likely, likely), shape: Shape::Triangular };
            uncertain.push(Uncertain { activity: index, place: Place::named("any"), estimate, pace });
        }
        let network = Network::new(outline).expect("a network");
        let order = network.order().to_vec();
        let mut scratch = Scratch::new(&network);
        place(&network, network.lengths(), &order, &mut scratch).expect("before the horizon");
        let days: Vec<_> = scratch.times.end.iter().map(|end| (end - 1) / 2).collect();
        let all: Vec<_> = (0..25).collect();
        let mut milestones: Vec<_> = all.iter().map(|index| vec![*index]).collect();
        milestones.push(all);
        let result = forecast(Setup { order: Some(order), uncertain, milestones, ..Setup::new(network) }, 20);
        let last = *days.iter().max().expect("some");
        for (spread, day) in result.milestones.iter().zip(days.iter().chain([&last])) {
            assert_eq!([1, 500, 1000].map(|permille| spread.percentile(permille)), [Some(*day); 3]);
        }
        assert_eq!(result.finish.percentile(1), result.finish.percentile(1000));
        assert_eq!(result.finish.percentile(1), Some(last));
        assert!(result.drivers.is_empty());
    }
}

#[test]
fn capacity_makes_no_run_earlier() {
    let mut numbers = Numbers(3);
    for _ in 0..10 {
        let network = Network::new(random(&mut numbers, 25)).expect("a network");
        let estimated = (0..25).map(|index| {
            let pace = Pace {
                duration: network.lengths()[index as usize],
                daily: 10_000,
                left_percent: 100,
                step: 1,
            };
            let estimate = Estimate { effort: effort(10, 20, 60), shape: Shape::PertBeta };
            Uncertain { activity: index, place: Place::named(&index.to_string()), estimate, pace }
        });
        let uncertain = estimated.collect();
        let order = network.order().to_vec();
        let free = Setup { uncertain, ..Setup::new(network) };
        let bound = forecast(Setup { order: Some(order), ..free.clone() }, 200);
        let free = forecast(free, 200);
        for permille in [1, 100, 500, 900, 1000] {
            assert!(free.finish.percentile(permille) <= bound.finish.percentile(permille));
        }
    }
}

#[test]
fn what_is_done_stays_and_of_what_has_begun_the_rest_is_drawn() {
    let mut setup = tasks(Shape::PertBeta, &[effort(10, 20, 40), effort(10, 20, 40)], false);
    let mut outline = outline(vec![Activity::free(0, 1, 0); 2], Vec::new(), 400);
    outline.activities[0].placing = Placing::Done { start: 1, end: 6 };
    outline.activities[1].placing = Placing::Begun { start: 3 };
    outline.today = 10;
    setup.network = Network::new(outline).expect("a network");
    setup.uncertain[1].pace.left_percent = 25;
    setup.milestones = vec![vec![0], vec![1]];
    let result = forecast(setup, 2000);
    assert_eq!(
        (result.milestones[0].percentile(1), result.milestones[0].percentile(1000)),
        (Some(6), Some(6))
    );
    // A quarter of 10 to 40 days from day 10 on.
    let ends = [1, 1000].map(|permille| result.milestones[1].percentile(permille).expect("an end"));
    assert!(ends[0] >= 12 && ends[0] <= 13 && ends[1] >= 17 && ends[1] <= 19, "{ends:?}");
}

#[test]
fn a_run_that_does_not_fit_on_the_axis_counts_as_later_than_all_days() {
    let activities = vec![Activity::free(0, 10, 0), Activity::free(0, 10, 0)];
    let network = Network::new(outline(activities, vec![after(0, 1)], 15)).expect("a network");
    let estimate = Estimate { effort: effort(10, 20, 60), shape: Shape::PertBeta };
    let pace = Pace { duration: 10, daily: u32::MAX, left_percent: 100, step: 1 };
    let doubtful = Uncertain { activity: 0, place: Place::named("0"), estimate, pace };
    let mut setup = Setup { uncertain: vec![doubtful], ..Setup::new(network) };
    setup.deadline = Some(14);
    setup.gains = vec![Gain { activity: 1, permille: 500 }];
    setup.score_days = vec![14];
    let mut forecast = Forecast::begin(setup, 1).expect("a setup");
    forecast.run(1000);
    let result = forecast.result();
    let beyond = (0..1000).filter(|run| forecast.lengths_in(*run)[0] > 20).count();
    assert!(beyond > 0 && beyond < 1000);
    assert_eq!(usize::try_from(result.finish.beyond()), Ok(beyond));
    assert_eq!(usize::from(result.deadline.expect("a deadline").permille), 1000 - beyond);
}
