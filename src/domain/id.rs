//! Names of things: one type for each kind, so that an item is never taken for an action.

use std::borrow::{Borrow, Cow};
use std::fmt;

use serde::{Deserialize, Serialize};

/// Whether an id can be part of an address: letters, digits, and `.`, `_`, `-` between them.
#[must_use]
pub fn is_addressable(id: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-');
    !id.is_empty() && !id.starts_with('.') && id.chars().all(sign)
}

/// Declares a newtype over the text that names one kind of thing.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// An id that the program itself knows.
            #[must_use]
            pub const fn new(id: &'static str) -> Self {
                Self(Cow::Borrowed(id))
            }

            /// The id as it stands in files and addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(Cow::Owned(id))
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

id! {
    /// Names a question pack: the built-in one is `okaeri`.
    PackId;
    /// Names a success factor (成功要因), such as `culture`.
    FactorId;
    /// Names an item (設問): `factor.item`, such as `data.consent`.
    ItemId;
    /// Names an action template (施策): `factor.action`, such as `policy.regulation`.
    ActionId;
    /// Names a challenge (課題), such as `leaver_data`.
    ChallengeId;
    /// Names a documented cause of a challenge: `challenge.cause`.
    CauseId;
    /// Names a documented remedy of a challenge: `challenge.remedy`.
    RemedyId;
    /// Names a purpose: one of the merits that an organization is after.
    PurposeId;
    /// Names a caution (注意点).
    CautionId;
    /// Names a case (事例).
    CaseId;
    /// Names a rule that finds answers contradicting each other.
    ContradictionId;
    /// Names who does the work, such as `recruiting`.
    RoleId;
    /// Names an industry.
    IndustryId;
    /// Names an element of the two source articles, such as `S2-C1-r2`.
    ElementId;
    /// Names a figure or finding from public material.
    FactId;
    /// Names a program.
    ProgramId;
    /// Names a round of assessment within a program.
    RoundId;
    /// Names a task within a plan.
    TaskId;
    /// Names a baseline of a plan.
    BaselineId;
    /// Names a branch of the plan.
    ScenarioId;
    /// Names a rule of eligibility.
    RuleId;
    /// Names a wave of a charter.
    WaveId;
    /// Names an exception that was made from the rules.
    ExceptionId;
    /// Names a review of the KPIs.
    ReviewId;
    /// Names a grade of a pay table.
    BandId;
    /// Names a clause that a draft makes.
    ClauseId;
    /// Names a clause that people added to a draft.
    OwnClauseId;
    /// Names a set of common rules of eligibility.
    RuleSetId;
    /// Names a point of law to ask counsel about.
    LegalCheckId;
    /// Names a risk of the register: `challenge.` or `caution.` and the name of the documented one, or `own.` and letters.
    RiskId;
    /// Names a claim that is made for a program.
    ClaimId;
    /// Names a piece of evidence that a person added.
    EvidenceId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_that_can_stand_in_an_address_are_addressable() {
        assert!(is_addressable("own.a-b_9") && is_addressable("policy.regulation"));
        for id in ["", ".", "../x", "a/b", "a#b", "a b", "名"] {
            assert!(!is_addressable(id), "{id}");
        }
    }
}
