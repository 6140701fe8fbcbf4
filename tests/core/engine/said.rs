//! What the page and the engine say to each other comes back as it was said, or not at all.

use okaeri::domain::catalog::{Effort, Phase};
use okaeri::domain::forecast::{
    Estimate, Event, Forecast, Forecasted, Gain, Pace, Place, Setup, Shape, Uncertain,
};
use okaeri::domain::id::{ActionId, ChallengeId, ItemId, RiskId, RoleId};
use okaeri::domain::level::Level;
use okaeri::domain::network::{Activity, Axis, Capacity, Hours, Network, Outline, Resource};
use okaeri::domain::plan::trials::Frame;
use okaeri::domain::sorted::Set;
use okaeri::exchange::engine::{
    Ask, Framed, Kind, Limit, More, Nearest, Offer, Refused, Short, Told, Way, What, Why, day, day_of,
};

use crate::small;

fn ids(ids: &[&'static str]) -> Set<ActionId> {
    ids.iter().map(|id| ActionId::new(id)).collect()
}

fn offer() -> Offer {
    Offer {
        kind: Kind::Safest,
        actions: ids(&["a", "b"]),
        own_tenths: 120,
        own_yen: 4_000_000,
        bound_tenths: 110,
        is_proven: false,
        tasks: 3,
        tenths: 125,
        yen: 4_100_000,
        finish: Some(day(small::day("2027-09-30"))),
        late_days: 4,
        risk: 321,
        open: vec![ChallengeId::new("loss")],
    }
}

fn frame() -> Frame {
    Frame {
        axis: Axis::of_days(small::day("2026-03-25"), 900),
        tasks: vec![small::task_id("t"), small::task_id("u")],
        setbacks: vec![RiskId::new("challenge.loss")],
        phases: vec![Phase::Design, Phase::After],
        start: small::day("2026-04-01"),
        finish: small::day("2027-09-30"),
        score: 412,
    }
}

/// Of a plan of two tasks, a few runs of which end beyond its days.
fn forecasted() -> Forecasted {
    let task = |index: u32| Uncertain {
        activity: index,
        place: Place::named(&index.to_string()),
        estimate: Estimate {
            effort: Effort { optimistic: 1, likely: 20, pessimistic: 90 },
            shape: Shape::PertBeta,
        },
        pace: Pace { duration: 10, daily: 10_000, left_percent: 100, step: 2 },
    };
    let network = Network::new(Outline {
        hours: vec![Hours::new(&[2; 20])],
        resources: vec![Resource { hours: 0, capacity: Capacity::Same(1) }],
        activities: vec![Activity::free(0, 10, 1), Activity::free(0, 10, 1)],
        ..Outline::default()
    });
    let mut forecast = Forecast::begin(
        Setup {
            order: Some(vec![0, 1]),
            uncertain: vec![task(0), task(1)],
            events: vec![Event { place: Place::named("loss"), permille: 300, adds: vec![1] }],
            milestones: vec![vec![0], vec![0, 1]],
            deadline: Some(9),
            score: 300,
            gains: vec![Gain { activity: 0, permille: 200 }],
            score_days: vec![5, 15],
            ..Setup::new(network.expect("a network"))
        },
        3,
    )
    .expect("a setup");
    forecast.run(300);
    let forecasted = forecast.result();
    assert!(forecasted.finish.beyond() > 0 && !forecasted.drivers.is_empty(), "{forecasted:?}");
    forecasted
}

fn all() -> Vec<Told> {
    let a = || ActionId::new("a");
    let whys = [
        Why::PinnedIn,
        Why::Necessary,
        Why::Saves(12, true),
        Why::PinnedOut,
        Why::Needs(ActionId::new("b")),
        Why::RaisesNothing,
        Why::TooLong(None),
        Why::TooLong(Some(300)),
        Why::Impossible,
        Why::Costs(0, false),
        Why::Unclear,
    ];
    let limits = [
        Limit::Effort,
        Limit::Cost,
        Limit::Deadline,
        Limit::Role(RoleId::new("hr")),
        Limit::Month(RoleId::new("hr")),
    ];
    let short = Short { item: ItemId::new("i"), goal: Level::L3, reached: Level::L1 };
    let infeasible = Refused::Infeasible {
        ways: limits.into_iter().map(|limit| Way { limit, to: Some(u64::MAX) }).collect(),
        is_enough: true,
        nearest: Some(Box::new(Nearest { offer: offer(), is_nearest: true, short: vec![short] })),
    };
    vec![
        Told::Step(Told::STEPS),
        Told::Offer(Box::new(offer())),
        Told::Why(whys.into_iter().map(|why| (a(), why)).collect()),
        Told::More(More { tenths: 100, added: vec![a()], before: 500, after: 612 }),
        Told::Refused(Refused::Unread),
        Told::Refused(Refused::Stopped),
        Told::Refused(infeasible),
        Told::Frame(Box::new(frame().into())),
        Told::Runs(Box::new(forecasted())),
        Told::Impossible,
        Told::Done,
    ]
}

#[test]
fn whatever_is_told_comes_back() {
    for told in all() {
        assert_eq!(Told::read(&told.write()), Some(told));
    }
}

#[test]
fn a_question_comes_back() {
    for what in [What::Choice { with: ids(&["a"]), without: ids(&["b", "c"]) }, What::Runs(10_000)] {
        let ask = Ask { program: "{\"名\": 1}".to_owned(), today: -3, what };
        assert_eq!(Ask::read(&ask.write()), Some(ask));
    }
}

#[test]
fn what_is_cut_off_or_goes_on_is_refused() {
    for told in all() {
        let bytes = told.write();
        assert_eq!(Told::read(&bytes[..bytes.len() - 1]), None, "{told:?}");
        assert_eq!(Told::read(&[&bytes[..], &[0]].concat()), None, "{told:?}");
    }
    assert_eq!(Told::read(&[99]), None);
    assert_eq!(Ask::read(&[]), None);
}

#[test]
fn a_frame_comes_back_but_for_days_that_are_none() {
    let framed = Framed::from(frame());
    assert_eq!(framed.frame(), Some(frame()));
    // The first number is the day on which the axis begins.
    let bytes = Told::Frame(Box::new(frame().into())).write();
    let [tag, rest] = [&bytes[..1], &bytes[4..]];
    let Some(Told::Frame(framed)) = Told::read(&[tag, &[0xfe, 0xff, 0xff, 0xff, 0x0f], rest].concat()) else {
        panic!("no frame")
    };
    assert_eq!(framed.frame(), None);
}

#[test]
fn an_offer_keeps_its_gap_and_what_no_day_is_has_none() {
    assert_eq!(offer().gap(), 10);
    assert_eq!(offer().finish(), Some(small::day("2027-09-30")));
    assert_eq!(day_of(i32::MAX), None);
    let proof = offer().proof();
    assert_eq!((proof.effort_tenths, proof.bound_tenths), (120, 110));
}
