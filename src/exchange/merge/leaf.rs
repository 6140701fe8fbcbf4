//! A program's JSON taken apart into its smallest values, each with its place, and put together again.
//!
//! Entries of lists go by their names, so that they are the same ones on both sides whatever else came or went.

use serde_json::{Map as Object, Value};

use crate::domain::sorted::{self, Map};

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into an object, by key.
    Key(String),
    /// Into a list, by an entry's name; in a set by its value.
    Entry(String),
    /// What an entry, or the plan, was removed with.
    Removed,
    /// Where in an ordered list an entry stands.
    At,
}

/// The way to a value.
pub type Path = Vec<Step>;

/// A way as text: a mark for each step, and its word.
pub(super) fn write_path(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) => push_word(&mut text, '/', key),
            Step::Entry(name) => push_word(&mut text, '#', name),
            Step::Removed => text.push('!'),
            Step::At => text.push('@'),
        }
    }
    text
}

fn push_word(text: &mut String, mark: char, word: &str) {
    text.push(mark);
    for letter in word.chars() {
        match MARKS.find(letter) {
            Some(at) => {
                text.push('~');
                text.push_str(&at.to_string());
            }
            None => text.push(letter),
        }
    }
}

/// The way that [`write_path`] wrote.
pub(super) fn read_path(text: &str) -> Option<Path> {
    let mut path = Path::new();
    let mut letters = text.chars().peekable();
    while let Some(mark) = letters.next() {
        let mut word = String::new();
        while let Some(letter) = letters.next_if(|letter| *letter == '~' || !MARKS.contains(*letter)) {
            word.push(match letter {
                '~' => MARKS.chars().nth(usize::try_from(letters.next()?.to_digit(10)?).ok()?)?,
                plain => plain,
            });
        }
        path.push(match mark {
            '/' => Step::Key(word),
            '#' => Step::Entry(word),
            '!' => Step::Removed,
            '@' => Step::At,
            _ => return None,
        });
    }
    Some(path)
}

/// What begins a step, and is written by its number here where it stands in a word.
const MARKS: &str = "~/#!@";

/// The keys that name an entry of a list.
const NAMES: [&str; 3] = ["id", "item", "task"];

/// Lists of plain values in which each stands once, in any order.
const SETS: [&str; 7] =
    ["purposes", "population", "pinned_out", "ticked", "ticked_items", "ticked_own", "left_out"];

/// Lists of several values that are read as one.
pub(super) const LISTS: [&str; 5] = ["after", "reasons", "items", "checklist", "effort"];

/// Lists whose order says something.
pub(super) const ROUNDS: &str = "rounds";

/// A baseline's dates, what a choice was known to be worth, who governs and runs a network; the words of a clause and what they
/// were made from, and where an added one stands.
const WHOLE: [&str; 6] = ["dates", "proof", "operation", "japanese", "english", "stands"];

/// The object that comes and goes as a whole.
pub(super) const PLAN: &str = "plan";

/// The weights that a round was closed with.
pub(super) const CLOSED: &str = "closed";

/// What is null where it is not there: a value of its own would stand beside what is within, once it comes.
const ABSENT: [&str; 2] = [PLAN, CLOSED];

/// All values with their places, in the order of the file.
#[must_use]
pub fn leaves(program: &Value) -> Vec<(Path, Value)> {
    collected(program, false)
}

/// All values by their places.
pub(super) fn by_place(program: &Value) -> Map<Path, Value> {
    // What is in order already is not sorted once more.
    sorted::map(collected(program, true))
}

fn collected(program: &Value, in_order: bool) -> Vec<(Path, Value)> {
    let mut found = Found { all: Vec::new(), in_order };
    collect(program, &mut Vec::new(), &mut found);
    found.all
}

/// What was found on the way through a program.
struct Found {
    all: Vec<(Path, Value)>,
    /// Whether the way leads through keys and names in their own order, in place of that of the file.
    in_order: bool,
}

impl Found {
    fn push(&mut self, path: &Path, value: Value) {
        self.all.push((path.clone(), value));
    }
}

fn collect(value: &Value, path: &mut Path, found: &mut Found) {
    match value {
        Value::Object(object) if !object.is_empty() && !is_whole(path) => {
            let is_there =
                |(key, value): &(&String, &Value)| !value.is_null() || !ABSENT.contains(&key.as_str());
            let mut all: Vec<(&String, &Value)> = object.iter().filter(is_there).collect();
            if found.in_order {
                sorted::by(&mut all, |(one, _), (other, _)| one.cmp(other));
            }
            for (key, value) in all {
                path.push(Step::Key(key.clone()));
                collect(value, path, found);
                path.pop();
            }
        }
        Value::Array(list) => collect_list(list, value, path, found),
        plain => found.push(path, plain.clone()),
    }
}

/// Objects whose values mean something only together.
fn is_whole(path: &Path) -> bool {
    matches!(path.last(), Some(Step::Key(key)) if WHOLE.contains(&key.as_str()))
}

