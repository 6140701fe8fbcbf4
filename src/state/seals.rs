//! Programs that a passphrase protects, here and in their files.

use std::time::Duration;

use leptos::prelude::*;

use super::keeping::{Job, Keeping};
use super::locked::SEALED;
use super::session::Session;
use super::{Incoming, Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, ReadError};
use crate::exchange::journal::Record;
use crate::exchange::sealed::{SealError, Sealed};
use crate::storage::StorageError;
use crate::storage::Stored;
use crate::storage::crypto::{CryptoError, Key};
use crate::storage::disk::DiskError;
use crate::storage::vault::{Found, KeepError, Steps, steps_to_write};

/// How often, and after which time, it is looked again whether what waits is kept.
const MOST_LOOKS: u32 = 50;
const LOOK_AGAIN: Duration = Duration::from_millis(100);

impl Session {
    /// Whether a program is here, and a passphrase is needed to read it.
    #[must_use]
    pub fn is_sealed(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| keeping.cabinet.is_sealed(id))
    }

    /// Whether the open program is protected by a passphrase.
    #[must_use]
    pub fn is_protected(self) -> bool {
        self.program.track();
        let id = self.open_id();
        id.is_some_and(|id| self.kept.with(|keeping| keeping.keys.contains_key(&id)))
    }

    /// Whether a passphrase is being put on a program here, changed or taken away.
    pub(super) fn is_protecting(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| keeping.protecting.as_ref() == Some(id))
    }

    /// Whether a program is protected by a passphrase that was entered, or set, in this page.
    #[must_use]
    pub fn has_passphrase(self, id: &ProgramId) -> bool {
        self.kept.with(|keeping| keeping.keys.contains_key(id))
    }

    /// Opens a program with its passphrase, and then says whether that was possible.
    pub fn unlock(self, id: ProgramId, passphrase: String, said: impl Fn(Result<(), Text>) + 'static) {
        leptos::task::spawn_local(async move {
            let outcome = self.unlocked(&id, &passphrase).await.map_err(|error| refusal(&error));
            let outcome = match outcome {
                Ok(()) if !self.visit(&id) => Err(self.why_shut(&id)),
                other => other,
            };
            // Where there are no locks, the leave to write is there at once.
            self.finish_protecting(&id);
            self.refresh();
            let is_open = outcome.is_ok();
            said(outcome);
            if is_open {
                self.tell_recovered(Some(&id));
            }
        });
    }

    async fn unlocked(self, id: &ProgramId, passphrase: &str) -> Result<(), CryptoError> {
        let known = |keeping: &Keeping| keeping.cabinet.found(id).cloned().unwrap_or_default();
        let found = self.kept.with(known);
        // Beside what is sealed there may be what was open here before.
        let Some(first) = found.newest.iter().find(|record| Sealed::is_one(&record.payload)) else {
            // Another tab has taken the protection away, or the program.
            return Ok(());
        };
        let sealed = Sealed::read(&first.payload).map_err(CryptoError::Seal)?;
        let key = Key::of(&sealed, passphrase).await?;
        loop {
            let found = self.kept.with(known);
            let open = opened(&key, found.clone()).await;
            if let Some(shut) = open.newest.iter().find_map(|record| Sealed::read(&record.payload).ok()) {
                let why = if key.fits(&shut) { SealError::Damaged } else { SealError::WrongPassphrase };
                return Err(CryptoError::Seal(why));
            }
            let is_newest = self.kept.change(|keeping| {
                // What another tab has written meanwhile is opened, too.
                let is_newest = known(keeping) == found;
                if is_newest {
                    keeping.keys.insert(id.clone(), key.clone());
                    keeping.cabinet.take_opened(id, open);
                }
                is_newest
            });
            if is_newest != Some(false) {
                return Ok(());
            }
        }
    }

    /// Why a program cannot be shown whose passphrase was right.
    fn why_shut(self, id: &ProgramId) -> Text {
        match self.stored(id) {
            Some(Stored::Damaged { error, .. }) => error.say(),
            Some(_) => DAMAGED.clone(),
            None => GONE,
        }
    }

    /// What was found of a program, opened where its key is known.
    pub(super) async fn opened(self, id: &ProgramId, found: Found) -> Found {
        let key = self.kept.with(|keeping| keeping.keys.get(id).cloned());
        match key {
            Some(key) => opened(&key, found).await,
            None => found,
        }
    }

    /// A text of a program's history, opened where its key is known.
    pub(super) async fn opened_text(self, id: &ProgramId, text: String) -> Option<String> {
        if !Sealed::is_one(&text) {
            return Some(text);
        }
        let key = self.kept.with(|keeping| keeping.keys.get(id).cloned())?;
        key.open(&Sealed::read(&text).ok()?).await.ok()
    }

    /// Waits until nothing is being written.
    pub(super) async fn until_written(self) {
        for _ in 0..MOST_LOOKS {
            if self.kept.with(|keeping| keeping.jobs.is_empty()) {
                return;
            }
            crate::storage::pause(LOOK_AGAIN).await;
        }
    }

    /// Keeps the open program once more as it is.
    pub(super) fn keep_open_again(self) {
        if let Some(id) = self.open_id() {
            self.keep_again(&id);
        }
    }

    /// Keeps a program once more as it is.
    pub(super) fn keep_again(self, id: &ProgramId) {
        let autosave = self.autosave();
        let Some(document) = self.find(id) else { return };
        let record = autosave.record(&document);
        if self.is_open(id) {
            self.saving.set(SaveStatus::Waiting);
        }
        let (id, steps, dropped) = (id.clone(), Vec::new(), Vec::new());
        let is_copied = autosave.copy(&id, &record).is_ok();
        autosave.enqueue(Job { id, record, document, is_copied, steps, dropped, is_over: false });
    }

    /// Closes the open program, which a passphrase protects, and forgets its key: to read it, the passphrase is needed
    /// again. What waits is kept first.
    pub fn lock(self) {
        self.autosave().now();
        self.lock_once_kept(MOST_LOOKS);
    }

    fn lock_once_kept(self, looks: u32) {
        let Some(id) = self.open_id().filter(|_| self.is_protected()) else { return };
        match self.saving.get_untracked() {
            status if status.has_nothing_own() && !self.is_protecting(&id) => self.forget_key(id),
            // What is under way needs the key.
            status
                if (status == SaveStatus::Waiting || self.is_protecting(&id))
                    && looks > 0
                    && set_timeout_with_handle(move || self.lock_once_kept(looks - 1), LOOK_AGAIN)
                        .is_ok() => {}
            _ => self.tell(Notice::refused(NOT_LOCKED)),
        }
    }

    fn forget_key(self, id: ProgramId) {
        leptos::task::spawn_local(async move {
            self.leave_file();
            let found = self.lying(&id).await;
            // It may have been changed meanwhile.
            let is_kept = self.saving.get_untracked().has_nothing_own();
            let Some(found) = found.filter(|_| is_kept && self.is_open(&id)) else {
                return self.tell(Notice::refused(NOT_LOCKED));
            };
            self.lock_up(&id, found);
            self.say_to_tabs(&format!("{SEALED}{id}"));
        });
    }

    /// Opens a file that was handed over with its passphrase.
    pub fn unlock_incoming(
        self,
        index: usize,
        passphrase: String,
        said: impl Fn(Result<(), Text>) + 'static,
    ) {
        let text = self
            .exchange()
            .incoming
            .with_untracked(|all| all.get(index).and_then(|file| file.sealed.clone()));
        leptos::task::spawn_local(async move {
            let outcome = match text.as_deref().map(Sealed::read) {
                Some(Ok(sealed)) => open_with(&sealed, &passphrase).await,
                Some(Err(error)) => Err(CryptoError::Seal(error)),
                None => return,
            };
            match outcome {
                Ok((plain, key)) => {
                    let result = document::open(plain.as_bytes(), self.catalog).map(Box::new);
                    self.kept.change(|keeping| keeping.file_keys.push(key));
                    let seal = text.as_deref().and_then(Sealed::mark);
                    self.exchange().incoming.update(|all| {
                        // Others may have come or gone meanwhile, and this one may be unwanted by now.
                        let is_it = |file: &&mut Incoming| file.sealed.is_some() && file.sealed == text;
                        if let Some(file) = all.iter_mut().find(is_it) {
                            *file = Incoming { result, sealed: None, seal, ..file.clone() };
                        }
                    });
                    said(Ok(()));
                }
                Err(error) => said(Err(refusal(&error))),
            }
        });
    }
}

