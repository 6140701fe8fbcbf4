//! The cheapest set that is also finished in time, as the schedule sees it.

use super::question::{Late, Question};
use super::select::{Budget, Refusal, Selected, found, select};
use crate::domain::id::ActionId;

/// What the schedule says of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// It finishes in time.
    InTime,
    /// It finishes too late. That says nothing of any other set.
    Late,
    /// These of its actions alone make it finish too late, and so they would any set that holds them.
    LateWith(Vec<ActionId>),
}

/// What came of looking for a set that finishes in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InTime {
    /// A set that finishes in time. Its bound holds for all sets that the schedule has not ruled out: where it was only
    /// ever said [`Judged::Late`], nothing cheaper finishes in time; where it was said [`Judged::LateWith`], that is as
    /// true as what was said of the larger sets.
    Found(Selected),
    /// No set is left that reaches the goals within the limits and was not ruled out, or none was found.
    Refused {
        /// Why.
        refusal: Refusal,
        /// What the schedule has ruled out.
        late: Vec<Late>,
    },
    /// After as many sets as were allowed none was in time. Whether another is, is open.
    GivenUp {
        /// The last set, which is too late.
        last: Selected,
        /// What no set in time comes below, in tenths of a person-day, if what was said of larger sets is true.
        bound: u32,
        /// What the schedule has ruled out. To go on, put it into the limits.
        late: Vec<Late>,
    },
}

/// The cheapest set that `judge` finds to be in time. Asks it of one set after the other, cheapest first, at most
/// `rounds` times.
pub fn in_time(
    question: &Question,
    budget: Budget,
    rounds: u32,
    judge: &mut dyn FnMut(&Selected) -> Judged,
) -> InTime {
    let mut question = question.clone();
    let (mut last, mut bound) = (None, 0);
    for _ in 0..rounds.max(1) {
        let selected = match select(&question, budget) {
            Ok(selected) => selected,
            Err(refusal) => return InTime::Refused { refusal, late: question.limits.late },
        };
        match ruled_out(&selected, judge(&selected)) {
            Some(late) => question.limits.late.push(late),
            None => return InTime::Found(selected),
        }
        bound = selected.bound.max(bound);
        last = Some(selected);
    }
    match last {
        Some(last) => InTime::GivenUp { last, bound, late: question.limits.late },
        None => InTime::Refused { refusal: Refusal::Stopped { bound: None }, late: question.limits.late },
    }
}

/// The set that [`in_time`] finds, if it finds one: the same searches, but for those for a reason where there is none.
pub fn any_in_time(
    question: &Question,
    budget: Budget,
    rounds: u32,
    judge: &mut dyn FnMut(&Selected) -> Judged,
) -> Option<Selected> {
    let mut question = question.clone();
    for _ in 0..rounds.max(1) {
        let selected = found(&question, budget)?;
        match ruled_out(&selected, judge(&selected)) {
            Some(late) => question.limits.late.push(late),
            None => return Some(selected),
        }
    }
    None
}

/// What is ruled out by what the schedule says of a set; nothing where it is in time.
fn ruled_out(selected: &Selected, judged: Judged) -> Option<Late> {
    match judged {
        Judged::InTime => None,
        // Whatever else is named, this set must be ruled out, or it would come again.
        Judged::LateWith(actions) if actions.iter().all(|id| selected.actions.contains_key(id)) => {
            Some(Late { actions, with_more: true })
        }
        Judged::Late | Judged::LateWith(_) => {
            Some(Late { actions: selected.actions.keys().cloned().collect(), with_more: false })
        }
    }
}
