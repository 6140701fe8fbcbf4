//! Bytes ⇄ catalog: a pack of questions, actions and reasons as a file beside the page.

use crate::domain::catalog::Catalog;

/// The catalog as a file.
///
/// # Errors
/// None that a catalog of the program's own can have: all of it is text, numbers and lists.
pub fn write(catalog: &Catalog) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_stdvec(catalog)
}

/// The catalog that a file holds.
///
/// # Errors
/// When the file is not one that this version of the program wrote.
pub fn read(file: &[u8]) -> Result<Catalog, postcard::Error> {
    postcard::from_bytes(file)
}
