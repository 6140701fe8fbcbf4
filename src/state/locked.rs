//! A program that another tab has locked, or whose passphrase it has changed, while it is open here: what is not kept of it
//! is kept first; where that cannot be, it is held unseen until the program is opened again.

use super::Incoming;
use super::role::{Role, take_what_is_typed};
use super::session::Session;
use crate::domain::id::ProgramId;
use crate::exchange::document::Document;
use crate::exchange::sealed::Sealed;
use crate::storage::crypto::Key;
use crate::storage::vault::Found;

/// What the other tabs are told when a program's passphrase has changed, or it was locked.
pub(super) const SEALED: &str = "sealed:";

/// How often what is typed meanwhile is waited for.
const MOST_TRIES: u32 = 3;

impl Session {
    /// Another tab has put a passphrase on a program, changed it, or locked the program: what this one knows of it is
    /// forgotten, and read anew. What is typed here is kept before, with the key that is still known.
    pub(super) fn hear_sealed(self, id: ProgramId) {
        leptos::task::spawn_local(async move {
            let Some(found) = self.lying(&id).await.filter(is_something) else { return };
            let has_key = self.kept.with(|keeping| {
                let key = keeping.keys.get(&id);
                key.is_some_and(|key| mark(&found).is_some_and(|mark| mark == key.mark()))
            });
            if has_key {
                self.write_last_words(&id).await;
            } else if self.is_open(&id) {
                // This tab does not know how it is to be written from now on.
                take_what_is_typed();
            }
            let Some(found) = self.lying(&id).await.filter(is_something) else { return };
            self.lock_up(&id, found);
        });
    }

    /// Keeps what is typed of a program that is about to be locked here, as far as the browser takes it.
    async fn write_last_words(self, id: &ProgramId) {
        for _ in 0..MOST_TRIES {
            if self.is_open(id) {
                self.keep_what_is_typed();
                // Nobody types on.
                self.role.set(Role::Follower);
            }
            self.until_written().await;
            if self.unkept(id).is_none() {
                break;
            }
        }
    }

    /// What lies of a program where it is kept, as it lies there. None where that cannot be read.
    pub(super) async fn lying(self, id: &ProgramId) -> Option<Found> {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        if let Some(vault) = vault {
            return vault.find(id.as_str()).await.ok();
        }
        let mut found = Found::default();
        self.kept.with(|keeping| keeping.cabinet.copy_of(id)).into_iter().for_each(|copy| found.add(copy));
        Some(found)
    }

    /// Whether a program lies there as it is written with this key, or with none.
    pub(super) async fn lies_with(self, id: &ProgramId, key: Option<&Key>) -> bool {
        let found = self.lying(id).await.unwrap_or_default();
        !found.newest.is_empty()
            && found.newest.iter().all(|record| Sealed::mark(&record.payload) == key.map(Key::mark))
    }

    /// Forgets a program's key and what is known of it, and knows what was found from then on. What is not kept is held.
    pub(super) fn lock_up(self, id: &ProgramId, found: Found) {
        let unkept = self.unkept(id);
        let was_open = self.is_open(id);
        self.kept.change(|keeping| {
            keeping.end_jobs(id);
            let key = keeping.keys.remove(id);
            keeping.former_keys.retain(|(other, _)| other != id);
            keeping.file_keys.retain(|known| key.as_ref().is_none_or(|key| !key.is_same(known)));
            keeping.cabinet.read_locked(id, found, unkept.as_ref().map(|unkept| unkept.ledger.seen()));
        });
        // Nor is a file of it shown that was opened with a passphrase.
        let is_of_it = |file: &Incoming| {
            let held = file.result.as_ref().map(|reading| &reading.document.program.id);
            file.seal.is_some() && held == Ok(id)
        };
        self.exchange().incoming.update(|all| all.retain(|file| !is_of_it(file)));
        if was_open {
            self.drop_open();
            // Whatever was said of it is over.
            self.notice.set(None);
        }
        if let Some(unkept) = unkept {
            self.autosave().hold(unkept);
        }
        if was_open {
            self.visit(id);
        }
        self.refresh();
    }

    /// Holds what is written once a program is opened that lies there locked.
    pub(super) async fn hold_locked(self, id: &ProgramId, held: Document) {
        if let Some(found) = self.lying(id).await.filter(is_something) {
            self.kept.change(|keeping| keeping.cabinet.read_locked(id, found, Some(held.ledger.seen())));
        }
        self.autosave().hold(held);
        self.refresh();
    }

    /// What this tab has of a program and has not kept.
    fn unkept(self, id: &ProgramId) -> Option<Document> {
        let waits = self.kept.with(|keeping| {
            let mut jobs = keeping.jobs.iter().rev();
            jobs.find(|job| job.id == *id && !job.is_over).map(|job| job.document.clone())
        });
        if !self.is_open(id) {
            return waits;
        }
        let is_kept = self.saving.get_untracked().has_nothing_own();
        if is_kept && waits.is_none() { None } else { self.autosave().document() }
    }

    /// The first program of which something is held until it is opened with its passphrase.
    #[must_use]
    pub fn held_locked(self) -> Option<ProgramId> {
        // Whether it is locked is seen where the list is.
        self.entries.track();
        self.held.with(|held| {
            let mut ids = held.iter().map(|held| &held.program.id);
            ids.find(|id| self.is_sealed(id)).cloned()
        })
    }

    /// Whether something is held that can be shown, and handed out.
    #[must_use]
    pub fn holds_open(self) -> bool {
        self.entries.track();
        self.held.with(|held| held.iter().any(|held| !self.is_sealed(&held.program.id)))
    }
}

/// Whether there is anything: what is gone was not locked.
fn is_something(found: &Found) -> bool {
    *found != Found::default()
}

/// What tells with which key the newest of this is sealed; none where it is open.
fn mark(found: &Found) -> Option<(String, String)> {
    found.newest.iter().find_map(|record| Sealed::mark(&record.payload))
}
