//! What is chosen from the small catalog, by hand, and from the built-in one.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::answer::{Answers, Rating, Unrated};
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::id::{ActionId, FactorId, ItemId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::task::Origin;
use okaeri::domain::plan::{Choice, Reason, Settings, Task, choose, gaps, resolve, schedule};
use okaeri::domain::score::Scope;
use okaeri::domain::target::Target;

use crate::small::{self, answers, day, level, said, sure};

fn aim(levels: &[(&'static str, u8)]) -> Target {
    let levels = levels.iter().map(|(id, number)| (FactorId::new(id), level(*number))).collect();
    Target { levels, ..Target::default() }
}

fn chosen(answers: &Answers, target: &Target, pins: &Pins) -> Choice {
    let catalog = small::catalog();
    choose(&catalog, answers, &gaps(&catalog, answers, Scope::Full, target), pins)
}

fn names(choice: &Choice) -> Vec<&str> {
    choice.actions.keys().map(ActionId::as_str).collect()
}

fn pins(with: &[&'static str], without: &[&'static str]) -> Pins {
    let set = |ids: &[&'static str]| ids.iter().map(|id| ActionId::new(id)).collect();
    Pins { with: set(with), without: set(without) }
}

#[test]
fn the_cheaper_of_two_actions_is_chosen() {
    let given = answers([("path.b", said(Rating::NotApplicable))]);
    assert_eq!(names(&chosen(&given, &aim(&[("path", 3)]), &Pins::default())), ["path.tell"]);
    let without = pins(&[], &["path.tell"]);
    assert_eq!(names(&chosen(&given, &aim(&[("path", 3)]), &without)), ["path.poster"]);
}

#[test]
fn a_prerequisite_whose_effects_hold_is_left_out() {
    let target = aim(&[("ties", 3)]);
    let given = answers([("ties.b", sure(4)), ("base.a", sure(1))]);
    let choice = chosen(&given, &target, &Pins::default());
    assert_eq!(names(&choice), ["base.write", "ties.open"]);
    assert_eq!(choice.actions[&ActionId::new("base.write")], [Reason::Needed(ActionId::new("ties.open"))]);
    let raises = Reason::Raises {
        item: ItemId::new("ties.a"),
        from: Level::L0,
        unknown: Some(Unrated::Unanswered),
        to: Level::L3,
    };
    assert_eq!(choice.actions[&ActionId::new("ties.open")], [raises]);
    let given = answers([("ties.b", sure(4)), ("base.a", sure(2))]);
    assert_eq!(names(&chosen(&given, &target, &Pins::default())), ["ties.open"]);
}

#[test]
fn what_no_action_reaches_is_named() {
    let choice = chosen(&Answers::new(), &aim(&[("path", 4)]), &pins(&[], &["path.walk"]));
    assert_eq!(names(&choice), ["path.tell"], "path.a comes as far as it can");
    let uncovered: Vec<_> = choice.uncovered.iter().map(|gap| (gap.item.as_str(), gap.unknown)).collect();
    let unanswered = Some(Unrated::Unanswered);
    assert_eq!(uncovered, [("path.a", unanswered), ("path.b", unanswered)]);
}

#[test]
fn what_is_pinned_in_stays_even_without_its_prerequisite() {
    let choice = chosen(&Answers::new(), &aim(&[]), &pins(&["ties.open"], &["base.write"]));
    assert_eq!(names(&choice), ["ties.open"]);
    assert_eq!(choice.actions[&ActionId::new("ties.open")], [Reason::Pinned]);
    assert_eq!(names(&chosen(&Answers::new(), &aim(&[]), &pins(&["unheard.of"], &[]))), [""; 0]);
}

#[test]
fn a_target_that_is_met_needs_nothing() {
    let given = answers([("path.a", sure(3)), ("path.b", said(Rating::NotApplicable))]);
    let choice = chosen(&given, &aim(&[("path", 3)]), &Pins::default());
    assert_eq!(choice, Choice::default());
}

#[test]
fn a_reason_tells_what_nobody_answered_from_what_nobody_knew() {
    let given = answers([("path.a", said(Rating::DontKnow)), ("ties.b", sure(1))]);
    let choice = chosen(&given, &aim(&[("path", 4), ("ties", 4)]), &Pins::default());
    let mut told = BTreeMap::new();
    for reason in choice.actions.values().flatten() {
        if let Reason::Raises { item, unknown, from, .. } = reason {
            told.insert(item.as_str(), (*unknown, from.number()));
        }
    }
    let expected = [
        ("path.a", (Some(Unrated::DontKnow), 0)),
        ("path.b", (Some(Unrated::Unanswered), 0)),
        ("ties.a", (Some(Unrated::Unanswered), 0)),
        ("ties.b", (None, 1)),
    ];
    assert_eq!(told, expected.into());
}

fn all_zero(catalog: &Catalog) -> Answers {
    catalog.items().map(|item| (item.id.clone(), sure(0))).collect()
}

#[test]
fn the_built_in_catalog_reaches_every_level_from_nothing() {
    let catalog = builtin();
    let given = all_zero(&catalog);
    let mut before = BTreeSet::new();
    for number in 2..=4 {
        let target = Target::uniform(&catalog, level(number));
        let choice =
            choose(&catalog, &given, &gaps(&catalog, &given, Scope::Full, &target), &Pins::default());
        assert_eq!(choice.uncovered, [], "level {number}");
        let effort: u32 = choice
            .actions
            .keys()
            .filter_map(|id| catalog.action(id))
            .map(|action| u32::from(action.effort.likely))
            .sum();
        let tasks = choice
            .actions
            .keys()
            .map(|id| Task::new(small::task_id(id.as_str()), Origin::Template(id.clone())));
        let plan = small::plan(day("2026-04-01"), tasks.collect());
        let resolved = resolve(&catalog, &plan);
        let settings = Settings::starting(plan.made);
        let dates = schedule(&catalog, &plan, &resolved, &settings, plan.made).expect("there is no circle");
        let finish = dates.finish.expect("there are tasks");
        eprintln!(
            "level {number}: {} of {} actions, {}.{} person-days, until {finish}",
            choice.actions.len(),
            catalog.actions.len(),
            effort / 10,
            effort % 10,
        );
        let now: BTreeSet<_> = choice.actions.into_keys().collect();
        assert!(now.len() >= before.len(), "a higher target needs no less");
        before = now;
    }
}
