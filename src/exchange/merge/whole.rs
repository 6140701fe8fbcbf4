//! What of a task means something only together: how far it has come, and on which days. Whoever changes one of these
//! values says all of them, and whoever chooses one chooses all that was said with it: what is shown of a task is then
//! always what one person made of it.

use serde_json::{Map as Object, Value};

use super::leaf::{PLAN, Path, Step};
use super::{Ledger, Said, Stamp};
use crate::domain::sorted::{self, Map, Set};

/// What the values are called, the one that says most first.
const STATE: [&str; 4] = ["status", "progress", "began", "finished"];

/// The list of a plan in which tasks are.
const TASKS: &str = "tasks";

/// The task whose state a place is part of; none where it means something by itself.
pub(super) fn task(path: &[Step]) -> Option<&[Step]> {
    let (Step::Key(key), life) = path.split_last()? else { return None };
    let is_task = matches!(life, [.., Step::Key(plan), Step::Key(tasks), Step::Entry(_)] if plan == PLAN && tasks == TASKS);
    (is_task && STATE.contains(&key.as_str())).then_some(life)
}

/// The places of a task's state, with what they are called.
fn places(life: &[Step]) -> impl Iterator<Item = (&'static str, Path)> {
    STATE.into_iter().map(|key| (key, life.iter().cloned().chain([Step::Key(key.to_owned())]).collect()))
}

/// The place that stands for all that are chosen together with this one.
#[must_use]
pub fn head(path: &Path) -> Path {
    let first = task(path).and_then(|life| places(life).next());
    first.map_or_else(|| path.clone(), |(_, first)| first)
}

/// The tasks whose state is another one in `now` than in `shown`.
pub(super) fn changed(now: &Map<Path, Value>, shown: &Map<Path, Value>) -> Set<Path> {
    let changed = now.iter().filter(|(path, value)| shown.get(*path) != Some(*value));
    let tasks = changed.filter_map(|(path, _)| task(path)).map(<[Step]>::to_vec);
    sorted::set(tasks.collect::<Vec<_>>())
}

/// A task's state as one value.
pub(super) fn state<'a>(life: &[Step], value: impl Fn(&Path) -> Option<&'a Value>) -> Value {
    let said = places(life).filter_map(|(key, path)| Some((key.to_owned(), value(&path)?.clone())));
    Value::Object(said.collect())
}

/// Whether a place is the first of a task's in which these states differ.
pub(super) fn is_first_apart(path: &Path, life: &[Step], states: &[Value]) -> bool {
    let Some((first, others)) = states.split_first() else { return false };
    let differs = |key: &str| others.iter().any(|other| other.get(key) != first.get(key));
    places(life).find(|(key, _)| differs(key)).is_some_and(|(_, place)| place == *path)
}

impl Ledger {
    /// Everything that was said of a place, the one that is shown first. Of a task's state it is the whole state that each
    /// edit said; what it left as it was is as it is shown.
    #[must_use]
    pub fn versions(&self, path: &Path) -> Vec<Said> {
        match task(path) {
            Some(life) => self.states(life),
            None => self.said(path).iter().rev().cloned().collect(),
        }
    }

    /// The states of a task that were said at the same time, the one that is shown first.
    pub(super) fn states(&self, life: &[Step]) -> Vec<Said> {
        let said: Vec<&[Said]> = places(life).map(|(_, path)| self.said(&path)).collect();
        let several = said.iter().filter(|said| said.len() > 1).flat_map(|said| said.iter());
        let stamps = sorted::set(several.map(|said| said.stamp.clone()).collect::<Vec<_>>());
        let mut states: Vec<Said> = stamps.iter().map(|stamp| self.state_of(life, stamp)).collect();
        states.reverse();
        states
    }

    fn state_of(&self, life: &[Step], stamp: &Stamp) -> Said {
        let value = state(life, |path| {
            let said = self.said(path);
            let own = said.iter().rev().find(|said| said.stamp == *stamp);
            own.or(said.last()).map(|said| &said.value)
        });
        Said { stamp: stamp.clone(), value }
    }

    /// The edits whose state of a task is this one.
    pub(super) fn alike(&self, life: &[Step], state: &Value) -> Vec<Stamp> {
        self.states(life).into_iter().filter(|said| said.value == *state).map(|said| said.stamp).collect()
    }

    /// What is chosen along with a value: of a task's state all that was said with it. The value may be the whole state.
    pub(super) fn chosen(&self, path: &Path, value: Value) -> Vec<(Path, Value)> {
        let Some(life) = task(path) else { return vec![(path.clone(), value)] };
        let mut whole = match value {
            Value::Object(whole) => whole,
            part => self.state_with(path, life, part),
        };
        places(life).filter_map(|(key, path)| Some((path, whole.shift_remove(key)?))).collect()
    }

    /// The state that was last said with this part; where none was, the one that is shown, with it.
    fn state_with(&self, path: &Path, life: &[Step], part: Value) -> Object<String, Value> {
        let Some(Step::Key(key)) = path.last() else { return Object::new() };
        let said = self.states(life).into_iter().map(|said| said.value);
        let found = said.into_iter().find(|state| state.get(key) == Some(&part));
        let shown = || state(life, |path| self.said(path).last().map(|said| &said.value));
        let mut whole = found.unwrap_or_else(shown).as_object().cloned().unwrap_or_default();
        whole.insert(key.clone(), part);
        whole
    }

    /// The places that are put back along with one: of a task's state all.
    pub(super) fn along(&self, path: &Path) -> Vec<Path> {
        match task(path) {
            Some(life) => {
                places(life).map(|(_, path)| path).filter(|path| !self.said(path).is_empty()).collect()
            }
            None => super::within(&self.said, path).map(|(path, _)| path.clone()).collect(),
        }
    }
}
