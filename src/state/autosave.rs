//! Keeps the open program as it changes, and says how far that has come.

use std::time::Duration;

use super::keeping::{Job, Kept};
use super::refused::refusal;
use super::seals::{kept_on_shelf, opened_one, sealed, sealed_steps, unsealed};
use super::workspace::Deleted;
use super::{RwSignal, clock};
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::exchange::document::{self, Document};
use crate::exchange::journal::{History, Record};
use crate::exchange::merge::{Conflict, Ledger, Path, Stamp, WriterId};
use crate::storage::StorageError;
use crate::storage::disk::DiskError;
use crate::storage::idb::{Idb, say_lost};
use crate::storage::vault::{KeepError, Manner, Vault};

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
    /// The tab that writes says that the browser refused what it has.
    RefusedElsewhere,
    /// Another tab has changed the same program: nothing is written until the person chooses.
    ChangedElsewhere,
    /// Another tab has deleted the program: it is about to be closed.
    Deleted,
}

impl SaveStatus {
    /// Whether this tab has nothing that is not kept, or another tab's to keep.
    pub(super) const fn has_nothing_own(self) -> bool {
        matches!(self, Self::Kept | Self::MemoryOnly | Self::RefusedElsewhere)
    }
}

/// The signals that keeping needs.
#[derive(Clone, Copy)]
pub(super) struct Autosave {
    pub(super) kept: Kept,
    pub(super) program: RwSignal<Option<Program>>,
    pub(super) history: RwSignal<History>,
    pub(super) status: RwSignal<SaveStatus>,
    pub(super) author: RwSignal<String>,
    pub(super) held: RwSignal<Vec<Document>>,
    pub(super) deleted: RwSignal<Vec<Deleted>>,
    pub(super) conflicts: RwSignal<Vec<Conflict>>,
}

impl Autosave {
    /// Goes on with a program and the edits behind it. What was just read from where it is kept is kept.
    pub(super) fn take(self, document: Document, status: SaveStatus) {
        let noted = document.is_noted().then(|| document.program.clone());
        let Document { program, mut ledger, newer } = document;
        ledger.settle_in();
        self.kept.change(|keeping| {
            keeping.handed = ledger.seen().clone();
            (keeping.ledger, keeping.noted, keeping.newer) = (ledger, noted, newer);
        });
        self.find_conflicts(&program.id);
        self.program.set(Some(program));
        self.status.set(status);
    }

    /// The open program with the edits behind it, the last ones noted.
    pub(super) fn document(self) -> Option<Document> {
        let program = self.program.get_untracked()?;
        self.note(&program);
        let (ledger, newer) = self.kept.with(|keeping| (keeping.ledger.clone(), keeping.newer.clone()));
        Some(Document { program, ledger, newer })
    }

    /// Notes in the ledger what was changed since it was noted last.
    pub(super) fn note(self, program: &Program) {
        let (name, at) = (self.author.get_untracked(), clock::seconds());
        let noted = self.kept.change(|keeping| {
            let mut ledger = std::mem::take(&mut keeping.ledger);
            let known = keeping.noted.take().filter(|known| known.id == program.id);
            let (mut is_noted, handed) = (false, keeping.handed.clone());
            keeping.edit(&program.id, &mut ledger, (&name, at), |ledger, writer| {
                let stamp = match &known {
                    Some(before) => {
                        let (before, after) = document::changed(before, program);
                        ledger.note_change(&before, &after, writer)
                    }
                    None => ledger.note(&document::content(program), writer),
                };
                is_noted = stamp.is_some();
                if let Some(stamp) = &stamp {
                    ledger.forget_unseen(stamp, |edit| handed.has(edit));
                }
                stamp
            });
            (keeping.ledger, keeping.noted) = (ledger, Some(program.clone()));
            is_noted
        });
        if noted == Some(true) {
            self.find_conflicts(&program.id);
        }
    }

