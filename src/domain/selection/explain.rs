//! Why an action is in, and why another is not: what it would cost to have it otherwise.

use super::frame::Frame;
use super::question::{Pin, Question};
use super::select::{Budget, Selected, effort};
use super::stages::{Failed, first, settled};
use crate::domain::id::ActionId;
use crate::domain::sorted::{self, Map};

/// Why an action is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum In {
    /// A person wants it in, or something that is wanted in needs it.
    Pinned,
    /// Without it the goals cannot be reached within the limits.
    Necessary,
    /// Without it the work would be more.
    Saves {
        /// By this, at the least, in tenths of a person-day.
        effort: u32,
        /// Whether it is proven to be just that.
        is_exact: bool,
    },
    /// The search ended before it was clear.
    Unclear,
}

/// Why an action is not in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Out {
    /// A person wants it out.
    Pinned,
    /// It needs something that a person wants out.
    NeedsPinnedOut(ActionId),
    /// It raises nothing that is below its goal.
    RaisesNothing,
    /// With the chain of what it needs it takes longer than there is time.
    TooLong {
        /// The working days that it takes at least; none where it needs itself, and never ends.
        days: Option<u32>,
    },
    /// With it the goals cannot be reached within the limits.
    Impossible,
    /// With it the work would be more.
    Costs {
        /// By this, at the least, in tenths of a person-day; 0 where it would do as well.
        effort: u32,
        /// Whether it is proven to be just that.
        is_exact: bool,
    },
    /// The search ended before it was clear.
    Unclear,
}

/// Why each action is in or not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// Those that are in.
    pub ins: Map<ActionId, In>,
    /// Those that are not.
    pub outs: Map<ActionId, Out>,
}

/// Why each action is in the cheapest set, or not. One search for each action.
#[must_use]
pub fn explain(question: &Question, selected: &Selected, budget: Budget) -> Explanation {
    let frame = Frame::new(question);
    let otherwise = Otherwise { frame: &frame, selected, budget };
    let all = || frame.actions.iter().enumerate();
    let is_in = |id: &ActionId| selected.actions.contains_key(id);
    let ins = all().filter(|(_, action)| is_in(&action.id));
    let outs = all().filter(|(_, action)| !is_in(&action.id));
    Explanation {
        ins: sorted::map(ins.map(|(place, action)| (action.id.clone(), otherwise.why_in(place)))),
        outs: sorted::map(outs.map(|(place, action)| (action.id.clone(), otherwise.why_out(place)))),
    }
}

struct Otherwise<'a> {
    frame: &'a Frame<'a>,
    selected: &'a Selected,
    budget: Budget,
}

/// What the work comes to when it is had otherwise.
enum More {
    By { effort: u32, is_exact: bool },
    Impossible,
    Unclear,
}

impl Otherwise<'_> {
    fn why_in(&self, place: usize) -> In {
        if self.frame.forced[place] {
            return In::Pinned;
        }
        match self.settled(place, false) {
            More::By { effort, is_exact } => In::Saves { effort, is_exact },
            More::Impossible => In::Necessary,
            More::Unclear => In::Unclear,
        }
    }

    fn why_out(&self, place: usize) -> Out {
        let frame = self.frame;
        if frame.actions[place].pin == Some(Pin::Out) {
            return Out::Pinned;
        }
        if let Some(needed) = self.needs_pinned_out(place) {
            return Out::NeedsPinnedOut(frame.actions[needed].id.clone());
        }
        let is_towards = |(item, _): &(usize, _)| frame.items[*item].now < frame.items[*item].goal;
        if !frame.raises[place].iter().any(is_towards) {
            return Out::RaisesNothing;
        }
        let days = frame.chains[place];
        if frame.question.limits.days.is_some_and(|most| days > most) {
            return Out::TooLong { days: (days < u32::MAX).then_some(days) };
        }
        match self.settled(place, true) {
            More::By { effort, is_exact } => Out::Costs { effort, is_exact },
            More::Impossible => Out::Impossible,
            More::Unclear => Out::Unclear,
        }
    }

    /// What an action needs, directly or not, and what is pinned out.
    fn needs_pinned_out(&self, place: usize) -> Option<usize> {
        let mut seen = vec![false; self.frame.actions.len()];
        let mut open = vec![place];
        while let Some(next) = open.pop() {
            if self.frame.actions[next].pin == Some(Pin::Out) {
                return Some(next);
            }
            if !std::mem::replace(&mut seen[next], true) {
                open.extend(self.frame.needs[next].iter().map(|(needed, _)| *needed));
            }
        }
        None
    }

    fn settled(&self, place: usize, is_in: bool) -> More {
        let mut model = self.frame.model(true, &self.frame.limits());
        model.rows.push(settled(place, is_in));
        match first(&model, None, self.budget) {
            Ok(best) => {
                let more = effort(best.bound).saturating_sub(self.selected.effort);
                let is_exact = best.proven && self.selected.gap() == 0;
                More::By { effort: more, is_exact }
            }
            Err(Failed::Impossible) => More::Impossible,
            Err(Failed::Stopped { .. }) => More::Unclear,
        }
    }
}
