//! How a program spreads through an organization.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Charter;
use crate::domain::id::WaveId;

/// How far a wave reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reach {
    /// A department, as a pilot.
    Department,
    /// The whole company.
    Company,
    /// Group firms, too.
    Group,
}

impl Reach {
    /// All, from the smallest.
    pub const ALL: [Self; 3] = [Self::Department, Self::Company, Self::Group];
}

/// A step of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// Its id.
    pub id: WaveId,
    /// How far it reaches.
    pub reach: Reach,
    /// What it is: who takes part, what begins.
    pub what: String,
    /// The day on which it begins, where that is said.
    pub begins: Option<NaiveDate>,
}

impl Wave {
    /// What puts waves in order: those with a day by it, then the others, by how far they reach, by id.
    #[must_use]
    pub fn rank(&self) -> (bool, Option<NaiveDate>, Reach, &WaveId) {
        (self.begins.is_none(), self.begins, self.reach, &self.id)
    }
}

/// What is odd about the order of two waves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaveFault {
    /// Reaches further, and begins earlier.
    pub wider: WaveId,
    /// Reaches less far, and begins later.
    pub narrower: WaveId,
}

/// The first two waves of which the wider one begins before the narrower one: a pilot that comes after what it is for.
#[must_use]
pub fn wave_fault(charter: &Charter) -> Option<WaveFault> {
    let dated = |wave: &&Wave| wave.begins.is_some();
    let pair = |wider: &Wave| {
        let later = |other: &&Wave| other.reach < wider.reach && other.begins > wider.begins;
        let narrower = charter.waves.iter().filter(dated).find(later)?;
        Some(WaveFault { wider: wider.id.clone(), narrower: narrower.id.clone() })
    };
    charter.waves.iter().filter(dated).find_map(pair)
}
