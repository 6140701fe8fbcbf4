//! Keeps the open program as it changes, and says how far that has come.

use std::time::Duration;

use leptos::prelude::*;

use super::RwSignal;

use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::storage::{Shelf, programs};

/// How long after a change the program is kept: typing on does not write every letter.
const PAUSE: Duration = Duration::from_millis(250);
/// How long after a refusal it is tried again: space may have been freed.
const RETRY: Duration = Duration::from_secs(3);

/// How far keeping has come. Never says more than is true.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing is open.
    #[default]
    Idle,
    /// A change waits to be kept.
    Waiting,
    /// Kept in this browser, and read back.
    Kept,
    /// In memory only: the browser keeps nothing.
    MemoryOnly,
    /// The browser refused to keep it.
    Refused,
    /// Another tab has changed the same program: nothing is written until the person chooses.
    ChangedElsewhere,
}

/// What the shelf held when this tab last read or wrote it.
#[derive(Clone, Debug, Default)]
pub(super) struct LastSeen(Option<(ProgramId, String)>);

/// The signals that keeping needs.
#[derive(Clone, Copy)]
pub(super) struct Autosave {
    pub(super) shelf: StoredValue<Shelf>,
    pub(super) program: RwSignal<Option<Program>>,
    pub(super) status: RwSignal<SaveStatus>,
    pub(super) seen: StoredValue<LastSeen>,
    /// The pending timer, so that a later change replaces it.
    pub(super) timer: StoredValue<Option<TimeoutHandle>>,
}

impl Autosave {
    /// What was just read from the shelf, or written to it, is what this tab has seen.
    pub(super) fn has_seen(self, id: &ProgramId) {
        let text = self.shelf.with_value(|shelf| programs::raw(shelf, id));
        self.seen.set_value(LastSeen(text.map(|text| (id.clone(), text))));
        self.status.set(self.kept());
    }

    /// What this tab last saw on the shelf under this id.
    pub(super) fn seen_of(self, id: &ProgramId) -> Option<String> {
        self.seen.with_value(|LastSeen(seen)| {
            seen.as_ref().filter(|(seen_id, _)| seen_id == id).map(|(_, text)| text.clone())
        })
    }

    /// Goes on with a program that was held: what is kept of it is what this tab saw then.
    pub(super) fn resume(self, id: &ProgramId, seen: Option<String>) {
        self.seen.set_value(LastSeen(seen.map(|text| (id.clone(), text))));
    }

    /// Keeps the program after a short pause.
    pub(super) fn soon(self) {
        if self.status.get_untracked() == SaveStatus::ChangedElsewhere {
            return;
        }
        self.status.set(SaveStatus::Waiting);
        if !self.after(PAUSE) {
            self.now();
        }
    }

    /// Keeps the program then, unless a change comes before. Says whether it will.
    fn after(self, pause: Duration) -> bool {
        self.cancel();
        let timer = set_timeout_with_handle(move || self.now(), pause).ok();
        self.timer.set_value(timer);
        timer.is_some()
    }

    fn cancel(self) {
        if let Some(handle) = self.timer.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    }

    /// Keeps the program at once, if a change waits.
    pub(super) fn now(self) {
        self.cancel();
        let waits = matches!(self.status.get_untracked(), SaveStatus::Waiting | SaveStatus::Refused);
        if let Some(program) = self.program.get_untracked().filter(|_| waits) {
            let status = self.keep(&program);
            self.status.set(status);
            if status == SaveStatus::Refused {
                self.after(RETRY);
            }
        }
    }

    fn keep(self, program: &Program) -> SaveStatus {
        if self.changed_elsewhere(&program.id) {
            return SaveStatus::ChangedElsewhere;
        }
        match self.shelf.with_value(|shelf| programs::keep(shelf, program)) {
            Ok(text) => {
                self.seen.set_value(LastSeen(Some((program.id.clone(), text))));
                self.kept()
            }
            Err(_) => SaveStatus::Refused,
        }
    }

    fn kept(self) -> SaveStatus {
        if self.shelf.with_value(Shelf::is_lasting) { SaveStatus::Kept } else { SaveStatus::MemoryOnly }
    }

    /// Looks at the shelf after another tab has written: whether this tab's version may still be kept.
    pub(super) fn look_again(self, id: &ProgramId) {
        if self.changed_elsewhere(id) {
            self.status.set(SaveStatus::ChangedElsewhere);
        } else if self.status.get_untracked() == SaveStatus::ChangedElsewhere {
            self.status.set(SaveStatus::Waiting);
            self.now();
        }
    }

    /// Whether the shelf holds something else than what this tab last saw there.
    pub(super) fn changed_elsewhere(self, id: &ProgramId) -> bool {
        let there = self.shelf.with_value(|shelf| programs::raw(shelf, id));
        self.seen.with_value(|LastSeen(seen)| match seen {
            Some((seen_id, text)) if seen_id == id => there.as_ref() != Some(text),
            _ => there.is_some(),
        })
    }
}
