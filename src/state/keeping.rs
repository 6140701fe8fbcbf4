//! Where programs are kept, at hand for the session.

use std::collections::VecDeque;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::deletion::Deletion;
use super::linked::Linked;
use super::listed::Listed;
use super::writer::Writers;
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::sorted::Map;
use crate::exchange::document::Document;
use crate::exchange::journal::{Record, Step};
use crate::exchange::merge::{Ledger, Path, Versions};
use crate::storage::crypto::Key;
use crate::storage::place::{Folder, PlacedFile};
use crate::storage::tabs::{Line, Lock};
use crate::storage::{Cabinet, Shelf, preferences, wiping};

/// A state that waits for the disk.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) id: ProgramId,
    pub(super) record: Record,
    /// The same, to be held where nobody takes it.
    pub(super) document: Document,
    /// Whether the shelf has it.
    pub(super) is_copied: bool,
    pub(super) steps: Vec<Step>,
    pub(super) dropped: Vec<u64>,
    /// Whether the program was deleted since.
    pub(super) is_over: bool,
}

/// Where programs are kept.
pub struct Keeping {
    /// All programs.
    pub(super) cabinet: Cabinet,
    /// The programs as they were read last.
    pub(super) listed: Listed,
    /// The programs that are being read anew because another tab has written, each with whether it has done so again.
    pub(super) catching_up: Vec<(ProgramId, bool)>,
    /// The sample program, as a file.
    pub(super) sample: &'static str,
    /// Who writes in this tab.
    pub(super) writers: Writers,
    /// Which edits made the open program what it is.
    pub(super) ledger: Ledger,
    /// The edits of the open program that others may have seen.
    pub(super) handed: Versions,
    /// The open program as that ledger shows it; none where that is not known.
    pub(super) noted: Option<Program>,
    /// The open program's file as it is, where a newer major version made it.
    pub(super) newer: Option<String>,
    /// The answers that wait, and that a merge brought which was taken back: nothing is said of them.
    pub(super) hushed: Vec<(ProgramId, Path)>,
    /// The keys of programs that a passphrase protects and that were opened.
    pub(super) keys: Map<ProgramId, Key>,
    /// The keys that programs had before in this page: their files may still be sealed with them.
    pub(super) former_keys: Vec<(ProgramId, Key)>,
    /// The keys of files that were opened with their passphrase in this page.
    pub(super) file_keys: Vec<Key>,
    /// The program for which a passphrase was entered, or is to go, until that is done.
    pub(super) protecting: Option<ProgramId>,
    /// The program whose passphrase is being set, changed or taken away here.
    pub(super) resealing: Option<ProgramId>,
    /// What waits for the disk, the first one under way.
    pub(super) jobs: VecDeque<Job>,
    /// The steps that lead to what is held, and those that are no longer needed, by program.
    pub(super) held_steps: Map<ProgramId, (Vec<Step>, Vec<u64>)>,
    /// The pending pause before keeping, so that a later change replaces it.
    pub(super) timer: Option<TimeoutHandle>,
    /// When the first change was made that is not kept yet, in milliseconds since 1970.
    pub(super) waits_since: Option<u64>,
    /// The leave to write the open program, asked for or held.
    pub(super) lock: Option<Lock>,
    /// The other tabs.
    pub(super) line: Option<Line>,
    /// Whether the leave to write is asked for, and nobody has answered yet.
    pub(super) is_waiting: bool,
    /// The folder that the person chose in this page.
    pub(super) folder: Option<Folder>,
    /// The files of programs that were chosen in this page, where no database keeps them.
    pub(super) files: Map<ProgramId, PlacedFile>,
    /// Whether the leave to write is held, and what the tab before has kept is being read.
    pub(super) is_taking_up: bool,
    /// The file of the open program, where it has one.
    pub(super) linked: Option<Linked>,
    /// How many files were chosen for programs in this page.
    pub(super) links: u64,
    /// What that file holds, as far as it was written here.
    pub(super) written: Option<Versions>,
    /// Why the disk did not take the last state; none while it does.
    pub(super) trouble: Option<String>,
    /// The programs that are about to be deleted here.
    pub(super) deletions: Vec<Deletion>,
    /// The programs that the disk is about to forget.
    pub(super) forgetting: Vec<ProgramId>,
    /// Whether everything was wiped, so that nothing is kept until the page is loaded anew.
    pub(super) is_wiped: bool,
}

