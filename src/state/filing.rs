//! What is written to a program's file in its place, and read from there: protected as the program is.

use super::seals::sealed;
use super::session::Session;
use crate::domain::id::ProgramId;
use crate::exchange::document::{self, Document, ReadError};
use crate::exchange::sealed::Sealed;

/// What tells with which passphrase a file is sealed.
pub(super) type Seal = (String, String);

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
