//! Which points of law to ask counsel about before a draft is used.

use super::Kind;
use crate::domain::catalog::Catalog;
use crate::domain::policy::{Policy, Question, questions};

impl Kind {
    /// The points of law that such a text raises, whatever the policy says.
    #[must_use]
    pub const fn raises(self) -> &'static [&'static str] {
        match self {
            Self::Rules => &["guarantee", "candidate_data", "part_fixed"],
            Self::Faq => &["guarantee", "referral"],
            Self::Consent => &["leaver_data", "candidate_data", "news_mail"],
            Self::Announcement => &["guarantee", "news_mail", "referral"],
            Self::Board => &["leaver_data", "guarantee", "candidate_data"],
        }
    }

    /// Whether it says again what the policy says.
    const fn tells_policy(self) -> bool {
        !matches!(self, Self::Consent)
    }
}

/// The points of law to ask counsel about before a draft is used: what the policy touches that the draft tells, then what
/// any such text raises.
#[must_use]
pub fn asked<'a>(catalog: &'a Catalog, policy: &Policy, kind: Kind) -> Vec<Question<'a>> {
    let touched = questions(catalog, policy).into_iter();
    let mut all: Vec<Question<'a>> =
        touched.filter(|one| kind.tells_policy() && !one.touched.is_empty()).collect();
    for check in
        kind.raises().iter().filter_map(|id| catalog.legal_checks.iter().find(|one| one.id.as_str() == *id))
    {
        if all.iter().all(|one| one.check.id != check.id) {
            all.push(Question { check, touched: Vec::new() });
        }
    }
    all
}
