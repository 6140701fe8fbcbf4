//! Handing programs out as files, and saying so.

use super::notice::HandedOut;
use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document};
use crate::exchange::file_name::program_file_name;
use crate::storage::file;

impl Session {
    /// Hands the open program out as a file.
    pub fn export(self) {
        self.hand_out_all(self.autosave().document().into_iter().collect(), 0);
    }

    /// Hands out whatever the browser does not keep.
    pub fn export_unkept(self) {
        let refused = self.saving.get_untracked() == SaveStatus::Refused;
        let open = if refused { self.autosave().document() } else { None };
        let held = self.held.get_untracked().into_iter().filter(|held| !self.is_sealed(&held.program.id));
        self.hand_out_all(open.into_iter().chain(held).collect(), 0);
    }

    /// Hands out all programs of this tab that can be read, one file each, and says how many are locked.
    pub fn export_all(self) {
        let all = self.all_documents();
        let is_out = |id: &&ProgramId| all.iter().any(|document| document.program.id == **id);
        let ids = self.kept.with(|keeping| keeping.cabinet.ids());
        let locked = ids.iter().filter(|id| !is_out(id) && self.is_sealed(id)).count();
        self.hand_out_all(all, locked);
    }

    /// Hands out a file for each of these; `locked` programs cannot be.
    fn hand_out_all(self, documents: Vec<Document>, locked: usize) {
        let files = documents.len();
        let is_protected =
            |document: &&Document| self.kept.with(|keeping| keeping.keys.contains_key(&document.program.id));
        let plain = documents.iter().filter(is_protected).count();
        let mut are_whole = true;
        for document in documents {
            let name = program_file_name(&document.program.profile.name);
            let text = document::save(&document);
            let is_whole = self.hand_out_file(&name, &text);
            if is_whole {
                self.note_export(&document.program.id, document.ledger.seen());
            }
            are_whole &= is_whole;
        }
        if are_whole && (files > 1 || plain + locked > 0) {
            self.tell(Notice::all_handed_out(HandedOut { files, plain, locked }));
        }
    }

    /// Hands out a program's file, and says how that went. True where it can be opened again.
    pub(super) fn hand_out_file(self, name: &str, text: &str) -> bool {
        let is_small = text.len() <= document::MOST_BYTES;
        let is_taken = self.give(name, text, JSON);
        if is_taken {
            self.tell(if is_small { Notice::handed_out(name) } else { Notice::refused(TOO_LARGE) });
        }
        is_taken && is_small
    }

    /// Hands out a text as a file of JSON.
    pub fn hand_out(self, name: &str, text: &str) {
        self.give(name, text, JSON);
    }

    /// Gives a file to the browser. A refusal is told.
    pub(super) fn give(self, name: &str, text: &str, kind: &str) -> bool {
        let is_taken = file::hand_out(name, text, kind).is_ok();
        if !is_taken {
            self.tell(Notice::refused(NOT_TAKEN));
        }
        is_taken
    }
}

/// The kind of a program's file.
const JSON: &str = "application/json";

const NOT_TAKEN: Text = text(
    "ブラウザがダウンロードを受け付けませんでした。設定でダウンロードを許可してから、もう一度試してください。",
    "The browser allowed no download. Allow downloads in its settings and try again.",
);
const TOO_LARGE: Text = text(
    "書き出したファイルは5MBを超えています。このままでは開けないので、長いメモを減らして書き出し直してください。",
    "The exported file is over 5 MB and cannot be opened. Shorten long notes and export again.",
);
