//! Sorting and sorted collections, written once for all types: the standard ones are compiled anew for each.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The pairs by their keys; of those with the same key, the last. `collect` would sort them first.
#[must_use]
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

/// The values, each once. `collect` would sort them first.
#[must_use]
pub fn set<T: Ord>(values: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(values);
    set
}

/// Sorts `items`; those that compare as equal keep their order.
pub fn by<T>(items: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut unsorted: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|index| unsorted[index].take()));
}

/// Sorts `items` by what `key` makes of each; those with equal keys keep their order.
pub fn by_key<T, K: Ord>(items: &mut Vec<T>, mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// The places of `count` items in their new order. Knows no type of item, so that it is compiled once.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<_> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        by_key(&mut items, |(number, _)| *number);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn items_may_be_sorted_downwards() {
        let mut items = vec!["b".to_owned(), "c".to_owned(), "a".to_owned()];
        by(&mut items, |a, b| b.cmp(a));
        assert_eq!(items, ["c", "b", "a"]);
    }

    #[test]
    fn nothing_is_sorted_too() {
        let mut items: Vec<u8> = Vec::new();
        by(&mut items, Ord::cmp);
        assert!(items.is_empty() && set(items).is_empty());
    }

    #[test]
    fn of_equal_keys_the_last_value_stays() {
        assert_eq!(map([(2, 'a'), (1, 'b'), (2, 'c')]), [(1, 'b'), (2, 'c')].into_iter().collect());
        assert_eq!(set([2, 1, 2]), BTreeSet::from([1, 2]));
    }
}
