//! A round's answers, scored: items, factors, the whole.

use chrono::{Months, NaiveDate};

use super::stage::{Stage, stage};
use super::tally::{Part, Tally, mean};
use super::value::{Band, Score};
use super::weights::Weights;
use crate::domain::answer::{Answer, Answers, Rating};
use crate::domain::catalog::{Catalog, Factor, Item};
use crate::domain::id::{FactorId, ItemId};
use crate::domain::level::Level;

/// Evidence older than this many months at the round's date counts as old.
const EVIDENCE_MONTHS: Months = Months::new(12);

/// What old evidence takes off the low side, in permille.
const OLD_EVIDENCE_PERMILLE: i64 = 250;

/// Which items a round asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// One item a factor.
    #[default]
    Quick,
    /// All items.
    Full,
}

impl Scope {
    /// Whether an item is asked.
    #[must_use]
    pub fn holds(self, item: &Item) -> bool {
        self == Self::Full || item.quick
    }
}

/// What is known of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Rated at a level.
    Rated(Level),
    /// Does not apply.
    NotApplicable,
    /// Answered with "don't know".
    DontKnow,
    /// Not answered yet.
    Unanswered,
}

/// An item, scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// The item.
    pub id: ItemId,
    /// How much it counts within its factor.
    pub weight: u32,
    /// What is known of it.
    pub state: ItemState,
    /// Its evidence is older than twelve months at the round's date.
    pub old_evidence: bool,
    /// Its score and band; both missing where it does not apply.
    pub tally: Tally,
}

/// A factor, scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorScore {
    /// The factor.
    pub id: FactorId,
    /// How much it counts in the whole.
    pub weight: u32,
    /// Its items that the scope holds.
    pub items: Vec<ItemScore>,
    /// Its score and band.
    pub tally: Tally,
    /// Its stage, where it has a score.
    pub stage: Option<Stage>,
}

/// A round, scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which items were asked.
    pub scope: Scope,
    /// The factors, in the catalog's order.
    pub factors: Vec<FactorScore>,
    /// The overall score and band.
    pub overall: Tally,
    /// The overall stage, where there is a score.
    pub stage: Option<Stage>,
}

impl Assessment {
    /// The scored factor with this id.
    #[must_use]
    pub fn factor(&self, id: &FactorId) -> Option<&FactorScore> {
        self.factors.iter().find(|factor| factor.id == *id)
    }

    /// All scored items.
    pub fn items(&self) -> impl Iterator<Item = &ItemScore> {
        self.factors.iter().flat_map(|factor| &factor.items)
    }

    /// The scored item with this id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&ItemScore> {
        self.items().find(|item| item.id == *id)
    }

    /// How many items are asked, and how many of them are answered.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let answered = self.items().filter(|item| item.state != ItemState::Unanswered).count();
        (self.items().count(), answered)
    }

    /// The overall score, were each factor to count as much as in another round.
    #[must_use]
    pub fn overall_as_in(&self, other: &Self) -> Option<Score> {
        let weight = |id: &FactorId| other.factor(id).map_or(0, |factor| factor.weight);
        let part = |factor: &FactorScore| Part { weight: weight(&factor.id), tally: factor.tally };
        mean(&self.factors.iter().map(part).collect::<Vec<_>>()).score
    }

    /// Whether each factor counts as much as in another round; only the proportion matters.
    #[must_use]
    pub fn weighs_as(&self, other: &Self) -> bool {
        let sum = |of: &Self| of.factors.iter().map(|factor| u64::from(factor.weight)).sum::<u64>();
        let (own_sum, other_sum) = (sum(self), sum(other));
        self.factors.iter().all(|factor| {
            let there = other.factor(&factor.id).map_or(0, |factor| u64::from(factor.weight));
            u64::from(factor.weight) * other_sum == there * own_sum
        })
    }
}

/// Scores the answers of a round dated `date`.
#[must_use]
pub fn assess(
    catalog: &Catalog,
    answers: &Answers,
    weights: &Weights,
    scope: Scope,
    date: NaiveDate,
) -> Assessment {
    let factors: Vec<_> = catalog
        .factors
        .iter()
        .map(|factor| score_factor(catalog, factor, answers, weights, scope, date))
        .collect();
    let parts: Vec<_> =
        factors.iter().map(|factor| Part { weight: factor.weight, tally: factor.tally }).collect();
    let overall = mean(&parts);
    let stage = overall.score.map(|score| stage(score, catalog.gates.iter(), answers));
    Assessment { scope, factors, overall, stage }
}

fn score_factor(
    catalog: &Catalog,
    factor: &Factor,
    answers: &Answers,
    weights: &Weights,
    scope: Scope,
    date: NaiveDate,
) -> FactorScore {
    let asked = factor.items.iter().filter(|item| scope.holds(item));
    let items: Vec<_> = asked.map(|item| score_item(item, answers.get(&item.id), date)).collect();
    let parts: Vec<_> = items.iter().map(|item| Part { weight: item.weight, tally: item.tally }).collect();
    let tally = mean(&parts);
    let own = |id: &ItemId| factor.items.iter().any(|item| item.id == *id);
    let gates = catalog.gates.iter().filter(|gate| own(&gate.item));
    FactorScore {
        id: factor.id.clone(),
        weight: weights.get(&factor.id).copied().unwrap_or(0),
        items,
        tally,
        stage: tally.score.map(|score| stage(score, gates, answers)),
    }
}

fn score_item(item: &Item, answer: Option<&Answer>, date: NaiveDate) -> ItemScore {
    let state = match answer.and_then(|answer| answer.rating) {
        Some(Rating::Level(level)) => ItemState::Rated(level),
        Some(Rating::NotApplicable) => ItemState::NotApplicable,
        Some(Rating::DontKnow) => ItemState::DontKnow,
        None => ItemState::Unanswered,
    };
    let old_evidence = answer.and_then(|answer| answer.evidence.date).is_some_and(|day| is_old(day, date));
    let spread = answer.map_or(0, |answer| answer.confidence.spread_permille());
    let tally = match state {
        ItemState::Rated(level) => rated(level, spread, old_evidence),
        ItemState::NotApplicable => Tally { score: None, band: None },
        ItemState::DontKnow | ItemState::Unanswered => {
            Tally { score: None, band: Some(band(0, Score::FULL_PERMILLE)) }
        }
    };
    ItemScore { id: item.id.clone(), weight: u32::from(item.weight), state, old_evidence, tally }
}

/// Evidence is old once more than twelve months lie between its day and the round's.
fn is_old(evidence: NaiveDate, round: NaiveDate) -> bool {
    evidence.checked_add_months(EVIDENCE_MONTHS).is_some_and(|expiry| expiry < round)
}

fn rated(level: Level, spread: i64, old_evidence: bool) -> Tally {
    let permille = level.permille();
    let aged = if old_evidence { OLD_EVIDENCE_PERMILLE } else { 0 };
    Tally {
        score: Some(Score::from_permille(permille)),
        band: Some(band(permille - spread - aged, permille + spread)),
    }
}

fn band(low: i64, high: i64) -> Band {
    let clip = |permille: i64| Score::from_permille(permille.clamp(0, Score::FULL_PERMILLE));
    Band { low: clip(low), high: clip(high) }
}
