//! Pins and reasons are as in the greedy choice.

use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::id::{ActionId, FactorId};
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::{choose, gaps};
use okaeri::domain::score::{Scope, weights};
use okaeri::domain::selection::{Asked, Budget, Refusal, Selected, question, select};
use okaeri::domain::sorted::{Map, Set};
use okaeri::domain::target::Target;

use crate::small::{self, answers, level, said, sure};

fn both(
    answers: &Answers,
    aim: &[(&'static str, u8)],
    with: &[&'static str],
    without: &[&'static str],
) -> Result<Selected, Refusal> {
    let catalog = small::catalog();
    let target = Target {
        levels: aim.iter().map(|(id, number)| (FactorId::new(id), level(*number))).collect(),
        ..Target::default()
    };
    let set = |ids: &[&'static str]| ids.iter().map(|id| ActionId::new(id)).collect();
    let pins = Pins { with: set(with), without: set(without) };
    let selected = select(
        &question(Asked {
            catalog: &catalog,
            answers,
            scope: Scope::Full,
            target: &target,
            items: &Map::new(),
            weights: &weights(&catalog, &Set::new()),
            pins: &pins,
            rates: &Map::new(),
        }),
        Budget::default(),
    );
    if let Ok(selected) = &selected {
        let choice = choose(&catalog, answers, &gaps(&catalog, answers, Scope::Full, &target), &pins);
        assert_eq!(selected.actions, choice.actions, "reasons, too");
    }
    selected
}

fn names(selected: &Selected) -> Vec<&str> {
    selected.actions.keys().map(ActionId::as_str).collect()
}

#[test]
fn a_prerequisite_whose_effects_hold_is_left_out() {
    let given = answers([("ties.b", sure(4)), ("base.a", sure(1))]);
    assert_eq!(
        names(&both(&given, &[("ties", 3)], &[], &[]).expect("it is reached")),
        ["base.write", "ties.open"]
    );
    let given = answers([("ties.b", sure(4)), ("base.a", sure(2))]);
    assert_eq!(names(&both(&given, &[("ties", 3)], &[], &[]).expect("it is reached")), ["ties.open"]);
}

#[test]
fn what_is_pinned_in_stays_even_without_its_prerequisite() {
    let pinned = both(&Answers::new(), &[], &["ties.open"], &["base.write"]).expect("nothing is asked");
    assert_eq!(names(&pinned), ["ties.open"]);
    let dragged = both(&Answers::new(), &[], &["ties.care"], &["base.write"]).expect("nothing is asked");
    assert_eq!(names(&dragged), ["ties.care", "ties.open"]);
    let unheard = both(&Answers::new(), &[], &["unheard.of"], &[]).expect("nothing is asked");
    assert_eq!(names(&unheard), [""; 0]);
}

#[test]
fn what_is_pinned_both_ways_is_out() {
    let given = answers([("path.b", said(Rating::NotApplicable))]);
    let other = both(&given, &[("path", 3)], &["path.tell"], &["path.tell"]).expect("there is another way");
    assert_eq!(names(&other), ["path.poster"]);
}

#[test]
fn where_pins_bar_the_way_no_limit_is_blamed() {
    let refused =
        both(&Answers::new(), &[("path", 4)], &[], &["path.walk"]).expect_err("nothing else raises path.b");
    let Refusal::Infeasible(clash) = refused else { panic!("it is soon clear") };
    assert_eq!(clash.limits, []);
    let nearest = clash.nearest.expect("there are no limits");
    assert_eq!(names(&nearest.selected), ["path.tell"]);
    let short: Vec<_> = nearest.short.iter().map(|short| (short.item.as_str(), short.reached)).collect();
    assert_eq!(short, [("path.a", level(3)), ("path.b", level(0))]);
    assert_eq!((nearest.missing, nearest.missing_at_least), (5, 5));
}
