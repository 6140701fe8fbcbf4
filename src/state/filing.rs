//! What is written to a program's file in its place, and read from there: protected as the program is.

use super::seals::sealed;
use super::session::Session;
use super::{Incoming, Notice};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document, ReadError};
use crate::exchange::sealed::Sealed;
use crate::storage::crypto::Key;
use crate::storage::file;
use crate::storage::place::look;

/// What tells with which passphrase a file is sealed.
pub type Seal = (String, String);

impl Session {
    /// Whether a file is protected as its program is now: with the same passphrase, or both with none.
    pub(super) fn is_sealed_alike(self, id: &ProgramId, seal: Option<&Seal>) -> bool {
        let key = self.kept.with(|keeping| keeping.keys.get(id).cloned());
        match (key, seal) {
            (None, None) => true,
            (Some(key), Some((salt, verifier))) => key.made(salt, verifier),
            _ => false,
        }
    }

    /// Whether a file that is sealed so may be written as its program is protected now: it is so already, anyone can read it,
    /// or it is as it was when it was left in step, and the program was protected otherwise here since. Any other seal is
    /// somebody else's, and who is right of the two is not for the page to say: each would seal it anew for ever.
    pub(super) fn may_be_resealed(
        self,
        id: &ProgramId,
        seal: Option<&Seal>,
        left: impl FnOnce(&Seal) -> bool,
    ) -> bool {
        self.is_sealed_alike(id, seal) || seal.is_none_or(left)
    }

    /// Whether what a file that waits holds is protected there and would not be here.
    #[must_use]
    pub fn would_expose(self, id: &ProgramId, files: &[usize]) -> bool {
        let is_open_here = self.kept.with(|keeping| !keeping.keys.contains_key(id));
        let is_sealed = |all: &Vec<Incoming>| {
            files.iter().filter_map(|file| all.get(*file)).any(|file| file.seal.is_some())
        };
        is_open_here && self.exchange().incoming.with_untracked(is_sealed)
    }

    /// The key of a seal, where its passphrase was entered in this page.
    pub(super) fn key_of(self, seal: &Seal) -> Option<Key> {
        let (salt, verifier) = seal;
        self.kept.with(|keeping| {
            let former = keeping.former_keys.iter().map(|(_, key)| key);
            let mut known = keeping.keys.values().chain(former).chain(&keeping.file_keys);
            known.find(|key| key.made(salt, verifier)).cloned()
        })
    }

    /// Protects a program with the passphrase of a file of it, so that both are written alike.
    pub fn take_seal(self, id: &ProgramId, seal: &Seal) {
        let (id, key) = (id.clone(), self.key_of(seal));
        self.with_leave(&id.clone(), move || {
            if !self.may_write() {
                return;
            }
            leptos::task::spawn_local(async move {
                let Some(key) = key else { return };
                match self.protected(&id, async { Ok(Some(key)) }).await {
                    Ok(()) => {
                        // Pages that say whether it is protected look again.
                        self.program.update(|_same| ());
                        self.tell(Notice::done(SEAL_TAKEN));
                    }
                    Err(why) => self.tell(Notice::refused(why)),
                }
                self.look_at_file();
                self.look_into_folder(false);
            });
        });
    }

    /// Writes the file of a program that was left while its passphrase was changed, as the program is protected now: if it
    /// is protected as the program was, and holds nothing that is not known here. Else that is seen to, and asked about, once
    /// the program is opened.
    pub(super) async fn reseal_file_left(self, id: &ProgramId, old: Option<Seal>) {
        let Some(file) = self.file_of(id).await else { return };
        if !file.may_write(false).await {
            return;
        }
        let Ok(there) = file.file().await else { return };
        let lies = look(&there);
        let Ok(bytes) = file::take(there).await else { return };
        let Ok((bytes, seal)) = self.unsealed_file(bytes).await else { return };
        let (Some(own), Ok(reading)) = (self.find(id), document::open(&bytes, self.catalog)) else { return };
        let theirs = &reading.document;
        let is_own = seal == old
            && !reading.is_newer()
            && theirs.program.id == *id
            && own.ledger.seen().covers(theirs.ledger.seen())
            && !own.lacks_of(theirs);
        let Some(text) = self.text_for_file(&own).await.filter(|_| is_own) else { return };
        if file.write(&text, lies).await.is_ok() {
            self.note_export(id, own.ledger.seen());
        }
    }

    /// A program as its file is to hold it: sealed where a passphrase protects it. None where the browser does not seal it,
    /// or the program was locked meanwhile.
    pub(super) async fn text_for_file(self, document: &Document) -> Option<String> {
        if self.is_sealed(&document.program.id) {
            return None;
        }
        let key = self.kept.with(|keeping| keeping.keys.get(&document.program.id).cloned());
        sealed(key.as_ref(), document::save(document)).await.ok()
    }

    /// What a file holds, opened where a key is at hand, and how it was sealed.
    ///
    /// # Errors
    /// When its passphrase is needed, or it is not what was sealed.
    pub(super) async fn unsealed_file(self, bytes: Vec<u8>) -> Result<(Vec<u8>, Option<Seal>), ReadError> {
        let text = std::str::from_utf8(&bytes).ok().filter(|text| Sealed::is_one(text));
        let Some(text) = text else { return Ok((bytes, None)) };
        let sealed = Sealed::read(text).map_err(|_why| ReadError::SealBroken)?;
        let key = self.kept.with(|keeping| {
            let former = keeping.former_keys.iter().map(|(_, key)| key);
            let mut known = keeping.keys.values().chain(former).chain(&keeping.file_keys);
            known.find(|key| key.fits(&sealed)).cloned()
        });
        let text = key.ok_or(ReadError::Sealed)?.open(&sealed).await.map_err(|_why| ReadError::SealBroken)?;
        Ok((text.into_bytes(), Some((sealed.salt, sealed.verifier))))
    }
}

const SEAL_TAKEN: Text = text(
    "このプログラムを、ファイルと同じパスフレーズで保護しました。これからは、そのパスフレーズで開きます。",
    "The program is now protected by the passphrase of the file. From now on that one opens it.",
);
