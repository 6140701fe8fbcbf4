//! Two rounds of one program side by side: what rose, what fell.

use super::assessment::{Assessment, ItemScore, ItemState};
use super::value::Score;
use crate::domain::id::{FactorId, ItemId};

/// A factor in both rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorChange {
    /// The factor.
    pub id: FactorId,
    /// Its score in the first round.
    pub before: Option<Score>,
    /// Its score in the second.
    pub after: Option<Score>,
    /// On how many rated items its score rests, in the first round and in the second.
    pub rated: (usize, usize),
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// A higher level.
    Rose,
    /// A lower level.
    Fell,
    /// Rated now, and not before.
    Learned,
    /// Rated before, and not now.
    Lost,
    /// As before.
    Same,
    /// Rated neither before nor now, and not answered alike.
    Unrated,
}

/// An item in both rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The item.
    pub id: ItemId,
    /// Its state in the first round; an item that was not asked counts as unanswered.
    pub before: ItemState,
    /// Its state in the second.
    pub after: ItemState,
}

impl ItemChange {
    /// What became of it.
    #[must_use]
    pub fn shift(&self) -> Shift {
        match (self.before, self.after) {
            (ItemState::Rated(before), ItemState::Rated(after)) if before < after => Shift::Rose,
            (ItemState::Rated(before), ItemState::Rated(after)) if after < before => Shift::Fell,
            (ItemState::Rated(_), ItemState::Rated(_)) => Shift::Same,
            (_, ItemState::Rated(_)) => Shift::Learned,
            (ItemState::Rated(_), _) => Shift::Lost,
            (ItemState::Unanswered, _) => Shift::Unrated,
            (before, after) if before == after => Shift::Same,
            _ => Shift::Unrated,
        }
    }
}

/// Two rounds side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The overall scores.
    pub overall: (Option<Score>, Option<Score>),
    /// The first overall score by the weights of the second round, where these are others.
    pub reweighed: Option<Score>,
    /// On how many rated items these rest.
    pub rated: (usize, usize),
    /// The factors, in the catalog's order.
    pub factors: Vec<FactorChange>,
    /// The items that at least one of the rounds asks, in the catalog's order.
    pub items: Vec<ItemChange>,
}

impl Comparison {
    /// The items of which this became.
    pub fn shifted(&self, shift: Shift) -> impl Iterator<Item = &ItemChange> {
        self.items.iter().filter(move |item| item.shift() == shift)
    }

    /// Whether the two overall scores rest on the same items.
    #[must_use]
    pub fn rests_on_the_same(&self) -> bool {
        self.items.iter().all(|item| !matches!(item.shift(), Shift::Learned | Shift::Lost))
    }
}

/// By how many points, as they are shown, a score has changed; none where it is missing in either round.
#[must_use]
pub fn difference(before: Option<Score>, after: Option<Score>) -> Option<i16> {
    before.zip(after).map(|(before, after)| i16::from(after.points()) - i16::from(before.points()))
}

/// Lays two scored rounds of one program side by side.
#[must_use]
pub fn compare(before: &Assessment, after: &Assessment) -> Comparison {
    let factors = after.factors.iter().map(|factor| FactorChange {
        id: factor.id.clone(),
        before: before.factor(&factor.id).and_then(|factor| factor.tally.score),
        after: factor.tally.score,
        rated: (before.factor(&factor.id).map_or(0, |factor| rated(&factor.items)), rated(&factor.items)),
    });
    // The wider scope asks everything that the narrower one asks.
    let wider = if before.items().count() > after.items().count() { before } else { after };
    let state = |of: &Assessment, id: &ItemId| of.item(id).map_or(ItemState::Unanswered, |item| item.state);
    let items = wider.items().map(|item| ItemChange {
        id: item.id.clone(),
        before: state(before, &item.id),
        after: state(after, &item.id),
    });
    let count = |of: &Assessment| of.factors.iter().map(|factor| rated(&factor.items)).sum();
    Comparison {
        overall: (before.overall.score, after.overall.score),
        reweighed: (!before.weighs_as(after)).then(|| before.overall_as_in(after)).flatten(),
        rated: (count(before), count(after)),
        factors: factors.collect(),
        items: items.collect(),
    }
}

/// How many of these are rated: the others say nothing of a score.
fn rated(items: &[ItemScore]) -> usize {
    items.iter().filter(|item| matches!(item.state, ItemState::Rated(_))).count()
}
