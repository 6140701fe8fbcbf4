//! What some more work would buy: the most that the overall score can gain for it.

use super::asked::whole;
use super::clash::Limit;
use super::frame::Frame;
use super::model::Row;
use super::question::Question;
use super::select::{Budget, Selected, held, selected};
use super::stages::best;
use super::start::grown;
use crate::domain::level::Level;

/// What some more work would buy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct More {
    /// The set that gains most for it, and cheapest of those. Its bound and sureness are about that.
    pub selected: Selected,
    /// What the cheapest set makes of the score, as a share of `whole`.
    pub before: u64,
    /// What this set makes of it.
    pub after: u64,
    /// What no set for that work makes more of it than.
    pub at_most: u64,
    /// The score where every item is at level 4, in the units of the items.
    pub whole: u64,
}

/// The most that the overall score can gain for `tenths` of a person-day more than `cheapest` takes. The goals and all
/// limits hold as before, except that on all work.
#[must_use]
pub fn more(question: &Question, cheapest: &Selected, tenths: u32, budget: Budget) -> Option<More> {
    // What is bought may exceed the limit on all work: the question is what raising it would bring.
    let mut question = question.clone();
    question.limits.effort = None;
    let frame = Frame::new(&question);
    let limits: Vec<_> = frame.limits().into_iter().filter(|limit| *limit != Limit::Effort).collect();
    let mut model = frame.model(true, &limits);
    let work = frame.efforts().into_iter().enumerate();
    let most = whole(u64::from(cheapest.effort) + u64::from(tenths));
    model.rows.push(Row::at_most(work, most));
    model.costs = vec![0; frame.actions.len()];
    model.gains = frame.gains(|item| item.score, |_| Level::L4);
    model.gainful = true;
    let held = held(&frame, cheapest);
    let start = grown(&frame, &model, held.clone());
    let best = best(&frame, &model, (Some(start), Some(most)), budget).ok()?;
    let now: u64 = frame.items.iter().map(|item| item.score * u64::from(item.now.number())).sum();
    let count = |gain: i128| now + u64::try_from(gain).unwrap_or(0);
    Some(More {
        before: count(model.gain(&held)),
        after: count(model.gain(&best.chosen)),
        at_most: count(i128::from(best.bound.saturating_neg())),
        whole: frame.items.iter().map(|item| item.score * 4).sum(),
        selected: selected(&frame, &best, false)?,
    })
}
