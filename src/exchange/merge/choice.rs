//! Two programs of different origin: everything in which they differ, and what a person takes of it.

use serde_json::Value;

use super::leaf::{Path, Step, by_place, leaves, lives, together};
use super::{is_within, whole, within};
use crate::domain::sorted::{self, Map};

/// Something in which two programs differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The place; of an entry that only one of them has, the entry.
    pub path: Path,
    /// What the one says; none where it has no such thing.
    pub own: Option<Value>,
    /// What the other says; none where it has no such thing.
    pub other: Option<Value>,
}

/// Everything in which two programs differ, each entry that only one of them has as one difference.
#[must_use]
pub fn differences(own: &Value, other: &Value) -> Vec<Difference> {
    let (own, other) = (by_place(own), by_place(other));
    let mut found: Vec<Difference> = Vec::new();
    let paths = sorted::set(own.keys().chain(other.keys()).cloned());
    for path in paths.iter().filter(|path| own.get(*path) != other.get(*path) && is_content(path)) {
        let alone = lives(path).find(|life| is_within(&own, life) != is_within(&other, life));
        let difference = match alone {
            Some(life) => {
                Difference { own: entry(&own, life), other: entry(&other, life), path: life.to_vec() }
            }
            None => Difference {
                path: path.clone(),
                own: own.get(path).cloned(),
                other: other.get(path).cloned(),
            },
        };
        if found.last().is_none_or(|last| last.path != difference.path) {
            found.push(difference);
        }
    }
    found
}

/// Lists themselves, and where entries stand in them, say nothing that the entries do not.
fn is_content(path: &Path) -> bool {
    !matches!(path.last(), Some(Step::At))
}

fn entry(leaves: &Map<Path, Value>, life: &[Step]) -> Option<Value> {
    let inside = within(leaves, life);
    let inside: Vec<(Path, Value)> = inside
        .map(|(path, value)| (path.iter().skip(life.len()).cloned().collect(), value.clone()))
        .collect();
    (!inside.is_empty()).then(|| together(inside.iter().map(|(path, value)| (path, value))))
}

/// The one program with these places as the other has them; of a task's state all of it, where any of it is among them.
#[must_use]
pub fn take(own: &Value, other: &Value, chosen: &[Path]) -> Value {
    let chosen = sorted::set(chosen.iter().map(whole::head).collect::<Vec<_>>());
    let is_chosen = |path: &Path| chosen.iter().any(|chosen| whole::head(path).starts_with(chosen));
    let kept = leaves(own).into_iter().filter(|(path, _)| !is_chosen(path));
    let taken = leaves(other).into_iter().filter(|(path, _)| is_chosen(path));
    let all = sorted::map(kept.chain(taken));
    together(all.iter())
}
