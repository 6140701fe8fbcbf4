//! The list of programs. A program is read anew only where it has changed: a large one takes seconds.

use std::sync::Arc;

use super::session::Session;
use super::workspace::Entry;
use crate::domain::id::ProgramId;
use crate::domain::sorted::{self, Map};
use crate::exchange::document::ReadError;
use crate::storage::Stored;

/// The programs as they were read last, each with the turn of what is known of it.
pub(super) type Listed = Map<ProgramId, (u64, Entry)>;

impl Session {
    /// Brings the list of programs up to date.
    pub fn refresh(self) {
        if self.is_safe() {
            return self.entries.set(self.unread());
        }
        let held = self.held.get_untracked();
        let entry = |entry| match entry {
            Entry::Whole(program) => {
                // What is held is newer than what is kept.
                let newer = held.iter().find(|held| held.program.id == program.id);
                Entry::Whole(newer.map_or(program, |held| Arc::new(held.program.clone())))
            }
            other => other,
        };
        let mut entries: Vec<_> = self.listed().into_iter().map(entry).collect();
        sorted::by_key(&mut entries, |entry| std::cmp::Reverse(self.kept_at(entry.id())));
        // What could not be kept at all is here, too.
        let kept = |id: &ProgramId| entries.iter().any(|entry| entry.id() == id);
        let unkept = held.iter().filter(|held| !kept(&held.program.id));
        let unkept: Vec<_> = unkept.map(|held| Entry::Whole(Arc::new(held.program.clone()))).collect();
        self.entries.set(entries.into_iter().chain(unkept).collect());
    }

    /// What is kept of all programs, those read that have changed since they were read last.
    fn listed(self) -> Vec<Entry> {
        let listed = self.kept.change(|keeping| {
            let before = std::mem::take(&mut keeping.listed);
            let cabinet = &keeping.cabinet;
            let read = |id: ProgramId| {
                let turn = cabinet.turn_of(&id);
                let known = before.get(&id).filter(|(then, _)| *then == turn).cloned();
                let anew = || Some((turn, Entry::of(cabinet.find(self.catalog, &id)?)));
                known.or_else(anew).map(|entry| (id, entry))
            };
            keeping.listed = cabinet.ids().into_iter().filter_map(read).collect();
            keeping.listed.values().map(|(_, entry)| entry.clone()).collect()
        });
        listed.unwrap_or_default()
    }

    /// When a program was kept last, in milliseconds since 1970; 0 where nobody noted it.
    #[must_use]
    pub fn kept_at(self, id: &ProgramId) -> u64 {
        self.kept.with(|keeping| {
            let newest = keeping.cabinet.found(id).map(|found| found.newest.as_slice()).unwrap_or_default();
            newest.iter().map(|record| record.header.saved_at).max().unwrap_or(0)
        })
    }

    /// Why a program that is here cannot be read, and what is there of it as far as that can be read. None for every other
    /// one, and where there is none. Follows the list of programs.
    #[must_use]
    pub fn why_unreadable(self, id: &ProgramId) -> Option<(ReadError, Option<String>)> {
        self.entries.track();
        match self.stored(id)? {
            Stored::Damaged { error, raw, .. } => Some((error, raw)),
            Stored::Whole(_) | Stored::Sealed { .. } => None,
        }
    }
}
