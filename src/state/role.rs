//! Several tabs: one writes a program, the others follow it live and may take over.

use std::time::Duration;

use leptos::prelude::*;

use super::linked::LINKED;
use super::locked::SEALED;
use super::session::Session;
use super::whereabouts::WIPED;
use super::{Notice, SaveStatus, ids};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::journal::Kind;
use crate::exchange::sealed::Sealed;
use crate::storage::Stored;
use crate::storage::copy_name::{id_of, name};
use crate::storage::tabs::{Line, Lock};
use crate::storage::vault::Found;

/// How long another tab may take to answer before it is taken to be the one that writes.
const PATIENCE: Duration = Duration::from_millis(250);

/// How a tab asks the others to keep what they have.
const ASK: &str = "ask:";

/// The event at which fields take what is typed into them: another tab is about to write the program, or to delete it.
pub const ASKED: &str = "okaeri-asked";

/// What this tab may do with the open program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It writes.
    Writer,
    /// Another tab writes; this one shows what it writes.
    Follower,
    /// A newer major version made the program: it is shown, and not written.
    NewerVersion,
}

impl Session {
    /// Whether the open program may be changed here. Follows what other tabs do.
    #[must_use]
    pub fn is_writer(self) -> bool {
        self.role.get() == Role::Writer
    }

    /// Whether the leave to write is this tab's, and not only asked for.
    pub(super) fn has_leave(self) -> bool {
        let waits = self.kept.with(|keeping| keeping.is_waiting || keeping.is_taking_up);
        self.role.get_untracked() == Role::Writer && !waits
    }

    /// Whether the open program may be changed here; says why not.
    pub(super) fn may_write(self) -> bool {
        match self.role.get_untracked() {
            Role::Writer => return true,
            Role::Follower => self.tell(Notice::refused(FOLLOWS)),
            Role::NewerVersion => self.tell(Notice::refused(NEWER)),
        }
        false
    }

    /// Asks for the leave to write the program that was just opened.
    pub(super) fn ask_to_write(self, id: &ProgramId) {
        if self.role.get_untracked() == Role::NewerVersion {
            return;
        }
        let told = self.told(id.clone());
        let lock = Lock::ask(&name(id), false, told);
        let can_wait = lock.is_some();
        self.role.set(Role::Writer);
        self.kept.change(|keeping| {
            keeping.lock = lock;
            keeping.is_waiting = can_wait;
        });
        let id = id.clone();
        let late = move || {
            let waits = self.kept.change(|keeping| keeping.is_waiting);
            if waits == Some(true) && self.is_open(&id) {
                self.role.set(Role::Follower);
            }
        };
        if can_wait && set_timeout_with_handle(late, PATIENCE).is_err() {
            leptos::logging::warn!("no timer: this tab writes, and what it writes is compared");
        }
    }

