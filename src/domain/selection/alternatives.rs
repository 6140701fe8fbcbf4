//! Other sets that reach the goals: the fastest and the safest.

use super::asked::whole;
use super::frame::{Frame, places};
use super::model::{Model, Row};
use super::question::Question;
use super::select::{Budget, Selected, held, selected};
use super::stages::{Best, best, is_possible};
use super::start::{grown, start};

/// Sets that reach the goals within the limits, besides the cheapest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternatives {
    /// The one that could be finished earliest.
    pub fastest: Option<Fastest>,
    /// The one that leaves the least risk, for at most a quarter more work than the cheapest.
    pub safest: Option<Safest>,
}

/// The set that could be finished earliest, and cheapest of those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fastest {
    /// The set.
    pub selected: Selected,
    /// The working days before which it cannot be finished: its longest chain, or the load of its busiest role.
    pub days: u32,
    /// The working days before which no set can be finished; equal to `days` where that is proven to be the best.
    pub days_at_least: u32,
}

/// The set that leaves the least risk, and cheapest of those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safest {
    /// The set. Its bound and sureness are about leaving the least risk and being the cheapest of those.
    pub selected: Selected,
    /// The risk that it takes off, in the units of the items.
    pub relief: u64,
    /// What no set within that work takes off more than.
    pub relief_at_most: u64,
    /// What is left.
    pub left: u64,
    /// The risk where every item is at level 0: what `left` is a share of.
    pub whole: u64,
}

/// Working days a week, as what a role gives is said by the week.
const WEEK: u64 = 5;

/// The other sets that reach the goals within the limits, where `cheapest` is the cheapest.
#[must_use]
pub fn alternatives(question: &Question, cheapest: &Selected, budget: Budget) -> Alternatives {
    let frame = Frame::new(question);
    Alternatives { fastest: fastest(&frame, budget), safest: safest(&frame, cheapest, budget) }
}

fn fastest(frame: &Frame<'_>, budget: Budget) -> Option<Fastest> {
    let (mut early, mut late) = (0, most_days(frame));
    let mut at_least = 0;
    while early < late {
        let middle = early.midpoint(late);
        let model = within(frame, middle);
        match is_possible(&model, start(frame, &model).as_ref(), budget) {
            Some(true) => late = middle,
            // What is impossible in so many days is so in fewer.
            Some(false) => (early, at_least) = (middle + 1, middle + 1),
            None => early = middle + 1,
        }
    }
    let model = within(frame, late);
    let best = best(frame, &model, (start(frame, &model), None), budget).ok()?;
    let days = days(frame, &best);
    Some(Fastest { selected: selected(frame, &best, true)?, days, days_at_least: at_least.min(days) })
}

/// The goals, the limits, and that nothing forbids an end within so many working days.
fn within(frame: &Frame<'_>, days: u32) -> Model {
    let mut model = frame.model(true, &frame.limits());
    model.rows.extend(frame.in_time(days));
    for role in &frame.question.roles {
        let Some(weekly) = role.weekly else { continue };
        let own = frame.actions.iter().enumerate().filter(|(_, action)| action.owner == role.id);
        let load = own.map(|(place, action)| (place, i64::from(action.likely)));
        model.rows.push(Row::at_most(load, whole(u64::from(days) * u64::from(weekly) / WEEK)));
    }
    model
}

/// The working days before which a set cannot be finished.
fn days(frame: &Frame<'_>, best: &Best) -> u32 {
    let chain = places(&best.chosen).map(|place| frame.chains[place]).max().unwrap_or(0);
    let loads = frame.question.roles.iter().filter_map(|role| {
        let own =
            places(&best.chosen).map(|place| frame.actions[place]).filter(|action| action.owner == role.id);
        let load: u64 = own.map(|action| u64::from(action.likely)).sum();
        Some(days_for(load, role.weekly?))
    });
    loads.max().unwrap_or(0).max(chain)
}

/// The days in which a role does its work; endless where it gives none.
fn days_for(load: u64, weekly: u32) -> u32 {
    if load == 0 {
        return 0;
    }
    let days = (load * WEEK).checked_div_euclid(u64::from(weekly)).unwrap_or(u64::MAX);
    let is_more = days.saturating_mul(u64::from(weekly)) < load * WEEK;
    u32::try_from(days.saturating_add(u64::from(is_more))).unwrap_or(u32::MAX)
}

/// Days in which every set that ever ends could be finished.
fn most_days(frame: &Frame<'_>) -> u32 {
    let everything = frame.actions.iter().map(|action| u64::from(action.likely)).sum();
    let loads =
        frame.question.roles.iter().filter_map(|role| Some(days_for(everything, role.weekly?.max(1))));
    let chains = frame.chains.iter().copied().filter(|chain| *chain < u32::MAX);
    loads.chain(chains).max().unwrap_or(0)
}

fn safest(frame: &Frame<'_>, cheapest: &Selected, budget: Budget) -> Option<Safest> {
    let most = u64::from(cheapest.effort) * 5 / 4;
    let mut model = frame.model(true, &frame.limits());
    model.rows.push(model.costing_at_most(whole(most)));
    model.costs = vec![0; frame.actions.len()];
    model.gains = frame.gains(|item| item.risk, |_| crate::domain::level::Level::L4);
    model.gainful = true;
    let start = grown(frame, &model, held(frame, cheapest));
    let best = best(frame, &model, (Some(start), Some(whole(most))), budget).ok()?;
    let count = |number: i64| u64::try_from(number.saturating_neg().max(0)).unwrap_or(0);
    let full = frame.items.iter().map(|item| item.risk * 4).sum();
    let at_first: u64 = frame.items.iter().map(|item| item.risk * u64::from(4 - item.now.number())).sum();
    let relief = count(best.value);
    Some(Safest {
        selected: selected(frame, &best, false)?,
        relief,
        relief_at_most: count(best.bound),
        left: at_first.saturating_sub(relief),
        whole: full,
    })
}
