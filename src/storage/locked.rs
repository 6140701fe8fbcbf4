//! What a cabinet knows of programs that a passphrase protects: opened here, locked again, or met as another tab has sealed
//! them; and whether what it knows is kept.

use super::cabinet::Cabinet;
use super::vault::Found;
use crate::domain::id::ProgramId;
use crate::exchange::journal::Record;
use crate::exchange::merge::Versions;
use crate::exchange::sealed::Sealed;

impl Cabinet {
    /// What is known of a program, opened with its passphrase.
    pub fn take_opened(&mut self, id: &ProgramId, found: Found) {
        if found != Found::default() {
            self.programs.insert(id.clone(), found);
        }
    }

    /// Knows what lies of a program that was locked, and nothing else. `held` are the edits that are held elsewhere: a
    /// copy that has only these, and is open, goes.
    pub fn read_locked(&mut self, id: &ProgramId, found: Found, held: Option<&Versions>) {
        let is_locked = found.newest.iter().any(|record| Sealed::is_one(&record.payload));
        self.learn(id, if self.vault.is_some() { found } else { Found::default() });
        let copy = self.copy_of(id).filter(|copy| is_locked && !Sealed::is_one(&copy.payload));
        match copy {
            Some(copy) if held.is_some_and(|held| held.covers(&copy.header.seen())) => self.drop_copy(id),
            Some(_) => {}
            None => self.read_copy(id),
        }
    }

    /// A state that another tab has put in the place of what is known. Where a passphrase is needed to read it, what is
    /// known is not shown beside it.
    pub fn meet(&mut self, id: &ProgramId, there: Record) {
        if Sealed::is_one(&there.payload) {
            self.programs.insert(id.clone(), Found { newest: vec![there], ..Found::default() });
        } else {
            self.learn_record(id, there);
        }
    }

    /// Whether all that is known of a program is known to outlive the page; `is_sealed` says how its copy is written.
    #[must_use]
    pub fn is_kept(&self, id: &ProgramId, is_sealed: bool) -> bool {
        let copy = self
            .copy_of(id)
            .filter(|copy| self.shelf.is_lasting() && Sealed::is_one(&copy.payload) == is_sealed);
        let copy = copy.map(|copy| copy.header.seen()).unwrap_or_default();
        let safe = self.safe.get(id).cloned().unwrap_or_default();
        let newest = self.programs.get(id).map(|found| found.newest.as_slice()).unwrap_or_default();
        newest.iter().all(|record| {
            let seen = record.header.seen();
            safe.covers(&seen) || copy.covers(&seen)
        })
    }

    /// The programs that lie sealed at hand and not in the vault, each state as it lies.
    #[must_use]
    pub fn unsafe_sealed(&self) -> Vec<(ProgramId, Record)> {
        let ids = self.ids().into_iter().filter(|id| self.vault.is_some() && !self.is_safe(id));
        let state = |id: ProgramId| {
            let sealed = self.programs.get(&id)?.newest.iter().find(|it| Sealed::is_one(&it.payload))?;
            Some((id.clone(), sealed.clone()))
        };
        ids.filter_map(state).collect()
    }
}
