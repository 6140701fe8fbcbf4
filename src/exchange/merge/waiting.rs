//! Answers that came too late for a closed round: they wait outside until somebody lets them in or leaves them out.
//!
//! Closing makes them wait by itself (`round::late`). Once the round was opened again, or they were in it and went out
//! with what was taken back, a mark says so. It stands where a removal stands, and like one holds only while its writer
//! knew all that is said of the entry: so nobody's later answer waits for it.

use super::leaf::{Step, removed};
use super::stamp::{Stamp, Versions, WriterId};
use super::{Ledger, Path, Said, round};

/// Among what a remover knew, stands for a writer that nobody is: the entry was not removed, but waits.
const WAITS: &str = "waits";

/// The mark that goes with what a removal would know.
pub(super) fn mark(removal: &Said) -> Said {
    let mut known = Versions::from_value(&removal.value);
    known.learn(&Stamp { count: 1, writer: WriterId(WAITS.to_owned()) });
    Said { stamp: removal.stamp.clone(), value: known.to_value() }
}

/// Whether this is such a mark, and no removal.
pub(super) fn is_mark(said: &Said) -> bool {
    said.value.get(WAITS).is_some()
}

impl Ledger {
    /// Whether the round that an entry is in, or waits for, is closed.
    #[must_use]
    pub fn is_closed(&self, life: &Path) -> bool {
        !round::closings(&self.said, life).is_empty()
    }

    /// Whether an entry waits, or did before it was let in.
    pub(super) fn has_waited(&self, life: &[Step]) -> bool {
        self.said(&removed(life)).iter().any(is_mark)
    }
}
