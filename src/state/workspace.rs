//! The programs of this browser: listing, creating, copying, deleting, opening files.

use leptos::prelude::*;

use super::session::Session;
use super::{Notice, SaveStatus, clock, ids, sample};
use crate::domain::id::{ProgramId, is_addressable};
use crate::domain::profile::Profile;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, ReadError};
use crate::storage::file;
use crate::storage::programs::{self, Stored};

/// A program as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One that can be opened.
    Whole(Box<Program>),
    /// One that cannot be read.
    Damaged {
        /// The id that it is kept under.
        id: ProgramId,
        /// Why.
        error: ReadError,
        /// What is there, for downloading.
        raw: String,
    },
}

/// A program that was deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// What it was kept under.
    pub id: ProgramId,
    /// What it was called; empty where that could not be read.
    pub name: String,
    raw: String,
}

impl Entry {
    /// The id that it is kept under.
    #[must_use]
    pub fn id(&self) -> &ProgramId {
        match self {
            Self::Whole(program) => &program.id,
            Self::Damaged { id, .. } => id,
        }
    }
}

impl Session {
    /// Reads the list of programs anew.
    pub fn refresh(self) {
        let stored = self.shelf.with_value(|shelf| programs::all(shelf, self.catalog));
        let held = self.held.get_untracked();
        let entry = |stored| match stored {
            Stored::Whole(program) => {
                // What is held is newer than what is kept.
                let newer = held.iter().find(|held| held.program.id == program.id);
                Entry::Whole(newer.map_or(program, |held| Box::new(held.program.clone())))
            }
            Stored::Damaged { id, error, raw } => Entry::Damaged { id, error, raw },
        };
        let entries: Vec<_> = stored.into_iter().map(entry).collect();
        // What could not be kept at all is here, too.
        let kept = |id: &ProgramId| entries.iter().any(|entry| entry.id() == id);
        let unkept = held.iter().filter(|held| !kept(&held.program.id));
        let unkept: Vec<_> = unkept.map(|held| Entry::Whole(Box::new(held.program.clone()))).collect();
        self.entries.set(entries.into_iter().chain(unkept).collect());
    }

    /// Creates a program and keeps it. Returns its id.
    pub fn create(self, profile: Profile) -> Option<ProgramId> {
        self.add(Program::new(ids::program(), profile, self.catalog, clock::today()))
    }

    /// Adds a copy of the sample organization. Returns its id.
    pub fn add_sample(self) -> Option<ProgramId> {
        match sample::sample(
            self.sample,
            self.catalog,
            self.language.get_untracked(),
            self.today.get_untracked(),
        ) {
            Ok(mut program) => {
                program.id = ids::program();
                self.add(program)
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                None
            }
        }
    }

    /// Adds a copy of a program that is kept here. Returns its id.
    pub fn duplicate(self, id: &ProgramId) -> Option<ProgramId> {
        let open = self.program.get_untracked().filter(|open| open.id == *id);
        let mut copy = open.or_else(|| self.find(id))?;
        copy.id = ids::program();
        copy.profile.name = self.copy_name(&copy.profile.name);
        let added = self.add(copy)?;
        self.notice.set(None);
        if self.saving.get_untracked() == SaveStatus::ChangedElsewhere {
            // The copy is this tab's version: leaving makes no second one.
            self.drop_open();
        }
        Some(added)
    }

    pub(super) fn copy_name(self, name: &str) -> String {
        format!("{name}{}", text("(コピー)", " (copy)").say(self.language.get_untracked()))
    }

    /// Reads a file's bytes and adds the program in it; as a copy where its id is taken. Returns its id.
    pub fn open_bytes(self, bytes: &[u8]) -> Option<ProgramId> {
        match document::read(bytes, self.catalog) {
            Ok(mut program) => {
                if !is_addressable(program.id.as_str()) {
                    program.id = ids::program();
                }
                let taken = self.shelf.with_value(|shelf| programs::raw(shelf, &program.id)).is_some();
                // Whatever was said of another file is over.
                self.notice.set(None);
                if taken {
                    program.id = ids::program();
                    program.profile.name = self.copy_name(&program.profile.name);
                    self.tell(Notice::done(OPENED_AS_COPY));
                }
                self.add(program)
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                None
            }
        }
    }

    /// Reads a file that the person hands over, and passes its bytes on.
    pub fn take_file(self, file: file::File, on_bytes: impl Fn(Vec<u8>) + 'static) {
        leptos::task::spawn_local(async move {
            match file::take(file).await {
                Ok(bytes) => on_bytes(bytes),
                Err(_) => self.tell(Notice::refused(UNREADABLE)),
            }
        });
    }

