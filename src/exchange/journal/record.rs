//! One text on the disk: a line that says what it is, and the text itself.

use serde::{Deserialize, Serialize};

use crate::domain::sorted::Map;
use crate::exchange::document::checksum;
use crate::exchange::merge::Versions;

/// What a record begins by calling itself.
const MAGIC: &str = "okaeri-record";

/// The form of the records that this build writes.
const SCHEMA: u32 = 1;

/// What is said of a text before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    magic: String,
    schema: u32,
    /// The program that it belongs to.
    pub program: String,
    /// How many times the program was kept before, and once. No clock: that may be set back.
    pub rev: u64,
    /// When it was kept, in milliseconds since 1970. For people alone.
    pub saved_at: u64,
    /// Up to which edit of each writer everything is in it.
    #[serde(default)]
    seen: Map<String, u64>,
    /// How many bytes the text has.
    length: usize,
    /// Of the text.
    checksum: String,
    /// Of the header without this field.
    guard: String,
}

impl Header {
    /// Up to which edit of each writer everything is in it.
    #[must_use]
    pub fn seen(&self) -> Versions {
        Versions::of(&self.seen)
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
        let mut header = Header {
            magic: MAGIC.to_owned(),
            schema: SCHEMA,
            program: program.to_owned(),
            rev,
            saved_at,
            seen: seen.counts(),
            length: payload.len(),
            checksum: checksum::sum(&payload),
            guard: String::new(),
        };
        header.guard = guard(&header);
        Self { header, payload }
    }

    /// As it lies on the disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = serde_json::to_string(&self.header).unwrap_or_default();
        text.push('\n');
        text.push_str(&self.payload);
        text
    }

    /// What lies on the disk, if it is whole.
    ///
    /// # Errors
    /// When it is not.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        let (head, payload) = text.split_once('\n').ok_or(RecordError::NoHeader)?;
        let header: Header = serde_json::from_str(head).map_err(|_unreadable| RecordError::NoHeader)?;
        if header.magic != MAGIC {
            return Err(RecordError::NoHeader);
        }
        if header.schema > SCHEMA {
            return Err(RecordError::Newer);
        }
        let is_its_own = header.length == payload.len() && header.checksum == checksum::sum(payload);
        let whole = is_its_own && header.guard == guard(&header);
        if whole { Ok(Self { header, payload: payload.to_owned() }) } else { Err(RecordError::Damaged) }
    }
}

fn guard(header: &Header) -> String {
    let bare = Header { guard: String::new(), ..header.clone() };
    checksum::sum(&serde_json::to_string(&bare).unwrap_or_default())
}
