//! The file in which the rescue screen hands out everything that a browser keeps, opened again.

use serde_json::{Map as Object, Value};

use super::document::{self, ReadError};
use super::journal::{Record, RecordError, add};
use super::sealed::Sealed;
use crate::domain::catalog::Catalog;
use crate::domain::sorted::{self, Map};

/// What such a file calls itself, near its beginning.
const FORMAT: &str = "okaeri-rescue";

/// How far into a file that stands.
pub const HEAD: usize = 200;

/// The largest that is read, in bytes: it has the histories of all programs.
pub const MOST_BYTES: usize = 200 * 1024 * 1024;

/// What lies in a browser of one program.
#[derive(Default)]
struct Found<'a> {
    newest: Vec<Record>,
    /// The states of the history, the oldest first.
    states: Vec<&'a str>,
    damaged: Vec<&'a str>,
}

/// Whether a file is one, by its first [`HEAD`] bytes.
#[must_use]
pub fn is_one(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD.min(bytes.len())).unwrap_or_default();
    head.windows(FORMAT.len()).any(|window| window == FORMAT.as_bytes())
}

/// The texts of the programs in such a file, each as it was newest; where nothing of one is whole, what is there of it.
///
/// # Errors
/// When it cannot be read, or holds no program.
pub fn programs(bytes: &[u8], catalog: &Catalog) -> Result<Vec<String>, ReadError> {
    let file: Value = serde_json::from_slice(bytes)
        .map_err(|error| ReadError::NotJson { line: error.line(), column: error.column() })?;
    let mut programs: Map<String, Found<'_>> = Map::new();
    for place in ["IndexedDB", "localStorage"] {
        let entries = file.get(place).and_then(|place| place.get("entries")).and_then(Value::as_object);
        if let Some(entries) = entries {
            collect(entries, &mut programs);
        }
    }
    let texts: Vec<String> = programs.values().flat_map(|found| texts(found, catalog)).collect();
    if texts.is_empty() { Err(ReadError::Empty) } else { Ok(texts) }
}

fn collect<'a>(entries: &'a Object<String, Value>, programs: &mut Map<String, Found<'a>>) {
    let mut names: Vec<&String> = entries.keys().collect();
    sorted::by(&mut names, Ord::cmp);
    for name in names {
        let Some(text) = entries.get(name).and_then(Value::as_str) else { continue };
        let before_last = |rest: &str| Some(rest.rsplit_once('/')?.0.to_owned());
        if let Some(id) = name.strip_prefix("state/").and_then(before_last) {
            programs.or_insert_with(id, Found::default).states.push(text);
            continue;
        }
        let slot = name.strip_prefix("slot/").and_then(before_last);
        let copy = || name.strip_prefix("okaeri.program.").map(str::to_owned);
        let Some(id) = slot.or_else(copy) else { continue };
        let found = programs.or_insert_with(id, Found::default);
        match Record::read(text) {
            Ok(record) => add(&mut found.newest, record),
            // An earlier version kept the document alone, or this is a part of a record.
            Err(RecordError::NoHeader | RecordError::Damaged | RecordError::Newer) => {
                found.damaged.push(text);
            }
        }
    }
}

/// What is opened of a program.
fn texts(found: &Found<'_>, catalog: &Catalog) -> Vec<String> {
    if !found.newest.is_empty() {
        return found.newest.iter().map(|record| record.payload.clone()).collect();
    }
    let is_whole = |text: &&&str| {
        let is_sealed = Sealed::is_one(text) && Sealed::read(text).is_ok();
        is_sealed || document::open(text.as_bytes(), catalog).is_ok()
    };
    let older = found.damaged.iter().chain(found.states.iter().rev());
    let text = older.clone().find(is_whole).or_else(|| older.clone().next());
    text.map(|text| (*text).to_owned()).into_iter().collect()
}
