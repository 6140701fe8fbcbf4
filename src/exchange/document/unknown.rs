//! What a newer version wrote and this one does not know: taken out on reading, put back on writing.
//!
//! A place is a path of keys. An entry of a list goes by its own id where it has one (`#r1`), a period by its days and its
//! name, an edit by its writer and count, so that it is found again after others came or went; else by its number. Of
//! entries with one name, each further one is counted (`#a`, `#a/2`).

use serde_json::Value;

use crate::domain::program::Unknown;
use crate::domain::sorted::{self, Map};

/// Where the program stands in its document.
const PROGRAM: &str = "program";

/// The keys that name an entry of a list.
const NAMES: [&str; 3] = ["id", "item", "task"];

/// Everything in `read` that is not in `known`.
pub(super) fn collect(read: &Value, known: &Value) -> Unknown {
    let mut unknown = Vec::new();
    compare(read, known, &mut Vec::new(), &mut unknown);
    sorted::map(unknown)
}

fn compare(read: &Value, known: &Value, path: &mut Vec<String>, unknown: &mut Vec<(Vec<String>, String)>) {
    match (read, known) {
        (Value::Object(read), Value::Object(known)) => {
            for (key, value) in read {
                path.push(key.clone());
                match known.get(key) {
                    Some(known) => compare(value, known, path, unknown),
                    None => unknown.push((path.clone(), value.to_string())),
                }
                path.pop();
            }
        }
        (Value::Array(read), Value::Array(known)) => {
            // As it will be written: a name that was left out is there then, and empty.
            let places = places(known);
            // Plain words and numbers hold nothing unknown.
            for ((value, known), place) in read
                .iter()
                .zip(known)
                .zip(places)
                .filter(|((value, _), _)| value.is_object() || value.is_array())
            {
                path.push(place);
                compare(value, known, path, unknown);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Takes what stands beside the other's program: what is within it the edits tell. Of two values the same one on both sides.
pub(super) fn join(own: &mut Unknown, other: &Unknown) {
    for (path, text) in other.iter().filter(|(path, _)| path.first().is_none_or(|key| key != PROGRAM)) {
        let here = own.or_insert_with(path.clone(), || text.clone());
        if *here < *text {
            here.clone_from(text);
        }
    }
}

/// Puts everything back whose surroundings are still there. What has come to be known in the meantime stays.
pub(super) fn graft(document: &mut Value, unknown: &Unknown) {
    let fields: Vec<Field<'_>> =
        unknown.iter().map(|(path, text)| (path.as_slice(), text.as_str())).collect();
    put_back(document, &fields);
}

/// What is left of a path, and the value as text.
type Field<'a> = (&'a [String], &'a str);

/// Puts fields back into a value, all that lie in one entry of it together: `fields` are in the order of their paths.
fn put_back(value: &mut Value, fields: &[Field<'_>]) {
    let places = match &*value {
        Value::Array(list) => {
            sorted::map(places(list).into_iter().enumerate().map(|(index, place)| (place, index)))
        }
        _ => Map::new(),
    };
    for same in fields.chunk_by(|one, other| one.0.first() == other.0.first()) {
        let Some(step) = same.first().and_then(|(path, _)| path.first()) else { continue };
        let inner: Vec<Field<'_>> =
            same.iter().filter_map(|(path, text)| Some((path.get(1..)?, *text))).collect();
        match (&mut *value, inner.as_slice()) {
            (Value::Object(object), [([], text)]) => {
                if let Ok(value) = serde_json::from_str(text) {
                    object.entry(step.clone()).or_insert(value);
                }
            }
            (Value::Object(object), inner) => {
                if let Some(value) = object.get_mut(step) {
                    put_back(value, inner);
                }
            }
            (Value::Array(list), inner) => {
                if let Some(value) = places.get(step).and_then(|index| list.get_mut(*index)) {
                    put_back(value, inner);
                }
            }
            _ => {}
        }
    }
}

/// Where each entry of a list is found.
fn places(list: &[Value]) -> Vec<String> {
    let mut counts: Map<String, usize> = Map::new();
    let counted = list.iter().enumerate().map(|(index, entry)| {
        let place = place(entry, index);
        let count = counts.or_insert_with(place.clone(), || 0);
        *count += 1;
        if *count == 1 { place } else { format!("{place}/{count}") }
    });
    counted.collect()
}

fn place(entry: &Value, index: usize) -> String {
    let word = |key: &str| entry.get(key).and_then(Value::as_str);
    let period = || Some(format!("#{}/{}/{}", word("from")?, word("to")?, word("name")?));
    let edit = || Some(format!("#{}/{}", word("by")?, entry.get("count")?.as_u64()?));
    let name = NAMES.iter().find_map(|name| word(name)).map(|name| format!("#{name}"));
    name.or_else(period).or_else(edit).unwrap_or_else(|| index.to_string())
}
