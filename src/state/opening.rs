//! Files that were handed over: looked at first, then taken as one step.

use super::filing::Seal;
use super::session::Session;
use super::{Notice, SaveStatus, ids};
use crate::domain::id::{ProgramId, is_addressable};
use crate::domain::text::{Text, text};
use crate::exchange::diff::{Diff, Taken, diff, taken};
use crate::exchange::document::{self, Document, ReadError, Reading};
use crate::exchange::journal::Kind;
use crate::exchange::merge::{Difference, Path, closed_round, differences, take};
use crate::exchange::pasted::{Looked, Mended, look, pieces};
use crate::exchange::rescued;
use crate::storage::file;

/// A file that was handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub size: usize,
    /// What is in it, where a passphrase protects it and was not given yet.
    pub sealed: Option<String>,
    /// With which passphrase it was sealed, where that was given; none where it was not sealed.
    pub(super) seal: Option<Seal>,
    /// What it holds, or why it cannot be read.
    pub result: Result<Box<Reading>, ReadError>,
    /// Where in it the fault is that it cannot be read for, in words.
    pub place: Option<Text>,
    /// What was done to it before it could be read.
    pub mended: Mended,
}

/// How a file stands to the programs of this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// There is no such program here.
    New,
    /// All that it holds is here already.
    Known(ProgramId),
    /// It holds all that is here, and more.
    Ahead(ProgramId),
    /// Each has something that the other has not.
    Apart(ProgramId),
    /// The program here has the same id and another origin: nobody knows which is newer.
    Stranger(ProgramId),
    /// The program is here, and its passphrase is needed before anybody can tell.
    Locked(ProgramId),
}

impl Relation {
    /// The program here that it can be compared with.
    #[must_use]
    pub const fn program(&self) -> Option<&ProgramId> {
        match self {
            Self::New | Self::Locked(_) => None,
            Self::Known(id) | Self::Ahead(id) | Self::Apart(id) | Self::Stranger(id) => Some(id),
        }
    }
}

impl Session {
    /// Reads files that the person hands over, shows what is in them, and then goes on.
    pub fn take_files(self, files: Vec<file::File>, go_on: impl Fn() + 'static) {
        leptos::task::spawn_local(async move {
            let mut incoming = Vec::new();
            for file in files {
                let name = file.name();
                match file::take(file).await {
                    Ok(bytes) => incoming.extend(self.look_through(name, &bytes)),
                    Err(_) => self.tell(Notice::refused(UNREADABLE)),
                }
            }
            self.take_incoming(incoming, &go_on);
        });
    }

    /// Looks at a text that was pasted.
    pub fn take_text(self, text: &str, go_on: impl Fn()) {
        let pieces = pieces(text).into_iter();
        let incoming = pieces.flat_map(|piece| self.look_through(String::new(), piece.as_bytes())).collect();
        self.take_incoming(incoming, &go_on);
    }

    /// Looks at what was handed over: one program, or all that the rescue screen handed out.
    fn look_through(self, name: String, bytes: &[u8]) -> Vec<Incoming> {
        if !rescued::is_one(bytes) {
            return self.look_at_each(&name, bytes);
        }
        match rescued::programs(bytes, self.catalog) {
            Ok(texts) => texts.iter().map(|text| self.look_at(name.clone(), text.as_bytes())).collect(),
            Err(error) => {
                let (size, result, mended) = (bytes.len(), Err(error), Mended::default());
                vec![Incoming { name, size, sealed: None, seal: None, result, place: None, mended }]
            }
        }
    }

    /// Looks at a file, or at each program where several stand in it one after another, as in a mail that was saved.
    fn look_at_each(self, name: &str, bytes: &[u8]) -> Vec<Incoming> {
        let whole = self.look_at(name.to_owned(), bytes);
        let is_in_midst = whole.mended.around || matches!(whole.result, Err(ReadError::NotJson { .. }));
        // A text that was pasted is in pieces already.
        let text = std::str::from_utf8(bytes).ok().filter(|_| is_in_midst && !name.is_empty());
        let all = text.map(pieces).unwrap_or_default();
        if all.len() < 2 {
            return vec![whole];
        }
        let of = all.len();
        let numbered = all.iter().enumerate().map(|(at, piece)| (format!("{name} ({}/{of})", at + 1), piece));
        numbered.map(|(name, piece)| self.look_at(name, piece.as_bytes())).collect()
    }

    /// Looks at what was handed over; what was pasted has no name.
    #[must_use]
    pub fn look_at(self, name: String, bytes: &[u8]) -> Incoming {
        let Looked { sealed, result, place, mended } = look(bytes, name.is_empty(), self.catalog);
        Incoming { name, size: bytes.len(), sealed, seal: None, result, place, mended }
    }

