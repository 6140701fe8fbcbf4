//! What is unknown, old or guessed, and how much each widens the overall band.

use num_rational::Ratio;

use super::assessment::{Assessment, FactorScore, ItemScore, ItemState};
use super::value::Score;
use crate::domain::answer::{Answers, Confidence};
use crate::domain::id::ItemId;
use crate::domain::sorted;

/// Why an item leaves doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DoubtKind {
    /// Not answered yet.
    Unanswered,
    /// Answered with "don't know".
    DontKnow,
    /// Its evidence is older than twelve months.
    OldEvidence,
    /// A guess.
    Guess,
    /// Fairly sure.
    Fairly,
}

/// An item whose answer leaves the overall score in doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The item.
    pub item: ItemId,
    /// Why.
    pub kind: DoubtKind,
    /// By how many permille a sure answer would narrow the overall band.
    pub narrows: Score,
}

/// All doubts, those that widen the overall band most first.
#[must_use]
pub fn doubts(assessment: &Assessment, answers: &Answers) -> Vec<Doubt> {
    let banded = || assessment.factors.iter().filter(|factor| factor.tally.band.is_some());
    let total: u32 = banded().map(|factor| factor.weight).sum();
    let mut doubts: Vec<_> = banded()
        .flat_map(|factor| factor.items.iter().filter_map(move |item| doubt(factor, item, total, answers)))
        .collect();
    sorted::by(&mut doubts, |a, b| b.narrows.cmp(&a.narrows).then_with(|| a.item.cmp(&b.item)));
    doubts
}

fn doubt(factor: &FactorScore, item: &ItemScore, total: u32, answers: &Answers) -> Option<Doubt> {
    let band = item.tally.band?;
    let items: u32 =
        factor.items.iter().filter(|item| item.tally.band.is_some()).map(|item| item.weight).sum();
    let whole = i128::from(total) * i128::from(items);
    if whole == 0 {
        return None;
    }
    let share = Ratio::new(i128::from(factor.weight) * i128::from(item.weight), whole);
    let narrows = (band.high.permille() - band.low.permille()) * share;
    if *narrows.numer() == 0 {
        return None;
    }
    Some(Doubt { item: item.id.clone(), kind: kind(item, answers)?, narrows: Score::from_ratio(narrows) })
}

fn kind(item: &ItemScore, answers: &Answers) -> Option<DoubtKind> {
    let confidence = answers.get(&item.id).map_or(Confidence::Fairly, |answer| answer.confidence);
    match (item.state, confidence) {
        (ItemState::Unanswered, _) => Some(DoubtKind::Unanswered),
        (ItemState::DontKnow, _) => Some(DoubtKind::DontKnow),
        (ItemState::Rated(_), _) if item.old_evidence => Some(DoubtKind::OldEvidence),
        (ItemState::Rated(_), Confidence::Guess) => Some(DoubtKind::Guess),
        (ItemState::Rated(_), Confidence::Fairly) => Some(DoubtKind::Fairly),
        (ItemState::Rated(_), Confidence::Sure) | (ItemState::NotApplicable, _) => None,
    }
}
