//! Random small questions, held against trying every set.

use std::collections::BTreeSet;

use okaeri::domain::id::{ActionId, RoleId};
use okaeri::domain::selection::question::{Action, Role};
use okaeri::domain::selection::{
    Budget, Estimate, In, Late, Limits, Out, Pin, Question, Refusal, Selected, Sureness, alternatives,
    explain, more, select, verify,
};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;

use super::oracle::{Oracle, Set};
use super::{item, question};
use crate::small::cases;

const ROLES: [&str; 2] = ["hr", "it"];

fn ids(selected: &Selected) -> Set {
    selected.actions.keys().cloned().collect()
}

fn name(number: usize) -> String {
    // The ids are mixed, so that their order says nothing of the prerequisites.
    format!("a{:02}", (number * 5 + 2) % 13)
}

fn action() -> impl Strategy<Value = Action> {
    let raises = vec((0_usize..5, 1_u8..=4), 0..4);
    let requires = vec((0_usize..13, 0_u32..4), 0..3);
    let pin = prop_oneof![9 => Just(None), 1 => Just(Some(Pin::In)), 1 => Just(Some(Pin::Out))];
    // Few different efforts, so that there are ties.
    let effort = prop_oneof![0_u32..4, (1_u32..4).prop_map(|days| days * 10)];
    (effort, 0_u32..9, 0_usize..2, weighted(0.8, 0_u64..90_000), 1_u32..6, requires, raises, pin).prop_map(
        |(likely, more, role, cost, days, requires, raises, pin)| Action {
            owner: RoleId::new(ROLES[role]),
            pessimistic: likely + more,
            cost,
            days,
            requires: requires.iter().map(|(number, lag)| (ActionId::from(name(*number)), *lag)).collect(),
            pin,
            ..super::action(
                "",
                likely,
                &[],
                &raises
                    .iter()
                    .map(|(item, to)| (["i0", "i1", "i2", "i3", "i4"][*item], *to))
                    .collect::<Vec<_>>(),
            )
        },
    )
}

fn role(id: &'static str) -> impl Strategy<Value = Role> {
    let months = weighted(0.2, vec(0_u32..25, 1..4));
    (weighted(0.8, 5_u32..30), weighted(0.2, 0_u32..60), months)
        .prop_map(move |(weekly, total, months)| Role { id: RoleId::new(id), weekly, total, months })
}

fn limits() -> impl Strategy<Value = Limits> {
    let late = (vec(0_usize..13, 0..4), any::<bool>()).prop_map(|(numbers, with_more)| Late {
        actions: numbers.into_iter().map(|number| ActionId::from(name(number))).collect(),
        with_more,
    });
    let estimate = prop_oneof![Just(Estimate::Likely), Just(Estimate::Pessimistic)];
    let late = prop_oneof![4 => Just(vec![]), 1 => vec(late, 1..4)];
    (weighted(0.25, 0_u32..90), weighted(0.25, 0_u64..300_000), weighted(0.25, 1_u32..14), estimate, late)
        .prop_map(|(effort, cost, days, estimate, late)| Limits { effort, cost, days, estimate, late })
}

/// Up to `most` actions; prerequisites point to earlier ones, save for some that go in a circle.
pub(super) fn questions(most: usize) -> impl Strategy<Value = Question> {
    let items = vec((0_u8..4, 0_u8..=4, 0_u64..9, 0_u64..9), 1..6);
    let roles = (role("hr"), role("it"));
    let limits = prop_oneof![1 => Just(Limits::default()), 2 => limits()];
    (items, vec(action(), 1..=most), roles, limits, 0_u8..8).prop_map(
        |(items, actions, roles, limits, circle)| {
            let items =
                items.into_iter().enumerate().map(|(number, values)| item(&format!("i{number}"), values));
            let mut asked = question(items.collect(), actions);
            for (number, action) in asked.actions.iter_mut().enumerate() {
                action.id = ActionId::from(name(number));
                let earlier: BTreeSet<_> = (0..number).map(|number| ActionId::from(name(number))).collect();
                action.requires.retain(|(id, _)| circle == 0 || earlier.contains(id));
            }
            asked.roles = vec![roles.0, roles.1];
            asked.limits = limits;
            asked
        },
    )
}

