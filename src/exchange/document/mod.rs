//! The saved form of a program: one format, for keeping and for sharing.

mod changed;
mod check;
pub mod checksum;
mod decode;
mod encode;
mod error;
mod exact;
mod gave_way;
mod legacy;
mod lists;
mod place;
mod progress;
mod state;
mod together;
mod unknown;
mod day;
#[cfg(feature = "schema")]
pub mod schema;
pub mod v1;

use serde_json::Value;

pub(super) use changed::beside;
pub use changed::changed;
pub use error::ReadError;
pub use gave_way::GaveWay;
pub use state::{complete_state, read_state, state_as_file, write_state};

use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::program::{Program, Unknown};
use crate::domain::sorted::Map;
use crate::exchange::merge::{FILE, Ledger, Versions, WriterId};

/// What a program's file calls itself.
pub const FORMAT: &str = "okaeri-program";

/// The major version that this build reads and writes.
pub const MAJOR: u32 = 1;

/// The minor version that this build writes.
pub const MINOR: u32 = 4;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// A program as it is kept and shared: with all that merging needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The program.
    pub program: Program,
    /// Which edits made it what it is.
    pub ledger: Ledger,
    /// The file as it is, where a newer major version made it: what cannot be understood is not written anew.
    pub newer: Option<String>,
}

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it holds.
    pub document: Document,
    /// The major and the minor version that it was written with.
    pub version: (u64, u64),
    /// Whether its checksum fits; none where it has none.
    pub intact: Option<bool>,
}

impl Reading {
    /// Whether a newer major version wrote it: it may be read, and not be written over.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        self.document.newer.is_some()
    }

    /// Whether a newer minor version wrote it: what this one does not know is kept.
    #[must_use]
    pub fn is_later(&self) -> bool {
        self.version.0 == u64::from(MAJOR) && self.version.1 > u64::from(MINOR)
    }
}

/// The program alone as a readable document, ending in a line feed: without the edits that made it so.
#[must_use]
pub fn write(program: &Program) -> String {
    lay_out(&value(program))
}

/// A program as JSON, as it stands in its file.
#[must_use]
pub fn value(program: &Program) -> Value {
    let mut value = serde_json::to_value(encode::document(program)).unwrap_or_default();
    unknown::graft(&mut value, &program.unknown);
    value
}

/// The program alone without indentation, for keeping.
#[must_use]
pub fn write_compact(program: &Program) -> String {
    compact(&encode::document(program), &program.unknown)
}

/// The first name in a text that may be no document: what a program that cannot be read was called.
#[must_use]
pub fn name_within(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("\"name\"")?;
    let rest = rest.trim_start().strip_prefix(':')?;
    serde_json::Deserializer::from_str(rest)
        .into_iter::<String>()
        .next()?
        .ok()
        .filter(|name| !name.is_empty())
}

/// The document as a readable file with its checksum, ending in a line feed.
#[must_use]
pub fn save(document: &Document) -> String {
    document.newer.clone().unwrap_or_else(|| lay_out(&whole(document)))
}

/// The same without indentation, for keeping.
#[must_use]
pub fn save_compact(document: &Document) -> String {
    let text = || checksum::sealed(compact(&encoded(document), &document.program.unknown), str::to_owned);
    document.newer.clone().unwrap_or_else(text)
}

fn whole(document: &Document) -> Value {
    let mut value = serde_json::to_value(encoded(document)).unwrap_or_default();
    unknown::graft(&mut value, &document.program.unknown);
    checksum::seal(&mut value);
    value
}

fn encoded(document: &Document) -> v1::Document {
    v1::Document {
        seen: document.ledger.seen().counts(),
        merge: Some(document.ledger.to_section()),
        ..encode::document(&document.program)
    }
}

/// As text. Straight from its types where nothing is to be put between: a large plan has a hundred thousand values.
fn compact(document: &v1::Document, unknown: &Unknown) -> String {
    if unknown.is_empty() {
        return serde_json::to_string(document).unwrap_or_default();
    }
    let mut value = serde_json::to_value(document).unwrap_or_default();
    unknown::graft(&mut value, unknown);
    value.to_string()
}

fn lay_out(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    if text.len() >= MOST_BYTES {
        // Without its indentation it may still be small enough to be opened again.
        text = value.to_string();
    }
    text.push('\n');
    text
}

/// What a ledger is told of a program: all but its id, which says which program it is and is no content.
#[must_use]
pub fn content(program: &Program) -> Value {
    let mut value = value(program);
    content_of(&mut value)
}

