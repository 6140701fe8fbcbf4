//! Programs that were left while the browser did not keep them: leaving a page drops nothing.

use std::time::Duration;

use leptos::prelude::*;

use super::autosave::Autosave;
use super::keeping::Job;
use super::life::every;
use super::notice::joined;
use super::session::Session;
use super::{Notice, SaveStatus, clock, ids};
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document};
use crate::exchange::journal::{Kind, Record, Step};
use crate::storage::Recovered;
use crate::storage::vault::{Manner, Steps};

/// How long after a refusal it is tried again.
const RETRY: Duration = Duration::from_secs(3);

/// How long ago a program was begun of which nothing but its first copy need be there, in milliseconds.
const JUST_BEGUN: u64 = 600_000;

impl Session {
    /// What is held under this id, held no longer.
    pub(super) fn take_held(self, id: &ProgramId) -> Option<Document> {
        let at = self.held.with_untracked(|held| held.iter().position(|held| held.program.id == *id))?;
        // Whoever opens it notes anew what came between.
        self.kept.change(|keeping| keeping.held_steps.remove(id));
        Some(self.held.update(|held| held.remove(at)))
    }

    /// Whether what is at hand of a program is kept: it may only have been met, or be held until it is written.
    pub(super) fn status_of(self, id: &ProgramId) -> SaveStatus {
        let is_kept = self.kept.with(|keeping| keeping.cabinet.is_kept(id, keeping.keys.contains_key(id)));
        match self.autosave().kept_status() {
            SaveStatus::Kept if !is_kept => SaveStatus::Waiting,
            status => status,
        }
    }

    /// Keeps a document as it is; holds it where nobody takes it.
    pub(super) fn keep(self, document: Document) {
        let held = self.kept.change(|keeping| keeping.held_steps.remove(&document.program.id));
        let (steps, dropped) = held.flatten().unwrap_or_default();
        self.keep_after(document, steps, dropped);
    }

    /// Keeps a document as it is after steps of its history; holds it where nobody takes it.
    fn keep_after(self, mut document: Document, steps: Vec<Step>, dropped: Vec<u64>) {
        let autosave = self.autosave();
        // A copy may have got another name on the way.
        let content = document::content(&document.program);
        autosave.edit(&mut document, |ledger, writer| ledger.note(&content, writer));
        let (id, mut record) = (document.program.id.clone(), autosave.record(&document));
        if let Some(last) = steps.last() {
            record = record.after(last.number);
        }
        let is_copied = autosave.copy(&id, &record).is_ok();
        self.kept.change(|keeping| keeping.cabinet.learn_record(&id, record.clone()));
        autosave.enqueue(Job { id, record, document, is_copied, steps, dropped, is_over: false });
    }

    /// Says of which programs something was damaged, and an earlier state is shown, or of which the history is gone; of one
    /// that was just opened with its passphrase, or of all that can be read.
    pub(super) fn tell_recovered(self, only: Option<&ProgramId>) {
        let (recovered, bare) = self
            .kept
            .with(|keeping| (keeping.cabinet.recovered.clone(), keeping.cabinet.without_history.clone()));
        let is_meant = |id: &ProgramId| only.is_none_or(|only| only == id);
        let name = |id: &ProgramId| Some(self.find(id).filter(|_| is_meant(id))?.program.profile.name);
        let damaged = recovered.iter().filter(|it| it.is_damaged).filter_map(|it| name(&it.id));
        let unreadable = recovered.iter().filter(|it| it.is_unreadable).filter_map(|it| name(&it.id));
        let is_missing = |it: &&Recovered| !it.is_damaged && !it.is_unreadable && it.is_from_history;
        let missing = recovered.iter().filter(is_missing);
        let told = [
            told(damaged.collect(), recovered_words),
            told(unreadable.collect(), unreadable_words),
            told(missing.filter_map(|it| name(&it.id)).collect(), missing_words),
            told(bare.iter().filter(|id| self.was_kept_long(id)).filter_map(name).collect(), bare_words),
        ];
        let Some(words) = told.into_iter().flatten().reduce(|one, other| joined(&one, &other)) else {
            return;
        };
        // Once the first page is there, which begins by clearing what was said before.
        let tell = move || self.tell_beside(Notice::refused(words));
        if set_timeout_with_handle(tell, Duration::from_millis(50)).is_err() {
            leptos::logging::warn!("nobody was told that something is damaged");
        }
    }

