//! Any bytes are either a program, which is written and read again as it was, or refused with words.

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use okaeri::exchange::document::{self, MOST_BYTES, ReadError};

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

/// The program in a file. All tests of hostile files read through here.
///
/// # Errors
/// When the file is refused.
pub fn open(bytes: &[u8]) -> Result<Program, ReadError> {
    document::read(bytes, &CATALOG)
}

/// Whether the bytes are a program or not, an answer comes, and it can be relied on.
///
/// # Panics
/// When that is not so.
pub fn holds(bytes: &[u8]) {
    match open(bytes) {
        Ok(program) => comes_back(&program),
        Err(error) => is_said(&error),
    }
}

/// What was read is written, and read again as it was.
///
/// # Panics
/// When that is not so.
pub fn comes_back(program: &Program) {
    let text = document::write(program);
    match open(text.as_bytes()) {
        Ok(again) => assert!(again == *program, "it comes back as another program: {text}"),
        // Defaults are written out: a file near the limit may grow beyond it, and is kept all the same.
        Err(ReadError::TooLarge(_)) => assert!(text.len() > MOST_BYTES),
        Err(error) => panic!("what was written is refused: {error:?} in {text}"),
    }
    let (id, number) = (program.id.as_str(), 1);
    let state = document::write_state(program, id, number);
    let kept = document::read_state(&state, id, number, &CATALOG);
    assert!(kept.as_ref() == Some(program), "it does not come back from the history: {state}");
    let kept = document::save_compact(&document::Document::empty(program.clone()));
    match document::open_kept(kept.as_bytes(), &CATALOG) {
        Ok(reading) => assert!(reading.intact == Some(true), "its checksum does not fit: {kept}"),
        Err(error) => panic!("what is kept cannot be read: {error:?} in {kept}"),
    }
}

/// A refusal says something in both languages, and no more than can be read.
///
/// # Panics
/// When that is not so.
pub fn is_said(error: &ReadError) {
    let words = error.say();
    for language in Language::ALL {
        let count = words.say(language).chars().count();
        assert!((10..1000).contains(&count), "{count} letters: {error:?}");
    }
}
