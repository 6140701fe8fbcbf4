//! What a newer version wrote and this one does not know: taken out on reading, put back on writing.
//!
//! A place is a path of keys. An entry of a list goes by its own id where it has one (`#r1`), a period by its days and its
//! name, so that it is found again after others came or went; else by its number.

use serde_json::Value;

use crate::domain::program::Unknown;
use crate::domain::sorted;

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
            for (index, value) in
                read.iter().enumerate().filter(|(_, value)| value.is_object() || value.is_array())
            {
                let place = place(value, index);
                let same = known.get(index).filter(|known| self::place(known, index) == place);
                if let Some(known) = same.or_else(|| find(known, &place)) {
                    path.push(place);
                    compare(value, known, path, unknown);
                    path.pop();
                }
            }
        }
        _ => {}
    }
}

/// Puts everything back whose surroundings are still there. What has come to be known in the meantime stays.
pub(super) fn graft(document: &mut Value, unknown: &Unknown) {
    for (path, text) in unknown {
        let Some((key, parents)) = path.split_last() else { continue };
        let parent = parents.iter().try_fold(&mut *document, |value, step| descend(value, step));
        if let (Some(Value::Object(parent)), Ok(value)) = (parent, serde_json::from_str(text)) {
            parent.entry(key.clone()).or_insert(value);
        }
    }
}

fn descend<'a>(value: &'a mut Value, step: &str) -> Option<&'a mut Value> {
    match value {
        Value::Object(object) => object.get_mut(step),
        Value::Array(list) => {
            let index = list.iter().enumerate().position(|(index, entry)| place(entry, index) == step)?;
            list.get_mut(index)
        }
        _ => None,
    }
}

fn find<'a>(list: &'a [Value], wanted: &str) -> Option<&'a Value> {
    list.iter().enumerate().find(|(index, entry)| place(entry, *index) == wanted).map(|(_, entry)| entry)
}

fn place(entry: &Value, index: usize) -> String {
    let word = |key: &str| entry.get(key).and_then(Value::as_str);
    let period = || Some(format!("#{}/{}/{}", word("from")?, word("to")?, word("name")?));
    let name = NAMES.iter().find_map(|name| word(name)).map(|name| format!("#{name}"));
    name.or_else(period).unwrap_or_else(|| index.to_string())
}