    /// What a lock says of itself.
    fn told(self, id: ProgramId) -> impl Fn(bool) + 'static {
        move |is_held| {
            if !self.is_open(&id) {
                return;
            }
            self.kept.change(|keeping| keeping.is_waiting = false);
            if is_held {
                let was = self.role.get_untracked();
                self.role.set(Role::Writer);
                if was == Role::Follower {
                    self.take_up(id.clone());
                } else {
                    self.keep_steps();
                }
                self.finish_protecting(&id);
            } else {
                self.autosave().now();
                self.role.set(Role::Follower);
                self.wait_to_write(&id);
            }
        }
    }

    /// Another tab has taken the leave to write: once nobody has it, it is this one's again.
    fn wait_to_write(self, id: &ProgramId) {
        let lock = Lock::ask(&name(id), false, self.told(id.clone()));
        self.kept.change(|keeping| keeping.lock = lock);
    }

    /// Takes the leave to write from the tab that has it; that one keeps what it has first.
    pub fn take_over(self) {
        let Some(id) = self.open_id() else { return };
        self.say_to_tabs(&format!("{ASK}{id}"));
        let take = move || {
            if !self.is_open(&id) {
                return;
            }
            let lock = Lock::ask(&name(&id), true, self.told(id.clone()));
            self.kept.change(|keeping| {
                if let Some(old) = std::mem::replace(&mut keeping.lock, lock) {
                    old.release();
                }
            });
        };
        if set_timeout_with_handle(take.clone(), PATIENCE).is_err() {
            take();
        }
    }

    /// Lets another tab write what was open here.
    pub(super) fn stop_writing(self) {
        let lock = self.kept.change(|keeping| keeping.lock.take()).flatten();
        if let Some(lock) = lock {
            lock.release();
        }
    }

    /// Which program is open.
    #[must_use]
    pub fn open_id(self) -> Option<ProgramId> {
        self.program.with_untracked(|open| open.as_ref().map(|open| open.id.clone()))
    }

    pub(super) fn is_open(self, id: &ProgramId) -> bool {
        self.open_id().as_ref() == Some(id)
    }

    pub(super) fn say_to_tabs(self, words: &str) {
        self.kept.with(|keeping| {
            if let Some(line) = &keeping.line {
                line.say(words);
            }
        });
    }

    /// Another tab has said something: that it kept a program, or that it wants this one to keep what it has.
    pub(super) fn hear(self, words: String) {
        if words == WIPED {
            return self.be_wiped();
        }
        if let Some(id) = words.strip_prefix(SEALED) {
            return self.hear_sealed(ProgramId::from(id.to_owned()));
        }
        if let Some(id) = words.strip_prefix(LINKED) {
            return self.hear_linked(&ProgramId::from(id.to_owned()));
        }
        if self.hear_of_deletion(&words) || self.hear_of_refusal(&words) {
            return;
        }
        match words.strip_prefix(ASK) {
            Some(id) if self.is_open(&ProgramId::from(id.to_owned())) => self.keep_what_is_typed(),
            Some(_) => {}
            None => {
                let id = ProgramId::from(words);
                self.hear_kept(&id);
                self.catch_up(id);
            }
        }
    }

    /// Lets the fields take what is typed into them, and keeps it: another tab is about to do something.
    pub(super) fn keep_what_is_typed(self) {
        take_what_is_typed();
        self.autosave().now();
    }

    /// Another tab has written to the shelf.
    pub(super) fn hear_of_shelf(self, changed: Option<String>) {
        let changed = if let Some(name) = changed {
            id_of(&name).into_iter().collect()
        } else {
            self.kept.change(|keeping| keeping.cabinet.forget_shelf());
            self.kept.with(|keeping| keeping.cabinet.copies())
        };
        leptos::task::spawn_local(async move {
            for id in changed {
                self.read_copy(&id).await;
                // Where there is a disk, it says what is back: a copy may come late from a tab that typed on.
                if self.kept.with(|keeping| keeping.cabinet.vault.is_none()) {
                    self.forget_if_back(&id);
                }
            }
            if let Some(id) = self.open_id() {
                self.follow(&id);
            }
            self.refresh();
        });
    }

    /// Reads what the shelf holds of a program now, and opens it where the key is here: what another tab seals with it
    /// reaches the shelf before the disk.
    pub(super) async fn read_copy(self, id: &ProgramId) {
        if self.is_gone(id) {
            return;
        }
        let copy = self
            .kept
            .with(|keeping| keeping.keys.contains_key(id).then(|| keeping.cabinet.copy_of(id)).flatten());
        let Some(copy) = copy.filter(|copy| Sealed::is_one(&copy.payload)) else {
            self.kept.change(|keeping| keeping.cabinet.read_copy_again(id));
            return;
        };
        let mut found = Found::default();
        found.add(copy);
        for record in self.opened(id, found).await.newest {
            // What another key fits is said by the tab that made it.
            if !Sealed::is_one(&record.payload) {
                self.kept.change(|keeping| keeping.cabinet.learn_record(id, record));
            }
        }
    }

    /// Whether what other tabs do is heard of at once.
    #[must_use]
    pub fn hears_tabs(self) -> bool {
        self.kept.with(|keeping| keeping.line.as_ref().is_some_and(Line::is_live))
    }

    /// After another tab has written: what this tab has not changed follows the other; what it has, waits for a choice.
    pub(super) fn follow(self, id: &ProgramId) {
        self.be_kept_elsewhere(id);
        let has_nothing_own = self.saving.get_untracked().has_nothing_own();
        let autosave = self.autosave();
        match (has_nothing_own, autosave.changed_elsewhere(id)) {
            (true, true) => self.show_again(id),
            (false, true) if self.is_taken(id) => self.saving.set(SaveStatus::ChangedElsewhere),
            (false, true) => self.part_with_open(),
            (false, false) if self.saving.get_untracked() == SaveStatus::ChangedElsewhere => {
                self.saving.set(SaveStatus::Waiting);
                autosave.now();
            }
            _ => {}
        }
    }

    /// Follows where another tab has all that this one has: it has taken over and gone on.
    pub(super) fn follow_where_all_is_there(self) {
        let Some(id) = self.open_id() else { return };
        let autosave = self.autosave();
        let Some(own) = untrack(|| autosave.document()) else { return };
        if autosave.is_all_elsewhere(&own) {
            untrack(|| self.show_again(&id));
        }
    }

    /// Shows what is kept of the open program now, or nothing where it is gone.
    fn show_again(self, id: &ProgramId) {
        let role = self.role.get_untracked();
        let was = self.saving.get_untracked();
        match self.stored(id) {
            Some(Stored::Whole(reading)) => {
                let is_refused = was == SaveStatus::RefusedElsewhere;
                let status = if is_refused { was } else { self.autosave().kept_status() };
                self.autosave().take(reading.document, status);
                self.role.set(role);
                self.read_steps(id);
            }
            None => self.part_with_open(),
            Some(_) => self.hear_sealed(id.clone()),
        }
    }

    /// Takes the version that another tab has kept, and drops this tab's. Says whether there is one.
    pub fn take_other(self) -> bool {
        let Some(id) = self.open_id() else { return false };
        if self.stored(&id).is_none() {
            self.tell(Notice::refused(GONE_ELSEWHERE));
            return false;
        }
        self.drop_open();
        self.visit(&id)
    }

    /// Makes one of this tab's version and the one that another tab has kept. Says whether it could be done.
    pub fn merge_other(self) -> bool {
        let Some(id) = self.open_id() else { return false };
        let other = match self.stored(&id) {
            Some(Stored::Whole(other)) => other,
            Some(Stored::Sealed { .. }) => {
                // Its passphrase is needed first: what is here is held until then.
                self.hear_sealed(id);
                return false;
            }
            _ => {
                self.tell(Notice::refused(GONE_ELSEWHERE));
                return false;
            }
        };
        let Some(own) = self.autosave().document() else { return false };
        match own.merge(&other.document, self.catalog) {
            Ok(document) => {
                let gives_way = !document.gave_way().is_empty();
                let notice = gives_way.then(|| self.merged_notice(&MERGED_TAB_DONE, &document));
                self.adopt(document, Kind::Merge, MERGED_TAB);
                if let Some(notice) = notice {
                    self.tell(notice);
                }
                true
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                false
            }
        }
    }

    /// Keeps this tab's version as a program of its own beside the other tab's. Returns its id.
    pub fn keep_as_copy(self) -> Option<ProgramId> {
        let mut copy = self.autosave().document()?;
        let old = copy.program.id.clone();
        copy.rename(ids::program());
        let id = copy.program.id.clone();
        self.share_key(&old, &id);
        self.stop_writing();
        self.history.update(|history| {
            history.rename(&id);
            history.touch_all();
        });
        self.autosave().take(copy, SaveStatus::Waiting);
        self.ask_to_write(&id);
        self.autosave().now();
        self.refresh();
        Some(id)
    }
}

