//! Who may come back, and how: the rules of a rehire policy (再入社制度).
//!
//! Eligibility is a decision table ([`super::decision`]) over five questions about a leaver. Rules have no order of their
//! own: where several match, the stricter outcome counts (hit policy "priority" of DMN 1.5, section 8). So a rule that
//! excludes holds wherever it stands, and two people's rules come together without asking whose comes first.

mod begin;
mod known;
mod leaver;
mod naming;
mod legal;
mod said;
mod rule;
mod selection;
mod table;
mod terms;
mod treatment;
mod typing;
mod words;

use super::sorted::Map;

pub use begin::rules_of;
pub use known::{Counts, Decided, FEWEST, FOUR_FIFTHS, Known, Told, Uneven, eligible_share, uneven};
pub use leaver::Leaver;
pub use legal::{Question, Touched, questions};
pub use naming::next_name;
pub use rule::{Months, PolicyRule};
pub use said::{Disagreement, disagreements};
pub use selection::{Bar, Stage, Step};
pub use table::{Case, Eligibility, Finding, Verdict};
pub use terms::{Conduct, Employment, ExitReason, Outcome};
pub use treatment::{Exception, Grade, OfferFault, PayBand, Service, Treatment};
pub use words::{case_words, months_words, rule_sentence, rule_words};

/// The most rules of a policy: a decision table takes no more.
pub const MOST_RULES: usize = super::decision::MOST_RULES;

/// The most months of service or absence that are told apart: fifty years. More counts as this.
pub const MOST_MONTHS: u16 = 600;

/// The most grades of a pay table.
pub const MOST_BANDS: usize = 50;

/// The most exceptions that are logged.
pub const MOST_EXCEPTIONS: usize = 500;

/// The rules of a rehire policy, as far as they are decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Who may apply.
    pub rules: Vec<PolicyRule>,
    /// The steps of the selection that are taken.
    pub selection: Map<Stage, Step>,
    /// What those who come back are offered.
    pub treatment: Treatment,
    /// What was decided otherwise.
    pub exceptions: Vec<Exception>,
}

impl Policy {
    /// Whether nothing is decided yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The rule with this id.
    #[must_use]
    pub fn rule(&self, id: &super::id::RuleId) -> Option<&PolicyRule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }
}
