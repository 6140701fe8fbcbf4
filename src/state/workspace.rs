//! The programs of this browser: creating, copying, deleting, opening files.

use std::sync::Arc;

use super::session::Session;
use super::{Notice, SaveStatus, clock, ids, sample};
use crate::domain::id::{ProgramId, is_addressable};
use crate::domain::profile::Profile;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document, ReadError};
use crate::exchange::journal::Record;
use crate::exchange::merge::Versions;
use crate::storage::Stored;
use crate::storage::crypto::Key;

/// A program as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One that can be opened. Shared, for it may be large.
    Whole(Arc<Program>),
    /// One that a passphrase protects.
    Sealed {
        /// The id that it is kept under.
        id: ProgramId,
        /// When it was kept, in milliseconds since 1970.
        saved_at: u64,
    },
    /// One that is not read until somebody opens it.
    Unread {
        /// The id that it is kept under.
        id: ProgramId,
        /// When it was kept, in milliseconds since 1970; 0 where nobody noted it.
        saved_at: u64,
    },
    /// One that cannot be read.
    Damaged {
        /// The id that it is kept under.
        id: ProgramId,
        /// Why.
        error: ReadError,
        /// What is there, for downloading; none where the browser cannot read it any more.
        raw: Option<String>,
    },
}

/// A program that was deleted.
#[derive(Clone, Debug)]
pub struct Deleted {
    /// What it was kept under.
    pub id: ProgramId,
    /// What it was called; empty where that could not be read.
    pub name: String,
    what: Remains,
    /// What lay on the disk of it, with its history.
    pub(super) texts: Vec<(String, String)>,
    /// What was held of it until it would be opened with its passphrase.
    held: Option<Box<Document>>,
    /// Its copy beside the disk, where that was deleted unread.
    copy: Option<String>,
    /// The key that it was written with; none where it lay open, or was not opened here.
    key: Option<Key>,
}

impl Deleted {
    /// A program that was deleted, as it was at last.
    pub(super) fn whole(document: Document) -> Self {
        let (id, name) = (document.program.id.clone(), document.program.profile.name.clone());
        let (what, texts) = (Remains::Whole(Box::new(document)), Vec::new());
        Self { id, name, what, texts, held: None, copy: None, key: None }
    }

    /// A program that was deleted while it was locked, and what was held of it.
    pub(super) fn locked(id: ProgramId, raw: String, held: Document) -> Self {
        let (name, texts) = (String::new(), Vec::new());
        let (what, held) = (Remains::Raw(raw), Some(Box::new(held)));
        Self { id, name, what, texts, held, copy: None, key: None }
    }

    /// The same, written with this key.
    pub(super) fn under(self, key: Option<Key>) -> Self {
        Self { key, ..self }
    }

    /// The edits that it has, as far as that can be read.
    pub(super) fn seen(&self) -> Versions {
        match &self.what {
            Remains::Whole(document) => document.ledger.seen().clone(),
            Remains::Raw(raw) => Record::read(raw).map(|record| record.header.seen()).unwrap_or_default(),
            Remains::Unreadable => Versions::default(),
        }
    }
}

/// What is left of a deleted program.
#[derive(Clone, Debug)]
enum Remains {
    Whole(Box<Document>),
    Raw(String),
    /// The browser could not read what lay there.
    Unreadable,
}

impl Entry {
    pub(super) fn of(stored: Stored) -> Self {
        match stored {
            Stored::Whole(reading) => Self::Whole(Arc::new(reading.document.program)),
            Stored::Sealed { id, saved_at, .. } => Self::Sealed { id, saved_at },
            Stored::Damaged { id, error, raw } => Self::Damaged { id, error, raw },
        }
    }

    /// What a program is called that cannot be read, as far as that can be told.
    #[must_use]
    pub fn damaged_name(raw: &str) -> Option<String> {
        document::name_within(raw)
    }

    /// The id that it is kept under.
    #[must_use]
    pub fn id(&self) -> &ProgramId {
        match self {
            Self::Whole(program) => &program.id,
            Self::Sealed { id, .. } | Self::Unread { id, .. } | Self::Damaged { id, .. } => id,
        }
    }
}

impl Session {
    /// Whether something is kept under this id.
    #[must_use]
    pub fn is_here(self, id: &ProgramId) -> bool {
        self.is_taken(id)
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
            self.kept.with(|keeping| keeping.sample),
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
        let mut document = Document::empty(program);
        let content = document::content(&document.program);
        self.autosave().edit(&mut document, |ledger, writer| ledger.note(&content, writer));
        document
    }

