//! Short forms in which the built-in catalog is written.

use std::borrow::Cow;

use crate::domain::catalog::entry::{Bound, Effort, Raise, Requirement};
use crate::domain::catalog::start::{Fills, StartRule, StartStage, StartWave, Taken};
use crate::domain::charter::{Operation, Reach, Side};
use crate::domain::id::{ActionId, CauseId, ChallengeId, ElementId, FactId, FactorId, ItemId, PurposeId};
use crate::domain::level::Level;
use crate::domain::policy::{Bar, Conduct, Employment, ExitReason, Outcome, Stage};
use crate::domain::text::Text;

pub(in crate::domain::catalog) const fn factor(id: &'static str) -> FactorId {
    FactorId::new(id)
}

pub(in crate::domain::catalog) const fn item(id: &'static str) -> ItemId {
    ItemId::new(id)
}

pub(in crate::domain::catalog) const fn action(id: &'static str) -> ActionId {
    ActionId::new(id)
}

pub(in crate::domain::catalog) const fn challenge(id: &'static str) -> ChallengeId {
    ChallengeId::new(id)
}

pub(in crate::domain::catalog) const fn cause(id: &'static str) -> CauseId {
    CauseId::new(id)
}

pub(in crate::domain::catalog) const fn cite(id: &'static str) -> ElementId {
    ElementId::new(id)
}

pub(in crate::domain::catalog) const fn purpose(id: &'static str) -> PurposeId {
    PurposeId::new(id)
}

pub(in crate::domain::catalog) const fn fact(id: &'static str) -> FactId {
    FactId::new(id)
}

/// The item is at `to`, or above, once the action is done.
pub(in crate::domain::catalog) const fn raise(item: &'static str, to: Level) -> Raise {
    Raise { item: ItemId::new(item), to }
}

/// The action comes right after `action`.
pub(in crate::domain::catalog) const fn after(action: &'static str) -> Requirement {
    after_lag(action, 0)
}

/// The action comes `lag_days` working days after `action`.
pub(in crate::domain::catalog) const fn after_lag(action: &'static str, lag_days: u16) -> Requirement {
    Requirement { action: ActionId::new(action), lag_days }
}

/// Optimistic, likely and pessimistic effort in tenths of a person-day.
pub(in crate::domain::catalog) const fn effort(optimistic: u16, likely: u16, pessimistic: u16) -> Effort {
    Effort { optimistic, likely, pessimistic }
}

pub(in crate::domain::catalog) const fn at_least(item: &'static str, level: Level) -> Bound {
    Bound::AtLeast(ItemId::new(item), level)
}

pub(in crate::domain::catalog) const fn at_most(item: &'static str, level: Level) -> Bound {
    Bound::AtMost(ItemId::new(item), level)
}

/// What a rule of eligibility asks; what is empty is not asked about.
#[derive(Clone, Copy)]
pub(in crate::domain::catalog) struct Asks {
    /// The least months of service.
    pub(in crate::domain::catalog) tenure_at_least: Option<u16>,
    /// The most months of service.
    pub(in crate::domain::catalog) tenure_at_most: Option<u16>,
    /// The most months since the last day.
    pub(in crate::domain::catalog) away_at_most: Option<u16>,
    /// Reasons for leaving.
    pub(in crate::domain::catalog) reasons: &'static [ExitReason],
    /// Kinds of employment.
    pub(in crate::domain::catalog) employment: &'static [Employment],
    /// What is on record.
    pub(in crate::domain::catalog) conduct: &'static [Conduct],
}

impl Asks {
    /// Asks about nothing.
    pub(in crate::domain::catalog) const NOTHING: Self = Self {
        tenure_at_least: None,
        tenure_at_most: None,
        away_at_most: None,
        reasons: &[],
        employment: &[],
        conduct: &[],
    };
}

/// A rule of eligibility to begin with.
pub(in crate::domain::catalog) const fn rule(asks: Asks, outcome: Outcome, note: Text) -> StartRule {
    StartRule {
        tenure_at_least: asks.tenure_at_least,
        tenure_at_most: asks.tenure_at_most,
        away_at_most: asks.away_at_most,
        away_at_least: None,
        reasons: Cow::Borrowed(asks.reasons),
        employment: Cow::Borrowed(asks.employment),
        conduct: Cow::Borrowed(asks.conduct),
        outcome,
        note,
    }
}

/// The company decides on the network, and runs it.
pub(in crate::domain::catalog) const BY_THE_COMPANY: Operation =
    Operation { governed: Side::Company, run: Side::Company };

pub(in crate::domain::catalog) const fn stage(stage: Stage, bar: Bar, note: Text) -> StartStage {
    StartStage { stage, bar, note }
}

pub(in crate::domain::catalog) const fn wave(
    reach: Reach,
    after_months: Option<u16>,
    what: Text,
) -> StartWave {
    StartWave { reach, what, after_months }
}

pub(in crate::domain::catalog) const fn taken(
    fills: Fills,
    when: Text,
    what: Text,
    address: &'static str,
) -> Taken {
    Taken { fills, what, when, address: Cow::Borrowed(address) }
}