fn content_of(document: &mut Value) -> Value {
    let mut content = document.get_mut("program").map(Value::take).unwrap_or_default();
    if let Some(object) = content.as_object_mut() {
        object.shift_remove("id");
    }
    content
}

impl Document {
    /// A program that was begun by `writer`.
    #[must_use]
    pub fn begin(program: Program, writer: &WriterId) -> Self {
        let ledger = Ledger::begin(&content(&program), writer);
        Self { program, ledger, newer: None }
    }

    /// A program of which no edit is noted yet.
    #[must_use]
    pub fn empty(program: Program) -> Self {
        Self { program, ledger: Ledger::default(), newer: None }
    }

    /// Gives the program another id: it is one of its own from now on.
    pub fn rename(&mut self, id: ProgramId) {
        let file = self.newer.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let Some(mut file) = file
            && let Some(place) = file.pointer_mut("/program/id")
        {
            *place = Value::from(id.to_string());
            checksum::fits(&mut file);
            checksum::seal(&mut file);
            self.newer = Some(lay_out(&file));
        }
        self.program.id = id;
    }

    /// Whether the edits that are noted make the program what it is. Where it says no, they may do so all the same.
    #[must_use]
    pub fn is_noted(&self) -> bool {
        self.ledger.shows(&content(&self.program))
    }

    /// Says whose hand everything in it was, and when, in seconds since 1970: for a program that was just begun.
    pub fn sign_all(&mut self, name: &str, at: u64) {
        for stamp in self.ledger.seen().last() {
            self.ledger.sign(&stamp, name, at);
        }
    }

    /// Both in one: what either had not seen of the other is taken, and what both said at the same time is kept side by
    /// side. It keeps this one's id.
    ///
    /// # Errors
    /// When what they make together is no program, and cannot be made one.
    pub fn merge(&self, other: &Self, catalog: &Catalog) -> Result<Self, ReadError> {
        if self.newer.is_some() || other.newer.is_some() {
            return Err(ReadError::Newer);
        }
        let mut both = Self { ledger: self.ledger.merge(&other.ledger), ..self.clone() };
        unknown::join(&mut both.program.unknown, &other.program.unknown);
        let mut both = both.shown(catalog)?;
        let (ours, theirs) = (self.ledger.seen(), other.ledger.seen());
        // One who has all of it is followed in what has no order of its own, so that both files say the same.
        match (ours.covers(theirs), theirs.covers(ours)) {
            (true, false) => together::order_as(&mut both.program, &self.program),
            (false, true) => together::order_as(&mut both.program, &other.program),
            (false, false) | (true, true) => {}
        }
        Ok(both)
    }

    /// Whether a newer version has said something beside the other's program that is not here.
    #[must_use]
    pub fn lacks_of(&self, other: &Self) -> bool {
        let mut both = self.program.unknown.clone();
        unknown::join(&mut both, &other.program.unknown);
        both != self.program.unknown
    }

    /// The program that the ledger shows.
    ///
    /// # Errors
    /// As [`Self::merge`].
    pub fn shown(&self, catalog: &Catalog) -> Result<Self, ReadError> {
        let program = together::program(self, self.ledger.view(), catalog)?;
        Ok(Self { program, ledger: self.ledger.clone(), newer: None })
    }

    /// The program with this content, in its own order; the edits behind it are noted when it is kept.
    ///
    /// # Errors
    /// When the content is no program, and cannot be made one.
    pub fn with_content(&self, content: Value, catalog: &Catalog) -> Result<Self, ReadError> {
        let mut program = together::program(self, content, catalog)?;
        together::order_as(&mut program, &self.program);
        Ok(Self { program, ledger: self.ledger.clone(), newer: None })
    }
}

/// Reads the program of a document as a whole, or says why it cannot.
///
/// # Errors
/// As [`open`].
pub fn read(bytes: &[u8], catalog: &Catalog) -> Result<Program, ReadError> {
    open(bytes, catalog).map(|reading| reading.document.program)
}

/// Reads a document as a whole, or says why it cannot. What a newer minor version added is kept.
///
/// # Errors
/// When the bytes are too many, or not a valid program of this format and major version.
pub fn open(bytes: &[u8], catalog: &Catalog) -> Result<Reading, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge(bytes.len()));
    }
    let reading = open_kept(bytes, catalog)?;
    check::check_extent(&reading.document.program)?;
    Ok(reading)
}

