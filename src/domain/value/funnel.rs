//! The steps from leaving to having come back and stayed.

use super::share::Share;
use crate::domain::sorted::Map;

/// A step of the funnel, each out of those who took the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Of those who left: an address is known at which they can still be reached.
    Reachable,
    /// They agreed to be contacted, for a purpose that they were told.
    Consented,
    /// They are in the register, or joined the network.
    Registered,
    /// They did something within ninety days: opened, answered, came.
    Active,
    /// They had a casual talk about coming back.
    Talked,
    /// They applied.
    Applied,
    /// They were hired again.
    Rehired,
    /// They are still there after a year.
    Retained,
}

impl Step {
    /// All, in the order in which they are taken.
    pub const ALL: [Self; 8] = [
        Self::Reachable,
        Self::Consented,
        Self::Registered,
        Self::Active,
        Self::Talked,
        Self::Applied,
        Self::Rehired,
        Self::Retained,
    ];
}

/// What a program has seen of a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How many took it.
    pub yes: u32,
    /// Of how many.
    pub all: u32,
}

/// What is believed of each step, and what was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Funnel {
    /// How many leave in a year.
    pub leavers: u32,
    /// What is believed beforehand.
    pub believed: Map<Step, Share>,
    /// What the program has seen itself.
    pub seen: Map<Step, Seen>,
}

impl Funnel {
    /// What is known of a step: what was believed, and what was seen since. None where nothing was believed.
    #[must_use]
    pub fn share(&self, step: Step) -> Option<Share> {
        let believed = *self.believed.get(&step)?;
        let seen = self.seen.get(&step).copied().unwrap_or_default();
        Some(believed.seen(seen.yes.min(seen.all), seen.all))
    }
}