fn best<'a>(oracle: &Oracle<'_>, sets: &[&'a Set]) -> Option<&'a Set> {
    sets.iter().copied().min_by(|a, b| oracle.rank(a).cmp(&oracle.rank(b)))
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn what_is_selected_is_the_best_of_all_sets(asked in questions(12)) {
        let oracle = Oracle::new(&asked);
        let expected = best(&oracle, &oracle.reaching()).cloned();
        match select(&asked, Budget::default()) {
            Ok(selected) => {
                let expected = expected.expect("what is selected is among all sets");
                prop_assert_eq!(selected.effort, oracle.effort(&expected));
                prop_assert_eq!(selected.count as usize, expected.len());
                prop_assert_eq!(ids(&selected), expected);
                prop_assert_eq!(selected.sureness, Sureness::Best);
                prop_assert_eq!((selected.bound, selected.gap()), (selected.effort, 0));
                prop_assert_eq!(verify(&asked, &selected), Ok(()));
            }
            Err(Refusal::Stopped { bound }) => prop_assert!(false, "nothing is so hard: {bound:?}"),
            Err(Refusal::Infeasible(clash)) => {
                prop_assert_eq!(expected, None);
                prop_assert!(!oracle.is_possible(&clash.limits), "{:?} can be kept", clash.limits);
                prop_assert!(clash.is_least);
                for spared in &clash.limits {
                    let rest: Vec<_> = clash.limits.iter().filter(|limit| *limit != spared).cloned().collect();
                    prop_assert!(oracle.is_possible(&rest), "{spared:?} is not of the clash");
                }
                let within: Vec<_> = oracle.sets().filter(|set| oracle.keeps_all(set)).collect();
                let nearest = within.iter().map(|set| oracle.missing(set)).min();
                prop_assert_eq!(clash.nearest.as_ref().map(|nearest| nearest.missing), nearest);
                if let Some(nearest) = clash.nearest {
                    let as_near: Vec<_> =
                        within.into_iter().filter(|set| oracle.missing(set) == nearest.missing).collect();
                    prop_assert_eq!(Some(&ids(&nearest.selected)), best(&oracle, &as_near));
                    prop_assert_eq!(nearest.missing_at_least, nearest.missing);
                    for short in &nearest.short {
                        prop_assert_eq!(short.reached.number(), oracle.reached(&ids(&nearest.selected), &short.item));
                    }
                    let short: u8 = nearest.short.iter().map(|short| short.goal.number() - short.reached.number()).sum();
                    prop_assert_eq!(u32::from(short), nearest.missing);
                    let lowered = nearest.lowered(&asked);
                    prop_assert!(select(&lowered, Budget::default()).is_ok(), "the lowered goals can be reached");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn each_reason_is_what_forbidding_or_forcing_the_action_costs(asked in questions(9)) {
        let oracle = Oracle::new(&asked);
        let reaching = oracle.reaching();
        let Ok(selected) = select(&asked, Budget::default()) else { return Ok(()) };
        let explanation = explain(&asked, &selected, Budget::default());
        let cheapest = |is_in: bool, id: &ActionId| {
            reaching.iter().filter(|set| set.contains(id) == is_in).map(|set| oracle.effort(set)).min()
        };
        prop_assert_eq!(explanation.ins.len() + explanation.outs.len(), asked.actions.len());
        for (id, why) in &explanation.ins {
            prop_assert!(selected.actions.contains_key(id));
            match (why, cheapest(false, id)) {
                (In::Pinned | In::Necessary, None) => {}
                (In::Saves { effort, is_exact: true }, Some(other)) => prop_assert_eq!(selected.effort + effort, other),
                (why, other) => prop_assert!(false, "{id}: {why:?}, but {other:?}"),
            }
        }
        for (id, why) in &explanation.outs {
            prop_assert!(!selected.actions.contains_key(id));
            match (why, cheapest(true, id)) {
                (Out::Pinned | Out::NeedsPinnedOut(_) | Out::TooLong { .. } | Out::Impossible, None) => {}
                (Out::RaisesNothing, _) => {
                    let action = asked.actions.iter().find(|action| action.id == *id).expect("it is known");
                    for item in &asked.items {
                        let mut raises = action.raises.iter().filter(|(raised, _)| *raised == item.id);
                        prop_assert!(item.now >= item.goal || raises.all(|(_, to)| *to <= item.now));
                    }
                }
                (Out::Costs { effort, is_exact: true }, Some(other)) => prop_assert_eq!(selected.effort + effort, other),
                (why, other) => prop_assert!(false, "{id}: {why:?}, but {other:?}"),
            }
        }
    }

    #[test]
    fn nothing_is_faster_than_the_fastest_and_nothing_safer_than_the_safest(asked in questions(9)) {
        let oracle = Oracle::new(&asked);
        let reaching = oracle.reaching();
        let Ok(cheapest) = select(&asked, Budget::default()) else { return Ok(()) };
        let others = alternatives(&asked, &cheapest, Budget::default());

        let days = reaching.iter().filter_map(|set| oracle.finish(set)).min();
        prop_assert_eq!(others.fastest.as_ref().map(|fastest| fastest.days), days);
        if let Some(fastest) = others.fastest {
            prop_assert_eq!(fastest.days_at_least, fastest.days);
            let as_fast: Vec<_> = reaching.iter().copied().filter(|set| oracle.finish(set) == days).collect();
            prop_assert_eq!(Some(&ids(&fastest.selected)), best(&oracle, &as_fast));
        }

        let near: Vec<_> = reaching.iter().copied().filter(|set| oracle.effort(set) * 4 <= cheapest.effort * 5).collect();
        let relief = near.iter().map(|set| oracle.gained(set, |item| item.risk)).max();
        let safest = others.safest.expect("the cheapest itself is cheap enough");
        prop_assert_eq!(Some(safest.relief), relief);
        prop_assert_eq!(safest.relief_at_most, safest.relief);
        let as_safe: Vec<_> = near.into_iter().filter(|set| oracle.gained(set, |item| item.risk) == safest.relief).collect();
        prop_assert_eq!(Some(&ids(&safest.selected)), best(&oracle, &as_safe));
    }

    #[test]
    fn some_more_work_buys_the_most_that_it_can(mut asked in questions(9), tenths in 0_u32..40) {
        let Ok(cheapest) = select(&asked, Budget::default()) else { return Ok(()) };
        let bought = more(&asked, &cheapest, tenths, Budget::default()).expect("the cheapest is one");
        asked.limits.effort = None;
        let oracle = Oracle::new(&asked);
        let score = |set: &Set| oracle.gained(set, |item| item.score);
        let within: Vec<_> =
            oracle.reaching().into_iter().filter(|set| oracle.effort(set) <= cheapest.effort + tenths).collect();
        let most = within.iter().map(|set| score(set)).max().expect("the cheapest is one");
        prop_assert_eq!(bought.after - bought.before, most - score(&ids(&cheapest)));
        prop_assert_eq!(bought.at_most, bought.after);
        let as_good: Vec<_> = within.into_iter().filter(|set| score(set) == most).collect();
        prop_assert_eq!(Some(&ids(&bought.selected)), best(&oracle, &as_good));
    }
}
