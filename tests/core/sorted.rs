//! Sorting and sorted collections, held against the standard library's.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::sorted::{self, Map, Set};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::small::cases;

/// One step in the life of a collection.
#[derive(Clone, Debug)]
enum Step {
    Insert(u8, u16),
    OrInsert(u8, u16),
    Remove(u8),
    Change(u8, u16),
    Extend(Vec<(u8, u16)>),
    Retain(u16),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (key, value) = (0..24_u8, 0..16_u16);
    let step = prop_oneof![
        4 => (key.clone(), value.clone()).prop_map(|(key, value)| Step::Insert(key, value)),
        2 => (key.clone(), value.clone()).prop_map(|(key, value)| Step::OrInsert(key, value)),
        3 => key.clone().prop_map(Step::Remove),
        2 => (key.clone(), value.clone()).prop_map(|(key, value)| Step::Change(key, value)),
        1 => vec((key, value.clone()), 0..6).prop_map(Step::Extend),
        1 => value.prop_map(Step::Retain),
    ];
    vec(step, 0..60)
}

/// The same step on both; what it says must be the same too.
fn step_of_maps(own: &mut Map<u8, u16>, std: &mut BTreeMap<u8, u16>, step: Step) -> bool {
    match step {
        Step::Insert(key, value) => own.insert(key, value) == std.insert(key, value),
        Step::OrInsert(key, value) => own.or_insert_with(key, || value) == std.entry(key).or_insert(value),
        Step::Remove(key) => own.remove(&key) == std.remove(&key),
        Step::Change(key, value) => {
            let (own, std) = (own.get_mut(&key), std.get_mut(&key));
            let same = own == std;
            own.into_iter().chain(std).for_each(|old| *old = value);
            same
        }
        Step::Extend(pairs) => {
            own.extend(pairs.clone());
            std.extend(pairs);
            true
        }
        Step::Retain(most) => {
            own.retain(|_, value| *value <= most);
            std.retain(|_, value| *value <= most);
            own.values_mut().chain(std.values_mut()).for_each(|value| *value += 1);
            true
        }
    }
}

fn step_of_sets(own: &mut Set<u8>, std: &mut BTreeSet<u8>, step: Step) -> bool {
    match step {
        Step::Insert(value, _) | Step::OrInsert(value, _) => own.insert(value) == std.insert(value),
        Step::Remove(value) | Step::Change(value, _) => own.remove(&value) == std.remove(&value),
        Step::Extend(values) => {
            own.extend(values.iter().map(|(value, _)| *value));
            std.extend(values.iter().map(|(value, _)| *value));
            true
        }
        Step::Retain(_) => true,
    }
}

fn same_maps(own: &Map<u8, u16>, std: &BTreeMap<u8, u16>) -> Result<(), TestCaseError> {
    prop_assert!(own.iter().eq(std) && own.keys().eq(std.keys()) && own.values().eq(std.values()));
    prop_assert!(own.clone().into_iter().eq(std.clone()) && own.clone().into_keys().eq(std.keys().copied()));
    prop_assert_eq!((own.len(), own.is_empty()), (std.len(), std.is_empty()));
    prop_assert_eq!(format!("{own:?} {own:#?}"), format!("{std:?} {std:#?}"));
    for key in 0..=25 {
        prop_assert_eq!((own.get(&key), own.contains_key(&key)), (std.get(&key), std.contains_key(&key)));
    }
    Ok(())
}

fn same_sets(own: &Set<u8>, std: &BTreeSet<u8>) -> Result<(), TestCaseError> {
    prop_assert!(own.iter().eq(std) && own.clone().into_iter().eq(std.clone()));
    prop_assert_eq!((own.len(), own.is_empty()), (std.len(), std.is_empty()));
    prop_assert_eq!(format!("{own:?} {own:#?}"), format!("{std:?} {std:#?}"));
    for value in 0..=25 {
        prop_assert_eq!(own.contains(&value), std.contains(&value));
    }
    Ok(())
}

