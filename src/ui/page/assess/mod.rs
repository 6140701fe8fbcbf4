//! Answering the items: the quick check, and one factor a screen.

mod factor;
pub(super) mod item;
mod live;
mod more;
mod start;

pub(super) use factor::Assess;
pub(super) use start::QuickCheck;

use crate::domain::id::FactorId;
use crate::domain::score::{Assessment, ItemState};

/// Seconds that an item takes to answer: nine in three minutes, 45 in fifteen.
const SECONDS_AN_ITEM: usize = 20;

/// Minutes that the rest of the items take.
fn minutes_left(asked: usize, answered: usize) -> usize {
    ((asked - answered) * SECONDS_AN_ITEM).div_ceil(60)
}

/// Where a person stopped: the first factor with an item that is not answered, else the first of all.
fn resume_at(assessment: &Assessment) -> Option<FactorId> {
    let open = |items: &[crate::domain::score::ItemScore]| {
        items.iter().any(|item| item.state == ItemState::Unanswered)
    };
    let first_open = assessment.factors.iter().find(|factor| open(&factor.items));
    first_open.or(assessment.factors.first()).map(|factor| factor.id.clone())
}
