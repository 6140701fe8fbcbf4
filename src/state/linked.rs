//! A program and its file on the person's disk, kept alike: what is changed here is written there, and what others write
//! there is merged here.

use std::time::Duration;

use super::filing::Seal;
use super::life::{every, upon};
use super::notice::joined;
use super::role::Role;
use super::seals::sealed;
use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, ReadError};
use crate::exchange::journal::Kind;
use crate::exchange::sealed::Sealed;
use crate::storage::file;
use crate::storage::place::{Look, PlaceError, PlacedFile, look};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_secs(3);

/// After how many looks it is said that the file cannot be read just now, as on a drive that does not answer.
const MOST_LOOKS: u32 = 2;

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
    /// The file is protected by a passphrase that was not entered here, and is not written over.
    Sealed,
    /// The file is protected otherwise than the program, by a passphrase that was entered here, and is not written over.
    SealedOtherwise,
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
    /// How the file is sealed, where the program is protected otherwise.
    pub seal: Option<Seal>,
}

impl Link {
    pub(super) const fn new(name: String, state: LinkState) -> Self {
        Self { name, state, seal: None }
    }
}

/// A program's file, with what it was when it was looked at last.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    pub(super) id: ProgramId,
    pub(super) file: PlacedFile,
    /// Its time and size.
    pub(super) looked: Option<Look>,
    /// Since how many looks it is being looked at; none where it is not.
    pub(super) busy: Option<u32>,
    /// How it was sealed when it was in step last; none where it was not, or that is not known.
    pub(super) left: Option<Seal>,
    /// Whether anyone could read it when it was in step last: it is sealed with its program then, as one expects.
    pub(super) was_plain: bool,
    /// How it is sealed, where that is otherwise than the program.
    pub(super) other: Option<Seal>,
    /// Which choice of a file this is: another has another number.
    pub(super) number: u64,
}

impl Session {
    /// Looks at the file from time to time, as long as the page lives.
    pub(super) fn watch_file(self) {
        every(LOOK, move || self.look_at_file());
        upon("focus", move |_| self.look_at_file());
    }

    /// Makes the open program and its file alike, unless that is under way.
    pub fn look_at_file(self) {
        let linked = self.kept.change(|keeping| {
            let linked = keeping.linked.as_mut()?;
            let is_free = linked.busy.is_none();
            linked.busy = Some(linked.busy.map_or(0, |looks| looks.saturating_add(1)));
            Some((is_free, linked.clone()))
        });
        let Some((is_free, linked)) = linked.flatten().filter(|(_, linked)| self.is_open(&linked.id)) else {
            return;
        };
        if !is_free {
            if linked.busy.is_some_and(|looks| looks > MOST_LOOKS) {
                self.show_link(&linked, LinkState::Busy);
            }
            return;
        }
        leptos::task::spawn_local(async move {
            let (state, looked) = self.make_alike(&linked).await;
            self.kept.change(|keeping| {
                if let Some(now) = keeping.linked.as_mut().filter(|now| now.number == linked.number) {
                    now.busy = None;
                    now.looked = looked;
                }
            });
            self.show_link(&linked, state);
        });
    }

    /// Says how the open program and its file stand.
    fn show_link(self, linked: &Linked, state: LinkState) {
        if !self.is_linked(linked) || self.exchange().link.with_untracked(Option::is_none) {
            return;
        }
        let seal = self.kept.with(|keeping| keeping.linked.as_ref().and_then(|now| now.other.clone()));
        let seal = seal.filter(|_| state == LinkState::SealedOtherwise);
        let link = Link { name: linked.file.name(), state, seal };
        if self.exchange().link.with_untracked(|known| known.as_ref() != Some(&link)) {
            self.exchange().link.set(Some(link));
        }
    }

    /// Notes how the file is sealed now that it is in step.
    fn note_left(self, linked: &Linked, seal: Option<Seal>) {
        self.kept.change(|keeping| {
            if let Some(now) = keeping.linked.as_mut().filter(|now| now.number == linked.number) {
                now.was_plain = seal.is_none();
                now.left = seal;
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
        if !self.may_be_resealed(id, seal.as_ref(), |seal| linked.left.as_ref() == Some(seal)) {
            self.kept.change(|keeping| keeping.linked.as_mut().map(|now| now.other = seal));
            return Err(LinkState::SealedOtherwise);
        }
        // It is protected as its program is, and that is said where nobody here did something that would lead to it.
        let is_put_on = seal.is_none() && !linked.was_plain && self.has_passphrase(id);
        if is_put_on {
            self.tell(Notice::refused(PUT_ON));
        }
        // A newer version's fields beside the program are no edits.
        if ours.covers(theirs) && !own.lacks_of(&reading.document) {
            let is_alike = theirs.covers(ours) && self.is_sealed_alike(id, seal.as_ref());
            if is_alike {
                let seen = ours.clone();
                self.kept.change(|keeping| keeping.written = Some(seen));
                self.note_left(linked, seal);
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
                self.tell(if is_put_on { Notice::refused(joined(&PUT_ON, &notice.words)) } else { notice });
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
        let seal = Sealed::mark(&text);
        match linked.file.write(&text, lies).await {
            Ok(now) => {
                let seen = document.ledger.seen().clone();
                self.note_export(&linked.id, &seen);
                self.kept.change(|keeping| keeping.written = Some(seen));
                self.note_left(linked, seal);
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
}

const PUT_ON: Text = text(
    "ファイルが保護されていなかったので、このプログラムのパスフレーズで保護しました。保護なしで使うときは、使う全員が、それぞれの画面で保護を外してください。",
    "The file was not protected; now this program’s passphrase protects it. To be without one, everyone who uses the file has to remove it on their own page.",
);
const TAKEN: Text = text("ファイルの変更を取り込む", "Take what others changed in the file");
const TAKEN_DONE: Text = text(
    "ファイルにほかの人の変更があったので、取り込みました。「元に戻す」で取り込む前に戻せます。",
    "Others had changed the file; their changes are merged. Undo takes them back.",
);
