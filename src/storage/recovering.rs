//! What serves where the newest states of a program are damaged or gone: its history has older ones.

use super::cabinet::Cabinet;
use super::stored::read;
use super::vault::{Damaged, Found};
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::exchange::journal::{Record, RecordError};
use crate::exchange::merge::Versions;
use crate::exchange::sealed::Sealed;

impl Cabinet {
    /// Puts aside what is damaged, before anything is written over it, and takes the newest whole state of the history
    /// where no other is left. Notes of which programs this is, and of which the history is gone.
    pub(super) async fn recover(&mut self, catalog: &Catalog) {
        let Some(vault) = self.vault.clone() else { return };
        let with_history = vault.with_history().await.unwrap_or_default();
        let with_history: Vec<ProgramId> = with_history.into_iter().map(ProgramId::from).collect();
        let lost = self.ids().into_iter().filter(|id| !with_history.contains(id) && self.lost_history(id));
        self.without_history = lost.collect();
        let orphans: Vec<ProgramId> = with_history.into_iter().filter(|id| !self.has(id)).collect();
        for id in self.ids().into_iter().chain(orphans) {
            let mut found = self.programs.get(&id).cloned().unwrap_or_default();
            if !is_doubtful(&found) {
                continue;
            }
            for damaged in found.damaged.iter().filter(|damaged| damaged.error == RecordError::Damaged) {
                if vault.put_aside(id.as_str(), &damaged.raw).await.is_err() {
                    leptos::logging::warn!("what is damaged stays only where it is");
                }
            }
            // A newer version's state, and what this one cannot make sense of, are left as they are.
            if found.newer().is_none() && !found.newest.iter().any(|record| serves(catalog, &id, record)) {
                let states = vault.states(id.as_str()).await.unwrap_or_default();
                let older = |state| Record::new(id.as_str(), 0, 0, &Versions::default(), state);
                let older = states.into_iter().map(older).find(|record| serves(catalog, &id, record));
                if let Some(older) = older {
                    found.give_way(&id, older);
                    self.programs.insert(id.clone(), found);
                    self.recovered.push(id);
                    continue;
                }
            }
            if !found.damaged.is_empty() {
                self.recovered.push(id);
            }
        }
    }

    /// Whether the vault has nothing of a program that was kept there before: its copy says so.
    fn lost_history(&self, id: &ProgramId) -> bool {
        // The first state has no more history than the copy.
        let was_kept = self.copy_of(id).is_some_and(|copy| copy.header.rev > 1);
        let is_found = |found: &Found| found.damaged.iter().any(Damaged::is_slot);
        was_kept && !self.was_in_vault(id) && !self.found(id).is_some_and(is_found)
    }
}

impl Found {
    /// Takes a state of the history in place of states that cannot be read.
    fn give_way(&mut self, id: &ProgramId, older: Record) {
        let damaged = |record: Record| Damaged {
            name: String::new(),
            program: id.to_string(),
            raw: record.payload,
            error: RecordError::Damaged,
        };
        self.damaged.extend(std::mem::take(&mut self.newest).into_iter().map(damaged));
        self.newest.push(older);
    }
}

/// Whether something of a program may be damaged: what has no line that describes it was written by an earlier version, or
/// by no version at all.
fn is_doubtful(found: &Found) -> bool {
    !found.damaged.is_empty() || found.newest.iter().all(|record| record.header.rev == 0)
}

/// Whether a state can be read, or at least opened with its passphrase.
fn serves(catalog: &Catalog, id: &ProgramId, record: &Record) -> bool {
    if Sealed::is_one(&record.payload) {
        return Sealed::read(&record.payload).is_ok();
    }
    read(catalog, id, record).is_ok()
}
