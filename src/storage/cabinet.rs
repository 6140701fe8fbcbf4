//! All programs of this browser, at hand: read once from both places where they are kept, and told of every change.
//!
//! The vault on the disk is the first place. The shelf is the second: it is written at once, also while the page is being
//! closed, but the browser puts it on the disk only seconds later. What is newest counts, wherever it lies; what either
//! holds alone is not lost with the other.

use super::copy_name::{PREFIX, id_of, name};
use super::disk::DiskError;
use super::idb::Idb;
use super::programs::Programs;
use super::recovering::Recovered;
use super::shelf::{Shelf, StorageError};
use super::stored::{Stored, join, read};
use super::vault::{Found, Vault, standing_against};
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;
use crate::exchange::document::{self, ReadError, Reading};
use crate::exchange::journal::{Record, RecordError};
use crate::exchange::merge::Versions;
use crate::exchange::sealed::Sealed;

/// The largest text of which a copy lies on the shelf, in bytes: the shelf holds 5 million letters in all.
const MOST_COPIED: usize = 2 * 1024 * 1024;

/// All programs of this browser.
#[derive(Debug)]
pub struct Cabinet {
    /// The second place, and that of preferences.
    pub shelf: Shelf,
    /// The first place; none where the browser has none.
    pub vault: Option<Vault<Idb>>,
    /// Whether the browser has that place, and what lies there cannot be reached.
    pub is_cut_off: bool,
    pub(super) programs: Programs,
    /// What of each program is known to lie in the vault.
    pub(super) safe: Map<ProgramId, Versions>,
    /// The programs of which something was damaged at the start.
    pub recovered: Vec<Recovered>,
    /// The programs of which the vault had nothing any more at the start, so that their history is gone.
    pub without_history: Vec<ProgramId>,
    /// The programs of which this page has looked whether the history has something newer.
    pub(super) caught_up: Vec<ProgramId>,
}

impl Cabinet {
    /// Opens both places and reads what is there. What is damaged is put aside.
    pub async fn open(catalog: &Catalog) -> Self {
        let mut cabinet = Self::look().await;
        cabinet.recover(catalog).await;
        cabinet
    }

    /// Reads what is in both places, and leaves it as it is.
    pub async fn look() -> Self {
        let mut cabinet = Self::bare(Shelf::open());
        match Idb::open().await {
            Ok(disk) => cabinet.vault = Some(Vault::new(disk)),
            Err(why) => {
                cabinet.is_cut_off = matches!(why, DiskError::Broken(_) | DiskError::Silent);
                leptos::logging::warn!("no IndexedDB: {why:?}");
            }
        }
        cabinet.read_vault().await;
        cabinet.read_shelf();
        cabinet
    }