/// Reads what the browser has kept, which may have grown beyond what a file may be.
///
/// # Errors
/// As [`open`], but for the size.
pub fn open_kept(bytes: &[u8], catalog: &Catalog) -> Result<Reading, ReadError> {
    let text = as_text(bytes)?;
    let mut value: Value = serde_json::from_str(text).map_err(|error| ReadError::not_json(&error, text))?;
    let version = check_version(&value)?;
    value.get("program").map_or(Ok(()), check::check_width)?;
    check_keys(text)?;
    let read = typed(text).and_then(|document| decoded(&value, document, catalog));
    // What a newer version means by what cannot be read here, only that version knows.
    let is_newer = version > (u64::from(MAJOR), u64::from(MINOR));
    let newer = |error| if is_newer { ReadError::Newer } else { error };
    let (mut program, section, seen) = read.map_err(newer)?;
    let intact = checksum::fits(&mut value);
    let mut ledger = ledger(&mut value, section, seen, intact);
    let moves = legacy::ticks_by_steps(&mut program, version, catalog);
    if !moves.is_empty() {
        ledger.say_elsewhere(&moves);
        // What is not noted so is an edit of the file.
        let content = content(&program);
        ledger.note(&content, &of_file(&content));
    }
    let newer = (version.0 > u64::from(MAJOR)).then(|| text.to_owned());
    Ok(Reading { document: Document { program, ledger, newer }, version, intact })
}

/// Reads the program of a document that the browser has kept.
///
/// # Errors
/// As [`open_kept`].
pub fn read_kept(bytes: &[u8], catalog: &Catalog) -> Result<Program, ReadError> {
    open_kept(bytes, catalog).map(|reading| reading.document.program)
}

fn decoded(
    value: &Value,
    mut document: v1::Document,
    catalog: &Catalog,
) -> Result<(Program, Option<v1::Merge>, Versions), ReadError> {
    // Before the program is made: a large file must not lie in memory four times.
    let unknown = unknown::collect(value, &serde_json::to_value(&document).unwrap_or_default());
    let (section, seen) = (document.merge.take(), Versions::of(&document.seen));
    let mut program = decode::program(document)?;
    program.unknown = unknown;
    check::check(&program, catalog)?;
    Ok((program, section, seen))
}

/// The edits behind a file. One that has none, or was changed by other hands since, is an edit of its own, the same one
/// wherever it is opened.
fn ledger(value: &mut Value, section: Option<v1::Merge>, seen: Versions, intact: Option<bool>) -> Ledger {
    let content = content_of(value);
    // Of other hands' word nothing is believed that would make edits of others pass as known: only what is there.
    let is_whole = intact == Some(true);
    let seen = if is_whole { seen } else { Versions::default() };
    let told = section.and_then(|mut section| {
        if !is_whole {
            section.removed.iter_mut().for_each(|removal| removal.knew = Map::new());
        }
        Ledger::from_section(&content, &section, seen)
    });
    let writer = || of_file(&content);
    match told {
        // Whatever wrote these edits wrote a checksum, too.
        Some(ledger) if is_whole => ledger,
        Some(told) => told.restated(&content, &writer()),
        None => Ledger::begin(&content, &writer()),
    }
}

/// Who wrote what no edits are noted of: the same one wherever this content is opened.
fn of_file(content: &Value) -> WriterId {
    WriterId(format!("{FILE}{}", checksum::short(&content.to_string())))
}

fn as_text(bytes: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::not_text(bytes, &error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(ReadError::Empty) } else { Ok(text) }
}

fn check_version(value: &Value) -> Result<(u64, u64), ReadError> {
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadError::OtherFormat);
    }
    let number = |place| value.pointer(place).and_then(Value::as_u64);
    let minor = number("/version/minor").unwrap_or(0);
    match number("/version/major") {
        Some(major) if major >= u64::from(MAJOR) => Ok((major, minor)),
        _ => Err(ReadError::invalid("version.major")),
    }
}

/// A value has lost the first of two with the same key, so that this asks the text.
fn check_keys(text: &str) -> Result<(), ReadError> {
    match place::repeated_key(text) {
        Some((place, key)) => Err(ReadError::Twice { place, key }),
        None => Ok(()),
    }
}

/// Reads from the text, whose lines and columns tell the place of a fault.
fn typed(text: &str) -> Result<v1::Document, ReadError> {
    serde_json::from_str(text).map_err(|error: serde_json::Error| {
        ReadError::invalid(place::place(text, error.line(), error.column()))
    })
}
