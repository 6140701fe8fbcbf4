//! Bytes ⇄ catalog: a pack of questions, actions and reasons as a file beside the page.

use crate::domain::catalog::Catalog;

/// The catalog as a file.
///
/// # Errors
/// None that a catalog of the program's own can have: all of it is text, numbers and lists.
pub fn write(catalog: &Catalog) -> Result<String, serde_json::Error> {
    serde_json::to_string(catalog)
}

/// The catalog that a file holds.
///
/// # Errors
/// When the file is not such a catalog; the error names the line and the column.
pub fn read(file: &str) -> Result<Catalog, serde_json::Error> {
    serde_json::from_str(file)
}
