//! What happens in some runs and not in others.

use okaeri::domain::forecast::{Chance, Event, Forecast, Place, Setup, Shape};
use okaeri::domain::network::Activity;

use super::fixtures::{after, effort, forecast, plain, tasks};

const RUNS: u32 = 10_000;

fn event(name: &str, permille: u16, adds: &[u32]) -> Event {
    Event { place: Place::named(name), permille, adds: adds.to_vec() }
}

/// 20 halves, a setback of 10, and 6 halves behind both.
fn with(events: Vec<Event>) -> Setup {
    let activities = [20, 10, 6].map(|length| Activity::free(0, length, 0)).to_vec();
    Setup { events, ..Setup::new(plain(activities, vec![after(0, 1), after(1, 2)], 100)) }
}

#[test]
fn an_event_happens_as_often_as_it_should() {
    for permille in [0, 1, 130, 500, 999, 1000] {
        let happened = forecast(with(vec![event("rain", permille, &[1])]), RUNS).events[0];
        let chance = f64::from(permille) / 1000.0;
        // Five standard errors, and the rounding.
        let close = 5.0 * (chance * (1.0 - chance) / f64::from(RUNS)).sqrt() * 1000.0 + 0.5;
        let found = f64::from(happened.chance.expect("runs").permille);
        assert!((found - f64::from(permille)).abs() <= close, "{permille}: {found}");
    }
}

#[test]
fn the_plan_is_late_by_the_setback_where_it_happens_and_not_at_all_elsewhere() {
    let result = forecast(with(vec![event("rain", 300, &[1])]), RUNS);
    // 26 halves end on day 12, 36 on day 17.
    let ends: Vec<_> = result.finish.bars(1000).into_iter().filter(|bar| bar.runs > 0).collect();
    assert_eq!(ends.iter().map(|bar| bar.from).collect::<Vec<_>>(), [12, 17]);
    let late = Chance::of(ends[1].runs, RUNS);
    assert_eq!(late, result.events[0].chance);
    assert_eq!(result.events[0].delay_tenths, Some(50));
    assert!(result.events[0].repeated > 2700);
}

#[test]
fn a_setback_with_room_beside_it_costs_nothing() {
    let activities = [20, 10].map(|length| Activity::free(0, length, 0)).to_vec();
    let setup =
        Setup { events: vec![event("rain", 500, &[1])], ..Setup::new(plain(activities, Vec::new(), 100)) };
    let result = forecast(setup, 1000);
    assert_eq!(result.events[0].delay_tenths, Some(0));
    assert_eq!(result.finish.percentile(1000), Some(9));
}

#[test]
fn an_event_that_never_happens_says_no_delay_and_leaves_no_trace() {
    let result = forecast(with(vec![event("rain", 0, &[1])]), 500);
    assert_eq!((result.events[0].delay_tenths, result.events[0].repeated), (None, 0));
    assert_eq!(result.finish.percentile(1000), Some(12));
    assert_eq!(result.criticality[1].expect("runs").permille, 0);
}

#[test]
fn what_two_events_add_is_there_where_either_happens() {
    let result = forecast(with(vec![event("rain", 300, &[1]), event("snow", 400, &[1])]), RUNS);
    let found = 1000.0 - f64::from(result.finish.by(12).expect("runs").permille);
    // 1 - 0.7 × 0.6, within five standard errors.
    assert!((found - 580.0).abs() < 25.0, "{found}");
    // Without the rain it is late all the same where it snows.
    let rain = result.events[0].delay_tenths.expect("repeated");
    assert!((20..40).contains(&rain), "{rain}: 0.6 × 50");
}

#[test]
fn the_effort_of_a_setback_is_drawn_where_it_happens() {
    let mut setup = tasks(Shape::PertBeta, &[effort(10, 10, 10), effort(10, 20, 40)], true);
    setup.events = vec![event("rain", 500, &[1])];
    let mut forecast = Forecast::begin(setup, 3).expect("a setup");
    let lengths: Vec<_> = (0..400).map(|run| forecast.lengths_in(run)[1]).collect();
    assert!(lengths.iter().all(|length| *length == 0 || (20..=80).contains(length)));
    let different: std::collections::BTreeSet<_> = lengths.iter().collect();
    assert!(different.len() > 20 && different.contains(&0));
}