    /// A single file that cannot be read is refused on the spot; all others are shown.
    fn take_incoming(self, incoming: Vec<Incoming>, go_on: &impl Fn()) {
        match incoming.as_slice() {
            [] => {}
            [Incoming { result: Err(error), sealed: None, place, .. }] => {
                self.tell(Notice::refused(error.say_at(place.as_ref())));
            }
            _ => {
                // Whatever was said of another file is over.
                self.notice.set(None);
                self.exchange().incoming.set(incoming);
                go_on();
            }
        }
    }

    /// How a document stands to the programs of this browser.
    #[must_use]
    pub fn relation(self, document: &Document) -> Relation {
        if self.is_sealed(&document.program.id) {
            return Relation::Locked(document.program.id.clone());
        }
        let theirs = document.ledger.seen();
        let related = |own: &Document| own.ledger.seen().meets(theirs);
        let same = self.find(&document.program.id);
        let Some(own) = same.or_else(|| self.all_documents().into_iter().find(related)) else {
            return Relation::New;
        };
        let (id, ours) = (own.program.id.clone(), own.ledger.seen());
        match (ours.covers(theirs), theirs.covers(ours)) {
            // A newer version's fields beside the program are no edits.
            (true, true) if own.lacks_of(document) => Relation::Ahead(id),
            (true, false) if own.lacks_of(document) => Relation::Apart(id),
            (true, _) => Relation::Known(id),
            (false, true) => Relation::Ahead(id),
            (false, false) if ours.meets(theirs) => Relation::Apart(id),
            (false, false) => Relation::Stranger(id),
        }
    }

    /// All programs that can be read, with the edits behind them.
    pub(super) fn all_documents(self) -> Vec<Document> {
        let ids = self.kept.with(|keeping| keeping.cabinet.ids());
        ids.iter().filter_map(|id| self.find(id)).collect()
    }

    /// Puts away files that were taken, or are not wanted.
    pub fn drop_incoming(self, indexes: &[usize]) {
        self.exchange().incoming.update(|all| {
            let mut at = 0;
            all.retain(|_| {
                at += 1;
                !indexes.contains(&(at - 1))
            });
        });
    }

    /// Adds what a file holds as a program. Returns its id; none where it cannot be read.
    pub fn add_incoming(self, file: Incoming) -> Option<ProgramId> {
        let reading = file.result.ok()?;
        Some(self.add_reading(*reading, file.seal.as_ref()))
    }

    fn add_reading(self, reading: Reading, seal: Option<&Seal>) -> ProgramId {
        self.notice.set(None);
        let is_newer = reading.is_newer();
        let mut document = reading.document;
        // What was protected in its file is protected here, by the same passphrase.
        let key = seal.filter(|_| !is_newer).and_then(|seal| self.key_of(seal));
        if !is_addressable(document.program.id.as_str()) {
            document.rename(ids::program());
        }
        if self.is_taken(&document.program.id) {
            document.rename(ids::program());
            document.program.profile.name = self.copy_name(&document.program.profile.name);
        }
        let told = match (is_newer, key.is_some()) {
            (true, _) => OPENED_NEWER,
            (false, true) => OPENED_PROTECTED,
            (false, false) => OPENED,
        };
        self.tell(Notice::done(told));
        // Also where there is none: one of this id that was deleted here may have had another.
        self.kept.change(|keeping| keeping.set_key(&document.program.id, key));
        let seen = document.ledger.seen().clone();
        let id = self.add(document);
        self.note_opened(&id, &seen);
        id
    }

    /// Merges what a file holds into a program, as one step. Says whether it could be done.
    pub fn merge_incoming(self, id: &ProgramId, documents: &[Document]) -> bool {
        if !self.visit(id) || !self.may_write() {
            return false;
        }
        let Some(mut merged) = self.autosave().document() else { return false };
        for document in documents {
            match merged.merge(document, self.catalog) {
                Ok(both) => merged = both,
                Err(error) => {
                    self.tell(Notice::refused(error.say()));
                    return false;
                }
            }
        }
        let notice = self.merged_notice(&MERGED_DONE, &merged);
        self.adopt(merged, Kind::Merge, MERGED);
        self.tell(notice);
        true
    }

    /// Other programs of this browser that have a history in common with the open one, with their names: branches of it.
    #[must_use]
    pub fn branches(self) -> Vec<(ProgramId, String)> {
        let Some(own) = self.program.with(Option::is_some).then(|| self.autosave().document()).flatten()
        else {
            return Vec::new();
        };
        let others = self.all_documents().into_iter().filter(|other| other.program.id != own.program.id);
        let related = others.filter(|other| {
            other.ledger.seen().meets(own.ledger.seen()) && !own.ledger.seen().covers(other.ledger.seen())
        });
        related.map(|other| (other.program.id, other.program.profile.name)).collect()
    }

