//! The safe start: programs are listed without being read, for one of them may be why the page does not start.

use super::Notice;
use super::session::Session;
use super::workspace::Entry;
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::journal::Record;

/// How an address asks for it.
const SAFE: &str = "safe";

/// Whether the address asks for the safe start.
pub(super) fn is_asked() -> bool {
    let query = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    query.trim_start_matches('?').split('&').any(|part| part.split('=').next() == Some(SAFE))
}

impl Session {
    /// All programs, none of them read.
    pub(super) fn unread(self) -> Vec<Entry> {
        self.kept.with(|keeping| {
            let entry = |id: ProgramId| {
                let newest = keeping.cabinet.found(&id).and_then(|found| found.newest.first());
                Entry::Unread { saved_at: newest.map_or(0, |newest| newest.header.saved_at), id }
            };
            keeping.cabinet.ids().into_iter().map(entry).collect()
        })
    }

    /// What lies here of a program, as it can be put back.
    pub(super) fn unread_text(self, id: &ProgramId) -> Option<String> {
        self.kept.with(|keeping| {
            let found = keeping.cabinet.found(id)?;
            let newest = found.newest.first().map(Record::write);
            newest.or_else(|| found.last_damaged()?.raw.clone())
        })
    }

    /// Hands out all that lies here of a program, without reading it.
    pub fn hand_out_unread(self, id: &ProgramId) {
        let texts: Vec<String> = self.kept.with(|keeping| {
            let Some(found) = keeping.cabinet.found(id) else { return Vec::new() };
            let newest = found.newest.iter().map(|record| record.payload.clone());
            newest.chain(found.damaged.iter().filter_map(|damaged| damaged.raw.clone())).collect()
        });
        if texts.is_empty() {
            self.tell(Notice::refused(NOTHING_LEFT));
        }
        for (at, text) in texts.iter().enumerate() {
            let number = if at == 0 { String::new() } else { format!("-{}", at + 1) };
            self.hand_out(&format!("{id}{number}.okaeri.json"), text);
        }
    }
}

const NOTHING_LEFT: Text = text(
    "このプログラムのデータは、ブラウザの保存領域から読み出せなくなっているため、ダウンロードできません。書き出したファイルがあれば、そのファイルを開いてください。",
    "The data of this program can no longer be read from the browser’s storage, so there is nothing to download. If you have exported a file of it, open that.",
);
