//! Where programs are kept, at hand for the session.

use std::collections::VecDeque;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::settled::Settled;
use super::ids;
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;
use crate::exchange::document::Document;
use crate::exchange::journal::{Record, Step};
use crate::exchange::merge::{Ledger, WriterId};
use crate::storage::crypto::Key;
use crate::storage::tabs::{Line, Lock, free_number};
use crate::storage::{Cabinet, Shelf, preferences};

/// The lock that tells the tabs of one browser apart.
const WRITER: &str = "okaeri.writer";

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
    /// Who writes in this tab.
    pub(super) writer: WriterId,
    /// Which edits made the open program what it is.
    pub(super) ledger: Ledger,
    /// What was settled since the page was opened, so that undoing brings the versions back.
    pub(super) settled: Vec<Settled>,
    /// The keys of programs that a passphrase protects and that were opened.
    pub(super) keys: Map<ProgramId, Key>,
    /// What waits for the disk, the first one under way.
    pub(super) jobs: VecDeque<Job>,
    /// The pending pause before keeping, so that a later change replaces it.
    pub(super) timer: Option<TimeoutHandle>,
    /// The leave to write the open program, asked for or held.
    pub(super) lock: Option<Lock>,
    /// The other tabs.
    pub(super) line: Option<Line>,
    /// Whether the leave to write is asked for, and nobody has answered yet.
    pub(super) is_waiting: bool,
    /// Why the disk did not take the last state; none while it does.
    pub(super) trouble: Option<String>,
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
    /// Opens what this browser has, and finds out who writes in this tab.
    pub async fn open() -> Self {
        let cabinet = if preferences::keeps_nothing() { Cabinet::in_memory() } else { Cabinet::open().await };
        let writer = writer(&cabinet.shelf).await;
        Self::with(cabinet, writer)
    }

    /// What a browser without IndexedDB has.
    #[must_use]
    pub fn on_shelf() -> Self {
        Self::with(Cabinet::with_shelf(Shelf::open()), WriterId(ids::fresh()))
    }

    fn with(cabinet: Cabinet, writer: WriterId) -> Self {
        Self {
            cabinet,
            writer,
            ledger: Ledger::default(),
            settled: Vec::new(),
            keys: Map::new(),
            jobs: VecDeque::new(),
            timer: None,
            lock: None,
            line: None,
            is_waiting: false,
            trouble: None,
        }
    }
}

/// This browser and this tab. Two tabs never write under one name: where the browser cannot tell them apart, each start
/// of the page has a name of its own.
async fn writer(shelf: &Shelf) -> WriterId {
    let number = if shelf.is_lasting() { free_number(WRITER).await } else { None };
    let known = preferences::writer(shelf, ids::fresh);
    match (known, number) {
        (Some(browser), Some(0)) => WriterId(browser),
        (Some(browser), Some(number)) => WriterId(format!("{browser}.{number}")),
        _ => WriterId(ids::fresh()),
    }
}
