//! Two programs of different origin: everything in which they differ, and what a person takes of it.
//!
//! What differs is told value by value, so that what is not taken stays. A list or an object is no value of its own: where
//! one side lacks it, what is in it is told.

use serde_json::{Map as Object, Value, json};

use super::leaf::{CLOSED, LISTS, PLAN, Path, Step, by_place, together};
use super::{is_within, whole, within};
use crate::domain::sorted::{self, Map};

/// Something in which two programs differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The place; of an entry that only one of them has, the entry. Of a task's state the place that stands for all of it.
    pub path: Path,
    /// What the one says; none where it has no such thing.
    pub own: Option<Value>,
    /// What the other says; none where it has no such thing.
    pub other: Option<Value>,
}

/// What is at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Absent,
    /// Something with keys, or with none.
    Object,
    /// A list that is read entry by entry.
    List,
    Value,
}

/// Everything in which two programs differ, each entry that only one of them has as one difference. Whichever of them are
/// taken, the others are left as they are.
#[must_use]
pub fn differences(own: &Value, other: &Value) -> Vec<Difference> {
    let (own, other) = (by_place(own), by_place(other));
    let mut found: Vec<Difference> = Vec::new();
    let paths = sorted::set(own.keys().chain(other.keys()).cloned());
    for path in paths.iter().filter(|path| own.get(*path) != other.get(*path)) {
        let Some(difference) = difference(&own, &other, path) else { continue };
        if found.last().is_none_or(|last| last.path != difference.path) {
            found.push(difference);
        }
    }
    found
}

/// The difference that a place is part of; none where it says nothing by itself.
fn difference(own: &Map<Path, Value>, other: &Map<Path, Value>, path: &Path) -> Option<Difference> {
    // Where entries stand in their lists says nothing that the entries do not.
    if path.last() == Some(&Step::At) {
        return None;
    }
    let around = (1..=path.len()).filter_map(|length| path.get(..length));
    let place = around.into_iter().find(|place| is_one(own, other, place, path.len()))?;
    if let Some(task) = whole::task(place) {
        let states = [own, other].map(|side| whole::state(task, |path| side.get(path)));
        let is_first = whole::is_first_apart(path, task, &states);
        let [own, other] = states.map(Some);
        return is_first.then(|| Difference { path: whole::head(path), own, other });
    }
    let difference = Difference { path: place.to_vec(), own: at(own, place), other: at(other, place) };
    (!is_default(&difference)).then_some(difference)
}

/// Whether two programs differ in a place as a whole, one on the way to a value that differs.
fn is_one(own: &Map<Path, Value>, other: &Map<Path, Value>, place: &[Step], length: usize) -> bool {
    match (kind(own, place), kind(other, place)) {
        (Kind::Absent, Kind::Absent) => false,
        (Kind::Absent, kind) | (kind, Kind::Absent) => {
            comes_and_goes(place) || kind == Kind::Value && place.len() == length
        }
        (here, there) => here != there || here == Kind::Value || is_of_other_kind(own, other, place),
    }
}

fn kind(side: &Map<Path, Value>, place: &[Step]) -> Kind {
    let Some((first, value)) = within(side, place).next() else { return Kind::Absent };
    match value {
        _ if first.len() > place.len() => Kind::Object,
        Value::Object(object) if object.is_empty() => Kind::Object,
        Value::Array(list) if list.is_empty() && !is_read_whole(place) => Kind::List,
        _ => Kind::Value,
    }
}

fn is_read_whole(place: &[Step]) -> bool {
    matches!(place.last(), Some(Step::Key(key)) if LISTS.contains(&key.as_str()))
}

/// What is there as a whole, or is not.
fn comes_and_goes(place: &[Step]) -> bool {
    match place.last() {
        Some(Step::Key(key)) => key == PLAN || key == CLOSED,
        last => matches!(last, Some(Step::Entry(_))),
    }
}

/// What a task was made from, where that is of another kind: its values ask for each other.
fn is_of_other_kind(own: &Map<Path, Value>, other: &Map<Path, Value>, place: &[Step]) -> bool {
    let kind: Path = place.iter().cloned().chain([Step::Key("kind".to_owned())]).collect();
    matches!(place.last(), Some(Step::Key(key)) if key == "origin") && own.get(&kind) != other.get(&kind)
}

/// Whether one side says what holds where nothing is said.
fn is_default(difference: &Difference) -> bool {
    let [.., Step::Key(around), Step::Key(key)] = difference.path.as_slice() else { return false };
    let ((Some(said), None) | (None, Some(said))) = (&difference.own, &difference.other) else {
        return false;
    };
    let default = match key.as_str() {
        "distribution" => json!("pert_beta"),
        "seed" => json!(0),
        _ => return false,
    };
    around == "uncertainty" && *said == default
}

/// All that is at a place.
fn at(side: &Map<Path, Value>, place: &[Step]) -> Option<Value> {
    let inside = within(side, place);
    let inside: Vec<(Path, Value)> = inside
        .map(|(path, value)| (path.iter().skip(place.len()).cloned().collect(), value.clone()))
        .collect();
    (!inside.is_empty()).then(|| together(inside.iter().map(|(path, value)| (path, value))))
}

/// The one program with these places as the other has them; of a task's state all of it, where any of it is among them.
#[must_use]
pub fn take(own: &Value, other: &Value, chosen: &[Path]) -> Value {
    let chosen = sorted::set(chosen.iter().map(whole::head).collect::<Vec<_>>());
    let is_chosen = |path: &Path| {
        let head = whole::head(path);
        (1..=head.len()).filter_map(|length| head.get(..length)).any(|place| chosen.contains(place))
    };
    let (own, other) = (by_place(own), by_place(other));
    let kept = own.iter().filter(|(path, _)| !is_chosen(path));
    let taken = other.iter().filter(|(path, _)| is_chosen(path));
    let all = kept.chain(taken).map(|(path, value)| (path.clone(), value.clone()));
    let mut all = sorted::map(all.collect::<Vec<_>>());
    for around in chosen.iter().filter_map(|place| Some(place.split_last()?.1.to_vec())) {
        // Of an object nothing is left; the other has one all the same.
        if !is_within(&all, &around) && is_within(&other, &around) && is_within(&own, &around) {
            all.insert(around, Value::Object(Object::new()));
        }
    }
    together(all.iter())
}