    /// Adds a copy of a program that is kept here. Returns its id.
    pub fn duplicate(self, id: &ProgramId) -> Option<ProgramId> {
        if self.is_protecting(id) {
            // Whether the copy is to be protected is not known before.
            self.tell(Notice::refused(BEING_PROTECTED));
            return None;
        }
        let mut copy = self.find(id)?;
        copy.rename(ids::program());
        copy.program.profile.name = self.copy_name(&copy.program.profile.name);
        let told = Notice::copied(&copy.program.profile.name);
        // What is protected stays so, by the same passphrase.
        self.share_key(id, &copy.program.id);
        let added = self.add(copy);
        self.tell(told);
        if self.saving.get_untracked() == SaveStatus::ChangedElsewhere {
            // The copy is this tab's version: leaving makes no second one.
            self.drop_open();
        }
        Some(added)
    }

    pub(super) fn copy_name(self, name: &str) -> String {
        format!("{name}{}", text("(コピー)", " (copy)").say(self.language.get_untracked()))
    }

    /// Adds a document that was written with this key; as a copy where its id is taken. Returns its id.
    fn add_beside(self, mut document: Document, key: Option<Key>) -> ProgramId {
        let old = document.program.id.clone();
        if !is_addressable(document.program.id.as_str()) {
            document.rename(ids::program());
        }
        if self.is_taken(&document.program.id) {
            document.rename(ids::program());
            document.program.profile.name = self.copy_name(&document.program.profile.name);
            self.tell(Notice::done(PUT_BACK_AS_COPY));
        }
        if document.program.id != old {
            self.kept.change(|keeping| keeping.set_key(&document.program.id, key));
        }
        self.add(document)
    }

    pub(super) fn add(self, document: Document) -> ProgramId {
        let id = document.program.id.clone();
        self.keep(document);
        self.refresh();
        id
    }

    /// Deletes a program as it is at hand.
    pub(super) fn delete_now(self, id: &ProgramId) {
        // What this tab shows is what is put back: the newest may never have been kept.
        let Some(what) = self.remains(id) else { return };
        let copy = self.kept.with(|keeping| keeping.cabinet.copy_as_it_lies(id));
        let copy = copy.filter(|_| matches!(what, Remains::Raw(_)));
        if self.kept.change(|keeping| keeping.cabinet.forget(id)) != Some(Ok(())) {
            // Whoever asks for it on a page of the program goes to the list.
            self.tell(Notice::refused(NOT_DELETED).along());
            return;
        }
        let held = self.take_held(id).filter(|_| matches!(what, Remains::Raw(_))).map(Box::new);
        self.kept.change(|keeping| keeping.end_jobs(id));
        if self.is_open(id) {
            self.drop_open();
        }
        self.forget_in_vault(id.clone());
        let name = match &what {
            Remains::Whole(document) => document.program.profile.name.clone(),
            Remains::Raw(raw) => document::name_within(raw).unwrap_or_default(),
            Remains::Unreadable => {
                self.tell(Notice::done(NOTHING_TO_PUT_BACK));
                return self.refresh();
            }
        };
        let texts = Vec::new();
        self.note_deleted(Deleted { id: id.clone(), name, what, texts, held, copy, key: None });
        self.refresh();
    }

    /// What is put back where the program with this id is deleted by mistake.
    fn remains(self, id: &ProgramId) -> Option<Remains> {
        if self.is_safe() && !self.is_open(id) {
            let is_here = self.is_taken(id);
            let left = || Remains::Unreadable;
            return self.unread_text(id).map(Remains::Raw).or_else(|| is_here.then(left));
        }
        if let Some(found) = self.find(id) {
            return Some(Remains::Whole(Box::new(found)));
        }
        match self.stored(id)? {
            Stored::Damaged { raw: None, .. } => Some(Remains::Unreadable),
            Stored::Damaged { raw: Some(raw), .. } | Stored::Sealed { raw, .. } => Some(Remains::Raw(raw)),
            Stored::Whole(_) => None,
        }
    }

    /// Notes what was deleted, and how it was written: another program may come to lie in its place.
    pub(super) fn note_deleted(self, deleted: Deleted) {
        let key = self.kept.with(|keeping| keeping.keys.get(&deleted.id).cloned());
        self.deleted.update(|all| all.push(deleted.under(key)));
    }

    /// Deletes this tab's version alone: what another tab has kept under the same id is that tab's.
    pub(super) fn delete_own(self) {
        let Some(open) = self.autosave().document() else { return };
        self.drop_open();
        self.note_deleted(Deleted::whole(open));
        self.tell(Notice::done(OTHER_STAYS));
        self.refresh();
    }