/// Seals a text with a passphrase, and hands it on.
pub(super) fn seal(text: String, passphrase: String, sealed: impl Fn(Result<String, Text>) + 'static) {
    leptos::task::spawn_local(async move {
        let outcome = match Key::new(&passphrase).await {
            Ok(key) => key.seal(&text).await,
            Err(error) => Err(error),
        };
        sealed(outcome.map_err(|error| refusal(&error)));
    });
}

async fn open_with(sealed: &Sealed, passphrase: &str) -> Result<(String, Key), CryptoError> {
    let key = Key::of(sealed, passphrase).await?;
    Ok((key.open(sealed).await?, key))
}

/// A text as it is written with a key, or without one.
pub(super) async fn sealed(key: Option<&Key>, text: String) -> Result<String, CryptoError> {
    match key {
        Some(key) => key.seal(&text).await,
        None => Ok(text),
    }
}

/// The steps of a state, sealed where a passphrase protects the program.
pub(super) async fn sealed_steps(job: &Job, key: Option<&Key>) -> Result<Steps, KeepError> {
    let mut steps = steps_to_write(&job.steps, job.dropped.clone(), |step| {
        let program = step.program.as_ref().filter(|_| step.is_own())?;
        Some(document::write_state(program, job.id.as_str(), step.number))
    });
    for (_, line, state) in &mut steps.put {
        *line = sealed(key, std::mem::take(line)).await.map_err(unsealed)?;
        if let Some(state) = state {
            *state = sealed(key, std::mem::take(state)).await.map_err(unsealed)?;
        }
    }
    steps.last = job.record.header.step;
    Ok(steps)
}

