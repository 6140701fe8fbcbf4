//! Under which name this page writes: no two edits ever have the same name and number.
//!
//! A name belongs to one program in one page, from when the page is loaded until it goes: none is taken up again, for a
//! browser's data may have been copied meanwhile, to another machine or back from a backup, and then two would go on under
//! it. Also within a page it goes on only where its last edit is the last one that the program knows of it. Where a program
//! was put back to what it was before, opened from an older file, or branched, its edits go on under another name.

use super::ids;
use super::keeping::Keeping;
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;
use crate::exchange::merge::{Ledger, Stamp, WriterId};
use crate::storage::{Shelf, preferences};

/// Who writes in this page.
#[derive(Debug)]
pub(super) struct Writers {
    /// What all names of this browser begin with.
    browser: String,
    /// The name for each program, and the number of its last edit.
    last: Map<ProgramId, (WriterId, u64)>,
}

impl Writers {
    /// This browser.
    pub(super) fn of(shelf: &Shelf) -> Self {
        let browser = preferences::writer(shelf, ids::short).unwrap_or_else(ids::short);
        Self { browser, last: Map::new() }
    }

    /// Whether a name is one of this browser's.
    pub(super) fn is_own(&self, writer: &WriterId) -> bool {
        writer.browser() == self.browser
    }

    /// The name to go on with in a program that knows these edits.
    fn name_for(&self, id: &ProgramId, ledger: &Ledger) -> WriterId {
        let goes_on = self.last.get(id).filter(|(writer, count)| ledger.seen().count(writer) == *count);
        goes_on.map_or_else(|| self.fresh(), |(writer, _)| writer.clone())
    }

    /// A name that nobody has used.
    pub(super) fn fresh(&self) -> WriterId {
        fresh_of(&self.browser)
    }
}

/// A name of a browser that nobody has used.
pub(super) fn fresh_of(browser: &str) -> WriterId {
    WriterId(format!("{browser}-{}", ids::short()))
}

impl Keeping {
    /// Makes an edit in a program's ledger under this page's name, and signs it.
    pub(super) fn edit(
        &mut self,
        id: &ProgramId,
        ledger: &mut Ledger,
        (name, at): (&str, u64),
        edit: impl FnOnce(&mut Ledger, &WriterId) -> Option<Stamp>,
    ) {
        let writer = self.writers.name_for(id, ledger);
        let Some(stamp) = edit(ledger, &writer) else { return };
        ledger.sign(&stamp, name, at);
        self.writers.last.insert(id.clone(), (writer, stamp.count));
    }
}
