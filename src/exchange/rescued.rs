//! The file in which the rescue screen hands out everything that a browser keeps, opened again.

use std::borrow::Cow;

use serde_json::{Map as Object, Value};

use super::document::{self, ReadError};
use super::journal::{Record, RecordError, Step, add};
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
    /// The states of the history with their numbers, the oldest first.
    states: Vec<(u64, Cow<'a, str>)>,
    /// The number of the history's last step.
    last: u64,
    /// The state that the last step led to that can be read.
    of: Option<u64>,
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
        let parts = |rest: &str| {
            let (id, last) = rest.rsplit_once('/')?;
            Some((id.to_owned(), last.parse::<u64>().unwrap_or_default()))
        };
        if let Some((id, number)) = name.strip_prefix("state/").and_then(parts) {
            // One that belongs elsewhere stays as it is: its checksum fits nothing.
            let state = document::state_as_file(text, &id, number).unwrap_or(Cow::Borrowed(text));
            let found = programs.or_insert_with(id, Found::default);
            found.states.push((number, state));
            found.last = found.last.max(number);
            continue;
        }
        if let Some((id, number)) = name.strip_prefix("step/").and_then(parts) {
            let found = programs.or_insert_with(id, Found::default);
            found.of = Step::read(text).map(|step| step.of).or(found.of);
            found.last = found.last.max(number);
            continue;
        }
        let slot = name.strip_prefix("slot/").and_then(parts).map(|(id, _)| id);
        let copy = || name.strip_prefix("okaeri.program.").map(str::to_owned);
        let Some(id) = slot.or_else(copy) else { continue };
        let found = programs.or_insert_with(id.clone(), Found::default);
        match Record::read(text) {
            Ok(record) if record.header.program == id => add(&mut found.newest, record),
            // An earlier version kept the document alone, or this is a part of a record, or another program's.
            Ok(_) | Err(RecordError::NoHeader | RecordError::Damaged | RecordError::Newer) => {
                found.damaged.push(text);
            }
        }
    }
}

/// What is opened of a program.
fn texts(found: &Found<'_>, catalog: &Catalog) -> Vec<String> {
    let lags = found.newest.iter().all(|record| record.header.step > 0 && record.header.step < found.last);
    // A passphrase protects the steps of some: then the newest state is the best guess.
    let of = found.of.unwrap_or_default();
    let states = || {
        let others = found.states.iter().rev().filter(|(number, _)| *number != of);
        found.states.iter().filter(|(number, _)| *number == of).chain(others).map(|(_, text)| text.as_ref())
    };
    let is_whole = |text: &&str| {
        let is_sealed = Sealed::is_one(text) && Sealed::read(text).is_ok();
        is_sealed
            || document::open(text.as_bytes(), catalog).is_ok_and(|reading| reading.intact != Some(false))
    };
    // The history serves where no newer state is whole, or has one that is newer.
    let older = if lags { found.damaged.iter().copied().chain(states()).find(is_whole) } else { None };
    let any = || found.damaged.first().copied().or_else(|| states().next());
    match older {
        Some(older) => vec![with_checksum(older, catalog)],
        None if found.newest.is_empty() => any().map(str::to_owned).into_iter().collect(),
        None => found.newest.iter().map(|record| record.payload.clone()).collect(),
    }
}

/// A state of the history as a file: earlier versions kept it without a checksum of its own.
fn with_checksum(state: &str, catalog: &Catalog) -> String {
    match document::open(state.as_bytes(), catalog) {
        Ok(reading) if reading.intact.is_none() => document::save_compact(&reading.document),
        _ => state.to_owned(),
    }
}
