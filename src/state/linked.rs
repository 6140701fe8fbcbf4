//! A program and its file on the person's disk, kept alike: what is changed here is written there, and what others write
//! there is merged here.

use std::time::Duration;

use super::life::{every, upon};
use super::role::Role;
use super::seals::sealed;
use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, ReadError};
use crate::exchange::file_name::program_file_name;
use crate::exchange::journal::Kind;
use crate::storage::file;
use crate::storage::place::{self, Look, PlaceError, PlacedFile, look};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_secs(3);

/// What the other tabs are told when a program has another file than before, or none any more.
pub(super) const LINKED: &str = "linked:";

/// How a program and its file stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// They are being made alike.
    Working,
    /// They are alike.
    Alike,
    /// The browser wants the person to allow it again.
    NeedsLeave,
    /// The file is no longer where it was.
    Gone,
    /// The file cannot be read just now.
    Busy,
    /// The file holds something that cannot be read, and is not written over.
    Unreadable,
    /// The file is protected by another passphrase than the program, and is not written over.
    Sealed,
    /// The file holds another program.
    OtherProgram,
    /// The file could not be written.
    NotWritten,
    /// Another tab writes the program, and this file.
    Follows,
}

/// A file that a program is kept alike with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What the file is called.
    pub name: String,
    /// How they stand.
    pub state: LinkState,
}

/// A program's file, with what it was when it was looked at last.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) id: ProgramId,
    pub(super) file: PlacedFile,
    /// Its time and size.
    pub(super) looked: Option<Look>,
    /// Whether it is being looked at.
    pub(super) is_busy: bool,
    /// Which choice of a file this is: another has another number.
    number: u64,
}

impl Session {
    /// Lets the person choose a file to save the open program in, and keeps the two alike from then on.
    pub fn link_to_file(self) {
        let Some(document) = self.autosave().document() else { return };
        leptos::task::spawn_local(async move {
            match place::choose_where(&program_file_name(&document.program.profile.name)).await {
                Ok(file) => self.link(document.program.id, file),
                Err(error) => self.say_place(&error),
            }
        });
    }

    /// Keeps the open program alike with a file, also after the page was closed.
    pub(super) fn link(self, id: ProgramId, file: PlacedFile) {
        self.persist(|_given| ());
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        if vault.is_none() {
            self.kept.change(|keeping| keeping.files.insert(id.clone(), file.clone()));
        }
        let (name, handle, own) = (handle_name(&id), file.clone(), id.clone());
        leptos::task::spawn_local(async move {
            if let Some(vault) = vault
                && vault.disk().put_handle(&name, handle.handle()).await.is_err()
            {
                leptos::logging::warn!("the file has to be chosen again after the page is closed");
            }
            self.say_to_tabs(&format!("{LINKED}{id}"));
        });
        self.follow_file(own, file);
    }

    fn follow_file(self, id: ProgramId, file: PlacedFile) {
        if !self.is_open(&id) {
            return;
        }
        self.exchange().link.set(Some(Link { name: file.name(), state: LinkState::Working }));
        self.kept.change(|keeping| {
            keeping.links += 1;
            let number = keeping.links;
            keeping.linked = Some(Linked { id, file, looked: None, is_busy: false, number });
        });
        self.look_at_file();
    }

    /// The file of the program that was just opened, if it has one.
    pub(super) fn find_link(self, id: &ProgramId) {
        self.unfollow();
        let (vault, file) =
            self.kept.with(|keeping| (keeping.cabinet.vault.clone(), keeping.files.get(id).cloned()));
        if let Some(file) = file {
            return self.follow_file(id.clone(), file);
        }
        let Some(vault) = vault else { return };
        let id = id.clone();
        leptos::task::spawn_local(async move {
            if let Ok(Some(handle)) = vault.disk().handle(&handle_name(&id)).await {
                self.follow_file(id, PlacedFile::of(handle));
            }
        });
    }

    /// Another tab has chosen a file for a program, or wants none any more.
    pub(super) fn hear_linked(self, id: &ProgramId) {
        if self.is_open(id) {
            self.find_link(id);
        }
    }

    pub(super) fn unfollow(self) {
        self.exchange().link.set(None);
        self.kept.change(|keeping| keeping.linked = None);
    }

    /// Keeps the open program and its file alike no longer. The file stays as it is.
    pub fn unlink(self) {
        let Some(id) = self.open_id() else { return };
        self.unfollow();
        self.kept.change(|keeping| keeping.files.remove(&id));
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        leptos::task::spawn_local(async move {
            if vault.drop_aside(&handle_name(&id)).await.is_err() {
                return self.tell(Notice::refused(NOT_UNLINKED));
            }
            self.say_to_tabs(&format!("{LINKED}{id}"));
        });
    }

