//! The answers that rules tell apart.

use serde::{Deserialize, Serialize};

/// Why someone left, as the exit interview recorded it. What people say and what moved them often differ (see the fact
/// `hidden_reasons`), so a rule on reasons is only as good as the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ExitReason {
    /// Another job, a business of one's own.
    Career,
    /// Marriage, childbirth, childcare.
    Family,
    /// Care for a relative.
    Care,
    /// A partner's transfer, or another move.
    Relocation,
    /// Study, training, volunteering.
    Study,
    /// Illness or injury.
    Health,
    /// The contract ended.
    ContractEnd,
    /// Mandatory retirement age.
    Retirement,
    /// Dismissal or voluntary severance for the company's reasons.
    Company,
    /// Dismissal for misconduct.
    Disciplinary,
}

impl ExitReason {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Career,
        Self::Family,
        Self::Care,
        Self::Relocation,
        Self::Study,
        Self::Health,
        Self::ContractEnd,
        Self::Retirement,
        Self::Company,
        Self::Disciplinary,
    ];

    /// Those that a person chose: what rules call voluntary (自己都合).
    pub const VOLUNTARY: [Self; 6] =
        [Self::Career, Self::Family, Self::Care, Self::Relocation, Self::Study, Self::Health];
}

/// How someone was employed when they left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Employment {
    /// Without a term, full time.
    Regular,
    /// With a term.
    FixedTerm,
    /// Part time, by the hour.
    PartTime,
    /// At a group firm.
    Group,
}

impl Employment {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Regular, Self::FixedTerm, Self::PartTime, Self::Group];
}

/// What is on record about how someone worked and left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Conduct {
    /// Nothing that speaks against a return.
    Clear,
    /// Something that has to be looked at: a handover left undone, an open dispute.
    Open,
    /// A breach of duties on record: a disciplinary measure, secrets taken along.
    Breach,
}

impl Conduct {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Clear, Self::Open, Self::Breach];
}

/// What a rule decides, the strictest first: where several rules match, the strictest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// May not apply.
    Excluded,
    /// Somebody decides case by case, and writes down why.
    Review,
    /// May apply; whether they are hired is decided in the selection.
    Eligible,
}

impl Outcome {
    /// All, the strictest first.
    pub const ALL: [Self; 3] = [Self::Excluded, Self::Review, Self::Eligible];
}
