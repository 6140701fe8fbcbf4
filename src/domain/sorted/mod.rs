//! Sorting and sorted collections, small for each type of item: the standard ones are compiled anew for each.

mod map;
mod set;

use std::cmp::Ordering;

pub use map::{Map, Pairs};
pub use set::Set;

/// The pairs by their keys; of those with the same key, the last.
#[must_use]
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Map<K, V> {
    pairs.into_iter().collect()
}

/// The values, each once.
#[must_use]
pub fn set<T: Ord>(values: impl IntoIterator<Item = T>) -> Set<T> {
    values.into_iter().collect()
}

/// Sorts `items`; those that compare as equal keep their order.
pub fn by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    swap(items, order);
}

/// Sorts `items` by what `key` makes of each; those with equal keys keep their order.
pub fn by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts `items`; of those that compare as equal, the last stays.
fn once<T>(items: &mut Vec<T>, compare: fn(&T, &T) -> Ordering) {
    let mut compare = |a: usize, b: usize| compare(&items[a], &items[b]);
    if is_in_order(items.len(), &mut compare) {
        return;
    }
    let mut order = order(items.len(), &mut compare);
    let kept = keep_last(&mut order, &mut compare);
    swap(items, order);
    items.truncate(kept);
}

/// The items as they come. `collect` would be compiled in several ways.
fn gather<T>(from: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items = Vec::new();
    from.into_iter().for_each(|item| items.push(item));
    items
}

/// Brings `items` into `order`.
fn swap<T>(items: &mut [T], order: Vec<usize>) {
    rearrange(order, &mut |a, b| items.swap(a, b));
}

// What follows knows no type of item, so that it is compiled once.

/// The places of `count` items in their new order.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<_> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// Whether each item comes before the next one.
fn is_in_order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> bool {
    (1..count).all(|item| compare(item - 1, item).is_lt())
}

/// Moves all but the last of those that compare as equal to the end, and says how many others there are.
fn keep_last(order: &mut Vec<usize>, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> usize {
    let (mut kept, mut dropped) = (Vec::with_capacity(order.len()), Vec::new());
    for (index, item) in order.iter().enumerate() {
        let repeated = order.get(index + 1).is_some_and(|next| compare(*item, *next).is_eq());
        if repeated { &mut dropped } else { &mut kept }.push(*item);
    }
    let count = kept.len();
    kept.append(&mut dropped);
    *order = kept;
    count
}

/// Swaps items until they are in `order`.
fn rearrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..order.len() {
        let mut place = first;
        loop {
            let from = std::mem::replace(&mut order[place], place);
            if from == first || from == place {
                break;
            }
            swap(place, from);
            place = from;
        }
    }
}

/// Where an item is among `count` sorted ones, or where it would have to be. `compare` holds one of them against it.
fn place(count: usize, compare: &mut dyn FnMut(usize) -> Ordering) -> Result<usize, usize> {
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = from.midpoint(to);
        match compare(middle) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => return Ok(middle),
            Ordering::Greater => to = middle,
        }
    }
    Err(from)
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
        let pairs: Vec<_> = map([(2, 'a'), (1, 'b'), (2, 'c')]).into_iter().collect();
        assert_eq!(pairs, [(1, 'b'), (2, 'c')]);
        assert_eq!(set([2, 1, 2]).into_iter().collect::<Vec<_>>(), [1, 2]);
    }
}
