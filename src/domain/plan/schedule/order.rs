//! Which activity is placed before which: predecessors first, then what finds out, the longest tail, the id.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::activity::Activity;
use super::{Capacities, ScheduleError};
use crate::domain::id::TaskId;
use crate::domain::sorted::{self, Map, Set};

/// An activity with what is derived from the network around it.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) activity: &'a Activity,
    /// Its duration in working days.
    pub(super) days: u16,
}

/// The activities in the order in which they are placed.
pub(super) fn order<'a>(
    activities: &'a [Activity],
    capacities: &Capacities,
) -> Result<Vec<Node<'a>>, ScheduleError> {
    let node = |activity: &'a Activity| (&activity.id, Node { activity, days: activity.days(capacities) });
    let nodes = sorted::map(activities.iter().map(node));
    let backwards = topological(&nodes)?.into_iter().rev();
    let tails = tails(&nodes, backwards);
    Ok(by_priority(nodes, &tails))
}

/// Working days from the start of each activity to the end of the longest chain behind it.
fn tails<'a>(
    nodes: &Map<&'a TaskId, Node<'a>>,
    backwards: impl Iterator<Item = &'a TaskId>,
) -> Map<&'a TaskId, u32> {
    let mut behind: Map<&TaskId, u32> = Map::new();
    let mut tails = Map::new();
    for id in backwards {
        let Some(node) = nodes.get(id) else { continue };
        let tail = u32::from(node.days) + behind.get(id).copied().unwrap_or(0);
        for link in &node.activity.after {
            let longest = behind.or_insert_with(&link.task, || 0);
            *longest = (tail + u32::from(link.lag_days)).max(*longest);
        }
        tails.insert(id, tail);
    }
    tails
}

fn by_priority<'a>(nodes: Map<&'a TaskId, Node<'a>>, tails: &Map<&TaskId, u32>) -> Vec<Node<'a>> {
    let followers = followers(&nodes);
    let mut waiting = sorted::map(nodes.iter().map(|(id, node)| (*id, predecessors(&nodes, node).count())));
    let finds_out = |id: &TaskId| nodes.get(id).is_some_and(|node| node.activity.finds_out);
    let rank = |id: &'a TaskId| (finds_out(id), tails.get(id).copied().unwrap_or(0), Reverse(id));
    let mut ready = BinaryHeap::new();
    for (id, _) in waiting.iter().filter(|(_, count)| **count == 0) {
        ready.push(rank(id));
    }
    let mut ordered = Vec::with_capacity(nodes.len());
    while let Some((.., Reverse(id))) = ready.pop() {
        ordered.extend(nodes.get(id).cloned());
        for follower in followers.get(id).into_iter().flatten() {
            if let Some(count) = waiting.get_mut(follower) {
                *count -= 1;
                if *count == 0 {
                    ready.push(rank(follower));
                }
            }
        }
    }
    ordered
}

/// The distinct predecessors of a node that are among the nodes.
fn predecessors<'a, 'b>(
    nodes: &'b Map<&'a TaskId, Node<'a>>,
    node: &Node<'a>,
) -> impl Iterator<Item = &'a TaskId> + use<'a, 'b> {
    let distinct = sorted::set(node.activity.after.iter().map(|link| &link.task));
    distinct.into_iter().filter(|id| nodes.contains_key(id))
}

fn followers<'a>(nodes: &Map<&'a TaskId, Node<'a>>) -> Map<&'a TaskId, Vec<&'a TaskId>> {
    let mut followers: Map<_, Vec<_>> = Map::new();
    for (id, node) in nodes {
        for first in predecessors(nodes, node) {
            followers.or_insert_with(first, Vec::new).push(*id);
        }
    }
    followers
}

/// Predecessors first; or the circle in which activities wait for each other.
fn topological<'a>(nodes: &Map<&'a TaskId, Node<'a>>) -> Result<Vec<&'a TaskId>, ScheduleError> {
    let mut walk = Walk { nodes, finished: Set::new(), sorted: Vec::new() };
    for id in nodes.keys() {
        walk.from(id)?;
    }
    Ok(walk.sorted)
}

struct Walk<'a, 'b> {
    nodes: &'b Map<&'a TaskId, Node<'a>>,
    finished: Set<&'a TaskId>,
    sorted: Vec<&'a TaskId>,
}

impl<'a> Walk<'a, '_> {
    /// Depth first without recursion: a chain may be as long as the plan.
    fn from(&mut self, id: &'a TaskId) -> Result<(), ScheduleError> {
        let mut path: Vec<(&TaskId, Vec<&TaskId>)> = Vec::new();
        let mut on_path = Set::new();
        self.enter(id, &mut path, &mut on_path);
        while let Some((id, open)) = path.last_mut() {
            let id = *id;
            match open.pop() {
                Some(next) if on_path.contains(next) => return Err(circle(&path, next)),
                Some(next) => self.enter(next, &mut path, &mut on_path),
                None => {
                    path.pop();
                    on_path.remove(id);
                    self.finished.insert(id);
                    self.sorted.push(id);
                }
            }
        }
        Ok(())
    }

    fn enter(
        &self,
        id: &'a TaskId,
        path: &mut Vec<(&'a TaskId, Vec<&'a TaskId>)>,
        on_path: &mut Set<&'a TaskId>,
    ) {
        if self.finished.contains(id) {
            return;
        }
        if let Some(node) = self.nodes.get(id) {
            path.push((id, predecessors(self.nodes, node).collect()));
            on_path.insert(id);
        }
    }
}

/// The part of the path that closes into a circle at `again`, each after the one before it.
fn circle(path: &[(&TaskId, Vec<&TaskId>)], again: &TaskId) -> ScheduleError {
    let members = path.iter().map(|(id, _)| *id).skip_while(|id| *id != again);
    let mut members: Vec<_> = members.cloned().collect();
    members.reverse();
    ScheduleError::Cycle(members)
}
