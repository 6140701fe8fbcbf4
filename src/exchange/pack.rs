//! Bytes ⇄ content: what the page asks and proposes, in a file beside it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::catalog::Catalog;

/// What the page comes with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What is asked, why, and what can be done.
    pub catalog: Catalog,
    /// The sample program, as a file.
    pub sample: Cow<'static, str>,
}

/// The content as a file.
///
/// # Errors
/// None that content of the program's own can have: all of it is text, numbers and lists.
pub fn write(content: &Content) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(content)
}

/// The content that a file holds.
///
/// # Errors
/// When the file is not one that this version of the program wrote.
pub fn read(file: &[u8]) -> Result<Content, postcard::Error> {
    postcard::from_bytes(file)
}
