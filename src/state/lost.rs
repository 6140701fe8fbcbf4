//! The steps of a program as they lie on the disk, and what is left of a history whose steps are gone.

use super::role::Role;
use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::journal::{History, Step};
use crate::exchange::sealed::Sealed;
use crate::storage::idb::Idb;
use crate::storage::vault::Vault;

/// What the disk has of a program's steps.
#[derive(Default)]
pub(super) struct Lines {
    /// Those that can be read.
    pub(super) steps: Vec<Step>,
    /// Those that are damaged, with their numbers.
    pub(super) damaged: Vec<(u64, String)>,
    /// The numbers of the states that are there, where no step is whole.
    pub(super) lost: Option<Vec<u64>>,
}

impl Session {
    /// Reads the steps of a program.
    pub(super) async fn read_lines(self, id: &ProgramId, vault: &Vault<Idb>) -> Lines {
        // The states first: what another tab writes in between has both.
        let states = vault.state_numbers(id.as_str()).await;
        let (Ok(states), Ok(lines)) = (states, vault.lines(id.as_str()).await) else {
            return Lines::default();
        };
        let mut read = Lines::default();
        let mut is_shut_now = false;
        if lines.iter().any(|(_, raw)| raw.is_err()) {
            self.tell_of_unreadable(id);
        }
        for (number, raw) in lines {
            // What the disk cannot read stays where it is: there is nothing to put aside.
            let Ok(raw) = raw else { continue };
            let is_shut = Sealed::is_one(&raw);
            let is_broken = is_shut && Sealed::read(&raw).is_err();
            let line = self.opened_text(id, raw.clone()).await.filter(|_| !is_broken);
            let step = |line: &str| Step::read(line).filter(|step| step.number == number);
            match line.as_deref().map(step) {
                Some(Some(step)) => read.steps.push(step),
                Some(None) => read.damaged.push((number, raw)),
                None if is_broken => read.damaged.push((number, raw)),
                // It is written in another way just now.
                None => is_shut_now = true,
            }
        }
        read.lost = (read.steps.is_empty() && !is_shut_now).then_some(states);
        read
    }

    /// Says that the disk cannot read some of a program's steps any more; in the tab that writes.
    fn tell_of_unreadable(self, id: &ProgramId) {
        if self.is_open(id) && self.role.get_untracked() == Role::Writer {
            self.tell_beside(Notice::refused(STEPS_UNREADABLE).along());
        }
    }

    /// Says that no step of a program's history is there, where there was one. What is left of it, with steps in the place
    /// of those that are gone, is written, so that it stays and is said once; in the tab that writes.
    pub(super) async fn tell_of_lost(self, id: &ProgramId, vault: &Vault<Idb>, states: &[u64]) {
        if self.role.get_untracked() != Role::Writer {
            return;
        }
        let words = if states.is_empty() {
            // What was never changed says 1, and may have no step on the disk.
            let step = vault.find(id.as_str()).await.ok().and_then(|found| found.last_step());
            step.filter(|step| *step > 1).map(|_| ALL_LOST)
        } else {
            Some(STEPS_LOST)
        };
        let Some(words) = words.filter(|_| self.is_open(id)) else { return };
        self.history.update(History::touch_all);
        if self.has_leave() && self.saving.get_untracked() == SaveStatus::Kept {
            self.saving.set(SaveStatus::Waiting);
            self.autosave().soon();
        }
        self.tell_beside(Notice::refused(words).along());
    }
}

const STEPS_UNREADABLE: Text = text(
    "変更履歴の一部を、ブラウザの保存領域から読み出せなくなっています。その部分はダウンロードもできません。いまの内容を確かめてください。",
    "Part of the history can no longer be read from the browser’s storage, and cannot be downloaded either. Check that the program is as you left it.",
);
const STEPS_LOST: Text = text(
    "変更履歴の記録がなくなっていて、読めません。残っていた各時点の内容を履歴に戻しました。いまの内容を確かめてください。",
    "The record of the history is missing and cannot be read. The contents that are left of it are put back into the history. Check that the program is as you left it.",
);
const ALL_LOST: Text = text(
    "変更履歴がなくなっていました。以前の時点には戻せません。いまの内容を確かめてください。",
    "The history is missing, so that there is no way back to earlier content. Check that the program is as you left it.",
);