    /// Looks anew at what is said differently in the open program.
    pub(super) fn find_conflicts(self, id: &ProgramId) {
        let mut found = self.kept.with(|keeping| keeping.ledger.conflicts());
        self.kept.with(|keeping| {
            let is_hushed = |life: &Path| {
                let is_it = |hushed: &(ProgramId, Path)| hushed.0 == *id && hushed.1 == *life;
                keeping.hushed.iter().any(is_it) && keeping.ledger.is_closed(life)
            };
            found.retain(|one| !matches!(one, Conflict::Late(life) if is_hushed(life)));
        });
        if self.conflicts.with_untracked(|known| *known != found) {
            self.conflicts.set(found);
        }
    }

    /// Makes an edit in a document's ledger, and signs it.
    pub(super) fn edit(
        self,
        document: &mut Document,
        edit: impl FnOnce(&mut Ledger, &WriterId) -> Option<Stamp>,
    ) {
        let (name, at) = (self.author.get_untracked(), clock::seconds());
        let id = document.program.id.clone();
        self.kept.change(|keeping| keeping.edit(&id, &mut document.ledger, (&name, at), edit));
    }

    /// Keeps the program at once, if a change waits.
    pub(super) fn now(self) {
        self.cancel();
        self.kept.change(|keeping| keeping.waits_since = None);
        let Some(document) = self.waits().then(|| self.document()).flatten() else { return };
        let id = document.program.id.clone();
        let record = self.record(&document);
        let copied = self.copy(&id, &record);
        if let Err(StorageError::Elsewhere(there)) = copied {
            self.kept.change(|keeping| keeping.cabinet.meet(&id, *there));
            return self.status.set(SaveStatus::ChangedElsewhere);
        }
        // Lists, and whoever opens it again, do not wait for the disk. It gets its number there.
        let mut at_hand = record.clone();
        at_hand.header.rev = record.header.rev.saturating_sub(1);
        self.kept.change(|keeping| keeping.cabinet.learn_record(&id, at_hand));
        let (steps, dropped) = self.history.update(History::take_changes);
        self.enqueue(Job { id, record, document, is_copied: copied.is_ok(), steps, dropped, is_over: false });
    }

    /// Writes a copy to the shelf at once; not of a program that a passphrase protects, for sealing takes a moment.
    pub(super) fn copy(self, id: &ProgramId, record: &Record) -> Result<(), StorageError> {
        self.kept.with(|keeping| {
            let is_protected = keeping.keys.contains_key(id) || keeping.cabinet.is_sealed(id);
            let reseals = keeping.resealing.as_ref() == Some(id);
            if is_protected { Err(StorageError::Refused) } else { keeping.cabinet.copy(record, reseals) }
        })
    }

    /// What is written of a document.
    pub(super) fn record(self, document: &Document) -> Record {
        let id = &document.program.id;
        let (rev, known) = self.kept.with(|keeping| {
            let found = keeping.cabinet.found(id);
            let newest = found.map(|found| found.newest.as_slice()).unwrap_or_default();
            let rev = newest.iter().map(|record| record.header.rev).max().unwrap_or(0).saturating_add(1);
            (rev, found.map_or(0, |found| found.step))
        });
        let text = document::save_compact(document);
        // Of a program that is not open, or whose steps are still being read, what was there before says after which.
        let own = if self.is_open(id) { self.history.with_untracked(History::last_number) } else { 0 };
        let step = own.max(known);
        Record::new(id.as_str(), rev, clock::milliseconds(), document.ledger.seen(), text).after(step)
    }

    /// Hands a state to the disk. One that waits for the same program gives way to it.
    pub(super) fn enqueue(self, job: Job) {
        let waits =
            self.kept.with(|keeping| keeping.cabinet.vault.is_some() || keeping.keys.contains_key(&job.id));
        if !waits {
            return self.without_vault(job);
        }
        let is_first = self.kept.change(|keeping| {
            let waiting = keeping.jobs.iter_mut().skip(1).find(|waiting| waiting.id == job.id);
            match waiting {
                Some(waiting) => {
                    let mut steps = std::mem::take(&mut waiting.steps);
                    steps.retain(|old| job.steps.iter().all(|new| new.number != old.number));
                    let mut dropped = std::mem::take(&mut waiting.dropped);
                    dropped.extend(&job.dropped);
                    *waiting = Job { steps: steps.into_iter().chain(job.steps).collect(), dropped, ..job };
                }
                None => keeping.jobs.push_back(job),
            }
            keeping.jobs.len() == 1
        });
        if is_first == Some(true) {
            leptos::task::spawn_local(self.work());
        }
    }

