//! What the disk refuses of a program: the tab that writes it says so to those that follow.

use super::SaveStatus;
use super::role::Role;
use super::session::Session;
use crate::domain::id::ProgramId;

/// How the other tabs are told that the disk did not take a program.
const REFUSED: &str = "refused:";

/// What is said to the other tabs when the disk did not take a program.
pub(super) fn refusal(id: &ProgramId) -> String {
    format!("{REFUSED}{id}")
}

impl Session {
    /// Hears that the disk did not take a program from the tab that writes it. Says whether it was that.
    pub(super) fn hear_of_refusal(self, words: &str) -> bool {
        let Some(id) = words.strip_prefix(REFUSED).map(|id| ProgramId::from(id.to_owned())) else {
            return false;
        };
        if self.is_open(&id) && self.role.get_untracked() == Role::Follower && self.has_nothing_alone(&id) {
            self.saving.set(SaveStatus::RefusedElsewhere);
        }
        true
    }

    /// Hears that the tab that writes a program has kept it.
    pub(super) fn hear_kept(self, id: &ProgramId) {
        if self.is_open(id) && self.saving.get_untracked() == SaveStatus::RefusedElsewhere {
            self.saving.set(self.autosave().kept_status());
        }
    }

    /// What was refused here lies on the disk by now, where another tab has taken over and kept all of it.
    pub(super) fn be_kept_elsewhere(self, id: &ProgramId) {
        let is_refused =
            self.saving.get_untracked() == SaveStatus::Refused && self.role.get_untracked() == Role::Follower;
        let lies_there = || self.kept.with(|keeping| keeping.cabinet.has_in_vault(id, keeping.ledger.seen()));
        if is_refused && lies_there() {
            self.autosave().cancel();
            self.saving.set(self.autosave().kept_status());
        }
    }

    /// Whether all that this tab has of the open program is kept, or lies where every tab reads it.
    fn has_nothing_alone(self, id: &ProgramId) -> bool {
        match self.saving.get_untracked() {
            SaveStatus::Kept | SaveStatus::RefusedElsewhere => true,
            SaveStatus::Refused => self.kept.with(|keeping| {
                keeping
                    .cabinet
                    .copy_of(id)
                    .is_some_and(|copy| copy.header.seen().covers(keeping.ledger.seen()))
            }),
            _ => false,
        }
    }
}
