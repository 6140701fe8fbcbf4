//! The five levels of an item, and the five stages of a factor or an organization.

use serde::{Deserialize, Serialize};

/// 0 not begun · 1 ad hoc · 2 defined · 3 practised · 4 measured and improving.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// Not begun.
    #[default]
    L0,
    /// Ad hoc.
    L1,
    /// Defined.
    L2,
    /// Practised.
    L3,
    /// Measured and improving.
    L4,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self::L0, Self::L1, Self::L2, Self::L3, Self::L4];

    /// The level with this number, if it is within 0–4.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Its number, 0–4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// What an item at this level is worth, in permille.
    #[must_use]
    pub const fn permille(self) -> i64 {
        self as i64 * 250
    }
}
