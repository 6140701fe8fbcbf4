//! Decision tables: rules over several questions, and what is wrong with them: holes, overlaps, contradictions and rules that
//! never decide anything. Found by looking at every case there is, none left out.
//!
//! A question has finitely many answers, counted from 0: months from 0 to the most that is asked, or the places of a list.
//! Answers that no rule tells apart are looked at together, which is exact, and keeps the number of cases small. The terms
//! are those of DMN (Decision Model and Notation 1.5, section 8): rules are read from the top, and the first that matches
//! decides (hit policy "first"); that several match is told all the same.

mod analysis;
mod region;
mod spans;

pub use analysis::{Analysis, Finding, TooManyCases, analyze};
pub use region::Region;
pub use spans::{Span, Spans};

/// The most rules of a table.
pub const MOST_RULES: usize = 64;

/// A rule: where it matches, and what it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// Where it matches: the answers that it takes to each question.
    pub when: Region,
    /// What it decides.
    pub then: T,
}

/// A table of rules over questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<T> {
    /// How many answers each question has, at least one.
    pub answers: Vec<u32>,
    /// The rules, the one that counts before the others first; at most [`MOST_RULES`].
    pub rules: Vec<Rule<T>>,
}

impl<T> Table<T> {
    /// The first rule that matches a case, by its place; none in a hole. A case has one answer to each question.
    #[must_use]
    pub fn decide(&self, case: &[u32]) -> Option<usize> {
        self.rules.iter().position(|rule| rule.when.has(case))
    }
}
