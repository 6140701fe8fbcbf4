//! Under which name this tab writes: no two edits ever have the same name and number.
//!
//! A name belongs to one program in one tab of one browser, and it goes on only where its last edit is the last one that
//! the program knows of it. Where a program was put back to what it was before, opened from an older file, or branched,
//! its edits go on under another name.

use super::ids;
use super::keeping::Keeping;
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;
use crate::exchange::merge::{Ledger, Stamp, WriterId};
use crate::storage::tabs::free_number;
use crate::storage::{Shelf, preferences};

/// The lock that tells the tabs of one browser apart.
const TAB: &str = "okaeri.tab";

/// Who writes in this tab.
#[derive(Debug)]
pub(super) struct Writers {
    /// What all names of this browser begin with.
    browser: String,
    /// Which tab of the browser this is; none where the browser cannot tell.
    tab: Option<u32>,
    /// The name for each program, and the number of its last edit.
    last: Map<ProgramId, (WriterId, u64)>,
}

impl Writers {
    /// This browser and this tab.
    pub(super) async fn find(shelf: &Shelf) -> Self {
        let tab = if shelf.is_lasting() { Self::tab().await } else { None };
        Self { tab, ..Self::unknown(shelf) }
    }

    /// A number that no other tab has, from now on this one's.
    pub(super) async fn tab() -> Option<u32> {
        free_number(TAB).await
    }

    /// Another tab may have this one's number by now, and go on under its names: this one takes new names.
    pub(super) fn forget(&mut self) {
        self.tab = None;
        self.last = Map::new();
    }

    /// Which tab this is from now on.
    pub(super) const fn remember(&mut self, tab: Option<u32>) {
        self.tab = tab;
    }

    /// This browser, where tabs cannot be told apart.
    pub(super) fn unknown(shelf: &Shelf) -> Self {
        let browser = preferences::writer(shelf, ids::short).unwrap_or_else(ids::short);
        Self { browser, tab: None, last: Map::new() }
    }

    /// Whether a name is one of this browser's.
    pub(super) fn is_own(&self, writer: &WriterId) -> bool {
        writer.0.split_once('-').is_some_and(|(browser, _)| browser == self.browser)
    }

    /// The name to go on with in a program that knows these edits.
    fn name_for(&self, local: &Shelf, id: &ProgramId, ledger: &Ledger) -> WriterId {
        let noted = || {
            let (name, count) = preferences::writer_of(local, id, self.tab?)?;
            Some((WriterId(name), count))
        };
        let known = self.last.get(id).cloned().or_else(noted);
        let goes_on = known.filter(|(writer, count)| ledger.seen().count(writer) == *count);
        goes_on.map_or_else(|| self.fresh(), |(writer, _)| writer)
    }

    /// A name that nobody has used.
    pub(super) fn fresh(&self) -> WriterId {
        WriterId(format!("{}-{}", self.browser, ids::short()))
    }
}

impl Keeping {
    /// Makes an edit in a program's ledger under this tab's name, and signs it.
    pub(super) fn edit(
        &mut self,
        id: &ProgramId,
        ledger: &mut Ledger,
        (name, at): (&str, u64),
        edit: impl FnOnce(&mut Ledger, &WriterId) -> Option<Stamp>,
    ) {
        let local = &self.cabinet.shelf;
        let writer = self.writers.name_for(local, id, ledger);
        let Some(stamp) = edit(ledger, &writer) else { return };
        ledger.sign(&stamp, name, at);
        if let Some(tab) = self.writers.tab {
            preferences::note_writer(local, id, tab, &writer.0, stamp.count);
        }
        self.writers.last.insert(id.clone(), (writer, stamp.count));
    }
}
