//! The programs of this browser, one text each.

use super::shelf::{Shelf, StorageError};
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::exchange::document::{self, ReadError};

const PREFIX: &str = "okaeri.program.";

/// What lies on the shelf under a program's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stored {
    /// A program.
    Whole(Box<Program>),
    /// Something that cannot be read. It is left as it is.
    Damaged {
        /// The id that it is kept under.
        id: ProgramId,
        /// Why it cannot be read.
        error: ReadError,
        /// What is there.
        raw: String,
    },
}

/// Everything that is kept, by id.
#[must_use]
pub fn all(shelf: &Shelf, catalog: &Catalog) -> Vec<Stored> {
    let names = shelf.names(PREFIX);
    names.iter().filter_map(|name| read(shelf, catalog, name)).collect()
}

/// The program with this id, if it is kept.
#[must_use]
pub fn find(shelf: &Shelf, catalog: &Catalog, id: &ProgramId) -> Option<Stored> {
    read(shelf, catalog, &name(id))
}

fn read(shelf: &Shelf, catalog: &Catalog, name: &str) -> Option<Stored> {
    let raw = shelf.read(name)?;
    let id = ProgramId::from(name.strip_prefix(PREFIX)?.to_owned());
    Some(match document::read_kept(raw.as_bytes(), catalog) {
        Ok(program) if program.id == id => Stored::Whole(Box::new(program)),
        Ok(_) => Stored::Damaged { id, error: ReadError::OtherFormat, raw },
        Err(error) => Stored::Damaged { id, error, raw },
    })
}

/// Keeps a program and reads it back. Returns the text that is now on the shelf.
///
/// # Errors
/// When the browser does not keep it; what was there before stays.
pub fn keep(shelf: &Shelf, program: &Program) -> Result<String, StorageError> {
    let text = document::write(program);
    shelf.write(&name(&program.id), &text)?;
    Ok(text)
}

/// The text that is on the shelf for a program.
#[must_use]
pub fn raw(shelf: &Shelf, id: &ProgramId) -> Option<String> {
    shelf.read(&name(id))
}

/// Forgets a program.
///
/// # Errors
/// When it is still there afterwards.
pub fn forget(shelf: &Shelf, id: &ProgramId) -> Result<(), StorageError> {
    shelf.remove(&name(id))
}

/// The name under which a program is kept.
#[must_use]
pub fn name(id: &ProgramId) -> String {
    format!("{PREFIX}{id}")
}