    /// Puts back what was deleted last, which the disk has forgotten by now.
    pub(super) fn restore_last(self) {
        let Some(deleted) = self.deleted.update(Vec::pop) else { return };
        let (is_free, key) = (!self.is_taken(&deleted.id), deleted.key.clone());
        if is_free && matches!(deleted.what, Remains::Whole(_)) {
            self.kept.change(|keeping| keeping.set_key(&deleted.id, key));
        }
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        // Another tab took it from the disk, and could not say what lay there.
        let is_bare = vault.is_some() && deleted.texts.is_empty() && !self.is_taken(&deleted.id);
        let is_whole = matches!(deleted.what, Remains::Whole(_));
        if let Some(vault) = vault.filter(|_| !deleted.texts.is_empty() && !self.is_taken(&deleted.id)) {
            self.notice.set(None);
            leptos::task::spawn_local(async move {
                if vault.put_back(deleted.id.as_str(), &deleted.texts).await.is_err() {
                    self.put_back(deleted);
                    if is_whole {
                        self.tell(Notice::done(WITHOUT_HISTORY));
                    }
                    return;
                }
                let id = deleted.id;
                if let Some(copy) = deleted.copy
                    && self.kept.change(|keeping| keeping.cabinet.put_back(&id, &copy)) != Some(Ok(()))
                {
                    leptos::logging::warn!("the copy of what was put back is not");
                }
                if let Some(held) = deleted.held {
                    self.hold_locked(&id, *held).await;
                }
                if let Remains::Whole(document) = deleted.what {
                    // The newest may never have been kept.
                    self.keep(*document);
                }
                self.catch_up(id.clone());
                self.say_to_tabs(id.as_str());
            });
        } else {
            self.put_back(deleted);
            if is_bare && is_whole {
                self.tell(Notice::done(WITHOUT_HISTORY));
            }
        }
    }

    /// Puts back what was deleted without its history.
    fn put_back(self, deleted: Deleted) {
        match deleted.what {
            Remains::Whole(document) => {
                self.notice.set(None);
                self.add_beside(*document, deleted.key);
            }
            Remains::Unreadable => {}
            Remains::Raw(ref raw) => {
                deleted.held.clone().into_iter().for_each(|held| self.autosave().hold(*held));
                let put_back = self.kept.change(|keeping| keeping.cabinet.put_back(&deleted.id, raw));
                if put_back != Some(Ok(())) {
                    self.deleted.update(|all| all.push(deleted));
                    self.tell(Notice::refused(NOT_PUT_BACK));
                }
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
        // What is locked is shown to nobody.
        let is_shown = |held: &&Document| held.program.id == *id && !self.is_sealed(id);
        let held = self.held.with_untracked(|held| held.iter().find(is_shown).cloned());
        held.or_else(|| match self.stored(id)? {
            Stored::Whole(reading) => Some(reading.document),
            Stored::Damaged { .. } | Stored::Sealed { .. } => None,
        })
    }
}

const NOTHING_TO_PUT_BACK: Text = text(
    "プログラムを削除しました。ブラウザの保存領域から読み出せないデータだったため、元に戻すことはできません。",
    "The program is deleted. The browser could not read its data, so it cannot be put back.",
);
const WITHOUT_HISTORY: Text = text(
    "プログラムを元に戻しました。内容はすべてそろっていますが、削除前の変更履歴は戻せませんでした。",
    "The program is back as it was. Its history from before it was deleted could not be brought back.",
);
const OTHER_STAYS: Text = text(
    "このタブの内容を削除しました。別のタブで保存された内容は残しています。",
    "This tab’s version is deleted. What another tab has kept is still there.",
);
const PUT_BACK_AS_COPY: Text = text(
    "同じプログラムがすでにあるため、コピーとして元に戻しました。内容はすべてそろっていますが、削除前の変更履歴は付きません。",
    "This program is here again by now, so it was put back as a copy: whole, but without its history from before.",
);
const NOT_PUT_BACK: Text = text(
    "ブラウザが保存を受け付けないため、元に戻せませんでした。ほかのプログラムを書き出してから削除し、もう一度試してください。",
    "The browser has no room to put it back. Export and delete another program, then try again.",
);
const BEING_PROTECTED: Text = text(
    "パスフレーズの処理が終わってから、もう一度複製してください。",
    "The passphrase is still being worked on. Duplicate the program once that is done.",
);
pub(super) const NOT_DELETED: Text = text(
    "ブラウザが削除を受け付けませんでした。ページを読み込み直してから、もう一度試してください。",
    "The browser did not delete it. Reload the page and try again.",
);
