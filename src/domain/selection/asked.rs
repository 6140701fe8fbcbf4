//! The question that a catalog, answers, a target and pins ask.

use std::num::TryFromIntError;

use super::question::{Action, Item, Limits, Pin, Question, Role};
use crate::domain::answer::{Answers, Rating, Unrated};
use crate::domain::catalog::{self, Catalog};
use crate::domain::id::{ItemId, RoleId};
use crate::domain::level::Level;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::gap::levels;
use crate::domain::score::{Scope, Weights};
use crate::domain::sorted::Map;
use crate::domain::target::Target;

/// What a question is made of.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The pack.
    pub catalog: &'a Catalog,
    /// The answers.
    pub answers: &'a Answers,
    /// Which items are asked: the others have no goal and do not count.
    pub scope: Scope,
    /// Where each factor is to be.
    pub target: &'a Target,
    /// Where single items are to be, whatever the target of their factor.
    pub items: &'a Map<ItemId, Level>,
    /// How much each factor counts.
    pub weights: &'a Weights,
    /// What a person wants in or out; what is both is out.
    pub pins: &'a Pins,
    /// What a person-day of a role costs, in yen.
    pub rates: &'a Map<RoleId, u64>,
}

/// The question, without limits.
#[must_use]
pub fn question(asked: Asked<'_>) -> Question {
    let roles = asked.catalog.roles.iter().map(|role| Role {
        id: role.id.clone(),
        weekly: Some(u32::from(role.weekly_tenths)),
        total: None,
        months: None,
    });
    Question {
        items: items(asked),
        actions: asked.catalog.actions.iter().map(|entry| action(asked, entry)).collect(),
        roles: roles.collect(),
        limits: Limits::default(),
    }
}

fn action(asked: Asked<'_>, action: &catalog::Action) -> Action {
    let likely = u32::from(action.effort.likely);
    let pin = if asked.pins.without.contains(&action.id) {
        Some(Pin::Out)
    } else {
        asked.pins.with.contains(&action.id).then_some(Pin::In)
    };
    Action {
        id: action.id.clone(),
        owner: action.owner.clone(),
        likely,
        pessimistic: u32::from(action.effort.pessimistic),
        // Work is in tenths of a day; what is broken of a yen is rounded up.
        cost: asked.rates.get(&action.owner).map(|rate| rate.saturating_mul(u64::from(likely)).div_ceil(10)),
        days: u32::from(action.duration_days),
        requires: action
            .requires
            .iter()
            .map(|requirement| (requirement.action.clone(), u32::from(requirement.lag_days)))
            .collect(),
        raises: action.raises.iter().map(|raise| (raise.item.clone(), raise.to)).collect(),
        pin,
    }
}

/// The items with their goals. What a level of each counts are whole numbers in the proportions in which the assessment
/// and the risks weigh them, where every item that applies is rated.
fn items(asked: Asked<'_>) -> Vec<Item> {
    let levels = levels(asked.catalog, asked.answers);
    let rating = |id: &ItemId| asked.answers.get(id).and_then(|answer| answer.rating);
    let counts =
        |item: &catalog::Item| asked.scope.holds(item) && rating(&item.id) != Some(Rating::NotApplicable);
    let factors = asked.catalog.factors.iter().map(|factor| {
        let counted = factor.items.iter().filter(|item| counts(item));
        (asked.weights.get(&factor.id).copied().unwrap_or(0), counted.collect())
    });
    let challenges = asked.catalog.challenges.iter().map(|challenge| {
        let guards = asked.catalog.items().filter(|item| counts(item) && item.guards.contains(&challenge.id));
        (1, guards.collect())
    });
    let (scores, risks) = (shares(factors.collect()), shares(challenges.collect()));
    let item = |item: &catalog::Item, goal: Level| Item {
        id: item.id.clone(),
        now: levels.get(&item.id).copied().unwrap_or_default(),
        unknown: Unrated::of(rating(&item.id)),
        goal: if counts(item) { asked.items.get(&item.id).copied().unwrap_or(goal) } else { Level::L0 },
        score: scores.get(&item.id).copied().unwrap_or(0),
        risk: risks.get(&item.id).copied().unwrap_or(0),
    };
    let goals = asked.catalog.factors.iter().flat_map(|factor| {
        let goal = asked.target.level(&factor.id);
        factor.items.iter().map(move |entry| (entry, goal))
    });
    goals.map(|(entry, goal)| item(entry, goal)).collect()
}

/// What each item counts in the sum of the groups' weighted means, as whole numbers: the weight of the group, shared out
/// by the weights of its items, over a denominator that all groups have in common. Without a common factor.
fn shares(groups: Vec<(u32, Vec<&catalog::Item>)>) -> Map<ItemId, u64> {
    let total = |items: &[&catalog::Item]| items.iter().map(|item| u64::from(item.weight)).sum::<u64>();
    let totals = groups.iter().map(|(_, items)| total(items)).filter(|total| *total > 0);
    let common = totals.fold(1, |common, total| common / divisor(common, total) * total);
    let mut shares = Map::new();
    for (weight, items) in &groups {
        let total = total(items);
        for item in items.iter().filter(|item| item.weight > 0) {
            let share = u64::from(*weight) * u64::from(item.weight) * (common / total);
            *shares.or_insert_with(item.id.clone(), || 0) += share;
        }
    }
    let common = shares.values().fold(0, |common, share| divisor(common, *share)).max(1);
    shares.values_mut().for_each(|share| *share /= common);
    shares
}

/// The greatest common divisor.
pub(super) fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// A whole number within the range of the search; what is larger is as good as endless.
pub(super) fn whole<N: TryInto<i64, Error = TryFromIntError>>(number: N) -> i64 {
    number.try_into().unwrap_or(i64::MAX).min(ENDLESS)
}

/// Larger than any sum that a plan comes to, small enough to be added up and to be exact as a floating number.
pub(super) const ENDLESS: i64 = 1 << 50;
