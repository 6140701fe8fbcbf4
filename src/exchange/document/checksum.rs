//! The checksum of a document: of its JSON without this one field and without indentation, so that a file may be laid out
//! anew without becoming another.

use serde::de::IgnoredAny;
use serde_json::{Deserializer, Value};
use sha2::{Digest, Sha256};

/// The field.
const FIELD: &str = "checksum";

/// What stands before it in a text.
const BEFORE: &str = ",\"checksum\":\"";

/// Behind what it is written: nothing that anybody wrote stands before.
const VERSION: &str = "\"version\":";

/// How it begins.
const METHOD: &str = "sha256:";

/// Writes the checksum into a document, behind its version.
pub(super) fn seal(document: &mut Value) {
    let checksum = Value::from(sum(&document.to_string()));
    if let Some(object) = document.as_object_mut() {
        let behind = object.keys().position(|key| key == "version").map_or(0, |at| at + 1);
        object.shift_insert(behind, FIELD.to_owned(), checksum);
    }
}

/// The text of a document with its checksum in it, where [`seal`] would write it; `written` is what is written of it.
pub(super) fn sealed(mut document: String, written: impl Fn(&str) -> String) -> String {
    let field = format!("{BEFORE}{}\"", written(&sum(&document)));
    if let Some(at) = behind_version(&document) {
        document.insert_str(at, &field);
    }
    document
}

/// From where to where in a text its checksum stands, where [`sealed`] has written it.
pub(super) fn place(document: &str) -> Option<(usize, usize)> {
    let at = behind_version(document)?;
    let (checksum, _) = document.get(at..)?.strip_prefix(BEFORE)?.split_once('"')?;
    let from = at + BEFORE.len();
    Some((from, from + checksum.len()))
}

/// Where a document's version ends, with all that a newer one may have put into it.
fn behind_version(document: &str) -> Option<usize> {
    let from = document.find(VERSION)? + VERSION.len();
    let mut values = Deserializer::from_str(document.get(from..)?).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    Some(from + values.byte_offset())
}

/// Whether a document is what it was when its checksum was written; none where it has none. Takes the field out.
pub fn fits(document: &mut Value) -> Option<bool> {
    let written = document.as_object_mut()?.shift_remove(FIELD)?;
    Some(written.as_str() == Some(&sum(&document.to_string())))
}

/// `sha256:` and the SHA-256 of a text, in hexadecimal.
#[must_use]
pub fn sum(text: &str) -> String {
    let mut sum = METHOD.to_owned();
    for byte in Sha256::digest(text.as_bytes()) {
        for half in [byte >> 4, byte & 15] {
            sum.extend(char::from_digit(u32::from(half), 16));
        }
    }
    sum
}

/// The beginning of a text's checksum, as part of a name.
#[must_use]
pub fn short(text: &str) -> String {
    sum(text).chars().skip(METHOD.len()).take(12).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_sealed_as_a_document_is() {
        let mut document = serde_json::json!({
            "format": "f", "version": { "major": 1, "minor": 2, "x": [{ "y": "}" }], "z": {} }, "program": { "name": "}" }
        });
        let text = sealed(document.to_string(), str::to_owned);
        seal(&mut document);
        assert_eq!(text, document.to_string());
        assert_eq!(fits(&mut document), Some(true));
    }
}
