//! Which values differ. What came or went as a whole, a task, a round, is one change.

use serde_json::Value;

use super::side::Side;
use crate::domain::program::Program;
use crate::domain::sorted;
use crate::exchange::merge::{Path, Step};
use crate::exchange::place::words_of;

/// A value that differs, or an entry that is there on one side only; none on the side that lacks it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub path: Path,
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// It is an entry that came or went with all that is in it.
    pub is_whole: bool,
}

/// What differs: in the order of the later version, then what is gone.
pub(super) fn changes(before: &Program, after: &Program) -> Vec<Change> {
    let (was, is) = (Side::new(before), Side::new(after));
    let mut found = outside(before, after);
    let mut is_known = vec![false; was.leaves().len()];
    let mut guess = 0;
    for (path, value) in is.leaves() {
        let index = was.index(path, guess);
        match index.and_then(|index| was.leaves().get(index)) {
            Some((_, same)) if same == value => {}
            Some((_, other)) => found.push(change(path, Some(other.clone()), Some(value.clone()))),
            None => note(&mut found, (path, value), (&is, &was), true),
        }
        if let Some(index) = index {
            // Both files have their values in much the same order.
            guess = index + 1;
            if let Some(known) = is_known.get_mut(index) {
                *known = true;
            }
        }
    }
    for ((path, value), _) in was.leaves().iter().zip(is_known).filter(|(_, is_known)| !is_known) {
        note(&mut found, (path, value), (&was, &is), false);
    }
    found
}

fn change(path: &Path, before: Option<Value>, after: Option<Value>) -> Change {
    Change { path: path.clone(), before, after, is_whole: false }
}

/// Notes a value of `here` that is not there on the other side; it came, or it went.
fn note(found: &mut Vec<Change>, (path, value): (&Path, &Value), (here, there): (&Side, &Side), came: bool) {
    let put = |path: &Path, value: &Value, is_whole| {
        let value = Some(value.clone());
        let (before, after) = if came { (None, value) } else { (value, None) };
        Change { is_whole, ..change(path, before, after) }
    };
    if let Some(entry) = whole(path, there) {
        if found.last().is_none_or(|last| last.path != entry) {
            found.push(put(&entry, &Value::Null, true));
        }
        return;
    }
    // Nothing, where either side has something in it: that is told by itself.
    if is_nothing(value) && (there.has_within(path) || here.within(path).nth(1).is_some()) {
        return;
    }
    match answer(path).filter(|answer| !there.has_within(answer)) {
        Some(answer) if is_name(path) => {
            if here.within(&answer).all(|(path, value)| is_name(path) || is_unsaid(path, value)) {
                found.push(put(&answer, &Value::Null, true));
            }
        }
        Some(_) if is_unsaid(path, value) => {}
        _ => found.push(put(path, value, false)),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(object) => object.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

/// The outermost entry around a value that the other side lacks as a whole.
fn whole(path: &Path, there: &Side) -> Option<Path> {
    let lengths: &[usize] = match words_of(path).as_slice() {
        ["scenarios", _, "plan", "tasks", _, ..] => &[2, 3, 5],
        ["scenarios", _, ..] | ["rounds", _, "closed", _, ..] => &[2, 3],
        ["plan", "tasks" | "baselines", _, ..] => &[1, 3],
        ["plan", ..] => &[1],
        ["rounds", _, ..] => &[2],
        ["settings", "closures", _, ..]
        | ["charter", "waves", _, ..]
        | ["policy", "rules" | "exceptions" | "selection", _, ..]
        | ["risks", "own", _, ..]
        | ["kpis", "goals" | "reviews", _, ..]
        | ["argument", "claims" | "evidence", _, ..] => &[3],
        ["policy", "treatment", "bands", _, ..] | ["drafts", _, "own", _, ..] => &[4],
        _ => &[],
    };
    lengths.iter().find_map(|length| {
        let entry: Path = path.iter().take(*length).cloned().collect();
        let lacks = !there.has_within(&entry) || there.get(&entry).is_some_and(Value::is_null);
        lacks.then_some(entry)
    })
}

/// The answer that a value is part of.
fn answer(path: &Path) -> Option<Path> {
    matches!(words_of(path).as_slice(), ["rounds", _, "answers", _, _, ..])
        .then(|| path.iter().take(4).cloned().collect())
}

fn is_name(path: &Path) -> bool {
    matches!(words_of(path).as_slice(), ["rounds", _, "answers", _, "item"])
}

/// Whether a value of an answer is what it is before anything was said.
fn is_unsaid(path: &Path, value: &Value) -> bool {
    let expected = match words_of(path).get(4..) {
        Some(["rating"] | ["evidence", "date"]) => Value::Null,
        Some(["confidence"]) => Value::from("fairly"),
        Some(["note"] | ["evidence", "text" | "link"]) => Value::from(""),
        _ => return false,
    };
    *value == expected
}

/// What differs outside the file's `program`: the set of questions, and what a newer version wrote there.
fn outside(before: &Program, after: &Program) -> Vec<Change> {
    let (was, is) = (surroundings(before), surroundings(after));
    let paths = sorted::set(was.keys().chain(is.keys()).cloned());
    let found = paths.iter().map(|path| change(path, was.get(path).cloned(), is.get(path).cloned()));
    found.filter(|change| change.before != change.after).collect()
}

fn surroundings(program: &Program) -> sorted::Map<Path, Value> {
    let step = |word: &str| Step::Key(word.to_owned());
    let unknown =
        program.unknown.iter().filter(|(path, _)| path.first().is_some_and(|first| first != "program"));
    let unknown = unknown.map(|(path, text)| {
        (path.iter().map(|word| step(word)).collect(), serde_json::from_str(text).unwrap_or_default())
    });
    let pack = [
        (vec![step("pack"), step("id")], Value::from(program.pack.id.as_str())),
        (vec![step("pack"), step("version")], Value::from(program.pack.version)),
    ];
    sorted::map(unknown.chain(pack))
}
