//! The questions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::offer::day;
use crate::domain::id::ActionId;
use crate::domain::program::Program;
use crate::domain::sorted::Set;
use crate::exchange::document;

/// A question about a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The program, as a document.
    pub program: String,
    /// Today, as [`super::day`] writes it.
    pub today: i32,
    /// What is asked.
    pub what: What,
}

/// What is asked about a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Which actions to take.
    Choice {
        /// What a person wants in.
        with: Set<ActionId>,
        /// What a person wants out.
        without: Set<ActionId>,
    },
    /// When the plan will be finished: so many runs of it.
    Runs(u32),
}

impl Ask {
    /// A question about this program today.
    #[must_use]
    pub fn about(program: &Program, today: NaiveDate, what: What) -> Self {
        // Nobody reads it, so it has no indentation.
        Self { program: document::value(program).to_string(), today: day(today), what }
    }

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
