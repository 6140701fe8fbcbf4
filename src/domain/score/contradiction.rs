//! Answers that do not go together.

use super::assessment::{Assessment, ItemState};
use crate::domain::catalog::{Bound, Catalog, Contradiction};
use crate::domain::id::ItemId;
use crate::domain::level::Level;

/// The rules of the catalog that these answers break. An item without a level breaks none.
#[must_use]
pub fn contradictions<'a>(catalog: &'a Catalog, assessment: &Assessment) -> Vec<&'a Contradiction> {
    let holds = |bound: &Bound| match bound {
        Bound::AtLeast(item, least) => level(assessment, item).is_some_and(|level| level >= *least),
        Bound::AtMost(item, most) => level(assessment, item).is_some_and(|level| level <= *most),
    };
    catalog.contradictions.iter().filter(|rule| rule.when.iter().all(holds)).collect()
}

fn level(assessment: &Assessment, item: &ItemId) -> Option<Level> {
    match assessment.item(item)?.state {
        ItemState::Rated(level) => Some(level),
        _ => None,
    }
}
