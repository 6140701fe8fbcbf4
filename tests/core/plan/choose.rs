//! What is chosen from random catalogs, whatever the answers, targets and pins.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::catalog::{Action, Catalog};
use okaeri::domain::id::{ActionId, ItemId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::plan::{Choice, Gap, choose, gaps};
use okaeri::domain::score::Scope;
use okaeri::domain::target::Target;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::small::{action, cases, empty, factor, item, level, said, sure};

#[derive(Clone, Debug)]
struct World {
    catalog: Catalog,
    answers: Answers,
    target: Target,
    pins: Pins,
}

impl World {
    fn gaps(&self) -> Vec<Gap> {
        gaps(&self.catalog, &self.answers, Scope::Full, &self.target)
    }

    fn choose(&self) -> Choice {
        choose(&self.catalog, &self.answers, &self.gaps(), &self.pins)
    }

    /// Where an item is: what does not apply counts as reached, an unknown as 0.
    fn level(&self, item: &ItemId) -> Level {
        match self.answers.get(item).and_then(|answer| answer.rating) {
            Some(Rating::Level(level)) => level,
            Some(Rating::NotApplicable) => Level::L4,
            Some(Rating::DontKnow) | None => Level::L0,
        }
    }

    /// Where every item is once these actions are done.
    fn reached(&self, chosen: &BTreeSet<ActionId>) -> BTreeMap<ItemId, Level> {
        let mut reached: BTreeMap<_, _> =
            self.catalog.items().map(|item| (item.id.clone(), self.level(&item.id))).collect();
        for raise in self.actions(chosen).flat_map(|action| action.raises.iter()) {
            let level = reached.entry(raise.item.clone()).or_default();
            *level = raise.to.max(*level);
        }
        reached
    }

    fn actions(&self, chosen: &BTreeSet<ActionId>) -> impl Iterator<Item = &Action> {
        self.catalog.actions.iter().filter(move |action| chosen.contains(&action.id))
    }

    /// The prerequisites of an action of which some effect does not hold yet.
    fn lacking(&self, action: &Action) -> Vec<&Action> {
        let required =
            action.requires.iter().filter_map(|requirement| self.catalog.action(&requirement.action));
        required.filter(|first| first.raises.iter().any(|raise| self.level(&raise.item) < raise.to)).collect()
    }

    /// Whether an action can be chosen together with all that it lacks.
    fn is_allowed(&self, action: &Action) -> bool {
        let mut open = vec![action];
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            if self.pins.without.contains(&next.id) {
                return false;
            }
            if !self.pins.with.contains(&next.id) && seen.insert(next.id.clone()) {
                open.extend(self.lacking(next));
            }
        }
        true
    }
}

fn ids(choice: &Choice) -> BTreeSet<ActionId> {
    choice.actions.keys().cloned().collect()
}

fn worlds(pinned: bool) -> impl Strategy<Value = World> {
    let answers = vec(0_u8..8, 8);
    let raises = vec((0_usize..8, 1_u8..=4), 0..4);
    let requires = vec(any::<prop::sample::Index>(), 0..3);
    let actions = vec((0_u16..40, raises, requires, 0_u8..8), 1..14);
    (answers, actions, vec(0_u8..=4, 2)).prop_map(move |(answers, actions, targets)| {
        let name = |number: usize| format!("f{}.i{number}", number / 4);
        let mut world = World {
            catalog: empty(),
            answers: Answers::new(),
            target: Target::default(),
            pins: Pins::default(),
        };
        for (number, target) in targets.iter().enumerate() {
            let items = (number * 4..number * 4 + 4).map(|number| item(&name(number), 1, true)).collect();
            world.catalog.factors.push(factor(&format!("f{number}"), items));
            let id = world.catalog.factors[number].id.clone();
            world.target.levels.insert(id, level(*target));
        }
        for (number, answer) in answers.iter().enumerate() {
            let answer = match answer {
                0..=4 => sure(*answer),
                5 => said(Rating::NotApplicable),
                6 => said(Rating::DontKnow),
                _ => continue,
            };
            world.answers.insert(ItemId::from(name(number)), answer);
        }
        for (number, (tenths, raises, requires, pin)) in actions.iter().enumerate() {
            // The ids are mixed, so that their order says nothing of the prerequisites.
            let id = |number: usize| format!("a{:02}", (number * 5 + 2) % 17);
            let firsts: Vec<_> =
                requires.iter().filter(|_| number > 0).map(|index| id(index.index(number))).collect();
            let firsts: Vec<_> = firsts.iter().map(|id| (id.as_str(), 0)).collect();
            let raises: Vec<_> = raises.iter().map(|(item, to)| (name(*item), *to)).collect();
            let raises: Vec<_> = raises.iter().map(|(item, to)| (item.as_str(), *to)).collect();
            let next = action(&id(number), *tenths, 1, &firsts, &raises);
            match pin {
                0 if pinned => world.pins.with.insert(next.id.clone()),
                1 if pinned => world.pins.without.insert(next.id.clone()),
                _ => false,
            };
            world.catalog.actions.push(next);
        }
        world
    })
}

