//! The programs of this browser: listing, creating, copying, deleting, opening files.


use super::session::Session;
use super::{Notice, SaveStatus, clock, ids, sample};
use crate::domain::id::{ProgramId, is_addressable};
use crate::domain::profile::Profile;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::document::{Document, ReadError};
use crate::exchange::merge::WriterId;
use crate::storage::Stored;

/// A program as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One that can be opened.
    Whole(Box<Program>),
    /// One that a passphrase protects.
    Sealed {
        /// The id that it is kept under.
        id: ProgramId,
        /// When it was kept, in milliseconds since 1970.
        saved_at: u64,
    },
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
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// What it was kept under.
    pub id: ProgramId,
    /// What it was called; empty where that could not be read.
    pub name: String,
    what: Remains,
}

/// What is left of a deleted program.
#[derive(Clone, Debug, PartialEq)]
enum Remains {
    Whole(Box<Document>),
    Raw(String),
}

impl Entry {
    /// The id that it is kept under.
    #[must_use]
    pub fn id(&self) -> &ProgramId {
        match self {
            Self::Whole(program) => &program.id,
            Self::Sealed { id, .. } | Self::Damaged { id, .. } => id,
        }
    }
}

impl Session {
    /// Reads the list of programs anew.
    pub fn refresh(self) {
        let stored: Vec<Stored> = self.kept.with(|keeping| {
            let ids = keeping.cabinet.ids();
            ids.iter().filter_map(|id| keeping.cabinet.find(self.catalog, id)).collect()
        });
        let held = self.held.get_untracked();
        let entry = |stored| match stored {
            Stored::Whole(reading) => {
                let program = reading.document.program;
                // What is held is newer than what is kept.
                let newer = held.iter().find(|held| held.program.id == program.id);
                Entry::Whole(Box::new(newer.map_or(program, |held| held.program.clone())))
            }
            Stored::Sealed { id, saved_at, .. } => Entry::Sealed { id, saved_at },
            Stored::Damaged { id, error, raw } => Entry::Damaged { id, error, raw },
        };
        let entries: Vec<_> = stored.into_iter().map(entry).collect();
        // What could not be kept at all is here, too.
        let kept = |id: &ProgramId| entries.iter().any(|entry| entry.id() == id);
        let unkept = held.iter().filter(|held| !kept(&held.program.id));
        let unkept: Vec<_> = unkept.map(|held| Entry::Whole(Box::new(held.program.clone()))).collect();
        self.entries.set(entries.into_iter().chain(unkept).collect());
    }

    fn writer(self) -> WriterId {
        self.kept.with(|keeping| keeping.writer.clone())
    }

    pub(super) fn is_taken(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| keeping.cabinet.has(id))
    }

    /// Creates a program and keeps it. Returns its id.
    pub fn create(self, profile: Profile) -> Option<ProgramId> {
        let program = Program::new(ids::program(), profile, self.catalog, clock::today());
        Some(self.add(self.begun(program)))
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
                Some(self.add(self.begun(program)))
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                None
            }
        }
    }

    /// A program that begins here and now.
    fn begun(self, program: Program) -> Document {
        let mut document = Document::begin(program, &self.writer());
        document.sign_all(&self.author.get_untracked(), clock::seconds());
        document
    }

    /// Adds a copy of a program that is kept here. Returns its id.
    pub fn duplicate(self, id: &ProgramId) -> Option<ProgramId> {
        let mut copy = self.find(id)?;
        copy.program.id = ids::program();
        copy.program.profile.name = self.copy_name(&copy.program.profile.name);
        let added = self.add(copy);
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

    /// Adds a document; as a copy where its id is taken. Returns its id.
    fn add_beside(self, mut document: Document) -> ProgramId {
        let program = &mut document.program;
        if !is_addressable(program.id.as_str()) {
            program.id = ids::program();
        }
        if self.is_taken(&program.id) {
            program.id = ids::program();
            program.profile.name = self.copy_name(&program.profile.name);
            self.tell(Notice::done(OPENED_AS_COPY));
        }
        self.add(document)
    }

    pub(super) fn add(self, document: Document) -> ProgramId {
        let id = document.program.id.clone();
        self.keep(document);
        self.refresh();
        id
    }

    /// Deletes a program; the notice offers to put it back.
    pub fn delete(self, id: &ProgramId) {
        if self.is_open(id) && self.saving.get_untracked() == SaveStatus::ChangedElsewhere {
            return self.delete_own();
        }
        // What this tab shows is what is put back: the newest may never have been kept.
        let Some(what) = self.find(id).map(|found| Remains::Whole(Box::new(found))).or_else(|| self.raw(id)) else {
            return;
        };
        if self.kept.change(|keeping| keeping.cabinet.forget(id)) != Some(Ok(())) {
            self.tell(Notice::refused(NOT_DELETED));
            return;
        }
        self.take_held(id);
        self.kept.change(|keeping| keeping.jobs.iter_mut().filter(|job| job.id == *id).for_each(|job| job.is_over = true));
        if self.is_open(id) {
            self.drop_open();
        }
        self.forget_in_vault(id.clone());
        let name = match &what {
            Remains::Whole(document) => document.program.profile.name.clone(),
            Remains::Raw(_) => String::new(),
        };
        self.deleted.update(|all| all.push(Deleted { id: id.clone(), name, what }));
        self.refresh();
    }

    fn raw(self, id: &ProgramId) -> Option<Remains> {
        match self.stored(id)? {
            Stored::Damaged { raw, .. } | Stored::Sealed { raw, .. } => Some(Remains::Raw(raw)),
            Stored::Whole(_) => None,
        }
    }

    fn forget_in_vault(self, id: ProgramId) {
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        leptos::task::spawn_local(async move {
            if vault.forget(id.as_str()).await.is_err() {
                self.tell(Notice::refused(NOT_DELETED));
            }
            self.say_to_tabs(id.as_str());
        });
    }

    /// Deletes this tab's version alone: what another tab has kept under the same id is that tab's.
    fn delete_own(self) {
        let Some(open) = self.autosave().document() else { return };
        let (id, name) = (open.program.id.clone(), open.program.profile.name.clone());
        self.drop_open();
        self.deleted.update(|all| all.push(Deleted { id, name, what: Remains::Whole(Box::new(open)) }));
        self.tell(Notice::done(OTHER_STAYS));
        self.refresh();
    }

    /// Puts back what was deleted last; as a copy where its place is taken again.
    pub fn restore(self) {
        let Some(Deleted { id, what, .. }) = self.deleted.update(Vec::pop) else { return };
        match what {
            Remains::Whole(document) => {
                self.notice.set(None);
                self.add_beside(*document);
            }
            Remains::Raw(raw) => {
                self.kept.change(|keeping| keeping.cabinet.put_back(&id, &raw));
            }
        }
        self.refresh();
    }

    /// What is kept under this id.
    pub(super) fn stored(self, id: &ProgramId) -> Option<Stored> {
        self.kept.with(|keeping| keeping.cabinet.find(self.catalog, id))
    }

    /// The program with this id and the edits behind it: as it is open, as it is held, or as it is kept.
    pub(super) fn find(self, id: &ProgramId) -> Option<Document> {
        if self.is_open(id) {
            return self.autosave().document();
        }
        let held = self.held.with_untracked(|held| held.iter().find(|held| held.program.id == *id).cloned());
        held.or_else(|| match self.stored(id)? {
            Stored::Whole(reading) => Some(reading.document),
            Stored::Damaged { .. } | Stored::Sealed { .. } => None,
        })
    }
}

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
