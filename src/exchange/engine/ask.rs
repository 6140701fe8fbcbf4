//! The question for actions.

use serde::{Deserialize, Serialize};

use crate::domain::id::ActionId;
use crate::domain::sorted::Set;

/// A question for the actions of a program's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The program, as a document.
    pub program: String,
    /// Today, as [`super::day`] writes it.
    pub today: i32,
    /// What a person wants in.
    pub with: Set<ActionId>,
    /// What a person wants out.
    pub without: Set<ActionId>,
}

impl Ask {
    /// As bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        super::write(self)
    }

    /// The question that these bytes are, if they are one.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        super::read(bytes)
    }
}
