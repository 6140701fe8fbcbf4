//! A state of the history: a program alone with its checksum, behind which stands to which step of which program it
//! belongs. A whole one in another's place would otherwise be believed.

use std::borrow::Cow;

use super::{checksum, open_kept, unknown, write_compact};
use crate::domain::catalog::Catalog;
use crate::domain::program::Program;

/// The program as it was after step `number` of the program `id`, as the history keeps it.
#[must_use]
pub fn write_state(program: &Program, id: &str, number: u64) -> String {
    checksum::sealed(write_compact(program), |sum| format!("{sum}{BEHIND}{}", bond(id, number, sum)))
}

/// Gives a state of the history what a newer version wrote beside the program, which no state holds.
pub fn complete_state(state: &mut Program, open: &Program) {
    unknown::join(&mut state.unknown, &open.unknown);
}

/// Reads a state of the history; none where it is no program, not the one that was written, or that of another step.
#[must_use]
pub fn read_state(text: &str, id: &str, number: u64, catalog: &Catalog) -> Option<Program> {
    let reading = open_kept(state_as_file(text, id, number)?.as_bytes(), catalog).ok()?;
    (reading.intact != Some(false)).then_some(reading.document.program)
}

/// A state of the history as a file; none where it says that it belongs elsewhere. Earlier versions wrote not where, and
/// before that no checksum.
#[must_use]
pub fn state_as_file<'a>(text: &'a str, id: &str, number: u64) -> Option<Cow<'a, str>> {
    let Some((before, sum, bound, rest)) = bound(text) else { return Some(Cow::Borrowed(text)) };
    (bound == bond(id, number, sum)).then(|| Cow::Owned(format!("{before}{sum}{rest}")))
}

/// Stands between a state's checksum and what binds it to its step.
const BEHIND: char = '/';

/// What binds a state with this checksum to its step.
fn bond(id: &str, number: u64, sum: &str) -> String {
    checksum::short(&format!("{id}/{number}/{sum}"))
}

/// What stands before a state's checksum, the checksum, what binds it, and the rest; none where nothing binds it.
fn bound(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (from, to) = checksum::place(text)?;
    let (sum, bound) = text.get(from..to)?.split_once(BEHIND)?;
    Some((text.get(..from)?, sum, bound, text.get(to..)?))
}
