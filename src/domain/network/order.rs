//! Putting activities in an order in which each comes after those that it waits for.

use super::build::Links;

/// Such an order; or the activities of a circle, each before the one after it.
pub(super) fn topological(count: usize, incoming: &Links, outgoing: &Links) -> Result<Vec<u32>, Vec<u32>> {
    let all = 0..u32::try_from(count).unwrap_or(u32::MAX);
    let mut waiting: Vec<_> = all.clone().map(|activity| incoming.of(activity).len()).collect();
    let mut order: Vec<u32> = Vec::with_capacity(count);
    order.extend(all.clone().filter(|activity| waiting[*activity as usize] == 0));
    let mut next = 0;
    while let Some(activity) = order.get(next) {
        next += 1;
        for link in outgoing.of(*activity) {
            let left = &mut waiting[link.other as usize];
            *left -= 1;
            if *left == 0 {
                order.push(link.other);
            }
        }
    }
    let is_stuck = |activity: u32| waiting[activity as usize] > 0;
    match all.clone().find(|activity| is_stuck(*activity)) {
        Some(first) => Err(circle(count, incoming, first, is_stuck)),
        None => Ok(order),
    }
}

/// Walks back from an activity that waits in vain, always to another one that does: sooner or later to the same again.
fn circle(count: usize, incoming: &Links, first: u32, is_stuck: impl Fn(u32) -> bool) -> Vec<u32> {
    let mut seen_at = vec![usize::MAX; count];
    let mut path = Vec::new();
    let mut activity = first;
    while seen_at[activity as usize] == usize::MAX {
        seen_at[activity as usize] = path.len();
        path.push(activity);
        let stuck = incoming.of(activity).iter().map(|link| link.other).find(|other| is_stuck(*other));
        activity = stuck.unwrap_or(activity);
    }
    let mut members = path.split_off(seen_at[activity as usize]);
    members.reverse();
    members
}
