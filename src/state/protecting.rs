//! Putting a passphrase on a program, changing it and taking it away, with all that is kept of the program.

use super::Notice;
use super::locked::SEALED;
use super::seals::{refusal, sealed};
use super::session::Session;
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same};
use crate::exchange::sealed::Sealed;
use crate::storage::crypto::{CryptoError, Key};

impl Session {
    /// Protects the open program with a passphrase, with all that is kept of it; none takes the protection away. It goes on
    /// when the program is left meanwhile, and says then of which one it speaks.
    pub fn protect(self, passphrase: Option<String>, said: impl Fn(Result<(), Text>) + 'static) {
        if !self.may_write() {
            return said(Ok(()));
        }
        let Some(id) = self.open_id() else { return said(Ok(())) };
        leptos::task::spawn_local(async move {
            let done = match (&passphrase, self.has_passphrase(&id)) {
                (Some(_), true) => CHANGED,
                (Some(_), false) => PROTECTED,
                (None, _) => OPEN_AGAIN,
            };
            let key = async {
                match &passphrase {
                    Some(passphrase) => Key::new(passphrase).await.map(Some),
                    None => Ok(None),
                }
            };
            let outcome = self.protected(&id, key).await;
            match &outcome {
                Ok(()) if self.is_open(&id) => self.tell(Notice::done(done)),
                Ok(()) => self.tell(Notice::done(self.of_program(&id, &done))),
                // Else it stands beside the field.
                Err(why) if !self.is_open(&id) => self.tell(Notice::refused(self.of_program(&id, why))),
                Err(_) => {}
            }
            said(outcome);
        });
    }

    fn of_program(self, id: &ProgramId, words: &Text) -> Text {
        let name = self.find(id).map(|document| quoted(&same(&document.program.profile.name)));
        let Some(name) = name else { return words.clone() };
        both(format!("{}：{}", name.ja, words.ja), format!("{}: {}", name.en, words.en))
    }

    /// Writes all that is kept of a program with another key, or with none, once that is there. One at a time.
    ///
    /// # Errors
    /// When not all of it is written; with what to do.
    pub(super) async fn protected(
        self,
        id: &ProgramId,
        new: impl Future<Output = Result<Option<Key>, CryptoError>>,
    ) -> Result<(), Text> {
        if self.kept.with(|keeping| keeping.protecting.is_some()) {
            return Err(BUSY);
        }
        self.kept.change(|keeping| keeping.protecting = Some(id.clone()));
        let outcome = match new.await {
            Ok(new) => self.resealed(id, new).await,
            Err(error) => Err(refusal(&error)),
        };
        self.kept.change(|keeping| keeping.protecting = None);
        outcome
    }

    async fn resealed(self, id: &ProgramId, new: Option<Key>) -> Result<(), Text> {
        let old = self.kept.with(|keeping| keeping.keys.get(id).cloned());
        // From now on everything is written in the new way; what is under way may still be written in the old one.
        self.kept.change(|keeping| keeping.resealing = Some(id.clone()));
        let before = old.as_ref().map(Key::mark);
        let outcome = self.rewritten(id, old, new).await;
        self.kept.change(|keeping| keeping.resealing = None);
        if outcome.is_ok() && !self.is_open(id) {
            self.reseal_file_left(id, before).await;
        }
        self.say_to_tabs(&format!("{SEALED}{id}"));
        outcome
    }

    /// Writes all that is kept of a program in the new way; in the old one again where any of it is not taken. The history is
    /// opened before the program and sealed after it: where the page is closed in between, it can still be read, and is
    /// sealed once the program is opened again.
    async fn rewritten(self, id: &ProgramId, old: Option<Key>, new: Option<Key>) -> Result<(), Text> {
        if new.is_none()
            && let Err(error) = self.reseal_history(id, old.as_ref(), None).await
        {
            leptos::logging::warn!("the history was not opened: {error:?}");
            return Err(NOT_WRITTEN);
        }
        self.written_with(id, new.clone()).await;
        if self.lies_with(id, new.as_ref()).await {
            match self.reseal_history(id, old.as_ref(), new.as_ref()).await {
                Ok(()) => return Ok(()),
                Err(error) => leptos::logging::warn!("the history was not written: {error:?}"),
            }
        }
        self.written_with(id, old.clone()).await;
        // What was done meanwhile was written in the new way.
        let history = self.reseal_history(id, new.as_ref(), old.as_ref()).await;
        match self.lies_with(id, old.as_ref()).await {
            true if history.is_ok() => Err(NOT_WRITTEN),
            true => Err(HALF),
            false => {
                if self.lies_with(id, new.as_ref()).await {
                    self.kept.change(|keeping| keeping.set_key(id, new));
                }
                Err(HALF)
            }
        }
    }

