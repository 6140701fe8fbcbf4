//! What is kept of a program, as far as it can be read.

use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::exchange::document::{self, Document, ReadError, Reading};
use crate::exchange::journal::Record;

/// What is kept of a program.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// A program.
    Whole(Box<Reading>),
    /// A program that a passphrase protects.
    Sealed {
        /// The id that it is kept under.
        id: ProgramId,
        /// When it was kept, in milliseconds since 1970.
        saved_at: u64,
        /// What is there.
        raw: String,
    },
    /// Something that cannot be read. It is left as it is.
    Damaged {
        /// The id that it is kept under.
        id: ProgramId,
        /// Why it cannot be read.
        error: ReadError,
        /// What is there; none where the disk cannot read it any more.
        raw: Option<String>,
    },
}

/// A state that was found of the program with this id.
pub(super) fn read(catalog: &Catalog, id: &ProgramId, record: &Record) -> Result<Reading, ReadError> {
    let reading = document::open_kept(record.payload.as_bytes(), catalog)?;
    if reading.document.program.id == *id { Ok(reading) } else { Err(ReadError::OtherFormat) }
}

/// Two states of which each has edits that the other has not, as one.
pub(super) fn join(catalog: &Catalog, one: Option<Reading>, other: Reading) -> Reading {
    let Some(one) = one else { return other };
    let both: Result<Document, _> = one.document.merge(&other.document, catalog);
    match both {
        Ok(document) => Reading { document, ..other },
        // Both are valid, and together they are nothing: the one with more is the lesser loss, and the other stays where it is.
        Err(_) => one,
    }
}
