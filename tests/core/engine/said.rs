//! What the page and the engine say to each other comes back as it was said, or not at all.

use okaeri::domain::id::{ActionId, ChallengeId, ItemId, RoleId};
use okaeri::domain::level::Level;
use okaeri::domain::sorted::Set;
use okaeri::exchange::engine::{
    Ask, Kind, Limit, More, Nearest, Offer, Refused, Short, Told, Way, Why, day, day_of,
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
        is_least: true,
        nearest: Some(Box::new(Nearest { offer: offer(), short: vec![short] })),
    };
    vec![
        Told::Step(Told::STEPS),
        Told::Offer(Box::new(offer())),
        Told::Why(whys.into_iter().map(|why| (a(), why)).collect()),
        Told::More(More { tenths: 100, added: vec![a()], before: 500, after: 612 }),
        Told::Refused(Refused::Unread),
        Told::Refused(Refused::Stopped),
        Told::Refused(infeasible),
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
    let ask =
        Ask { program: "{\"名\": 1}".to_owned(), today: -3, with: ids(&["a"]), without: ids(&["b", "c"]) };
    assert_eq!(Ask::read(&ask.write()), Some(ask));
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
fn an_offer_keeps_its_gap_and_what_no_day_is_has_none() {
    assert_eq!(offer().gap(), 10);
    assert_eq!(offer().finish(), Some(small::day("2027-09-30")));
    assert_eq!(day_of(i32::MAX), None);
    let proof = offer().proof();
    assert_eq!((proof.effort_tenths, proof.bound_tenths), (120, 110));
}
