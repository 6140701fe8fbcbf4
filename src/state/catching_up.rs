//! Reading anew what other tabs have written.

use super::session::Session;
use crate::domain::id::ProgramId;
use crate::exchange::sealed::Sealed;
use crate::storage::vault::Found;

impl Session {
    /// Reads anew what the vault has of a program, and follows. What is written meanwhile is read once more afterwards: a
    /// tab that types says so several times a second, and only the last time counts.
    pub(super) fn catch_up(self, id: ProgramId) {
        let is_first = self.kept.change(|keeping| {
            let under_way = keeping.catching_up.iter_mut().find(|(other, _)| *other == id);
            let is_first = under_way.is_none();
            if let Some((_, is_again)) = under_way {
                *is_again = true;
            } else {
                keeping.catching_up.push((id.clone(), false));
            }
            is_first
        });
        if is_first == Some(true) {
            leptos::task::spawn_local(async move {
                self.catch_up_once(&id).await;
                while self.is_to_catch_up_again(&id) {
                    self.catch_up_once(&id).await;
                }
            });
        }
    }

    /// Whether somebody has written again since a program was begun to be read; if not, it is read no longer.
    fn is_to_catch_up_again(self, id: &ProgramId) -> bool {
        let is_again = self.kept.change(|keeping| {
            let at = keeping.catching_up.iter().position(|(other, _)| other == id)?;
            let is_again = keeping.catching_up.get_mut(at).map(|(_, again)| std::mem::take(again));
            if is_again == Some(false) {
                keeping.catching_up.swap_remove(at);
            }
            is_again
        });
        is_again.flatten() == Some(true)
    }

    pub(super) async fn catch_up_once(self, id: &ProgramId) {
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        let Some(found) = self.find_undeleted(id, &vault).await else { return };
        if self.is_bared(id, &found) {
            return self.hear_sealed(id.clone());
        }
        let found = self.opened(id, found).await;
        self.kept.change(|keeping| {
            // What the vault never had is not gone from it.
            if found != Found::default() || keeping.cabinet.was_in_vault(id) {
                keeping.cabinet.learn(id, found);
            }
        });
        self.read_copy(id).await;
        self.forget_if_back(id);
        if self.is_open(id) {
            self.follow(id);
        }
        self.refresh();
    }

    /// Whether another tab has taken the passphrase away from a program that was opened with it here.
    fn is_bared(self, id: &ProgramId, found: &Found) -> bool {
        let is_ours =
            self.kept.with(|keeping| keeping.keys.contains_key(id) && keeping.resealing.as_ref() != Some(id));
        is_ours && !found.newest.is_empty() && found.newest.iter().all(|it| !Sealed::is_one(&it.payload))
    }

    /// Where other tabs are not heard, what they have done is seen on the disk once this one is looked at again.
    pub(super) fn look_again(self) {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        let Some(vault) = vault.filter(|_| !self.hears_tabs()) else { return };
        leptos::task::spawn_local(async move {
            let Ok(all) = vault.all().await else { return };
            let there = all.into_iter().map(|(id, _)| ProgramId::from(id));
            let known = self.kept.with(|keeping| keeping.cabinet.ids());
            there.chain(known).for_each(|id| self.catch_up(id));
        });
    }
}