    /// Whether a program was not only begun right before the page was closed, so that only its copy was kept.
    fn was_kept_long(self, id: &ProgramId) -> bool {
        let is_first = self.kept.with(|keeping| {
            let found = keeping.cabinet.found(id);
            found.is_some_and(|found| found.newest.iter().all(|record| record.header.rev <= 1))
        });
        !is_first || self.kept_at(id) + JUST_BEGUN < clock::milliseconds()
    }

    /// Keeps again all that this page has: what the vault had is gone.
    pub(super) fn fill_again(self) {
        self.kept.change(|keeping| keeping.cabinet.lose_vault());
        self.keep_open_again();
        self.bring_in();
    }

    /// Brings into the vault what only the shelf has: what was kept right before the browser went, and what an earlier
    /// version of the page kept. The latter stays as it was, too.
    pub(super) fn bring_in(self) {
        let (all, sealed) =
            self.kept.with(|keeping| (keeping.cabinet.unsafe_ones(), keeping.cabinet.unsafe_sealed()));
        for (id, record) in sealed {
            self.keep_sealed(id, record);
        }
        for (id, raw) in all {
            let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
            let Some((vault, document)) = vault.zip(self.find(&id)) else { continue };
            leptos::task::spawn_local(async move {
                let kept = match raw {
                    Some(raw) => vault.put_before(id.as_str(), &raw, clock::milliseconds()).await.is_ok(),
                    None => true,
                };
                if kept && self.is_open(&id) {
                    self.keep_open_again();
                } else if kept {
                    self.keep(document);
                }
            });
        }
    }

    /// Brings a program into the vault that nobody has opened with its passphrase, as it lies.
    fn keep_sealed(self, id: ProgramId, record: Record) {
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        leptos::task::spawn_local(async move {
            let Record { header, payload } = record;
            let steps = Steps { last: header.step, ..Steps::default() };
            let (seen, at) = (header.seen(), header.saved_at);
            match vault.keep(id.as_str(), &payload, &seen, at, steps, Manner::default()).await {
                Ok(kept) => drop(self.kept.change(|keeping| keeping.cabinet.learn_safe(&id, kept))),
                Err(why) => leptos::logging::warn!("a protected program is not in the database: {why:?}"),
            }
        });
    }

    /// Keeps what was made of a program and its files, as a step of its history; in the place of what is open, where it is
    /// that.
    pub(super) async fn keep_merged(self, document: Document) {
        if self.is_open(&document.program.id) {
            return self.adopt(document, Kind::Merge, MERGED_FOLDER);
        }
        let document = self.join_lists(document);
        let id = document.program.id.clone();
        let is_news = self.find(&id).is_none_or(|known| known.program != document.program);
        let step = if is_news { self.next_step(&id, &document.program, MERGED_FOLDER).await } else { None };
        // It may have been opened meanwhile, and changed.
        let open = self.autosave().document().filter(|open| open.program.id == id);
        match open.map(|open| open.merge(&document, self.catalog)) {
            Some(Ok(both)) => self.adopt(both, Kind::Merge, MERGED_FOLDER),
            _ => self.keep_after(document, step.into_iter().collect(), Vec::new()),
        }
    }

    /// The step that comes next in the history of a program that is not open; none where it has no history yet.
    async fn next_step(self, id: &ProgramId, after: &Program, words: Text) -> Option<Step> {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone())?;
        let (_, line) = vault.steps(id.as_str()).await.ok()?.pop()?;
        let last = Step::read(&self.opened_text(id, line).await?)?;
        let number = vault.last_number(id.as_str()).await.ok()?.max(last.number) + 1;
        Some(Step {
            number,
            kind: Kind::Merge,
            words,
            at: clock::seconds(),
            by: self.author.get_untracked(),
            of: number,
            back: Some(last.of),
            again: Vec::new(),
            settled: None,
            program: Some(after.clone()),
        })
    }

    /// Keeps a program beside the one of the same id that another tab has changed.
    pub(super) fn branch(self, mut document: Document) {
        let old = document.program.id.clone();
        document.rename(ids::program());
        self.share_key(&old, &document.program.id);
        document.program.profile.name = self.copy_name(&document.program.profile.name);
        self.keep(document);
        self.tell(Notice::done(BRANCHED.clone()));
    }

    /// What is made of a program that a passphrase protects is protected by it, too.
    pub(super) fn share_key(self, old: &ProgramId, new: &ProgramId) {
        self.kept.change(|keeping| {
            let key = keeping.keys.get(old).cloned();
            keeping.set_key(new, key);
        });
    }

    /// Tries to keep what is held, and goes on trying while something is.
    pub(super) fn keep_held(self) {
        // What was locked meanwhile is written once it is opened.
        let (locked, all): (Vec<_>, Vec<_>) =
            self.held.get_untracked().into_iter().partition(|held| self.is_sealed(&held.program.id));
        if all.is_empty() {
            return;
        }
        self.held.set(locked);
        for document in all {
            let id = &document.program.id;
            let has_more =
                self.kept.with(|keeping| keeping.cabinet.has_more_than(id, document.ledger.seen()));
            if has_more {
                self.kept.change(|keeping| keeping.held_steps.remove(id));
                self.branch(document);
            } else {
                self.keep(document);
            }
        }
        self.refresh();
    }

    /// Tries again from time to time, as long as the page lives.
    pub(super) fn go_on_trying(self) {
        every(RETRY, move || self.keep_held());
    }
}