/// Lets the fields take what is typed into them.
pub(super) fn take_what_is_typed() {
    let asked = web_sys::Event::new(ASKED).ok().zip(web_sys::window());
    if asked.is_none_or(|(event, window)| window.dispatch_event(&event).is_err()) {
        leptos::logging::warn!("the fields were not asked for what is typed into them");
    }
}

const FOLLOWS: Text = text(
    "このプログラムは別のタブで編集中のため、変更していません。このタブで編集するには「このタブで編集する」を押してください。",
    "Nothing was changed: this program is being edited in another tab. To edit it here, choose “Edit in this tab”.",
);
const NEWER: Text = text(
    "新しい版のOkaeriで作られたプログラムのため、変更していません。表示とダウンロードだけができます。",
    "Nothing was changed: a newer version of Okaeri made this program. You can read it and download it.",
);
const MERGED_TAB: Text = text("別のタブの変更とまとめる", "Merge with another tab");
const MERGED_TAB_DONE: Text =
    text("別のタブの変更を取り込みました。", "The changes of the other tab are merged.");
const GONE_ELSEWHERE: Text = text(
    "別のタブで削除されたか、読めなくなっています。このタブの内容を残すには、別のプログラムとして残してください。",
    "It was deleted in another tab, or can no longer be read there. To keep this tab’s version, keep it as a separate program.",
);
