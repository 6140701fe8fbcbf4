//! What a program is for and who stands behind it: what a management signs before anything is planned.
//!
//! Purposes are the profile's (they set the weights), and the budget is the plan's: each is said in one place.

mod begin;
mod duties;
mod terms;
mod typing;
mod wave;
mod words;

pub use duties::{DutyFault, duty_faults};
pub use terms::{Duty, Operation, Part, Population, Side};
pub use wave::{Reach, Wave, WaveFault, wave_fault};

use super::id::{RoleId, WaveId};
use super::sorted::{Map, Set};

/// The parts that roles have in a duty.
pub type Parts = Map<RoleId, Part>;

/// The most waves of a charter.
pub const MOST_WAVES: usize = 20;

/// What a program is for, whom it is about, who stands behind it, and how it spreads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charter {
    /// Why the organization does it, in its own words.
    pub why: String,
    /// Who counts as alumni.
    pub population: Set<Population>,
    /// Who governs the network and who runs it.
    pub operation: Option<Operation>,
    /// Who of the management stands behind it: a person or a position.
    pub sponsor: String,
    /// Who leads it: a person or a position.
    pub owner: String,
    /// Who does what.
    pub duties: Map<Duty, Parts>,
    /// How it spreads, in the order of [`Wave::rank`].
    pub waves: Vec<Wave>,
}

impl Charter {
    /// How many parts it has that can be said: each of its fields.
    pub const PARTS: usize = 7;

    /// How many of its parts are said.
    #[must_use]
    pub fn said(&self) -> usize {
        let is_told = |text: &str| !text.trim().is_empty();
        let Self { why, population, operation, sponsor, owner, duties, waves } = self;
        let parts: [bool; Self::PARTS] = [
            is_told(why),
            !population.is_empty(),
            operation.is_some(),
            is_told(sponsor),
            is_told(owner),
            !duties.is_empty(),
            !waves.is_empty(),
        ];
        parts.into_iter().filter(|is_said| *is_said).count()
    }

    /// Lets a role have a part in a duty, or none.
    pub fn give(&mut self, duty: Duty, role: RoleId, part: Option<Part>) {
        let parts = self.duties.or_insert_with(duty, Parts::new);
        match part {
            Some(part) => parts.insert(role, part),
            None => parts.remove(&role),
        };
    }

    /// How far the next wave reaches, going by those that there are: the smallest reach that none of them has.
    #[must_use]
    pub fn next_reach(&self) -> Reach {
        let is_new = |reach: &Reach| self.waves.iter().all(|wave| wave.reach != *reach);
        Reach::ALL.into_iter().find(is_new).unwrap_or(Reach::Group)
    }

    /// The wave with this id.
    #[must_use]
    pub fn wave(&self, id: &WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == *id)
    }
}
