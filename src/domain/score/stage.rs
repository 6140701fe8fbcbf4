//! The stage that a score has earned, and the gates that hold it back.

use num_rational::Ratio;

use super::value::Score;
use crate::domain::answer::{Answers, Rating};
use crate::domain::catalog::Gate;
use crate::domain::id::ItemId;
use crate::domain::level::Level;

/// Why a gate is shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldKind {
    /// The item is rated below the gate's level.
    Shut,
    /// Nobody has confirmed the item.
    Unconfirmed,
}

/// A gate that is shut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The gate's item.
    pub item: ItemId,
    /// Why it is shut.
    pub kind: HoldKind,
    /// The highest stage that it lets through.
    pub at: Level,
}

/// A stage from 0 to 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What the score alone would give.
    pub earned: Level,
    /// What the gates let through.
    pub reached: Level,
    /// The shut gates, whether or not they cost a stage.
    pub holds: Vec<Hold>,
}

impl Stage {
    /// The shut gates that really lower the stage.
    pub fn lowering(&self) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(|hold| hold.at < self.earned)
    }
}

/// ⌊(score + 125) / 250⌋ within 0–4, held back by the shut gates.
#[must_use]
pub fn stage<'a>(score: Score, gates: impl Iterator<Item = &'a Gate>, answers: &Answers) -> Stage {
    let steps = ((score.permille() + Ratio::from_integer(125)) / 250).floor().to_integer();
    let number = u8::try_from(steps.clamp(0, 4)).unwrap_or(4);
    let earned = Level::from_number(number).unwrap_or(Level::L4);
    let holds: Vec<_> = gates.filter_map(|gate| hold(gate, answers)).collect();
    let reached = holds.iter().map(|hold| hold.at).fold(earned, Level::min);
    Stage { earned, reached, holds }
}

fn hold(gate: &Gate, answers: &Answers) -> Option<Hold> {
    let rating = answers.get(&gate.item).and_then(|answer| answer.rating);
    let kind = match rating {
        Some(Rating::Level(level)) if level >= gate.opens_at => return None,
        Some(Rating::Level(_)) => HoldKind::Shut,
        Some(Rating::NotApplicable | Rating::DontKnow) | None => HoldKind::Unconfirmed,
    };
    Some(Hold { item: gate.item.clone(), kind, at: gate.holds_at })
}
