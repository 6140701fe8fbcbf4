//! One rule of eligibility.

use super::MOST_MONTHS;
use super::leaver::place;
use super::terms::{Conduct, Employment, ExitReason, Outcome};
use crate::domain::decision::{Region, Span, Spans};
use crate::domain::id::RuleId;
use crate::domain::sorted::Set;

/// Bounds on a number of months, both included; none where there is no bound. "Three years or more" is at least 36, "less
/// than three years" at most 35.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months {
    /// The least.
    pub at_least: Option<u16>,
    /// The most.
    pub at_most: Option<u16>,
}

impl Months {
    /// Months from here on.
    #[must_use]
    pub const fn at_least(months: u16) -> Self {
        Self { at_least: Some(months), at_most: None }
    }

    /// Months up to here.
    #[must_use]
    pub const fn at_most(months: u16) -> Self {
        Self { at_least: None, at_most: Some(months) }
    }

    /// Whether the least is no more than the most.
    #[must_use]
    pub fn is_in_order(self) -> bool {
        self.at_least.zip(self.at_most).is_none_or(|(least, most)| least <= most)
    }

    fn spans(self) -> Spans {
        let from = u32::from(self.at_least.unwrap_or(0));
        let to = self.at_most.map_or(u32::from(MOST_MONTHS), u32::from);
        Spans::of([Span { from, to: to.min(u32::from(MOST_MONTHS)) }])
    }
}

/// Whom a rule is about, and what it decides. What is empty is not asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyRule {
    /// Its id.
    pub id: RuleId,
    /// Months of service.
    pub tenure: Months,
    /// Months since the last day.
    pub away: Months,
    /// Reasons for leaving.
    pub reasons: Set<ExitReason>,
    /// Kinds of employment.
    pub employment: Set<Employment>,
    /// What is on record.
    pub conduct: Set<Conduct>,
    /// What it decides.
    pub outcome: Outcome,
    /// Why the rule is there, in the words of whoever made it.
    pub note: String,
}

impl PolicyRule {
    /// A rule that is about everybody.
    #[must_use]
    pub fn new(id: RuleId, outcome: Outcome) -> Self {
        Self {
            id,
            tenure: Months::default(),
            away: Months::default(),
            reasons: Set::new(),
            employment: Set::new(),
            conduct: Set::new(),
            outcome,
            note: String::new(),
        }
    }

    /// The cases that it is about.
    pub(super) fn region(&self) -> Region {
        Region(vec![
            self.tenure.spans(),
            self.away.spans(),
            chosen(&ExitReason::ALL, &self.reasons),
            chosen(&Employment::ALL, &self.employment),
            chosen(&Conduct::ALL, &self.conduct),
        ])
    }
}

/// The answers that are chosen; all where none is.
fn chosen<T: Ord + Copy>(all: &[T], some: &Set<T>) -> Spans {
    let of = if some.is_empty() { all.to_vec() } else { some.iter().copied().collect() };
    Spans::each(of.into_iter().map(|answer| place(all, answer)))
}
