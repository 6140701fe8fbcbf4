//! What is found of each program, and whether it is still what it was when somebody looked.

use super::found::Found;
use crate::domain::id::ProgramId;
use crate::domain::sorted::Map;

/// What is found of each program.
#[derive(Debug)]
pub(super) struct Programs {
    found: Map<ProgramId, Found>,
    /// When each was changed last, counted in changes of any.
    turns: Map<ProgramId, u64>,
    turn: u64,
}

impl Programs {
    pub(super) const fn new() -> Self {
        Self { found: Map::new(), turns: Map::new(), turn: 0 }
    }

    pub(super) fn get(&self, id: &ProgramId) -> Option<&Found> {
        self.found.get(id)
    }

    pub(super) fn has(&self, id: &ProgramId) -> bool {
        self.found.contains_key(id)
    }

    pub(super) fn ids(&self) -> Vec<ProgramId> {
        self.found.keys().cloned().collect()
    }

    /// What is found of a program, to be changed.
    pub(super) fn change(&mut self, id: &ProgramId) -> &mut Found {
        self.turn(id);
        self.found.or_insert_with(id.clone(), Found::default)
    }

    pub(super) fn insert(&mut self, id: ProgramId, found: Found) {
        // To read a large program takes long: what is found once more as it was is no change.
        if self.found.get(&id) != Some(&found) {
            self.turn(&id);
            self.found.insert(id, found);
        }
    }

    pub(super) fn remove(&mut self, id: &ProgramId) {
        self.turn(id);
        self.found.remove(id);
    }

    /// A number that is another one after each change of a program.
    pub(super) fn turn_of(&self, id: &ProgramId) -> u64 {
        self.turns.get(id).copied().unwrap_or_default()
    }

    fn turn(&mut self, id: &ProgramId) {
        self.turn += 1;
        self.turns.insert(id.clone(), self.turn);
    }
}
