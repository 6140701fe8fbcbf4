//! How much of something there is, where figures would claim too much: low, middle, high.

use serde::{Deserialize, Serialize};

use super::text::{Text, text};

/// How much of something there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Degree {
    /// 低
    Low,
    /// 中
    Middle,
    /// 高
    High,
}

impl Degree {
    /// All, from the lowest.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// 1 to 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Low => 1,
            Self::Middle => 2,
            Self::High => 3,
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Low => text("低", "low"),
            Self::Middle => text("中", "middle"),
            Self::High => text("高", "high"),
        }
    }
}
