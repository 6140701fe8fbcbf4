//! What the copy of a program on the shelf is called.

use crate::domain::id::ProgramId;

/// What all such names begin with.
pub(super) const PREFIX: &str = "okaeri.program.";

/// The program whose copy lies on the shelf under this name.
#[must_use]
pub fn id_of(name: &str) -> Option<ProgramId> {
    name.strip_prefix(PREFIX).map(|id| ProgramId::from(id.to_owned()))
}

/// The name under which a copy of a program lies on the shelf.
#[must_use]
pub fn name(id: &ProgramId) -> String {
    format!("{PREFIX}{id}")
}
