//! A second reckoning of scores, in plain fractions and without the product's types in between.

use chrono::{Datelike, NaiveDate};
use num_rational::Ratio;
use okaeri::domain::answer::{Answer, Confidence, Rating};
use okaeri::domain::catalog::{Factor, Item};
use okaeri::domain::score::Scope;

use super::world::World;

pub(super) type Fraction = Ratio<i128>;

/// A mean with its low and its high; each may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Expected {
    pub(super) score: Option<Fraction>,
    pub(super) low: Option<Fraction>,
    pub(super) high: Option<Fraction>,
}

pub(super) fn overall(world: &World) -> Expected {
    let factors: Vec<_> =
        world.catalog.factors.iter().map(|one| (weight(world, one), factor(world, one))).collect();
    combine(&factors)
}

pub(super) fn factor(world: &World, factor: &Factor) -> Expected {
    combine(
        &factor
            .items
            .iter()
            .filter(|item| asked(world, item))
            .map(|item| one(world, item))
            .collect::<Vec<_>>(),
    )
}

/// The risk of a challenge: what its guards' mean lacks to 1000.
pub(super) fn risk(world: &World, challenge: &str) -> Expected {
    let guards = world.catalog.items().filter(|item| asked(world, item));
    let guards = guards.filter(|item| item.guards.iter().any(|guard| guard.as_str() == challenge));
    let mean = combine(&guards.map(|item| one(world, item)).collect::<Vec<_>>());
    let rest = |value: Fraction| Fraction::from_integer(1000) - value;
    Expected { score: mean.score.map(rest), low: mean.high.map(rest), high: mean.low.map(rest) }
}

/// Whether an asked item that reveals the cause is at level 0 or 1.
pub(super) fn is_present(world: &World, cause: &str) -> bool {
    let asked = world.catalog.items().filter(|item| asked(world, item));
    let mut tied = asked.filter(|item| item.reveals.iter().any(|revealed| revealed.as_str() == cause));
    tied.any(|item| matches!(rating(world, item), Some(Rating::Level(level)) if level.number() < 2))
}

/// The stage of a score once the gates among `items` have had their say.
pub(super) fn stage(world: &World, score: Fraction, is_own: impl Fn(&Item) -> bool) -> u8 {
    let mut stage = 0;
    for (least, number) in [(125, 1), (375, 2), (625, 3), (875, 4)] {
        if score >= Fraction::from_integer(least) {
            stage = number;
        }
    }
    for gate in &world.catalog.gates {
        let item = world.catalog.item(&gate.item).expect("a gate names an item");
        let is_open = matches!(rating(world, item), Some(Rating::Level(level)) if level >= gate.opens_at);
        if is_own(item) && !is_open {
            stage = stage.min(gate.holds_at.number());
        }
    }
    stage
}

/// Rounded half up to 0–100, by whole numbers alone.
pub(super) fn points(score: Fraction) -> i128 {
    let (numerator, denominator) = (*score.numer(), *score.denom() * 10);
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    if rest * 2 >= denominator { whole + 1 } else { whole }
}

fn asked(world: &World, item: &Item) -> bool {
    world.scope == Scope::Full || item.quick
}

fn rating(world: &World, item: &Item) -> Option<Rating> {
    world.answers.get(&item.id)?.rating
}

fn weight(world: &World, factor: &Factor) -> i128 {
    let mut weight = 0;
    for purpose in world.catalog.purposes.iter().filter(|purpose| world.purposes.contains(&purpose.id)) {
        for (_, more) in purpose.weights.iter().filter(|(id, _)| *id == factor.id) {
            weight += i128::from(*more);
        }
    }
    if world.purposes.is_empty() { 1 } else { weight }
}

fn one(world: &World, item: &Item) -> (i128, Expected) {
    let whole = |permille: i128| Some(Fraction::from_integer(permille));
    let expected = match rating(world, item) {
        Some(Rating::NotApplicable) => Expected { score: None, low: None, high: None },
        Some(Rating::DontKnow) | None => Expected { score: None, low: whole(0), high: whole(1000) },
        Some(Rating::Level(level)) => {
            let answer = &world.answers[&item.id];
            let value = i128::from(level.number()) * 250;
            let (below, above) = reach(answer, world.date);
            Expected {
                score: whole(value),
                low: whole((value - below).max(0)),
                high: whole((value + above).min(1000)),
            }
        }
    };
    (i128::from(item.weight), expected)
}

/// How far the truth may lie below and above an answer.
fn reach(answer: &Answer, date: NaiveDate) -> (i128, i128) {
    let spread = match answer.confidence {
        Confidence::Sure => 0,
        Confidence::Fairly => 125,
        Confidence::Guess => 250,
    };
    let in_a_year = |day: NaiveDate| (day.year() + 1, day.month(), day.day());
    let today = (date.year(), date.month(), date.day());
    let is_old = answer.evidence.date.is_some_and(|day| in_a_year(day) < today);
    (if is_old { spread + 250 } else { spread }, spread)
}

fn combine(parts: &[(i128, Expected)]) -> Expected {
    Expected {
        score: mean(parts, |part| part.score),
        low: mean(parts, |part| part.low),
        high: mean(parts, |part| part.high),
    }
}

fn mean(parts: &[(i128, Expected)], value: impl Fn(&Expected) -> Option<Fraction>) -> Option<Fraction> {
    let mut sum = Fraction::from_integer(0);
    let mut total = 0;
    for (weight, part) in parts {
        if let Some(value) = value(part) {
            sum += value * Fraction::from_integer(*weight);
            total += weight;
        }
    }
    if total == 0 { None } else { Some(sum / Fraction::from_integer(total)) }
}
