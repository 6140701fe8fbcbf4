//! Which activities decide the date.

use okaeri::domain::forecast::{Setup, Shape};
use okaeri::domain::network::{
    Activity, Arc, ArcKind, Capacity, Network, Outline, Placing, Resource, Scratch, backward, forward,
};

use super::certain::random;
use super::fixtures::{Numbers, after, effort, forecast, outline, plain, tasks};

fn permille(result: &okaeri::domain::forecast::Forecasted) -> Vec<u16> {
    result.criticality.iter().map(|chance| chance.expect("runs").permille).collect()
}

#[test]
fn every_activity_of_a_single_chain_always_decides() {
    let setup = tasks(Shape::PertBeta, &[effort(10, 20, 50); 6], true);
    assert_eq!(permille(&forecast(setup, 500)), [1000; 6]);
}

#[test]
fn of_two_equal_ones_side_by_side_each_decides_about_half_of_the_time() {
    let setup = tasks(Shape::PertBeta, &[effort(500, 1000, 2500); 2], false);
    let shares = permille(&forecast(setup, 10_000));
    // Five standard errors; and both at once decide where both take equally long, once in some 1,000 runs.
    assert!(shares.iter().all(|share| (474..=527).contains(share)), "{shares:?}");
    assert!((1000..=1003).contains(&(shares[0] + shares[1])), "{shares:?}");
}

#[test]
fn what_never_decides_has_a_share_of_nothing() {
    let setup = tasks(Shape::PertBeta, &[effort(10, 20, 50), effort(51, 70, 90)], false);
    assert_eq!(permille(&forecast(setup, 500)), [0, 1000]);
}

#[test]
fn who_is_waited_for_within_capacity_decides() {
    // One resource, each activity takes all of it; the third one is of another resource and short.
    let mut outline = outline(vec![Activity::free(0, 10, 1), Activity::free(0, 8, 1)], Vec::new(), 100);
    outline.resources.push(Resource { hours: 0, capacity: Capacity::Same(1) });
    outline.activities.push(Activity::free(1, 12, 1));
    let network = Network::new(outline).expect("a network");
    let result = forecast(Setup { order: Some(vec![0, 1, 2]), ..Setup::new(network.clone()) }, 10);
    assert_eq!((permille(&result), result.finish.percentile(1000)), (vec![1000, 1000, 0], Some(8)));
    let result = forecast(Setup::new(network), 10);
    assert_eq!((permille(&result), result.finish.percentile(1000)), (vec![0, 0, 1000], Some(5)));
}

#[test]
fn of_those_who_claim_a_resource_only_those_decide_that_end_where_the_next_begins() {
    // Room for two: 0 and 1 lie side by side, 2 begins when the shorter one ends; 3 claims nothing.
    let lengths = [(10, 1), (6, 1), (20, 1), (6, 0)];
    let activities = lengths.map(|(length, load)| Activity::free(0, length, load)).to_vec();
    let mut outline = outline(activities, Vec::new(), 100);
    outline.resources[0].capacity = Capacity::Same(2);
    let network = Network::new(outline).expect("a network");
    let result = forecast(Setup { order: Some(vec![0, 1, 2, 3]), ..Setup::new(network) }, 10);
    assert_eq!((permille(&result), result.finish.percentile(1000)), (vec![0, 1000, 1000, 0], Some(12)));
}

/// The activities whose lengthening by a half makes the finish later.
fn delaying(network: &Network) -> Vec<bool> {
    let mut scratch = Scratch::new(network);
    let finish = forward(network, network.lengths(), &mut scratch).expect("before the horizon");
    let longer = |activity| {
        let mut lengths = network.lengths().to_vec();
        lengths[activity] += 1;
        forward(network, &lengths, &mut scratch).expect("before the horizon") > finish
    };
    (0..network.len()).map(longer).collect()
}

#[test]
fn with_one_calendar_those_decide_whose_lengthening_delays_the_finish() {
    let mut numbers = Numbers(17);
    let mut deciding = 0;
    for _ in 0..300 {
        let mut outline = random(&mut numbers, 20);
        outline.resources[1].hours = 0;
        outline.activities.iter_mut().for_each(|activity| activity.placing = undone(activity));
        // Where a start is waited for a longer activity delays nobody, and where an end is, it begins sooner.
        outline.arcs.retain(|arc| arc.kind == ArcKind::FinishToStart);
        let network = Network::new(outline).expect("a network");
        let expected = delaying(&network);
        deciding += expected.iter().filter(|decides| **decides).count();
        let found = permille(&forecast(Setup::new(network), 1));
        assert_eq!(found, expected.into_iter().map(|decides| u16::from(decides) * 1000).collect::<Vec<_>>());
    }
    assert!(deciding > 400, "{deciding}");
}