fn collect_list(list: &[Value], whole: &Value, path: &mut Path, found: &mut Found) {
    let key = match path.last() {
        Some(Step::Key(key)) => key.clone(),
        _ => String::new(),
    };
    let is_set = SETS.contains(&key.as_str());
    let names: Option<Vec<String>> = list.iter().map(name).collect();
    let Some(names) = names.filter(|names| is_list_of_entries(&key, names)).or(is_set.then(Vec::new)) else {
        found.push(path, whole.clone());
        return;
    };
    // The list itself, so that an empty one is there too.
    found.push(path, Value::Array(Vec::new()));
    let name = |(at, entry): (usize, &Value)| names.get(at).cloned().unwrap_or_else(|| entry.to_string());
    let mut entries: Vec<_> =
        list.iter().enumerate().map(|(at, entry)| (name((at, entry)), at, entry)).collect();
    if found.in_order {
        sorted::by(&mut entries, |one, other| one.0.cmp(&other.0));
    }
    for (name, at, entry) in entries {
        path.push(Step::Entry(name));
        collect(entry, path, found);
        if key == ROUNDS {
            path.push(Step::At);
            found.push(path, Value::from(at));
            path.pop();
        }
        path.pop();
    }
}

/// Links of a task and its reasons are read as a whole; other lists of named objects are read entry by entry.
fn is_list_of_entries(key: &str, names: &[String]) -> bool {
    let whole = LISTS.contains(&key);
    let mut in_order: Vec<&String> = names.iter().collect();
    sorted::by(&mut in_order, Ord::cmp);
    !whole && in_order.windows(2).all(|pair| pair.first() != pair.last())
}

fn name(entry: &Value) -> Option<String> {
    let word = |key: &str| entry.get(key).and_then(Value::as_str);
    let period = || {
        let of = word("role").map(|role| format!("/{role}")).unwrap_or_default();
        Some(format!("{}/{}/{}{of}", word("from")?, word("to")?, word("name")?))
    };
    NAMES.iter().find_map(|name| word(name)).map(str::to_owned).or_else(period)
}

/// The entries, and the plan, that a place lies in, the outermost first.
pub(super) fn lives(path: &[Step]) -> impl Iterator<Item = &[Step]> {
    path.iter().enumerate().filter_map(|(at, step)| {
        let deeper = path.len() > at + 1;
        let comes_and_goes = match step {
            Step::Entry(_) => deeper,
            Step::Key(key) => key == PLAN && deeper,
            Step::Removed | Step::At => false,
        };
        comes_and_goes.then(|| path.get(..=at)).flatten()
    })
}

/// Where it is said that an entry was removed.
pub(super) fn removed(life: &[Step]) -> Path {
    life.iter().cloned().chain([Step::Removed]).collect()
}

/// The program that these values make, entries in the order of their names but where the order says something. The values
/// come in the order of their places.
pub(super) fn together<'a>(leaves: impl Iterator<Item = (&'a Path, &'a Value)>) -> Value {
    let all: Vec<Leaf<'_>> = leaves.map(|(path, value)| (path.as_slice(), value)).collect();
    part(&all, 0)
}

/// A value and its place.
type Leaf<'a> = (&'a [Step], &'a Value);

/// What values make that have so many steps in common.
fn part(all: &[Leaf<'_>], depth: usize) -> Value {
    let (value, inner) = match all.split_first() {
        Some(((path, value), inner)) if path.len() <= depth => (Some(*value), inner),
        _ => (None, all),
    };
    let mut object = Object::new();
    let mut entries = Vec::new();
    for inner in inner.chunk_by(|(one, _), (other, _)| one.get(depth) == other.get(depth)) {
        match inner.first().and_then(|(path, _)| path.get(depth)) {
            Some(Step::Key(key)) => {
                object.insert(key.clone(), part(inner, depth + 1));
            }
            Some(Step::Entry(_)) => entries.push((order(inner, depth + 1), part(inner, depth + 1))),
            Some(Step::Removed | Step::At) | None => {}
        }
    }
    if !object.is_empty() {
        return Value::Object(object);
    }
    if entries.is_empty() {
        return value.cloned().unwrap_or(Value::Null);
    }
    sorted::by(&mut entries, |one: &(u64, Value), other| one.0.cmp(&other.0));
    Value::Array(entries.into_iter().map(|(_, entry)| entry).collect())
}

/// Where an entry stands, as the last of its values says.
fn order(all: &[Leaf<'_>], depth: usize) -> u64 {
    let last = all.last().filter(|(path, _)| path.get(depth..) == Some(&[Step::At]));
    last.and_then(|(_, at)| at.as_u64()).unwrap_or(0)
}

/// Whether a value is what is there where nobody has said anything: making an entry says it too, and no person does.
#[must_use]
pub fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Number(_) | Value::Bool(true) => false,
    }
}