fn any_world() -> impl Strategy<Value = World> {
    prop_oneof![worlds(false), worlds(true)]
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn every_gap_is_closed_or_named(world in any_world()) {
        let choice = world.choose();
        let reached = world.reached(&ids(&choice));
        let open: Vec<_> = world.gaps().into_iter().filter(|gap| reached[&gap.item] < gap.to).collect();
        prop_assert_eq!(choice.uncovered, open);
    }

    #[test]
    fn a_gap_is_named_only_where_no_allowed_action_closes_it(world in any_world()) {
        for gap in world.choose().uncovered {
            let closes = |action: &&Action| action.raises.iter().any(|raise| raise.item == gap.item && raise.to >= gap.to);
            let closing = world.catalog.actions.iter().filter(closes).find(|action| world.is_allowed(action));
            prop_assert!(closing.is_none(), "{closing:?} closes {gap:?}");
        }
    }

    #[test]
    fn what_is_chosen_comes_with_its_prerequisites(world in worlds(false)) {
        let chosen = ids(&world.choose());
        for action in world.actions(&chosen) {
            prop_assert!(world.lacking(action).iter().all(|first| chosen.contains(&first.id)), "{}", action.id);
        }
    }

    #[test]
    fn a_prerequisite_is_missing_only_where_it_is_pinned_out_of_what_is_pinned_in(world in worlds(true)) {
        let chosen = ids(&world.choose());
        for action in world.actions(&chosen) {
            for first in world.lacking(action).into_iter().filter(|first| !chosen.contains(&first.id)) {
                prop_assert!(world.pins.without.contains(&first.id), "{} lacks {}", action.id, first.id);
                prop_assert!(!world.pins.with.is_empty());
            }
        }
    }

    #[test]
    fn nothing_can_be_taken_out_without_losing_something(world in any_world()) {
        let chosen = ids(&world.choose());
        let reached = world.reached(&chosen);
        for spare in chosen.iter().filter(|id| !world.pins.with.contains(*id)) {
            let mut rest = chosen.clone();
            rest.remove(spare);
            let is_needed =
                world.actions(&rest).any(|action| world.lacking(action).iter().any(|first| first.id == *spare));
            let lower = world.reached(&rest);
            let loses = world.gaps().iter().any(|gap| lower[&gap.item] < reached[&gap.item].min(gap.to));
            prop_assert!(is_needed || loses, "{spare} is spare");
        }
    }

    #[test]
    fn pins_are_respected(world in worlds(true)) {
        let chosen = ids(&world.choose());
        prop_assert!(world.pins.with.iter().all(|id| chosen.contains(id)), "all that is pinned in is chosen");
        prop_assert!(!world.pins.without.iter().any(|id| chosen.contains(id)), "nothing that is pinned out is chosen");
    }

    #[test]
    fn every_action_says_why_it_is_in(world in any_world()) {
        prop_assert!(world.choose().actions.values().all(|reasons| !reasons.is_empty()));
    }

    #[test]
    fn the_order_of_the_catalog_is_irrelevant(world in any_world()) {
        let mut turned = world.clone();
        turned.catalog.actions.reverse();
        turned.catalog.factors.reverse();
        let (choice, again) = (world.choose(), turned.choose());
        prop_assert_eq!(choice.actions, again.actions);
        prop_assert_eq!(choice.uncovered.len(), again.uncovered.len());
    }
}