    fn add(self, program: Program) -> Option<ProgramId> {
        let id = program.id.clone();
        let kept = self.shelf.with_value(|shelf| programs::keep(shelf, &program));
        if kept.is_err() {
            self.tell(Notice::refused(NOT_KEPT));
            return None;
        }
        self.refresh();
        Some(id)
    }

    /// Deletes a program; the notice offers to put it back.
    pub fn delete(self, id: &ProgramId) {
        if open_in_conflict(self, id) {
            return self.delete_own(id);
        }
        // What this tab shows is what is put back: the newest may never have been kept.
        let open = self.program.get_untracked().filter(|open| open.id == *id);
        let held = self.held.with_untracked(|held| held.iter().find(|held| held.program.id == *id).cloned());
        let newest = open.or(held.map(|held| held.program)).map(|program| document::write(&program));
        let Some(raw) = newest.or_else(|| self.shelf.with_value(|shelf| programs::raw(shelf, id))) else {
            return;
        };
        if self.shelf.with_value(|shelf| programs::forget(shelf, id)).is_err() {
            self.tell(Notice::refused(NOT_DELETED));
            return;
        }
        self.take_held(id);
        if self.program.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == *id)) {
            self.drop_open();
        }
        let name = document::read_kept(raw.as_bytes(), self.catalog).map(|program| program.profile.name);
        let deleted = Deleted { id: id.clone(), name: name.unwrap_or_default(), raw };
        self.deleted.update(|all| all.push(deleted));
        self.refresh();
    }

    /// Deletes this tab's version alone: what another tab has kept under the same id is that tab's.
    fn delete_own(self, id: &ProgramId) {
        let Some(open) = self.program.get_untracked() else { return };
        let (name, raw) = (open.profile.name.clone(), document::write(&open));
        self.drop_open();
        self.deleted.update(|all| all.push(Deleted { id: id.clone(), name, raw }));
        self.tell(Notice::done(OTHER_STAYS));
        self.refresh();
    }

    /// Puts back what was deleted last, byte by byte; as a copy where its place is taken again.
    pub fn restore(self) {
        let Some(Deleted { id, raw, .. }) = self.deleted.with_untracked(|all| all.last().cloned()) else {
            return;
        };
        let is_taken = self.shelf.with_value(|shelf| programs::raw(shelf, &id)).is_some();
        let is_back = if is_taken {
            self.open_bytes(raw.as_bytes()).is_some()
        } else {
            let written = self.shelf.with_value(|shelf| shelf.write(&programs::name(&id), &raw));
            written.inspect_err(|_refused| self.tell(Notice::refused(NOT_KEPT))).is_ok()
        };
        if is_back && !is_taken {
            // Whatever was refused before is over.
            self.notice.set(None);
        }
        if is_back {
            self.deleted.update(|all| {
                all.pop();
            });
            self.refresh();
        }
    }

    /// The program with this id, as it is kept.
    #[must_use]
    pub fn find(self, id: &ProgramId) -> Option<Program> {
        if let Some(held) =
            self.held.with_untracked(|held| held.iter().find(|held| held.program.id == *id).cloned())
        {
            return Some(held.program);
        }
        match self.shelf.with_value(|shelf| programs::find(shelf, self.catalog, id))? {
            Stored::Whole(program) => Some(*program),
            Stored::Damaged { .. } => None,
        }
    }
}

/// Whether another tab has changed the program that is open here.
fn open_in_conflict(session: Session, id: &ProgramId) -> bool {
    let is_open = session.program.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == *id));
    is_open && session.saving.get_untracked() == SaveStatus::ChangedElsewhere
}

const NOT_KEPT: Text = text(
    "ブラウザが保存を受け付けませんでした。空き容量を確かめるか、不要なプログラムを書き出してから削除してください。",
    "The browser did not keep it. Check its free space, or export and delete programs you no longer need.",
);
const OTHER_STAYS: Text = text(
    "このタブの内容を削除しました。別のタブで保存された内容は残しています。",
    "This tab’s version is deleted. What another tab has kept is still there.",
);
const OPENED_AS_COPY: Text = text(
    "同じプログラムがすでにあるため、コピーとして開きました。",
    "This program is here already, so the file was opened as a copy.",
);
const NOT_DELETED: Text = text(
    "ブラウザが削除を受け付けませんでした。ページを読み込み直してから、もう一度試してください。",
    "The browser did not delete it. Reload the page and try again.",
);
const UNREADABLE: Text = text(
    "ファイルを読み取れませんでした。移動や削除がされていないか確かめてから、もう一度選んでください。",
    "The file could not be read. Check that it was not moved or deleted, then choose it again.",
);
