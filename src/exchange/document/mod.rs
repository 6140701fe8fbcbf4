//! The saved form of a program: one format, for keeping and for sharing.

mod check;
mod decode;
mod encode;
mod error;
mod exact;
mod place;
mod unknown;
mod day;
#[cfg(feature = "schema")]
pub mod schema;
pub mod v1;

use serde_json::Value;

pub use error::ReadError;

use crate::domain::catalog::Catalog;
use crate::domain::program::Program;

/// What a program's file calls itself.
pub const FORMAT: &str = "okaeri-program";

/// The major version that this build reads and writes.
pub const MAJOR: u32 = 1;

/// The minor version that this build writes.
pub const MINOR: u32 = 0;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// The program as a readable document, ending in a line feed.
#[must_use]
pub fn write(program: &Program) -> String {
    let document = encode::document(program);
    let mut value = serde_json::to_value(document).unwrap_or_default();
    unknown::graft(&mut value, &program.unknown);
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    if text.len() >= MOST_BYTES {
        // Without its indentation it may still be small enough to be opened again.
        text = value.to_string();
    }
    text.push('\n');
    text
}

/// Reads a document as a whole, or says why it cannot.
///
/// # Errors
/// When the bytes are not a valid program of this format and major version. What a newer minor version added is kept.
pub fn read(bytes: &[u8], catalog: &Catalog) -> Result<Program, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge(bytes.len()));
    }
    let program = read_kept(bytes, catalog)?;
    check::check_extent(&program)?;
    Ok(program)
}

/// Reads what the browser has kept, which may have grown beyond what a file may be.
///
/// # Errors
/// As [`read`], but for the size.
pub fn read_kept(bytes: &[u8], catalog: &Catalog) -> Result<Program, ReadError> {
    let text = as_text(bytes)?;
    let value: Value = serde_json::from_str(text).map_err(|error| ReadError::not_json(&error, text))?;
    check_version(&value)?;
    value.get("program").map_or(Ok(()), check::check_width)?;
    check_keys(text)?;
    let document = typed(text)?;
    let known = serde_json::to_value(&document).unwrap_or_default();
    let mut program = decode::program(document)?;
    program.unknown = unknown::collect(&value, &known);
    check::check(&program, catalog)?;
    Ok(program)
}

fn as_text(bytes: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotText(error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() { Err(ReadError::Empty) } else { Ok(text) }
}

fn check_version(value: &Value) -> Result<(), ReadError> {
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ReadError::OtherFormat);
    }
    match value.pointer("/version/major").and_then(Value::as_u64) {
        Some(major) if major == u64::from(MAJOR) => Ok(()),
        Some(major) if major > u64::from(MAJOR) => Err(ReadError::Newer),
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
    serde_json::from_str(text).map_err(|error: serde_json::Error| ReadError::Invalid {
        place: place::place(text, error.line(), error.column()),
        detail: error.to_string(),
    })
}
