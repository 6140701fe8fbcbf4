//! The shape of the catalog: how many, which weights, what guards against what, and rules that can come true.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use okaeri::domain::answer::{Answer, Answers, Rating};
use okaeri::domain::catalog::{Bound, Catalog, Contradiction};
use okaeri::domain::id::ItemId;
use okaeri::domain::level::Level;
use okaeri::domain::profile::Profile;
use okaeri::domain::score::{Scope, assess, contradictions, weights};

use super::{CATALOG, report};

const FACTORS: usize = 9;
const ITEMS: usize = 5;

#[test]
fn nine_factors_have_five_items_each_with_one_for_the_quick_check() {
    assert_eq!(CATALOG.factors.len(), FACTORS);
    for factor in &CATALOG.factors {
        assert_eq!(factor.items.len(), ITEMS, "{}", factor.id);
        assert_eq!(factor.items.iter().filter(|item| item.quick).count(), 1, "{}", factor.id);
    }
}

#[test]
fn an_item_weighs_one_to_three_and_one_of_the_quick_check_two_or_three() {
    for item in CATALOG.items() {
        let least = if item.quick { 2 } else { 1 };
        assert!((least..=3).contains(&item.weight), "{}: {}", item.id, item.weight);
    }
}

#[test]
fn every_purpose_weighs_every_factor_once_from_one_to_four() {
    let factors: BTreeSet<_> = CATALOG.factors.iter().map(|factor| &factor.id).collect();
    for purpose in &CATALOG.purposes {
        let weighed: BTreeSet<_> = purpose.weights.iter().map(|(factor, _)| factor).collect();
        assert_eq!(weighed, factors, "{}", purpose.id);
        assert_eq!(purpose.weights.len(), FACTORS, "{}", purpose.id);
        assert!(purpose.weights.iter().all(|(_, weight)| (1..=4).contains(weight)), "{}", purpose.id);
    }
}

#[test]
fn no_purpose_outweighs_another() {
    let points = |weights: &[(_, u8)]| weights.iter().map(|(_, weight)| u32::from(*weight)).sum::<u32>();
    let all: BTreeSet<_> = CATALOG.purposes.iter().map(|purpose| points(&purpose.weights)).collect();
    assert_eq!(all.len(), 1, "the points that the purposes give out: {all:?}");
}

#[test]
fn three_items_or_more_guard_against_every_challenge() {
    for challenge in &CATALOG.challenges {
        let guards = CATALOG.items().filter(|item| item.guards.contains(&challenge.id)).count();
        assert!(guards >= 3, "{}: {guards}", challenge.id);
    }
}

#[test]
fn every_cause_is_revealed_by_an_item_that_guards_and_removed_by_an_action() {
    let mut faults = Vec::new();
    for challenge in &CATALOG.challenges {
        for cause in challenge.causes.iter() {
            let revealing: Vec<_> = CATALOG.items().filter(|item| item.reveals.contains(&cause.id)).collect();
            if revealing.is_empty() {
                faults.push(format!("{}: no item reveals it", cause.id));
            }
            let idle = revealing.iter().filter(|item| !item.guards.contains(&challenge.id));
            faults.extend(
                idle.map(|item| format!("{}: reveals {} but guards not against it", item.id, cause.id)),
            );
            if !CATALOG.actions.iter().any(|action| action.removes.contains(&cause.id)) {
                faults.push(format!("{}: no action removes it", cause.id));
            }
        }
    }
    report(&faults);
}

#[test]
fn every_remedy_is_carried_out_by_an_action() {
    let remedies = CATALOG.challenges.iter().flat_map(|challenge| challenge.remedies.iter());
    let empty = remedies.filter(|remedy| remedy.actions.is_empty());
    report(&empty.map(|remedy| format!("{}: no action", remedy.id)).collect::<Vec<_>>());
}

#[test]
fn challenges_stand_in_the_order_of_their_phases() {
    assert!(CATALOG.challenges.is_sorted_by_key(|challenge| challenge.phase));
}

#[test]
fn published_rules_and_a_basis_of_consent_are_gates_that_open_at_level_two() {
    let gates: Vec<_> = CATALOG.gates.iter().map(|gate| gate.item.as_str()).collect();
    assert_eq!(gates, ["policy.publication", "data.consent"]);
    assert!(CATALOG.gates.iter().all(|gate| gate.opens_at == Level::L2 && gate.holds_at < Level::L2));
}

#[test]
fn nine_cases_have_practices_and_dated_facts_with_an_address() {
    assert_eq!(CATALOG.cases.len(), 9);
    for case in &CATALOG.cases {
        assert!(!case.facts.is_empty() && !case.practices.is_empty(), "{}", case.id);
        assert!(case.practices.iter().all(|practice| !practice.factors.is_empty()), "{}", case.id);
    }
}

#[test]
fn every_address_can_be_opened() {
    let cases = CATALOG.cases.iter().flat_map(|case| case.facts.iter().map(|fact| fact.address.as_ref()));
    let takes =
        CATALOG.cases.iter().flat_map(|case| case.start.takes.iter().map(|taken| taken.address.as_ref()));
    let facts = CATALOG.facts.iter().map(|fact| fact.address.as_ref());
    for address in cases.chain(takes).chain(facts) {
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        assert!(
            rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)),
            "{address}"
        );
    }
}

#[test]
fn five_stages_have_names_and_six_merits_are_purposes() {
    assert_eq!(CATALOG.stages.len(), Level::ALL.len());
    assert_eq!(CATALOG.purposes.len(), 6);
    assert_eq!(CATALOG.cautions.len(), 3);
    assert!(CATALOG.roles.iter().all(|role| role.weekly_tenths > 0));
}

/// Every item rated at the same level, but for what a rule asks.
fn sheet(catalog: &Catalog, level: Level, rule: Option<&Contradiction>) -> Answers {
    let bounds = rule.map_or(&[][..], |rule| &rule.when);
    let rated = |id: &ItemId| {
        bounds.iter().fold(level, |level, bound| match bound {
            Bound::AtLeast(item, least) if item == id => level.max(*least),
            Bound::AtMost(item, most) if item == id => level.min(*most),
            _ => level,
        })
    };
    let answer = |id: &ItemId| Answer { rating: Some(Rating::Level(rated(id))), ..Answer::default() };
    catalog.items().map(|item| (item.id.clone(), answer(&item.id))).collect()
}

/// The contradictions that a sheet shows.
fn found<'a>(catalog: &'a Catalog, answers: &Answers) -> Vec<&'a str> {
    let date = NaiveDate::from_ymd_opt(2027, 4, 1).expect("a day of the calendar");
    let weights = weights(catalog, &Profile::default().purposes);
    let assessment = assess(catalog, answers, &weights, Scope::Full, date);
    contradictions(catalog, &assessment).into_iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn twelve_contradictions_or_more_can_each_be_found_in_a_full_sheet() {
    assert!(CATALOG.contradictions.len() >= 12);
    for rule in &CATALOG.contradictions {
        assert!(rule.when.len() >= 2, "{}: one answer alone contradicts nothing", rule.id);
        for level in Level::ALL {
            let found = found(&CATALOG, &sheet(&CATALOG, level, Some(rule)));
            assert!(found.contains(&rule.id.as_str()), "{} on a sheet at {level:?}: {found:?}", rule.id);
        }
    }
}

#[test]
fn answers_at_one_level_throughout_contradict_nothing() {
    for level in Level::ALL {
        assert!(found(&CATALOG, &sheet(&CATALOG, level, None)).is_empty(), "{level:?}");
    }
}