/// Where programs are kept, shared by everything in this tab.
#[derive(Clone, Copy)]
pub(super) struct Kept(StoredValue<SendWrapper<Keeping>>);

impl Kept {
    pub(super) fn new(keeping: Keeping) -> Self {
        Self(StoredValue::new(SendWrapper::new(keeping)))
    }

    /// Looks. Nothing in `look` may look or change again.
    pub(super) fn with<R>(self, look: impl FnOnce(&Keeping) -> R) -> R {
        self.0.with_value(|keeping| look(keeping))
    }

    /// Changes. Nothing in `change` may look or change again. None once the page is gone.
    pub(super) fn change<R>(self, change: impl FnOnce(&mut Keeping) -> R) -> Option<R> {
        self.0.try_update_value(|keeping| change(keeping))
    }
}

impl Keeping {
    /// Opens what this browser has, and under which name this page writes.
    pub async fn open(catalog: &Catalog) -> Self {
        wiping::end();
        let nothing = preferences::keeps_nothing();
        let cabinet = if nothing { Cabinet::in_memory() } else { Cabinet::open(catalog).await };
        let writers = Writers::of(&cabinet.shelf);
        Self::with(cabinet, writers)
    }

    /// What a browser without IndexedDB has.
    #[must_use]
    pub fn on_shelf() -> Self {
        let cabinet = Cabinet::with_shelf(Shelf::open());
        let writers = Writers::of(&cabinet.shelf);
        Self::with(cabinet, writers)
    }

    /// What waits for the disk of a program, or is under way, is of one that was deleted.
    pub(super) fn end_jobs(&mut self, id: &ProgramId) {
        self.jobs.iter_mut().filter(|job| job.id == *id).for_each(|job| job.is_over = true);
    }

    /// Whether something waits for the disk that does not lie on the shelf either: that had no room, or a passphrase
    /// protects the program.
    pub(super) fn has_nowhere_yet(&self) -> bool {
        self.jobs.iter().any(|job| !job.is_over && !job.is_copied)
    }

    /// From now on a program is written with this key, or with none.
    pub(super) fn set_key(&mut self, id: &ProgramId, key: Option<Key>) {
        let former = match key {
            Some(key) => self.keys.insert(id.clone(), key),
            None => self.keys.remove(id),
        };
        self.former_keys.extend(former.map(|former| (id.clone(), former)));
        if let Some(linked) = self.linked.as_mut().filter(|linked| linked.id == *id) {
            // Its file is to be sealed, or opened, too.
            (self.written, linked.looked) = (None, None);
        }
    }

    fn with(cabinet: Cabinet, writers: Writers) -> Self {
        Self {
            cabinet,
            listed: Listed::new(),
            catching_up: Vec::new(),
            sample: "",
            writers,
            ledger: Ledger::default(),
            handed: Versions::default(),
            noted: None,
            newer: None,
            hushed: Vec::new(),
            keys: Map::new(),
            former_keys: Vec::new(),
            file_keys: Vec::new(),
            protecting: None,
            resealing: None,
            jobs: VecDeque::new(),
            held_steps: Map::new(),
            timer: None,
            waits_since: None,
            lock: None,
            line: None,
            is_waiting: false,
            is_taking_up: false,
            folder: None,
            files: Map::new(),
            linked: None,
            links: 0,
            written: None,
            trouble: None,
            deletions: Vec::new(),
            forgetting: Vec::new(),
            is_wiped: false,
        }
    }
}