    /// A cabinet that holds nothing and keeps nothing beyond this page.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::bare(Shelf::memory())
    }

    /// A cabinet with a shelf alone.
    #[must_use]
    pub fn with_shelf(shelf: Shelf) -> Self {
        let mut cabinet = Self::bare(shelf);
        cabinet.read_shelf();
        cabinet
    }

    const fn bare(shelf: Shelf) -> Self {
        Self {
            shelf,
            vault: None,
            is_cut_off: false,
            programs: Programs::new(),
            safe: Map::new(),
            recovered: Vec::new(),
            without_history: Vec::new(),
            caught_up: Vec::new(),
        }
    }

    async fn read_vault(&mut self) {
        let Some(vault) = &self.vault else { return };
        match vault.all().await {
            Ok(all) => all.into_iter().for_each(|(id, found)| self.learn(&ProgramId::from(id), found)),
            Err(why) => {
                leptos::logging::error!("IndexedDB cannot be read: {why:?}");
                (self.vault, self.is_cut_off) = (None, true);
            }
        }
    }

    /// Takes what lies on the shelf for programs of which it knows more than the vault.
    fn read_shelf(&mut self) {
        for id in self.copies() {
            self.read_copy(&id);
        }
    }

    /// Reads what the shelf holds of a program, after another tab has written there.
    pub fn read_copy(&mut self, id: &ProgramId) {
        let Some(text) = self.shelf.read(&name(id)) else { return };
        let found = self.programs.change(id);
        match Record::read(&text) {
            // What was opened here stays open.
            Ok(record) if Sealed::is_one(&record.payload) && is_open(found, &record) => {}
            Ok(record) if record.header.program == id.as_str() => found.add(record),
            // An earlier version kept the document alone.
            Err(RecordError::NoHeader) if is_document(&text) => {
                found.add(Record::new(id.as_str(), 0, 0, &Versions::default(), text));
            }
            unread => found.damaged.push(super::vault::Damaged {
                name: name(id),
                program: id.to_string(),
                raw: Some(text),
                error: unread.err().unwrap_or(RecordError::Damaged),
            }),
        }
    }

    /// Reads anew what the shelf holds of a program: another tab has written or removed it.
    pub fn read_copy_again(&mut self, id: &ProgramId) {
        let is_gone = self.shelf.read(&name(id)).is_none();
        if is_gone && self.vault.is_none() {
            self.programs.remove(id);
        } else {
            self.read_copy(id);
        }
    }

    /// The copy of a program on the shelf, where it is whole.
    #[must_use]
    pub fn copy_of(&self, id: &ProgramId) -> Option<Record> {
        let copy = Record::read(&self.shelf.read(&name(id))?).ok()?;
        (copy.header.program == id.as_str()).then_some(copy)
    }

    /// The copy of a program on the shelf, whole or not.
    #[must_use]
    pub fn copy_as_it_lies(&self, id: &ProgramId) -> Option<String> {
        self.shelf.read(&name(id))
    }

    /// The programs of which a copy lies on the shelf.
    #[must_use]
    pub fn copies(&self) -> Vec<ProgramId> {
        self.shelf.names(PREFIX).iter().filter_map(|name| id_of(name)).collect()
    }

    /// Forgets what is at hand of all programs whose only place is the shelf, where that is to be read anew.
    pub fn forget_shelf(&mut self) {
        if self.vault.is_none() {
            self.ids().iter().for_each(|id| self.programs.remove(id));
        }
    }

    /// What was found of a program, after another tab has written to the vault.
    pub fn learn(&mut self, id: &ProgramId, found: Found) {
        if found.newest.is_empty() && found.damaged.is_empty() {
            self.programs.remove(id);
            self.safe.remove(id);
            if self.vault.is_some() && !self.shelf.is_lasting() {
                // What lies in memory alone is this tab's own, and no sign that it is anywhere.
                self.drop_copy(id);
            }
        } else {
            if let Some(newest) = found.newest.first() {
                self.safe.insert(id.clone(), newest.header.seen());
            }
            self.programs.insert(id.clone(), found);
        }
    }

    /// A state that was kept in the vault.
    pub fn learn_safe(&mut self, id: &ProgramId, record: Record) {
        self.safe.insert(id.clone(), record.header.seen());
        self.learn_record(id, record);
    }

    /// A state that is to be kept, or was met elsewhere.
    pub fn learn_record(&mut self, id: &ProgramId, record: Record) {
        self.programs.change(id).add(record);
    }

    /// The programs of which the vault does not have the newest state, with their texts where an earlier version wrote them.
    #[must_use]
    pub fn unsafe_ones(&self) -> Vec<(ProgramId, Option<String>)> {
        let ids = self.ids().into_iter().filter(|id| self.vault.is_some() && !self.is_safe(id));
        let raw = |id: &ProgramId| {
            // What was taken from the history is there already.
            let is_old = |record: &&Record| {
                record.header.rev == 0 && !self.recovered.iter().any(|it| it.id == *id && it.is_from_history)
            };
            Some(self.programs.get(id)?.newest.iter().find(is_old)?.payload.clone())
        };
        ids.map(|id| (id.clone(), raw(&id))).collect()
    }

    /// The ids of all programs, in order.
    #[must_use]
    pub fn ids(&self) -> Vec<ProgramId> {
        self.programs.ids()
    }

    /// Whether something lies here under this id.
    #[must_use]
    pub fn has(&self, id: &ProgramId) -> bool {
        self.programs.has(id)
    }

    /// Whether a program lies here that a passphrase protects and nobody has opened.
    #[must_use]
    pub fn is_sealed(&self, id: &ProgramId) -> bool {
        let newest = self.programs.get(id).map(|found| found.newest.as_slice()).unwrap_or_default();
        newest.iter().any(|record| Sealed::is_one(&record.payload))
    }

    /// Whether the newest state of a program is known to lie in the vault.
    #[must_use]
    pub fn is_safe(&self, id: &ProgramId) -> bool {
        let newest = self.programs.get(id).and_then(|found| found.newest.first());
        let safe = self.safe.get(id);
        newest.zip(safe).is_some_and(|(newest, safe)| safe.covers(&newest.header.seen()))
    }

    /// Takes a program's copy from the shelf: what is in it is to be written in another way.
    pub fn drop_copy(&self, id: &ProgramId) {
        if self.shelf.remove(&name(id)).is_err() {
            leptos::logging::warn!("a copy on the shelf could not be removed");
        }
    }

    /// What is known of where a program lies and how.
    #[must_use]
    pub fn found(&self, id: &ProgramId) -> Option<&Found> {
        self.programs.get(id)
    }

    /// A number that is another one after each change of what is known of a program.
    #[must_use]
    pub fn turn_of(&self, id: &ProgramId) -> u64 {
        self.programs.turn_of(id)
    }

    /// Whether what is kept of a program has edits that are not among these.
    #[must_use]
    pub fn has_more_than(&self, id: &ProgramId, seen: &Versions) -> bool {
        let newest = self.programs.get(id).map(|found| found.newest.as_slice()).unwrap_or_default();
        newest.iter().any(|record| !seen.covers(&record.header.seen()))
    }

    /// Whether what is kept of a program has all of these edits.
    #[must_use]
    pub fn covers(&self, id: &ProgramId, seen: &Versions) -> bool {
        let newest = self.programs.get(id).map(|found| found.newest.as_slice()).unwrap_or_default();
        newest.iter().any(|record| record.header.seen().covers(seen))
    }

    /// Whether the vault is known to have had a program.
    #[must_use]
    pub fn was_in_vault(&self, id: &ProgramId) -> bool {
        self.safe.contains_key(id)
    }

    /// Takes another vault in place of one that was lost: what it has is not known.
    pub fn go_on_with(&mut self, vault: Vault<Idb>) {
        self.vault = Some(vault);
        self.is_cut_off = false;
        self.lose_vault();
    }

    /// What the vault has is not known any more: it was emptied.
    pub fn lose_vault(&mut self) {
        self.safe = Map::new();
    }

    /// The program with this id, if something lies here. States of which each has edits that the other has not are
    /// merged.
    #[must_use]
    pub fn find(&self, catalog: &Catalog, id: &ProgramId) -> Option<Stored> {
        let found = self.programs.get(id)?;
        if let Some(newer) = found.newer() {
            return Some(Stored::Damaged { id: id.clone(), error: ReadError::Newer, raw: newer.raw.clone() });
        }
        if let Some(sealed) = found.newest.iter().find(|record| Sealed::is_one(&record.payload)) {
            return Some(Stored::Sealed {
                id: id.clone(),
                saved_at: sealed.header.saved_at,
                raw: sealed.write(),
            });
        }
        let mut whole: Option<Reading> = None;
        let mut damaged = None;
        for record in &found.newest {
            match read(catalog, id, record) {
                Ok(reading) => whole = Some(join(catalog, whole, reading)),
                Err(error) => damaged = Some((error, Some(record.payload.clone()))),
            }
        }
        if let Some(reading) = whole {
            return Some(Stored::Whole(Box::new(reading)));
        }
        let raw = || found.last_damaged().map(|damaged| (ReadError::Changed, damaged.raw.clone()));
        let (error, raw) = damaged.or_else(raw)?;
        Some(Stored::Damaged { id: id.clone(), error, raw })
    }

    /// Writes a copy of a program to the shelf; `reseals` says whether it may be without the passphrase of the one there.
    ///
    /// # Errors
    /// When the shelf does not take it, or has more. What was there before stays.
    pub fn copy(&self, record: &Record, reseals: bool) -> Result<(), StorageError> {
        let id = ProgramId::from(record.header.program.clone());
        let there = self.shelf.read(&name(&id)).unwrap_or_default();
        match standing_against(&there, record, reseals) {
            Ok(None) => {}
            Ok(Some(there)) => return Err(StorageError::Elsewhere(Box::new(there))),
            Err(_) => return Err(StorageError::Refused),
        }
        if record.payload.len() > MOST_COPIED && self.vault.is_some() {
            return Err(StorageError::Refused);
        }
        let text = record.write();
        self.shelf.write(&name(&id), &text).or_else(|refusal| {
            // Copies of what is safe in the vault make room.
            if self.make_room(&id) { self.shelf.write(&name(&id), &text) } else { Err(refusal) }
        })?;
        // Beside a vault, what lies in memory alone is not kept.
        if self.vault.is_some() && !self.shelf.is_lasting() { Err(StorageError::Refused) } else { Ok(()) }
    }

    /// Takes away the copies of other programs that lie in the vault as well. Says whether there were any.
    fn make_room(&self, id: &ProgramId) -> bool {
        if self.vault.is_none() {
            return false;
        }
        let others = self.shelf.names(PREFIX).into_iter().filter(|other| *other != name(id));
        let copies = others.filter(|other| {
            let copy = self.shelf.read(other).and_then(|text| Record::read(&text).ok());
            copy.is_some_and(|copy| {
                let safe = self.safe.get(&ProgramId::from(copy.header.program.clone()));
                safe.is_some_and(|safe| safe.covers(&copy.header.seen()))
            })
        });
        copies.collect::<Vec<_>>().iter().filter(|copy| self.shelf.remove(copy).is_ok()).count() > 0
    }

    /// Forgets what is at hand of a program, and its copy on the shelf.
    ///
    /// # Errors
    /// When the copy is still there afterwards.
    pub fn forget(&mut self, id: &ProgramId) -> Result<(), StorageError> {
        self.shelf.remove(&name(id))?;
        self.programs.remove(id);
        // What is put back lies on the shelf alone.
        self.safe.remove(id);
        Ok(())
    }

    /// Puts something back as it was.
    ///
    /// # Errors
    /// When the shelf does not take it.
    pub fn put_back(&mut self, id: &ProgramId, raw: &str) -> Result<(), StorageError> {
        self.shelf.write(&name(id), raw)?;
        self.read_copy(id);
        Ok(())
    }

    /// Whether anything outlives the page.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        self.vault.is_some() || self.shelf.is_lasting()
    }
}

/// Whether a text begins as a document does.
fn is_document(text: &str) -> bool {
    let head = text.get(..text.floor_char_boundary(100)).unwrap_or(text);
    head.trim_start().starts_with('{') && head.contains(document::FORMAT)
}

fn is_open(found: &Found, sealed: &Record) -> bool {
    let open = found.newest.iter().filter(|record| !Sealed::is_one(&record.payload));
    open.into_iter().any(|record| record.header.seen().covers(&sealed.header.seen()))
}
