//! Deleting a program: the tab that writes it keeps what it has first, and says afterwards that it is gone.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::role::Role;
use super::session::Session;
use super::workspace::{Deleted, NOT_DELETED};
use super::{Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::sealed::Sealed;
use crate::storage::copy_name::name;
use crate::storage::idb::Idb;
use crate::storage::tabs::Lock;
use crate::storage::vault::{Found, Vault};
use crate::storage::{Stored, pause};

/// How the tab that writes a program is asked for its last words, for the program is about to be deleted.
const LAST: &str = "last:";

/// What that tab answers once it has kept them.
const KEPT: &str = "kept:";

/// How the other tabs are told that a program is deleted: its id, and on the next line what lay on the disk of it.
const DELETED: &str = "deleted:";

/// How long it may take to answer: a tab that the browser has put to sleep never does.
const PATIENCE: Duration = Duration::from_secs(2);

/// The same where the browser cannot say whether there is such a tab.
const SHORT_PATIENCE: Duration = Duration::from_millis(250);

/// After which time it is looked again whether the disk has forgotten what was deleted.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// How long the disk may take to say what another tab has kept: one that is held up may never answer.
const MOST_READING: Duration = Duration::from_secs(5);

/// After which time it is said that something is being deleted: mostly it is by then.
const SOON: Duration = Duration::from_millis(600);

/// A program that is deleted as soon as its last words are here.
pub(super) struct Deletion {
    id: ProgramId,
    /// Held as soon as no other tab writes the program.
    lock: Option<Lock>,
    /// Whether it was open here when that was asked for.
    was_open: bool,
    /// Whether its last words are being read.
    is_asked: bool,
}

impl Session {
    /// Deletes a program; the notice offers to put it back. A tab that writes it keeps what it has first.
    pub fn delete(self, id: &ProgramId) {
        if self.is_protecting(id) {
            return self.tell(Notice::refused(BEING_PROTECTED).along());
        }
        if self.is_open(id) {
            if self.saving.get_untracked() == SaveStatus::ChangedElsewhere {
                return self.delete_own();
            }
            if self.role.get_untracked() != Role::Follower {
                return self.delete_now(id);
            }
        }
        if self.kept.with(|keeping| keeping.deletions.iter().any(|deletion| deletion.id == *id)) {
            return;
        }
        let free = id.clone();
        let lock = Lock::ask(&name(id), false, move |is_held| {
            if is_held {
                self.delete_asked(free.clone());
            }
        });
        let patience = if lock.is_some() { PATIENCE } else { SHORT_PATIENCE };
        let deletion = Deletion { id: id.clone(), lock, was_open: self.is_open(id), is_asked: false };
        self.kept.change(|keeping| keeping.deletions.push(deletion));
        self.say_that_it_is_deleted(id.clone());
        self.say_to_tabs(&format!("{LAST}{id}"));
        let late = id.clone();
        if set_timeout_with_handle(move || self.delete_asked(late), patience).is_err() {
            self.delete_asked(id.clone());
        }
    }

    /// Deletes a program whose last words are kept, or nobody has any. Once, whoever says so first.
    fn delete_asked(self, id: ProgramId) {
        let is_first = self.kept.change(|keeping| {
            let mut all = keeping.deletions.iter_mut();
            let deletion = all.find(|deletion| deletion.id == id && !deletion.is_asked)?;
            deletion.is_asked = true;
            Some(())
        });
        if is_first.flatten().is_none() {
            return;
        }
        leptos::task::spawn_local(async move {
            let is_read = self.reads_also(id.clone()).await;
            let deletion = self.kept.change(|keeping| {
                let at = keeping.deletions.iter().position(|deletion| deletion.id == id)?;
                Some(keeping.deletions.swap_remove(at))
            });
            let Some(Deletion { lock, was_open, .. }) = deletion.flatten() else { return };
            if self.notice.get_untracked() == Some(Notice::done(DELETING)) {
                self.notice.set(None);
            }
            match (is_read, was_open || !self.is_open(&id)) {
                (true, true) => self.delete_now(&id),
                (true, false) => self.tell(Notice::refused(OPENED_MEANWHILE)),
                (false, _) => self.tell(Notice::refused(HELD_UP)),
            }
            if let Some(lock) = lock {
                lock.release();
            }
        });
    }

    /// Says what the page is waiting for, where that takes long enough to be wondered at.
    fn say_that_it_is_deleted(self, id: ProgramId) {
        leptos::task::spawn_local(async move {
            pause(SOON).await;
            if self.kept.with(|keeping| keeping.deletions.iter().any(|deletion| deletion.id == id)) {
                self.tell(Notice::done(DELETING));
            }
        });
    }

    /// Reads what another tab has kept of a program. Says whether the disk has answered in time.
    async fn reads_also(self, id: ProgramId) -> bool {
        let is_read = Rc::new(Cell::new(false));
        let done = Rc::clone(&is_read);
        leptos::task::spawn_local(async move {
            self.read_also(&id).await;
            done.set(true);
        });
        let mut waited = Duration::ZERO;
        while !is_read.get() && waited < MOST_READING {
            pause(LOOK_AGAIN).await;
            waited += LOOK_AGAIN;
        }
        is_read.get()
    }

    /// Lets the disk forget a program, and says what lay there.
    pub(super) fn forget_in_vault(self, id: ProgramId) {
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        self.kept.change(|keeping| keeping.forgetting.push(id.clone()));
        leptos::task::spawn_local(async move {
            // With its history, for one who puts it back.
            let texts = vault.everything(id.as_str()).await.unwrap_or_default();
            self.note_remains(&id, texts.clone());
            let forgotten = vault.forget(id.as_str()).await;
            self.kept.change(|keeping| keeping.forgetting.retain(|other| *other != id));
            if forgotten.is_ok() {
                self.say_deleted(&id, &texts);
            } else {
                self.tell(Notice::refused(NOT_DELETED));
                // It is on the list again.
                self.catch_up(id);
            }
        });
    }

    /// Whether a program was deleted here and is not back on the disk: a copy may come late from a tab that typed on.
    pub(super) fn is_gone(self, id: &ProgramId) -> bool {
        let has_disk = self.kept.with(|keeping| keeping.cabinet.vault.is_some() && !keeping.cabinet.has(id));
        has_disk && self.deleted.with_untracked(|all| all.iter().any(|deleted| deleted.id == *id))
    }

    fn is_forgetting(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| keeping.forgetting.contains(id))
    }

    async fn until_forgotten(self, id: &ProgramId) {
        while self.is_forgetting(id) {
            pause(LOOK_AGAIN).await;
        }
    }

    /// What the disk has of a program that another tab has written. None where it cannot be read, and where the program is
    /// deleted here meanwhile: what somebody wrote before that does not bring it back.
    pub(super) async fn find_undeleted(self, id: &ProgramId, vault: &Vault<Idb>) -> Option<Found> {
        let deletions =
            || self.deleted.with_untracked(|all| all.iter().filter(|deleted| deleted.id == *id).count());
        self.until_forgotten(id).await;
        let before = deletions();
        let found = vault.find(id.as_str()).await.ok()?;
        (deletions() <= before && !self.is_forgetting(id)).then_some(found)
    }

    /// Puts back what was deleted last; as a copy where its place is taken again.
    pub fn restore(self) {
        let Some(id) = self.deleted.with_untracked(|all| all.last().map(|last| last.id.clone())) else {
            return;
        };
        if !self.is_forgetting(&id) {
            return self.restore_last();
        }
        // Else the disk would forget what was put back.
        leptos::task::spawn_local(async move {
            self.until_forgotten(&id).await;
            if self.deleted.with_untracked(|all| all.last().is_some_and(|last| last.id == id)) {
                self.restore_last();
            }
        });
    }

    /// Reads what another tab has kept of a program, beside what is at hand here.
    async fn read_also(self, id: &ProgramId) {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        let mut newest = Vec::new();
        if let Some(vault) = vault
            && let Ok(found) = vault.find(id.as_str()).await
        {
            newest = self.opened(id, found).await.newest;
        }
        self.kept.change(|keeping| {
            for record in newest {
                keeping.cabinet.learn_record(id, record);
            }
        });
        self.read_copy(id).await;
    }

    /// Hears what tabs say of deletions. Says whether it was that.
    pub(super) fn hear_of_deletion(self, words: &str) -> bool {
        if let Some((id, texts)) = words.strip_prefix(DELETED).and_then(|words| words.split_once('\n')) {
            self.hear_deleted(
                ProgramId::from(id.to_owned()),
                serde_json::from_str(texts).unwrap_or_default(),
            );
        } else if let Some(id) = words.strip_prefix(KEPT) {
            self.delete_asked(ProgramId::from(id.to_owned()));
        } else if let Some(id) = words.strip_prefix(LAST) {
            let id = ProgramId::from(id.to_owned());
            if self.is_open(&id) && self.role.get_untracked() == Role::Writer {
                self.give_last_words(id);
            }
        } else {
            return false;
        }
        true
    }

    /// Keeps what is typed here of a program that another tab is about to delete, and says so.
    fn give_last_words(self, id: ProgramId) {
        self.keep_what_is_typed();
        leptos::task::spawn_local(async move {
            self.until_written().await;
            self.say_to_tabs(&format!("{KEPT}{id}"));
        });
    }

    /// Says that a program is deleted, and what lay on the disk of it: a tab that has it open can put all of it back too,
    /// also once this one is closed.
    pub(super) fn say_deleted(self, id: &ProgramId, texts: &[(String, String)]) {
        let texts = serde_json::to_string(texts).unwrap_or_default();
        self.say_to_tabs(&format!("{DELETED}{id}\n{texts}"));
    }

    fn hear_deleted(self, id: ProgramId, texts: Vec<(String, String)>) {
        if self.is_open(&id) {
            self.part_with_open();
        } else if let Some(held) = self.take_held(&id) {
            let deleted = match self.stored(&id) {
                Some(Stored::Sealed { raw, .. }) => Deleted::locked(id.clone(), raw, held),
                _ => Deleted::whole(held),
            };
            self.note_deleted(deleted);
            self.tell(Notice::refused(DELETED_ELSEWHERE));
        }
        self.note_remains(&id, texts);
        self.catch_up(id);
    }

    /// What lay on the disk of a program that was deleted, for one who puts it back.
    pub(super) fn note_remains(self, id: &ProgramId, texts: Vec<(String, String)>) {
        self.deleted.update(|all| {
            let last = all.iter_mut().rev().find(|deleted| deleted.id == *id);
            if let Some(deleted) = last.filter(|deleted| deleted.texts.is_empty()) {
                deleted.texts = texts;
            }
        });
    }

    /// Another tab has deleted the open program: this one says so, and can put it back as it is here.
    pub(super) fn part_with_open(self) {
        let Some(open) = self.autosave().document() else { return };
        let id = open.program.id.clone();
        let is_locked = self.kept.with(|keeping| {
            let is_all = keeping.cabinet.vault.is_none() && !keeping.keys.contains_key(&id);
            let copy = keeping.cabinet.copy_of(&id).filter(|_| is_all);
            copy.is_some_and(|copy| Sealed::is_one(&copy.payload))
        });
        if is_locked {
            // It is not gone: another tab has put a passphrase on it meanwhile.
            return self.hear_sealed(id);
        }
        let is_forgotten = self.kept.change(|keeping| {
            keeping.end_jobs(&id);
            keeping.cabinet.forget(&id)
        });
        if is_forgotten != Some(Ok(())) {
            leptos::logging::warn!("a copy of what was deleted stays on the shelf");
        }
        self.drop_open();
        self.note_deleted(Deleted::whole(open));
        self.tell(Notice::refused(DELETED_ELSEWHERE));
        self.refresh();
    }

    /// What was put back elsewhere need not be put back here, unless there is more of it here.
    pub(super) fn forget_if_back(self, id: &ProgramId) {
        let is_back = |deleted: &Deleted| {
            deleted.id == *id && self.kept.with(|keeping| keeping.cabinet.covers(id, &deleted.seen()))
        };
        if self.deleted.with_untracked(|all| all.iter().any(is_back)) {
            self.deleted.update(|all| all.retain(|deleted| !is_back(deleted)));
            if self.notice.get_untracked() == Some(Notice::refused(DELETED_ELSEWHERE)) {
                self.notice.set(None);
            }
        }
    }
}

const DELETING: Text = text("削除しています。少しお待ちください。", "Deleting. This takes a moment.");

const HELD_UP: Text = text(
    "ブラウザの保存領域がふさがっているため、削除していません。休止中のタブを前面に出すか閉じてから、もう一度試してください。",
    "Nothing was deleted: the browser’s storage is held up. Bring a sleeping tab to the front or close it, then try again.",
);

const BEING_PROTECTED: Text = text(
    "パスフレーズの処理が終わってから、もう一度削除してください。",
    "The passphrase is still being worked on. Delete the program once that is done.",
);

const OPENED_MEANWHILE: Text = text(
    "削除を待つ間にこのプログラムを開いたため、削除していません。",
    "Nothing was deleted: you opened the program while its deletion was waiting.",
);

const DELETED_ELSEWHERE: Text = text(
    "このプログラムは別のタブで削除されました。プログラム一覧の「元に戻す」で戻せます。",
    "This program was deleted in another tab. You can put it back from the list of programs.",
);