    fn without_vault(self, job: Job) {
        if job.is_copied {
            self.kept.change(|keeping| keeping.cabinet.learn_record(&job.id, job.record));
            return self.settled(&job.id);
        }
        self.unkept(job);
    }

    /// Writes what waits, one after the other.
    async fn work(self) {
        loop {
            let Some(mut job) = self.kept.with(|keeping| keeping.jobs.front().cloned()) else { return };
            let result = if job.is_over { None } else { Some(self.write(&mut job).await) };
            let is_over =
                self.kept.change(|keeping| keeping.jobs.pop_front()).flatten().is_none_or(|job| job.is_over);
            if let Some(result) = result.filter(|_| !is_over) {
                self.finish(job, result);
            }
        }
    }

    /// Writes a state to the disk, sealed where a passphrase protects the program.
    async fn write(self, job: &mut Job) -> Result<Record, KeepError> {
        let (vault, key, manner) = self.kept.with(|keeping| {
            let reseals = keeping.resealing.as_ref() == Some(&job.id);
            let manner = Manner { reseals, goes_on: keeping.cabinet.was_in_vault(&job.id) };
            (keeping.cabinet.vault.clone(), keeping.keys.get(&job.id).cloned(), manner)
        });
        let header = job.record.header.clone();
        let (seen, at) = (header.seen(), header.saved_at);
        let text = sealed(key.as_ref(), job.record.payload.clone()).await.map_err(unsealed)?;
        if key.is_some() {
            let copy = Record { header: header.clone(), payload: text.clone() };
            let copied = self.kept.with(|keeping| keeping.cabinet.copy(&copy, manner.reseals));
            job.is_copied = copied.is_ok();
            if vault.is_none() {
                return kept_on_shelf(&job.record, key.as_ref(), copied).await;
            }
        }
        let Some(vault) = vault else { return Err(KeepError::Disk(DiskError::Silent)) };
        let steps = sealed_steps(job, key.as_ref()).await?;
        let mut kept = vault.keep(job.id.as_str(), &text, &seen, at, steps, manner).await;
        let is_emptied = kept == Err(KeepError::Emptied);
        let again = match &kept {
            Err(KeepError::Disk(_)) => self.open_again().await,
            _ => is_emptied.then_some(vault),
        };
        if let Some(vault) = again {
            // The database was deleted or emptied under this page, or its connection cut: nothing of the history is there.
            if self.is_open(&job.id) {
                self.history.update(History::touch_all);
                (job.steps, job.dropped) = self.history.update(History::take_changes);
            }
            let steps = sealed_steps(job, key.as_ref()).await?;
            let manner = Manner { goes_on: false, ..manner };
            kept = vault.keep(job.id.as_str(), &text, &seen, at, steps, manner).await;
        }
        if is_emptied {
            say_lost();
        }
        if let (Err(KeepError::Elsewhere(there)), Some(key)) = (&kept, &key) {
            kept = Err(KeepError::Elsewhere(Box::new(opened_one(key, (**there).clone()).await)));
        }
        // What is at hand stays readable.
        Ok(Record { header: kept?.header, payload: job.record.payload.clone() })
    }

    /// Opens the database anew, and has it from then on.
    async fn open_again(self) -> Option<Vault<Idb>> {
        let vault = Vault::new(Idb::open().await.ok()?);
        self.kept.change(|keeping| keeping.cabinet.go_on_with(vault.clone()));
        Some(vault)
    }