impl Autosave {
    /// Holds what the browser refused to keep, with the steps of its history that led there.
    pub(super) fn hold_after(self, document: Document, steps: (Vec<Step>, Vec<u64>)) {
        let id = document.program.id.clone();
        // Of what was held before, some may not have been written either.
        let known = self.kept.change(|keeping| keeping.held_steps.remove(&id)).flatten().unwrap_or_default();
        self.hold(document);
        let (mut all, mut dropped) = known;
        all.retain(|old| steps.0.iter().all(|new| new.number != old.number));
        all.extend(steps.0);
        dropped.extend(steps.1);
        self.kept.change(|keeping| keeping.held_steps.insert(id, (all, dropped)));
    }

    /// Holds what the browser refused to keep.
    pub(super) fn hold(self, document: Document) {
        self.kept.change(|keeping| keeping.held_steps.remove(&document.program.id));
        self.held.update(|held| {
            held.retain(|other| other.program.id != document.program.id);
            held.push(document);
        });
    }
}

fn told(names: Vec<String>, words: fn(&str, &str) -> Text) -> Option<Text> {
    (!names.is_empty()).then(|| words(&names.join("、"), &names.join(", ")))
}

fn missing_words(ja: &str, en: &str) -> Text {
    Text {
        ja: format!("「{ja}」の最新の保存データがなくなっていたため、変更履歴に残っていた内容を開いています。内容を確かめてください。").into(),
        en: format!("The newest of what was kept of “{en}” is missing, so what its history has is shown. Check that it is as you left it.").into(),
    }
}

fn recovered_words(ja: &str, en: &str) -> Text {
    Text {
        ja: format!("「{ja}」の保存データの一部が壊れていたため、読み取れたうちで最も新しい内容を開いています。履歴を確かめてください。壊れたデータは「データの保存場所」に取り分けました。").into(),
        en: format!("Part of what was kept of “{en}” is damaged, so the newest content that can be read is shown. Check its history. The damaged data is put aside under “Where is my data?”.").into(),
    }
}

fn unreadable_words(ja: &str, en: &str) -> Text {
    Text {
        ja: format!("「{ja}」の保存データの一部を、ブラウザの保存領域から読み出せなくなっています。読み出せたうちで最も新しい内容を開いているので、履歴を確かめてください。読み出せない部分は、ダウンロードもできません。").into(),
        en: format!("Part of what was kept of “{en}” can no longer be read from the browser’s storage, so the newest content that can be read is shown. Check its history. The part that cannot be read cannot be downloaded either.").into(),
    }
}

fn bare_words(ja: &str, en: &str) -> Text {
    Text {
        ja: format!("「{ja}」はブラウザのデータベースになかったため、localStorageの控えから開きました。内容を確かめてください。以前の変更履歴は残っていません。").into(),
        en: format!("“{en}” was not in the browser’s database, and was opened from its copy in localStorage. Check that it is as you left it. Its earlier history is not there.").into(),
    }
}

const MERGED_FOLDER: Text = text("フォルダーの変更を取り込む", "Take what others changed in the folder");
static BRANCHED: Text = text(
    "別のタブと内容が分かれたため、このタブの内容を別のプログラムとして残しました。",
    "Another tab had changed the same program, so this tab’s version is kept as a program of its own.",
);