    /// Seals what lies there in plain text of a program that a passphrase protects: the page was closed while that was done.
    pub(super) fn finish_protecting(self, id: &ProgramId) {
        let key = self.kept.with(|keeping| keeping.keys.get(id).cloned());
        let Some(key) = key.filter(|_| self.has_leave()) else { return };
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let is_resealing = self.kept.with(|keeping| keeping.resealing.is_some());
            if is_resealing || !self.is_open(&id) {
                return;
            }
            if !self.lies_with(&id, Some(&key)).await {
                self.written_with(&id, Some(key.clone())).await;
            }
            if let Err(error) = self.reseal_history(&id, None, Some(&key)).await {
                leptos::logging::warn!("the history was not sealed: {error:?}");
            }
        });
    }

    /// Writes a program with this key, or with none, in the place of how it was written before.
    async fn written_with(self, id: &ProgramId, key: Option<Key>) {
        self.kept.change(|keeping| {
            keeping.set_key(id, key);
            // Where the copy is all that there is, it is written over, and never missing.
            if keeping.cabinet.vault.is_some() {
                keeping.cabinet.drop_copy(id);
            }
        });
        // Once for each slot: nothing of how it was before stays.
        for _ in 0..2 {
            self.keep_again(id);
            self.until_written().await;
        }
    }

    /// Writes what was written of a program's history in the old way in the new one.
    async fn reseal_history(
        self,
        id: &ProgramId,
        old: Option<&Key>,
        new: Option<&Key>,
    ) -> Result<(), CryptoError> {
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return Ok(()) };
        let refused = |why| CryptoError::Refused(format!("{why:?}"));
        let mut again = Vec::new();
        for (name, text) in vault.history(id.as_str()).await.map_err(refused)? {
            let mark = Sealed::mark(&text);
            if mark == new.map(Key::mark) {
                continue;
            }
            let plain = match (mark, old) {
                (None, _) => Some(text),
                (Some(mark), Some(old)) if mark == old.mark() => {
                    Some(old.open(&Sealed::read(&text).map_err(CryptoError::Seal)?).await?)
                }
                // Sealed with a passphrase that nobody has told: it stays as it is.
                _ => None,
            };
            if let Some(plain) = plain {
                again.push((name, sealed(new, plain).await?));
            }
        }
        if again.is_empty() {
            return Ok(());
        }
        vault.put_all(again).await.map_err(refused)
    }
}

const BUSY: Text = text(
    "前のパスフレーズの処理がまだ続いています。数秒待ってから、もう一度試してください。",
    "The last change of a passphrase is still being worked on. Wait a few seconds and try again.",
);
const PROTECTED: Text = text(
    "パスフレーズで保護しました。忘れると誰にも開けません。",
    "The program is protected. Nobody can open it without the passphrase, and it cannot be recovered.",
);
const CHANGED: Text = text(
    "パスフレーズを変えました。これからは新しいパスフレーズで開きます。同期しているファイルを使う人にも伝えてください。",
    "The passphrase is changed; from now on the new one opens the program. Tell those who use the file kept in step, too.",
);
const OPEN_AGAIN: Text = text("パスフレーズの保護を外しました。", "The passphrase protection is taken away.");
const NOT_WRITTEN: Text = text(
    "ブラウザが書き込みを受け付けないため、保護の設定は前のままです。空き容量を増やしてから、もう一度試してください。",
    "The browser did not take what had to be written, so the protection is as it was. Make room and try again.",
);
const HALF: Text = text(
    "書き込みが途中で止まり、前の状態にも戻せませんでした。このページを閉じずに、まずファイルに書き出してください。空き容量を増やすと、もう一度試せます。",
    "Writing stopped halfway and could not be taken back. Keep this page open and export a file first. Once there is room, try again.",
);
