//! One text on the disk: a line that says what it is, and the text itself.

use serde_json::{Map as Object, Value};

use crate::exchange::document::checksum;
use crate::exchange::merge::Versions;

/// What a record begins by calling itself.
const MAGIC: &str = "okaeri-record";

/// The form of the records that this build writes.
const SCHEMA: u64 = 1;

/// The field that guards the others of the header.
const GUARD: &str = "guard";

/// The field for the last step of the history.
const STEP: &str = "step";

/// What is said of a text before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The program that it belongs to.
    pub program: String,
    /// How many times the program was kept before, and once. No clock: that may be set back.
    pub rev: u64,
    /// When it was kept, in milliseconds since 1970. For people alone.
    pub saved_at: u64,
    /// The last step of the program's history when it was kept; 0 where that was not known.
    pub step: u64,
    /// Up to which edit of each writer everything is in it.
    seen: Versions,
}

impl Header {
    /// Up to which edit of each writer everything is in it.
    #[must_use]
    pub fn seen(&self) -> Versions {
        self.seen.clone()
    }

    /// As it is written before a text, with the guard at its end.
    fn write(&self, payload: &str) -> String {
        let fields = [
            ("magic", Value::from(MAGIC)),
            ("schema", Value::from(SCHEMA)),
            ("program", Value::from(self.program.as_str())),
            ("rev", Value::from(self.rev)),
            ("saved_at", Value::from(self.saved_at)),
            ("seen", self.seen.to_value()),
            ("length", Value::from(payload.len())),
            ("checksum", Value::from(checksum::sum(payload))),
        ];
        let mut object: Object<String, Value> =
            fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        if self.step > 0 {
            object.insert(STEP.to_owned(), Value::from(self.step));
        }
        let guard = checksum::sum(&Value::Object(object.clone()).to_string());
        object.insert(GUARD.to_owned(), Value::from(guard));
        Value::Object(object).to_string()
    }
}

/// A text with what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What is said of it.
    pub header: Header,
    /// The text.
    pub payload: String,
}

/// What lies on the disk as it says itself, without a look whether its text is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline<'a> {
    /// What is said of the text.
    pub header: Header,
    /// The text.
    pub payload: &'a str,
    checksum: String,
}

/// Why something on the disk is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It does not begin as a record does.
    NoHeader,
    /// A newer version wrote it in another form.
    Newer,
    /// What is there is not what was written.
    Damaged,
}

impl Record {
    /// A record of a program.
    #[must_use]
    pub fn new(program: &str, rev: u64, saved_at: u64, seen: &Versions, payload: String) -> Self {
        let header = Header { program: program.to_owned(), rev, saved_at, step: 0, seen: seen.clone() };
        Self { header, payload }
    }

    /// The same, kept when this was the last step of the program's history.
    #[must_use]
    pub fn after(mut self, step: u64) -> Self {
        self.header.step = step;
        self
    }

    /// As it lies on the disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = self.header.write(&self.payload);
        text.push('\n');
        text.push_str(&self.payload);
        text
    }

    /// What lies on the disk, if it is whole.
    ///
    /// # Errors
    /// When it is not.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let Outline { header, payload, checksum } = Self::outline(text)?;
        if checksum == checksum::sum(payload) {
            Ok(Self { header, payload: payload.to_owned() })
        } else {
            Err(RecordError::Damaged)
        }
    }

    /// What lies on the disk and is known to be whole, letter for letter: nothing is summed up again.
    ///
    /// # Errors
    /// When it is no record all the same.
    pub fn read_known(text: &str) -> Result<Self, RecordError> {
        let Outline { header, payload, .. } = Self::outline(text)?;
        Ok(Self { header, payload: payload.to_owned() })
    }

    /// What lies on the disk, if what is said of it is whole, and its text is as long as is said.
    ///
    /// # Errors
    /// When it is not.
    pub fn outline(text: &str) -> Result<Outline<'_>, RecordError> {
        let (head, payload) = text.split_once('\n').ok_or(RecordError::NoHeader)?;
        let mut head: Value = serde_json::from_str(head).map_err(|_unreadable| RecordError::NoHeader)?;
        if head.get("magic").and_then(Value::as_str) != Some(MAGIC) {
            return Err(RecordError::NoHeader);
        }
        if head.get("schema").and_then(Value::as_u64).is_none_or(|schema| schema > SCHEMA) {
            return Err(RecordError::Newer);
        }
        let (header, checksum) = whole(&mut head, payload).ok_or(RecordError::Damaged)?;
        Ok(Outline { header, payload, checksum })
    }
}

/// Adds a state to the newest ones of a program: of several that remain, each has edits that the others have not.
pub fn add(newest: &mut Vec<Record>, record: Record) {
    let is_newer = |one: &Record, other: &Record| {
        let (one_seen, other_seen) = (one.header.seen(), other.header.seen());
        one_seen.covers(&other_seen) && (!other_seen.covers(&one_seen) || one.header.rev >= other.header.rev)
    };
    if newest.iter().any(|there| is_newer(there, &record)) {
        return;
    }
    newest.retain(|there| !is_newer(&record, there));
    newest.push(record);
}

/// The header, if it is what was written, and the checksum that the text has to have.
fn whole(head: &mut Value, payload: &str) -> Option<(Header, String)> {
    let guard = head.as_object_mut()?.shift_remove(GUARD)?;
    let number = |name: &str| head.get(name).and_then(Value::as_u64);
    let text = |name: &str| head.get(name).and_then(Value::as_str);
    let is_whole = guard.as_str() == Some(&checksum::sum(&head.to_string()))
        && number("length") == u64::try_from(payload.len()).ok();
    let header = Header {
        program: text("program")?.to_owned(),
        rev: number("rev")?,
        saved_at: number("saved_at")?,
        step: number(STEP).unwrap_or_default(),
        seen: Versions::from_value(head.get("seen")?),
    };
    is_whole.then_some((header, text("checksum")?.to_owned()))
}