/// An object whose keys may come more than once.
fn object(pairs: &[(u8, u16)]) -> String {
    let fields: Vec<_> = pairs.iter().map(|(key, value)| format!("\"k{key}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn sorting_is_the_standard_stable_sort(items in vec((0..8_u8, any::<u16>()), 0..60)) {
        let (mut by, mut by_key, mut expected) = (items.clone(), items.clone(), items);
        expected.sort_by_key(|(key, _)| *key);
        sorted::by(&mut by, |a, b| a.0.cmp(&b.0));
        sorted::by_key(&mut by_key, |(key, _)| *key);
        prop_assert_eq!(&by, &expected);
        prop_assert_eq!(&by_key, &expected);
    }

    #[test]
    fn collections_are_the_standard_ones(pairs in vec((0..24_u8, any::<u16>()), 0..60)) {
        same_maps(&sorted::map(pairs.clone()), &pairs.iter().copied().collect())?;
        let values = pairs.iter().map(|(value, _)| *value);
        same_sets(&sorted::set(values.clone()), &values.collect())?;
    }

    #[test]
    fn a_map_lives_as_the_standard_one(steps in steps()) {
        let (mut own, mut std) = (Map::new(), BTreeMap::new());
        for step in steps {
            prop_assert!(step_of_maps(&mut own, &mut std, step.clone()), "{step:?}");
            same_maps(&own, &std)?;
        }
    }

    #[test]
    fn a_set_lives_as_the_standard_one(steps in steps()) {
        let (mut own, mut std) = (Set::new(), BTreeSet::new());
        for step in steps {
            prop_assert!(step_of_sets(&mut own, &mut std, step.clone()), "{step:?}");
            same_sets(&own, &std)?;
        }
    }

    #[test]
    fn two_collections_compare_as_the_standard_ones(
        a in vec((0..4_u8, 0..3_u16), 0..5),
        b in vec((0..4_u8, 0..3_u16), 0..5),
    ) {
        let own = (sorted::map(a.clone()), sorted::map(b.clone()));
        let std: (BTreeMap<_, _>, BTreeMap<_, _>) = (a.iter().copied().collect(), b.iter().copied().collect());
        prop_assert_eq!((own.0 == own.1, own.0.cmp(&own.1)), (std.0 == std.1, std.0.cmp(&std.1)));

        let own = (sorted::set(a.clone()), sorted::set(b.clone()));
        let std: (BTreeSet<_>, BTreeSet<_>) = (a.into_iter().collect(), b.into_iter().collect());
        prop_assert_eq!((own.0 == own.1, own.0.cmp(&own.1)), (std.0 == std.1, std.0.cmp(&std.1)));
        prop_assert_eq!(own.0.is_disjoint(&own.1), std.0.is_disjoint(&std.1));
        prop_assert!(own.0.difference(&own.1).eq(std.0.difference(&std.1)));
    }

    #[test]
    fn collections_are_in_files_as_the_standard_ones(pairs in vec((0..24_u8, any::<u16>()), 0..30)) {
        let text = object(&pairs);
        let own: Map<String, u16> = serde_json::from_str(&text)?;
        let std: BTreeMap<String, u16> = serde_json::from_str(&text)?;
        prop_assert!(own.iter().eq(&std));
        prop_assert_eq!(serde_json::to_string_pretty(&own)?, serde_json::to_string_pretty(&std)?);

        let text = serde_json::to_string(&pairs)?;
        let own: Set<(u8, u16)> = serde_json::from_str(&text)?;
        let std: BTreeSet<(u8, u16)> = serde_json::from_str(&text)?;
        prop_assert!(own.iter().eq(&std));
        prop_assert_eq!(serde_json::to_string_pretty(&own)?, serde_json::to_string_pretty(&std)?);
    }
}

#[test]
fn a_file_that_holds_something_else_is_refused_in_the_same_words() {
    for text in ["[]", "7", "{\"a\":-1}", "{\"a\":1"] {
        let own = serde_json::from_str::<Map<String, u8>>(text).expect_err("no map").to_string();
        let std = serde_json::from_str::<BTreeMap<String, u8>>(text).expect_err("no map").to_string();
        assert_eq!(own, std);
    }
    for text in ["{}", "7", "[-1]", "[1"] {
        let own = serde_json::from_str::<Set<u8>>(text).expect_err("no set").to_string();
        let std = serde_json::from_str::<BTreeSet<u8>>(text).expect_err("no set").to_string();
        assert_eq!(own, std);
    }
}