    /// Asks the person to allow the file again; only a click may do so.
    pub fn allow_file(self) {
        let linked = self.kept.with(|keeping| keeping.linked.clone());
        let Some(linked) = linked else { return };
        leptos::task::spawn_local(async move {
            if linked.file.may_write(true).await {
                self.look_at_file();
            }
        });
    }

    /// Looks at the file from time to time, as long as the page lives.
    pub(super) fn watch_file(self) {
        every(LOOK, move || self.look_at_file());
        upon("focus", move |_| self.look_at_file());
    }

    /// Makes the open program and its file alike, unless that is under way.
    pub fn look_at_file(self) {
        let linked = self.kept.change(|keeping| {
            let linked = keeping.linked.as_mut().filter(|linked| !linked.is_busy)?;
            linked.is_busy = true;
            Some(linked.clone())
        });
        let Some(linked) = linked.flatten().filter(|linked| self.is_open(&linked.id)) else { return };
        leptos::task::spawn_local(async move {
            let (state, looked) = self.make_alike(&linked).await;
            self.kept.change(|keeping| {
                if let Some(now) = keeping.linked.as_mut().filter(|now| now.number == linked.number) {
                    now.is_busy = false;
                    now.looked = looked;
                }
            });
            if self.is_linked(&linked) && self.exchange().link.with_untracked(Option::is_some) {
                let link = Link { name: linked.file.name(), state };
                if self.exchange().link.with_untracked(|known| known.as_ref() != Some(&link)) {
                    self.exchange().link.set(Some(link));
                }
            }
        });
    }

    /// Whether this is still the file of the open program: another may have been chosen, or none.
    fn is_linked(self, linked: &Linked) -> bool {
        let number = self.kept.with(|keeping| keeping.linked.as_ref().map(|now| now.number));
        self.is_open(&linked.id) && number == Some(linked.number)
    }

    async fn make_alike(self, linked: &Linked) -> (LinkState, Option<Look>) {
        if !linked.file.may_write(false).await {
            return (LinkState::NeedsLeave, None);
        }
        if self.role.get_untracked() == Role::Follower {
            // It is looked at anew as soon as this tab writes.
            return (LinkState::Follows, None);
        }
        let there = match linked.file.file().await {
            Ok(there) => there,
            Err(PlaceError::Forbidden) => return (LinkState::NeedsLeave, None),
            Err(PlaceError::Gone) => return (LinkState::Gone, None),
            Err(_) => return (LinkState::Busy, None),
        };
        let lies = look(&there);
        let seen = Some(lies);
        // Whatever waits is kept here before anything is written there.
        self.autosave().now();
        if self.saving.get_untracked() == SaveStatus::ChangedElsewhere {
            return (LinkState::Working, linked.looked);
        }
        let Some(own) = self.autosave().document() else { return (LinkState::Working, None) };
        if seen != linked.looked {
            match self.take_from_file(linked, there).await {
                // It has all that is here: there is nothing to write.
                Ok(true) => return (LinkState::Alike, seen),
                Ok(false) => {}
                Err(state) => return (state, None),
            }
        } else if self.kept.with(|keeping| keeping.written.as_ref() == Some(own.ledger.seen())) {
            return (LinkState::Alike, seen);
        }
        self.write_to_file(linked, lies).await
    }

    /// Merges what the file has and this program has not. Says whether the two were alike.
    async fn take_from_file(self, linked: &Linked, there: file::File) -> Result<bool, LinkState> {
        let id = &linked.id;
        if there.size() == 0.0 {
            // It was just made.
            return Ok(false);
        }
        let bytes = file::take(there).await.map_err(|_refusal| LinkState::Busy)?;
        let (bytes, seal) = self.unsealed_file(bytes).await.map_err(|why| match why {
            ReadError::Sealed => LinkState::Sealed,
            _ => LinkState::Unreadable,
        })?;
        let Ok(reading) = document::open(&bytes, self.catalog) else { return Err(LinkState::Unreadable) };
        // What only its own version understands is left alone.
        if reading.is_newer() {
            return Err(LinkState::Unreadable);
        }
        // As it is by now: somebody may have typed while the file was read.
        let is_mine = self.is_linked(linked) && self.role.get_untracked() != Role::Follower;
        let Some(own) = self.autosave().document().filter(|_| is_mine) else {
            return Err(LinkState::Working);
        };
        let (theirs, ours) = (reading.document.ledger.seen(), own.ledger.seen());
        // A copy has another id, and is a program of its own although it has the same origin.
        if reading.document.program.id != own.program.id || !ours.meets(theirs) {
            return Err(LinkState::OtherProgram);
        }
        // A newer version's fields beside the program are no edits.
        if ours.covers(theirs) && !own.lacks_of(&reading.document) {
            let is_alike = theirs.covers(ours) && self.is_sealed_alike(id, seal.as_ref());
            if is_alike {
                let seen = ours.clone();
                self.kept.change(|keeping| keeping.written = Some(seen));
            }
            return Ok(is_alike);
        }
        if self.role.get_untracked() == Role::NewerVersion {
            return Err(LinkState::Unreadable);
        }
        match own.merge(&reading.document, self.catalog) {
            Ok(merged) => {
                let notice = self.merged_notice(&TAKEN_DONE, &merged);
                self.adopt(merged, Kind::Merge, TAKEN);
                self.tell(notice);
                Ok(false)
            }
            Err(_) => Err(LinkState::Unreadable),
        }
    }

