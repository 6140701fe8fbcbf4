//! The cheapest set that reaches the goals within the limits.

use super::clash::{Clash, Limit, clash};
use super::frame::{Chosen, Frame, places};
use super::question::{Pin, Question};
use super::stages::{Best, Failed, best};
use super::start::start;
use super::verify::verify;
use crate::domain::id::ActionId;
use crate::domain::plan::Reason;
use crate::domain::sorted::{self, Map};

/// How long to search. Counted in steps, not in time, so that the same question always has the same answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The most steps of branching for each search; an answer takes several.
    pub nodes: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { nodes: 20_000 }
    }
}

/// How sure it is that a set is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// Proven: nothing is cheaper; of what is as cheap nothing has fewer actions, and of that nothing comes earlier by
    /// its ids.
    Best,
    /// Proven that nothing is cheaper. There may be an equal with fewer actions, or one that comes earlier.
    Cheapest,
    /// The search ended before it was proven. Nothing can be cheaper by more than this, in tenths of a person-day.
    Within(u32),
}

/// A set of actions that reaches the goals within the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// Each action with the reasons for it.
    pub actions: Map<ActionId, Vec<Reason>>,
    /// The likely work of all, in tenths of a person-day.
    pub effort: u32,
    /// The cost of all whose cost is known, in yen.
    pub cost: u64,
    /// How many actions there are.
    pub count: u32,
    /// What no set that does the same comes below, in tenths of a person-day.
    pub bound: u32,
    /// How sure it is that nothing is better.
    pub sureness: Sureness,
    /// How many sets the schedule has ruled out on the way.
    pub cuts: u32,
}

impl Selected {
    /// How much cheaper another set could still be, in tenths of a person-day; 0 where it is proven that none is.
    #[must_use]
    pub const fn gap(&self) -> u32 {
        self.effort.saturating_sub(self.bound)
    }
}

/// Why there is no set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No set reaches the goals within the limits.
    Infeasible(Box<Clash>),
    /// The search ended before it found a set, or proved that there is none. No set comes below this effort, in tenths
    /// of a person-day, as far as is known.
    Stopped {
        /// The effort.
        bound: Option<u32>,
    },
}

/// The cheapest set that reaches the goals within the limits: of equals the one with fewer actions, and of those the one
/// whose ids come first.
///
/// # Errors
/// When there is no such set, or when none was found within the budget.
pub fn select(question: &Question, budget: Budget) -> Result<Selected, Refusal> {
    let frame = Frame::new(question);
    let limits = frame.limits();
    match cheapest(&frame, &limits, budget) {
        Ok(best) => selected(&frame, &best, true).ok_or(Refusal::Stopped { bound: None }),
        Err(Failed::Impossible) => Err(Refusal::Infeasible(Box::new(clash(&frame, &limits, budget)))),
        Err(Failed::Stopped { bound }) => Err(Refusal::Stopped { bound: bound.map(effort) }),
    }
}

/// The same without a reason where there is none, which takes longer to find than a set.
pub(super) fn found(question: &Question, budget: Budget) -> Option<Selected> {
    let frame = Frame::new(question);
    let best = cheapest(&frame, &frame.limits(), budget).ok()?;
    selected(&frame, &best, true)
}

/// The cheapest set within these limits.
pub(super) fn cheapest(frame: &Frame<'_>, limits: &[Limit], budget: Budget) -> Result<Best, Failed> {
    let model = frame.model(true, limits);
    best(frame, &model, (start(frame, &model), None), budget)
}

/// The places of what was selected.
pub(super) fn held(frame: &Frame<'_>, selected: &Selected) -> Chosen {
    frame.actions.iter().map(|action| selected.actions.contains_key(&action.id)).collect()
}

/// A number of tenths that is not negative.
pub(super) fn effort(tenths: i64) -> u32 {
    u32::try_from(tenths.max(0)).unwrap_or(u32::MAX)
}

/// A set that was found, with its reasons. `by_effort` says whether its value is its effort; then its bound is, too.
/// Nothing where the question itself, asked in integers, does not confirm the set.
pub(super) fn selected(frame: &Frame<'_>, best: &Best, by_effort: bool) -> Option<Selected> {
    let selected = described(frame, best, by_effort);
    verify(frame.question, &selected).is_ok().then_some(selected)
}

/// A set that was found, with its reasons, whether or not it reaches the goals.
pub(super) fn described(frame: &Frame<'_>, best: &Best, by_effort: bool) -> Selected {
    let chosen = &best.chosen;
    let actions: Vec<_> = places(chosen).map(|place| frame.actions[place]).collect();
    let work = actions.iter().map(|action| u64::from(action.likely)).sum::<u64>();
    let work = u32::try_from(work).unwrap_or(u32::MAX);
    let bound = if by_effort {
        effort(best.bound).min(work)
    } else if best.proven {
        work
    } else {
        0
    };
    let sureness = match (best.proven, work - bound) {
        (true, _) => Sureness::Best,
        (false, 0) => Sureness::Cheapest,
        (false, gap) => Sureness::Within(gap),
    };
    Selected {
        actions: sorted::map(
            places(chosen).map(|place| (frame.actions[place].id.clone(), reasons(frame, chosen, place))),
        ),
        effort: work,
        cost: actions.iter().filter_map(|action| action.cost).fold(0, u64::saturating_add),
        count: u32::try_from(actions.len()).unwrap_or(u32::MAX),
        bound,
        sureness,
        cuts: u32::try_from(frame.question.limits.late.len()).unwrap_or(u32::MAX),
    }
}

fn reasons(frame: &Frame<'_>, chosen: &Chosen, place: usize) -> Vec<Reason> {
    let raises = frame.raises[place].iter().filter_map(|(item, to)| {
        let item = frame.items[*item];
        (item.now < item.goal).then(|| Reason::Raises {
            item: item.id.clone(),
            from: item.now,
            unknown: item.unknown,
            to: *to,
        })
    });
    let needs = |other: &usize| frame.needs[*other].iter().any(|(needed, _)| *needed == place);
    let needing = places(chosen).filter(needs).map(|other| Reason::Needed(frame.actions[other].id.clone()));
    let pinned = (frame.actions[place].pin == Some(Pin::In)).then_some(Reason::Pinned);
    raises.chain(needing).chain(pinned).collect()
}
