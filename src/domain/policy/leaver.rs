//! One leaver, as far as rules ask.

use super::MOST_MONTHS;
use super::terms::{Conduct, Employment, ExitReason};

/// What rules ask about someone who left. No name, no age, no sex: rules that would need them are asked about elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaver {
    /// Months of service.
    pub tenure: u16,
    /// Months since the last day.
    pub away: u16,
    /// Why they left.
    pub reason: ExitReason,
    /// How they were employed.
    pub employment: Employment,
    /// What is on record.
    pub conduct: Conduct,
}

impl Leaver {
    /// Their answers to the questions of the table, in its order.
    pub(super) fn answers(self) -> [u32; 5] {
        let months = |months: u16| u32::from(months.min(MOST_MONTHS));
        [
            months(self.tenure),
            months(self.away),
            place(&ExitReason::ALL, self.reason),
            place(&Employment::ALL, self.employment),
            place(&Conduct::ALL, self.conduct),
        ]
    }
}

/// Where an answer stands among all.
pub(super) fn place<T: PartialEq>(all: &[T], one: T) -> u32 {
    all.iter().zip(0_u32..).find(|(other, _)| **other == one).map_or(0, |(_, at)| at)
}