    /// Writes the program to its file, if that is as it `lies` there.
    async fn write_to_file(self, linked: &Linked, lies: Look) -> (LinkState, Option<Look>) {
        let Some(document) = self.autosave().document().filter(|own| own.program.id == linked.id) else {
            return (LinkState::Working, None);
        };
        let Some(text) = self.text_for_file(&document).await else { return (LinkState::NotWritten, None) };
        if !self.is_linked(linked) {
            return (LinkState::Working, None);
        }
        match linked.file.write(&text, lies).await {
            Ok(now) => {
                let seen = document.ledger.seen().clone();
                self.note_export(&linked.id, &seen);
                self.kept.change(|keeping| keeping.written = Some(seen));
                (LinkState::Alike, Some(now))
            }
            // Somebody else was there: what they wrote is read first.
            Err(PlaceError::Changed) => (LinkState::Working, None),
            Err(_) => (LinkState::NotWritten, None),
        }
    }

    /// Writes what is left open to its file, if nobody else has written there since it was looked at; else that is done when
    /// the program is opened again.
    pub(super) fn leave_file(self) {
        let (linked, written) = self.kept.with(|keeping| (keeping.linked.clone(), keeping.written.clone()));
        let Some((linked, lies)) = linked.and_then(|linked| linked.looked.map(|lies| (linked, lies))) else {
            return;
        };
        let own = self.autosave().document().filter(|own| own.program.id == linked.id);
        let may_write = self.role.get_untracked() == Role::Writer
            && self.saving.get_untracked() != SaveStatus::ChangedElsewhere;
        let Some(own) = own.filter(|own| may_write && written.as_ref() != Some(own.ledger.seen())) else {
            return;
        };
        let key = self.kept.with(|keeping| keeping.keys.get(&linked.id).cloned());
        leptos::task::spawn_local(async move {
            let Ok(text) = sealed(key.as_ref(), document::save(&own)).await else { return };
            if linked.file.may_write(false).await && linked.file.write(&text, lies).await.is_ok() {
                self.note_export(&linked.id, own.ledger.seen());
            }
        });
    }

    /// Says why a file or a folder could not be had. Choosing none needs no word.
    pub(super) fn say_place(self, error: &PlaceError) {
        match error {
            PlaceError::NoneChosen => {}
            PlaceError::Forbidden => self.tell(Notice::refused(FORBIDDEN)),
            PlaceError::Gone => self.tell(Notice::refused(GONE)),
            PlaceError::Changed => self.tell(Notice::refused(CHANGED)),
            PlaceError::Failed(why) => {
                leptos::logging::warn!("a file could not be had: {why}");
                self.tell(Notice::refused(FORBIDDEN));
            }
        }
    }
}

fn handle_name(id: &ProgramId) -> String {
    format!("handle/{id}")
}

/// Whether files can be opened and saved in their place here.
#[must_use]
pub fn can_link() -> bool {
    place::can_place_files()
}

const TAKEN: Text = text("ファイルの変更を取り込む", "Take what others changed in the file");
const TAKEN_DONE: Text = text(
    "ファイルにほかの人の変更があったので、取り込みました。「元に戻す」で取り込む前に戻せます。",
    "Others had changed the file; their changes are merged. Undo takes them back.",
);
const FORBIDDEN: Text = text(
    "ブラウザかこの端末の設定が、ファイルへの直接の保存を許していません。「ファイルに書き出す」を使ってください。",
    "The browser, or this computer’s policy, does not let the page save there. Use “Export a file” instead.",
);
const GONE: Text = text(
    "ファイルが見つかりません。移動や名前の変更がされていないか確かめて、選び直してください。",
    "The file is not there. Check that it was not moved or renamed, then choose it again.",
);
const CHANGED: Text = text(
    "ほかの人が同時にファイルを保存したため、書き込んでいません。もう一度お試しください。",
    "Somebody else saved the file at the same moment, so nothing was written. Try again.",
);
const NOT_UNLINKED: Text = text(
    "同期の解除を記録できませんでした。ページを読み込み直してから、もう一度試してください。",
    "The link could not be removed for good. Reload the page and try again.",
);
