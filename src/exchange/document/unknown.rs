//! What a newer version wrote and this one does not know: taken out on reading, put back on writing.
//!
//! A place is a path of keys. An entry of a list goes by its own id where it has one (`#r1`), a period by its days and its
//! name, so that it is found again after others came or went; else by its number.

use serde_json::Value;

use crate::domain::program::Unknown;
use crate::domain::sorted::{self, Map};

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
            // Plain words and numbers hold nothing unknown.
            for (index, (value, known)) in read
                .iter()
                .zip(known)
                .enumerate()
                .filter(|(_, (value, _))| value.is_object() || value.is_array())
            {
                // As it will be written: a name that was left out is there then, and empty.
                path.push(place(known, index));
                compare(value, known, path, unknown);
                path.pop();
            }
        }
        _ => {}
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
            // Of entries with the same name the first one counts.
            let places = list.iter().enumerate().map(|(index, entry)| (place(entry, index), index)).rev();
            sorted::map(places)
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

fn place(entry: &Value, index: usize) -> String {
    let word = |key: &str| entry.get(key).and_then(Value::as_str);
    let period = || Some(format!("#{}/{}/{}", word("from")?, word("to")?, word("name")?));
    let name = NAMES.iter().find_map(|name| word(name)).map(|name| format!("#{name}"));
    name.or_else(period).unwrap_or_else(|| index.to_string())
}
