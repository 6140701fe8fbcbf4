//! Short forms in which the built-in catalog is written.

use crate::domain::catalog::entry::{Bound, Effort, Raise, Requirement};
use crate::domain::id::{ActionId, CauseId, ChallengeId, ElementId, FactId, FactorId, ItemId};
use crate::domain::level::Level;

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