    fn finish(self, job: Job, result: Result<Record, KeepError>) {
        let is_open = self.is_open(&job.id);
        match result {
            Ok(record) => {
                self.kept.change(|keeping| {
                    keeping.trouble = None;
                    if keeping.cabinet.vault.is_some() {
                        keeping.cabinet.learn_safe(&job.id, record);
                    } else {
                        keeping.cabinet.learn_record(&job.id, record);
                    }
                    if let Some(line) = &keeping.line {
                        line.say(job.id.as_str());
                    }
                });
                self.settled(&job.id);
            }
            Err(KeepError::Elsewhere(there)) => {
                // Both states are at hand now: whoever opens the program next sees both merged.
                self.kept.change(|keeping| {
                    keeping.cabinet.learn_record(&job.id, job.record.clone());
                    keeping.cabinet.meet(&job.id, *there);
                });
                if is_open {
                    self.status.set(SaveStatus::ChangedElsewhere);
                } else {
                    self.hold(job.document);
                }
            }
            Err(KeepError::Deleted) if is_open => self.status.set(SaveStatus::Deleted),
            Err(KeepError::Deleted) => {
                if self.kept.change(|keeping| keeping.cabinet.forget(&job.id)) != Some(Ok(())) {
                    leptos::logging::warn!("a copy of what was deleted stays on the shelf");
                }
                let key = self.kept.with(|keeping| keeping.keys.get(&job.id).cloned());
                self.deleted.update(|all| all.push(Deleted::whole(job.document).under(key)));
            }
            Err(error) => {
                leptos::logging::warn!("the disk did not take it: {error:?}");
                self.kept.change(|keeping| keeping.trouble = Some(format!("{error:?}")));
                // The copy alone is no word: the browser puts it on the disk when it likes.
                self.unkept(job);
            }
        }
    }

    fn unkept(self, job: Job) {
        if self.is_open(&job.id) {
            self.history.update(|history| history.give_back(&job.steps, job.dropped));
            if self.status.get_untracked() != SaveStatus::Refused {
                self.status.set(SaveStatus::Refused);
            }
            self.kept.with(|keeping| keeping.line.iter().for_each(|line| line.say(&refusal(&job.id))));
            self.after(RETRY);
        } else {
            self.hold_after(job.document, (job.steps, job.dropped));
        }
    }

    fn is_open(self, id: &ProgramId) -> bool {
        self.program.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == *id))
    }

    /// Says that the open program is kept, unless a later change waits.
    fn settled(self, id: &ProgramId) {
        let waits =
            self.kept.with(|keeping| keeping.timer.is_some() || keeping.jobs.iter().any(|job| job.id == *id));
        let status = self.status.get_untracked();
        // What was done before the steps on the disk were read is there, and its step is not yet.
        let waits = waits || self.history.with_untracked(History::waits_for_steps);
        if self.is_open(id) && !waits && matches!(status, SaveStatus::Waiting | SaveStatus::Refused) {
            self.status.set(self.kept_status());
        }
    }

    pub(super) fn kept_status(self) -> SaveStatus {
        let lasts = self.kept.with(|keeping| keeping.cabinet.is_lasting());
        if lasts { SaveStatus::Kept } else { SaveStatus::MemoryOnly }
    }

    /// Whether another tab has kept all that is in this state, and more.
    pub(super) fn is_all_elsewhere(self, own: &Document) -> bool {
        let (id, seen) = (&own.program.id, own.ledger.seen());
        self.kept.with(|keeping| {
            let newest = keeping.cabinet.found(id).map(|found| found.newest.as_slice()).unwrap_or_default();
            let is_more =
                |there: &Record| there.header.seen().covers(seen) && !seen.covers(&there.header.seen());
            matches!(newest, [there] if is_more(there))
        })
    }

    /// Whether what is kept of the open program has edits that this tab has not seen, or is gone.
    pub(super) fn changed_elsewhere(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| {
            !keeping.cabinet.has(id) || keeping.cabinet.has_more_than(id, keeping.ledger.seen())
        })
    }
}
