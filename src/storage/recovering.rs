//! What serves where the newest states of a program are damaged or gone: its history has others, some of them newer than
//! what is left.

use std::borrow::Cow;

use super::cabinet::Cabinet;
use super::idb::Idb;
use super::stored::read;
use super::vault::{Damaged, Found, Vault};
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::sorted;
use crate::exchange::document;
use crate::exchange::journal::{Record, RecordError, Step};
use crate::exchange::merge::Versions;
use crate::exchange::sealed::Sealed;

/// A program of which something was damaged or missing at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// Which program.
    pub id: ProgramId,
    /// Whether something of it was damaged, and put aside.
    pub is_damaged: bool,
    /// Whether something of it cannot be read from the disk any more.
    pub is_unreadable: bool,
    /// Whether what is opened was taken from the history, for nothing newer is whole.
    pub is_from_history: bool,
}

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
            let found = self.programs.get(&id).cloned().unwrap_or_default();
            if is_doubtful(&found) {
                self.recover_one(&vault, catalog, id, found).await;
            }
        }
    }

    async fn recover_one(&mut self, vault: &Vault<Idb>, catalog: &Catalog, id: ProgramId, mut found: Found) {
        let is_rotten = |record: &Record| record.header.rev == 0 && !can_be_read(catalog, &id, record);
        let mut is_from_history = false;
        // A newer version's state is left as it is.
        if found.newer().is_none() && found.newest.iter().all(is_rotten) {
            match older(vault, catalog, &id).await {
                Ok(older) => {
                    is_from_history = true;
                    found.newest.push(older);
                }
                // What cannot be made sense of is offered as it is.
                Err(raw) if found.newest.is_empty() && found.damaged.is_empty() => {
                    found.damaged.extend(raw.map(|raw| damaged(&id, raw)));
                }
                Err(_) => {}
            }
        }
        if found.newest.iter().any(|record| !is_rotten(record)) {
            let (rotten, whole) = found.newest.into_iter().partition(is_rotten);
            found.newest = whole;
            found.damaged.extend(Vec::into_iter(rotten).map(|record| damaged(&id, record.payload)));
        }
        let lying = found.damaged.iter().filter(|damaged| damaged.error != RecordError::Newer);
        let lying = lying.filter(|_| !found.newest.is_empty() || found.slots > 0);
        for raw in lying.filter_map(|damaged| damaged.raw.as_ref()) {
            if vault.put_aside(id.as_str(), raw).await.is_err() {
                leptos::logging::warn!("what is damaged stays only where it is");
            }
        }
        let is_damaged = found.damaged.iter().any(|damaged| damaged.raw.is_some());
        let is_unreadable = found.damaged.iter().any(|damaged| damaged.raw.is_none());
        self.recovered.push(Recovered { id: id.clone(), is_damaged, is_unreadable, is_from_history });
        self.programs.insert(id, found);
    }

    /// Whether the vault has nothing of a program of which a copy lies on the shelf.
    fn lost_history(&self, id: &ProgramId) -> bool {
        let is_found = |found: &Found| found.slots > 0;
        self.copy_of(id).is_some() && !self.was_in_vault(id) && !self.found(id).is_some_and(is_found)
    }

    /// The last step of the history that is in what is at hand of a program; none where that is not known, or what its
    /// history has as last is shown.
    #[must_use]
    pub fn step_in(&self, id: &ProgramId) -> Option<u64> {
        if self.caught_up.contains(id) { None } else { self.found(id)?.last_step() }
    }

    /// Whether the vault is known to have all these edits of a program.
    #[must_use]
    pub fn has_in_vault(&self, id: &ProgramId, seen: &Versions) -> bool {
        self.safe.get(id).is_some_and(|safe| safe.covers(seen))
    }

    /// What is shown of a program is what its history has as last.
    pub fn has_caught_up(&mut self, id: &ProgramId) {
        if !self.caught_up.contains(id) {
            self.caught_up.push(id.clone());
        }
    }
}

/// The newest whole state of a program's history: the one that its last step led to, where that can be told. Else what is
/// there of the newest.
async fn older(vault: &Vault<Idb>, catalog: &Catalog, id: &ProgramId) -> Result<Record, Option<String>> {
    let mut states = vault.states(id.as_str()).await.unwrap_or_default();
    let steps = vault.steps(id.as_str()).await.unwrap_or_default();
    let last = steps.iter().rev().find_map(|(_, line)| Step::read(line));
    let (of, at) = last.map_or((0, 0), |last| (last.of, last.at * 1000));
    sorted::by_key(&mut states, |(number, _)| *number != of);
    let raw = states.first().map(|(_, raw)| raw.clone());
    let whole = states.into_iter().find_map(|(number, state)| serving(catalog, id, number, state));
    whole.map(|state| Record::new(id.as_str(), 0, at, &Versions::default(), state)).ok_or(raw)
}

fn damaged(id: &ProgramId, raw: String) -> Damaged {
    Damaged { name: String::new(), program: id.to_string(), raw: Some(raw), error: RecordError::Damaged }
}

/// Whether something of a program may be damaged or missing: after the first time that it was kept, both slots hold
/// something; and what has no line that describes it was written by an earlier version, or by no version at all.
fn is_doubtful(found: &Found) -> bool {
    let is_kept_again = found.newest.iter().any(|record| record.header.rev > 1);
    let is_bare = found.newest.iter().all(|record| record.header.rev == 0);
    !found.damaged.is_empty() || is_bare || is_kept_again && found.slots < 2
}

/// Whether a document can be read, or at least opened with its passphrase.
fn can_be_read(catalog: &Catalog, id: &ProgramId, record: &Record) -> bool {
    if Sealed::is_one(&record.payload) {
        return Sealed::read(&record.payload).is_ok();
    }
    read(catalog, id, record).is_ok()
}

/// A state of the history as a file, where it is whole, or can at least be opened with its passphrase.
fn serving(catalog: &Catalog, id: &ProgramId, number: u64, state: String) -> Option<String> {
    if Sealed::is_one(&state) {
        return Sealed::read(&state).is_ok().then_some(state);
    }
    document::read_state(&state, id.as_str(), number, catalog)?;
    document::state_as_file(&state, id.as_str(), number).map(Cow::into_owned)
}
