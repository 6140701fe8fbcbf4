//! What a program is for and who stands behind it: what a management signs before anything is planned.
//!
//! Purposes are the profile's (they set the weights), and the budget is the plan's: each is said in one place.

mod duties;
mod terms;
mod typing;
mod wave;
mod words;

pub use duties::{DutyFault, duty_faults};
pub use terms::{Duty, Operation, Part, Population, Side};
pub use wave::{Reach, Wave, WaveFault, wave_fault};

use super::id::RoleId;
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