pub(super) fn unsealed(_error: CryptoError) -> KeepError {
    KeepError::Disk(DiskError::Refused("encryption".to_owned()))
}

/// What cannot be opened with the key stays as it is.
async fn opened(key: &Key, found: Found) -> Found {
    let mut open = Found { newest: Vec::new(), ..found.clone() };
    for record in found.newest {
        open.add(opened_one(key, record).await);
    }
    open
}

/// A state, opened where the key fits.
pub(super) async fn opened_one(key: &Key, record: Record) -> Record {
    let plain = match Sealed::read(&record.payload) {
        Ok(sealed) if key.fits(&sealed) => key.open(&sealed).await.ok(),
        _ => None,
    };
    Record { payload: plain.unwrap_or(record.payload), header: record.header }
}

/// What became of a state that is sealed, where the shelf is all that there is.
pub(super) async fn kept_on_shelf(
    record: &Record,
    key: Option<&Key>,
    copied: Result<(), StorageError>,
) -> Result<Record, KeepError> {
    match (copied, key) {
        (Ok(()), _) => Ok(record.clone()),
        (Err(StorageError::Elsewhere(there)), Some(key)) => {
            Err(KeepError::Elsewhere(Box::new(opened_one(key, *there).await)))
        }
        (Err(_), _) => Err(KeepError::Disk(DiskError::Silent)),
    }
}

/// Why something could not be sealed or opened, in words.
pub(super) fn refusal(error: &CryptoError) -> Text {
    match error {
        CryptoError::Seal(SealError::WrongPassphrase) => WRONG.clone(),
        CryptoError::Seal(SealError::Damaged) => DAMAGED.clone(),
        CryptoError::Seal(SealError::Unknown) => ReadError::Newer.say(),
        CryptoError::None => NO_CRYPTO.clone(),
        CryptoError::Refused(why) => {
            leptos::logging::warn!("the browser's cryptography refused: {why}");
            REFUSED.clone()
        }
    }
}

static WRONG: Text = text(
    "パスフレーズが違います。データは壊れていません。大文字と小文字、全角と半角を確かめてください。",
    "This is not the passphrase. The data itself is whole. Check upper and lower case.",
);
static DAMAGED: Text = text(
    "データが壊れているため開けません(検査値が合いません)。パスフレーズの間違いではありません。控えのファイルがあれば、そちらを開いてください。",
    "The data is damaged and cannot be opened (its checksum does not fit). The passphrase is not the cause. If you have a backup file, open that one.",
);
const GONE: Text = text(
    "このプログラムは、もうこのブラウザにありません。別のタブで削除した場合は、そのタブのプログラム一覧から元に戻せます。",
    "This program is no longer in this browser. If it was deleted in another tab, put it back from the list of programs there.",
);
static NO_CRYPTO: Text = text(
    "このページの開き方では、ブラウザの暗号機能を使えません。https:で始まるアドレスで開いてください。",
    "Opened this way, the page cannot use the browser’s encryption. Open it at an address that begins with https:.",
);
static REFUSED: Text = text(
    "ブラウザが暗号の処理を受け付けませんでした。何も変えていません。もう一度試してください。",
    "The browser refused to encrypt or decrypt. Nothing was changed; try again.",
);
const NOT_LOCKED: Text = text(
    "最後の変更がまだ保存されていないため、鍵をかけていません。保存されてから、もう一度試してください。",
    "The last change is not kept yet, so the program is still open. Try again once it is kept.",
);