/// The share of each activity in a random plan of free activities, and its slack by the pass backward.
fn shares_and_slacks(numbers: &mut Numbers, change: fn(&mut Outline)) -> Vec<(u16, i32)> {
    let mut outline = random(numbers, 20);
    outline.activities.iter_mut().for_each(|activity| activity.placing = Placing::Free);
    change(&mut outline);
    let network = Network::new(outline).expect("a network");
    let mut scratch = Scratch::new(&network);
    let finish = forward(&network, network.lengths(), &mut scratch).expect("before the horizon");
    backward(&network, network.lengths(), finish, &mut scratch);
    permille(&forecast(Setup::new(network), 1)).into_iter().zip(scratch.slack.total).collect()
}

#[test]
fn with_one_calendar_those_decide_that_have_no_slack() {
    let mut numbers = Numbers(18);
    for _ in 0..300 {
        for (share, slack) in shares_and_slacks(&mut numbers, |outline| outline.resources[1].hours = 0) {
            assert_eq!(share == 1000, slack == 0, "{share} {slack}");
        }
    }
}

#[test]
fn with_several_calendars_nothing_decides_that_has_slack() {
    let mut numbers = Numbers(19);
    let mut deciding = 0;
    for _ in 0..300 {
        for (share, slack) in shares_and_slacks(&mut numbers, |_| ()) {
            assert!(share == 0 || slack == 0, "{share} {slack}");
            deciding += usize::from(share > 0);
        }
    }
    assert!(deciding > 600, "{deciding}");
}

/// What is done cannot take longer, and what works on a closed day may do so on the same one.
fn undone(activity: &Activity) -> Placing {
    match activity.placing {
        Placing::Begun { start } => Placing::Begun { start },
        _ => Placing::Free,
    }
}

#[test]
fn in_a_row_each_drives_the_date_by_its_share_of_the_variance() {
    // Ranges of 30, 60 and 90: variances as 1 to 4 to 9.
    let efforts = [effort(100, 110, 130), effort(100, 120, 160), effort(100, 130, 190)];
    let result = forecast(tasks(Shape::PertBeta, &efforts, true), 10_000);
    let found: Vec<_> = result.drivers.iter().map(|driver| (driver.activity, driver.permille)).collect();
    assert_eq!(found.iter().map(|(activity, _)| *activity).collect::<Vec<_>>(), [2, 1, 0]);
    for ((_, permille), variance) in found.iter().zip([9.0, 4.0, 1.0]) {
        let right = variance / 14.0 * 1000.0;
        assert!((f64::from(*permille) - right).abs() < 35.0, "{permille}, not {right}");
    }
}

#[test]
fn at_most_ten_drivers_are_named() {
    let result = forecast(tasks(Shape::PertBeta, &[effort(10, 20, 50); 14], true), 500);
    assert_eq!(result.drivers.len(), 10);
    assert!(result.drivers.is_sorted_by_key(|driver| 1000 - driver.permille));
}

#[test]
fn what_cannot_drive_the_date_is_not_named_for_looking_so_in_few_runs() {
    let mut setup = tasks(Shape::PertBeta, &[effort(10, 20, 50); 60], false);
    // All the others lie beside one that takes longer than any of them.
    setup.uncertain[0].estimate.effort = effort(100, 200, 400);
    setup.uncertain[0].pace.duration = 400;
    let result = forecast(setup, 40);
    assert_eq!(result.drivers.iter().map(|driver| driver.activity).collect::<Vec<_>>(), [0]);
    assert_eq!(result.drivers[0].permille, 1000);
}

#[test]
fn a_start_that_is_waited_for_decides() {
    let arc = Arc { from: 0, to: 1, kind: ArcKind::StartToStart, lag_days: 2 };
    let activities = [4, 3, 10].map(|length| Activity::free(0, length, 0)).to_vec();
    let result = forecast(Setup::new(plain(activities, vec![after(0, 2), arc], 100)), 1);
    assert_eq!(permille(&result), [1000, 0, 1000]);
    let activities = [4, 30, 10].map(|length| Activity::free(0, length, 0)).to_vec();
    let result = forecast(Setup::new(plain(activities, vec![after(0, 2), arc], 100)), 1);
    assert_eq!(permille(&result), [1000, 1000, 0]);
}
