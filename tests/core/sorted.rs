//! Sorting, held against the standard library's.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::sorted;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::small::cases;

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
    fn collections_are_the_standard_ones(pairs in vec((0..8_u8, any::<u16>()), 0..60)) {
        prop_assert_eq!(sorted::map(pairs.clone()), pairs.iter().copied().collect::<BTreeMap<_, _>>());
        prop_assert_eq!(sorted::set(pairs.clone()), pairs.into_iter().collect::<BTreeSet<_>>());
    }
}
