//! Hostile files: whatever the bytes are, an answer comes that can be relied on. `GROUPS.md` lists what is tried.

mod bytes;
mod shape;
mod meaning;
mod calendar;
mod text;
mod amount;
mod groups;
mod seeds;

#[path = "../../fuzz/src/merging.rs"]
mod merging;
#[path = "../../fuzz/src/reading.rs"]
mod reading;
#[path = "../../fuzz/src/worst.rs"]
mod worst;

use okaeri::domain::program::Program;
use okaeri::exchange::document::ReadError;
use serde_json::Value;

use reading::{comes_back, holds, is_said, open};

/// A small program in which every field is set.
const FULL: &str = include_str!("../../fuzz/seeds/read/full.json");

/// A program with no more than it must have.
const LEAST: &str = include_str!("../../fuzz/seeds/read/least.json");

fn full() -> Value {
    serde_json::from_str(FULL).expect("JSON")
}

/// The full program with one value replaced, or added.
fn with(pointer: &str, value: Value) -> String {
    let mut document = full();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
        Value::Object(object) => {
            object.insert(key.to_owned(), value);
        }
        Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value,
        _ => panic!("{pointer} lies in no object"),
    }
    document.to_string()
}

/// It is refused, in words.
#[track_caller]
fn refused(file: impl AsRef<[u8]>) -> ReadError {
    let error = open(file.as_ref()).expect_err("it is refused");
    is_said(&error);
    error
}

/// It is refused for the value at this place.
#[track_caller]
fn refused_at(file: &str, expected: &str) {
    match refused(file) {
        ReadError::Invalid { place, .. } => assert_eq!(place, expected),
        other => panic!("{other:?}"),
    }
}

/// It is read, and comes back as it was.
#[track_caller]
fn taken(file: impl AsRef<[u8]>) -> Program {
    let program = open(file.as_ref()).expect("it is read");
    comes_back(&program);
    program
}

/// The pointers to all values of the full program, the whole not among them.
fn pointers() -> Vec<String> {
    fn collect(value: &Value, pointer: &str, found: &mut Vec<String>) {
        let inner: Vec<_> = match value {
            Value::Object(object) => {
                object.iter().map(|(key, value)| (format!("{pointer}/{key}"), value)).collect()
            }
            Value::Array(list) => {
                list.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)).collect()
            }
            _ => Vec::new(),
        };
        for (pointer, value) in inner {
            collect(value, &pointer, found);
            found.push(pointer);
        }
    }
    let mut found = Vec::new();
    collect(&full(), "", &mut found);
    found
}
