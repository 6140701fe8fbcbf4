//! What lies between the answers and the target.

use crate::domain::answer::{Answers, Rating, Unrated};
use crate::domain::catalog::{Catalog, Item};
use crate::domain::id::ItemId;
use crate::domain::level::Level;
use crate::domain::score::Scope;
use crate::domain::sorted::{self, Map};
use crate::domain::target::Target;

/// An item below its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The item.
    pub item: ItemId,
    /// Where it is; an unknown counts as 0.
    pub from: Level,
    /// Where it is to be.
    pub to: Level,
    /// Why nobody can say where it is, where that is so.
    pub unknown: Option<Unrated>,
}

/// The items of the scope that are below their factor's target, in the catalog's order.
#[must_use]
pub fn gaps(catalog: &Catalog, answers: &Answers, scope: Scope, target: &Target) -> Vec<Gap> {
    let gap = |item: &Item, to: Level| {
        let rating = answers.get(&item.id).and_then(|answer| answer.rating);
        let from = match rating {
            Some(Rating::NotApplicable) => return None,
            Some(Rating::Level(level)) => level,
            Some(Rating::DontKnow) | None => Level::L0,
        };
        (from < to).then(|| Gap { item: item.id.clone(), from, to, unknown: Unrated::of(rating) })
    };
    let items = catalog.factors.iter().flat_map(|factor| {
        factor.items.iter().map(move |item| (item, target.level_of(&factor.id, &item.id)))
    });
    items.filter(|(item, _)| scope.holds(item)).filter_map(|(item, to)| gap(item, to)).collect()
}

/// The level of every item of the catalog; an unknown counts as 0, one that does not apply as reached.
#[must_use]
pub fn levels(catalog: &Catalog, answers: &Answers) -> Map<ItemId, Level> {
    let level = |item: &Item| match answers.get(&item.id).and_then(|answer| answer.rating) {
        Some(Rating::Level(level)) => level,
        Some(Rating::NotApplicable) => Level::L4,
        Some(Rating::DontKnow) | None => Level::L0,
    };
    sorted::map(catalog.items().map(|item| (item.id.clone(), level(item))))
}