    /// Merges a branch into the open program, as one step. The branch stays. Says whether it could be done.
    pub fn merge_branch(self, id: &ProgramId) -> bool {
        match (self.open_id(), self.find(id)) {
            (Some(own), Some(mut branch)) => {
                // That it has a name of its own says only that it is a branch.
                let name =
                    self.program.with_untracked(|open| open.as_ref().map(|open| open.profile.name.clone()));
                branch.program.profile.name = name.unwrap_or_default();
                let writer = self.kept.with(|keeping| keeping.writers.fresh());
                branch.ledger.note(&document::content(&branch.program), &writer);
                self.merge_incoming(&own, &[branch])
            }
            _ => false,
        }
    }

    /// Everything in which a program and a document of another origin differ.
    #[must_use]
    pub fn compare_incoming(self, id: &ProgramId, document: &Document) -> Vec<Difference> {
        let Some(own) = self.find(id) else { return Vec::new() };
        let mut all = differences(&document::content(&own.program), &document::content(&document.program));
        // A round that another one follows could not be closed again.
        let past = own.program.rounds.split_last().map(|(_, past)| past).unwrap_or_default();
        let is_past = |name: &str| past.iter().any(|round| round.id.as_str() == name);
        all.retain(|one| one.other.is_some() || !closed_round(&one.path).is_some_and(is_past));
        all
    }

    /// What sets one of the files that wait apart from another one; none where either cannot be read.
    #[must_use]
    pub fn between_incoming(self, before: usize, after: usize) -> Option<Diff> {
        self.exchange().incoming.with_untracked(|all| {
            let program = |index: usize| Some(&all.get(index)?.result.as_ref().ok()?.document.program);
            Some(diff(self.catalog, program(before)?, program(after)?, self.today.get_untracked()))
        })
    }

    /// What taking the chosen places of a document of another origin would do to a program that is here; none where it is
    /// not.
    ///
    /// # Errors
    /// When they make no program together.
    pub fn outlook_of(
        self,
        id: &ProgramId,
        document: &Document,
        chosen: &[Path],
    ) -> Result<Option<Taken>, ReadError> {
        let Some(own) = self.find(id) else { return Ok(None) };
        taken(self.catalog, (&own, document), chosen, self.today.get_untracked()).map(Some)
    }

    /// Whether a newer major version made a program that is here: it can be read, and not changed.
    #[must_use]
    pub fn is_of_newer(self, id: &ProgramId) -> bool {
        self.find(id).is_some_and(|own| own.newer.is_some())
    }

    /// Takes the chosen places of a document of another origin, as one step. Says whether it could be done.
    pub fn take_chosen(self, id: &ProgramId, document: &Document, chosen: &[Path]) -> bool {
        if !self.visit(id) || !self.may_write() {
            return false;
        }
        let Some(own) = self.autosave().document() else { return false };
        let content = take(&document::content(&own.program), &document::content(&document.program), chosen);
        match own.with_content(content, self.catalog) {
            Ok(taken) => {
                self.adopt(taken, Kind::Merge, CHOSEN);
                self.tell(Notice::done(CHOSEN_DONE));
                true
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                false
            }
        }
    }

    /// Whether the open program waits to be kept, or cannot be.
    #[must_use]
    pub fn is_unkept(self) -> bool {
        matches!(self.saving.get(), SaveStatus::Waiting | SaveStatus::Refused | SaveStatus::ChangedElsewhere)
    }
}

const UNREADABLE: Text = text(
    "ファイルを読み取れませんでした。移動や削除がされていないか確かめてから、もう一度選んでください。フォルダーのときは、中のファイルを選んでください。",
    "The file could not be read. Check that it was not moved or deleted, then choose it again. If it is a folder, choose the files in it.",
);
const OPENED_PROTECTED: Text = text(
    "ファイルをプログラムとして追加しました。このブラウザでも、ファイルと同じパスフレーズで保護します。",
    "The file was added as a program. It is protected in this browser, too, with the passphrase of the file.",
);
const OPENED: Text = text(
    "ファイルの内容をプログラムとして追加しました。取り消すには、一覧で削除してください。",
    "The file was added as a program. To take this back, delete it in the list.",
);
const OPENED_NEWER: Text = text(
    "新しい版のOkaeriで作られたファイルです。表示とダウンロードだけができます。",
    "A newer version of Okaeri made this file. You can read it and download it.",
);
const MERGED: Text = text("ファイルの内容をまとめる", "Merge a file");
const CHOSEN: Text = text("ファイルから選んで取り込む", "Take parts of a file");
const CHOSEN_DONE: Text = text(
    "選んだ内容を取り込みました。「元に戻す」で取り込む前に戻せます。",
    "What you ticked is taken over. Undo takes it back.",
);
const MERGED_DONE: Text = text(
    "ファイルの内容を取り込みました。「元に戻す」で取り込む前に戻せます。",
    "The file is merged. Undo takes all of it back.",
);
