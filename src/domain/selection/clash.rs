//! Where nothing reaches the goals: which limits clash, and how far one can come.

use super::frame::Frame;
use super::model::Model;
use super::question::Question;
use super::select::{Budget, Selected, described};
use super::stages::{best, is_possible};
use super::start::{grown, start};
use super::verify::verify;
use crate::domain::id::{ItemId, RoleId};
use crate::domain::level::Level;

/// A limit that is set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Limit {
    /// On all work.
    Effort,
    /// On all cost.
    Cost,
    /// The days to the deadline, which a chain of prerequisites must not exceed.
    Days,
    /// What the schedule has shown to finish too late.
    Schedule,
    /// What a role can give in all.
    Role(RoleId),
    /// What a role can give in the months together.
    Months(RoleId),
}

/// Why nothing reaches the goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The limits that cannot be kept together. Empty where the goals are out of reach without any: no action that is
    /// not pinned out leads there.
    pub limits: Vec<Limit>,
    /// Whether it is proven that without any one of these the others could be kept.
    pub is_least: bool,
    /// The nearest that can be reached within all limits; none where even what is pinned in exceeds them.
    pub nearest: Option<Nearest>,
}

/// The nearest to the goals that can be reached within the limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The cheapest set that comes as near. Its bound and sureness are about being the nearest and the cheapest of those.
    pub selected: Selected,
    /// The items that stay below their goals, by their ids.
    pub short: Vec<Short>,
    /// How many levels are missing in all.
    pub missing: u32,
    /// How many levels are missing in all at least, whatever is chosen.
    pub missing_at_least: u32,
}

/// An item that stays below its goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Short {
    /// The item.
    pub item: ItemId,
    /// Where it is to be.
    pub goal: Level,
    /// Where it comes to.
    pub reached: Level,
}

impl Nearest {
    /// The question with goals that can be reached: those of the items that stay below theirs, lowered to where they come.
    #[must_use]
    pub fn lowered(&self, question: &Question) -> Question {
        let mut question = question.clone();
        for item in &mut question.items {
            if let Some(short) = self.short.iter().find(|short| short.item == item.id) {
                item.goal = short.reached;
            }
        }
        question
    }
}

/// Most limits for which all pairs are tried.
const PAIRED: usize = 16;

/// Which of these limits clash, where all of them together do.
pub(super) fn clash(frame: &Frame<'_>, limits: &[Limit], budget: Budget) -> Clash {
    let possible = |kept: &[Limit]| {
        let model = frame.model(true, kept);
        is_possible(&model, start(frame, &model).as_ref(), budget)
    };
    let (limits, is_least) = least(limits, &possible);
    Clash { limits, is_least, nearest: nearest(frame, &frame.limits(), budget) }
}

/// A smallest set of limits that clash, where it has up to two; otherwise one of which none can be spared.
fn least(limits: &[Limit], possible: &dyn Fn(&[Limit]) -> Option<bool>) -> (Vec<Limit>, bool) {
    let mut is_sure = true;
    let mut clashes = |kept: &[Limit]| {
        let possible = possible(kept);
        is_sure &= possible.is_some();
        possible == Some(false)
    };
    if clashes(&[]) {
        return (Vec::new(), true);
    }
    for limit in limits {
        let one = vec![limit.clone()];
        if clashes(&one) {
            return (one, is_sure);
        }
    }
    let firsts = limits.iter().enumerate().filter(|_| limits.len() <= PAIRED);
    for (first, second) in
        firsts.flat_map(|(place, first)| limits.iter().skip(place + 1).map(move |second| (first, second)))
    {
        let two = vec![first.clone(), second.clone()];
        if clashes(&two) {
            return (two, is_sure);
        }
    }
    let mut kept = limits.to_vec();
    for limit in limits {
        let fewer: Vec<_> = kept.iter().filter(|other| *other != limit).cloned().collect();
        if clashes(&fewer) {
            kept = fewer;
        }
    }
    (kept, is_sure)
}

/// The set that comes nearest to the goals, and cheapest so.
pub(super) fn nearest(frame: &Frame<'_>, limits: &[Limit], budget: Budget) -> Option<Nearest> {
    let model = frame.model(false, limits);
    let gains = frame.gains(|_| 1, |item| item.goal);
    let model = Model { costs: vec![0; frame.actions.len()], gains, gainful: true, ..model };
    let start = grown(frame, &model, frame.forced.clone());
    let best = best(frame, &model, (Some(start), None), budget).ok()?;
    let selected = described(frame, &best, false);
    let wanted: i64 = frame.items.iter().map(|item| missing(item.goal, item.now)).sum();
    let short: Vec<_> = (0..frame.items.len())
        .filter_map(|place| {
            let item = frame.items[place];
            let reached = frame.reached(&best.chosen, place);
            (reached < item.goal).then(|| Short { item: item.id.clone(), goal: item.goal, reached })
        })
        .collect();
    let count = |levels: i64| u32::try_from(levels.max(0)).unwrap_or(u32::MAX);
    let nearest = Nearest {
        missing: short.iter().map(|short| count(missing(short.goal, short.reached))).sum(),
        missing_at_least: count(wanted.saturating_add(best.bound)),
        selected,
        short,
    };
    let is_confirmed = verify(&nearest.lowered(frame.question), &nearest.selected).is_ok();
    is_confirmed.then_some(nearest)
}

fn missing(goal: Level, reached: Level) -> i64 {
    i64::from(goal.number().saturating_sub(reached.number()))
}
