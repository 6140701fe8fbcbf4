//! What a person says of an item.

use chrono::NaiveDate;

use super::id::ItemId;
use super::level::Level;
use super::sorted::Map;

/// The answer to an item proper. "Does not apply" leaves the score; "don't know" widens the band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// One of the five written levels.
    Level(Level),
    /// The practice has no meaning for this organization.
    NotApplicable,
    /// Nobody asked could tell.
    DontKnow,
}

/// Why nobody can say where an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unrated {
    /// Nobody has answered yet.
    Unanswered,
    /// Nobody asked could tell.
    DontKnow,
}

impl Unrated {
    /// What an answer leaves open, if it does.
    #[must_use]
    pub const fn of(rating: Option<Rating>) -> Option<Self> {
        match rating {
            None => Some(Self::Unanswered),
            Some(Rating::DontKnow) => Some(Self::DontKnow),
            Some(Rating::Level(_) | Rating::NotApplicable) => None,
        }
    }
}

/// How sure the person is of a level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Seen with one's own eyes, or documented.
    Sure,
    /// Known from the work, not checked.
    #[default]
    Fairly,
    /// A guess.
    Guess,
}

impl Confidence {
    /// All, surest first.
    pub const ALL: [Self; 3] = [Self::Sure, Self::Fairly, Self::Guess];

    /// How far the truth may lie from the level on each side, in permille.
    #[must_use]
    pub const fn spread_permille(self) -> i64 {
        match self {
            Self::Sure => 0,
            Self::Fairly => 125,
            Self::Guess => 250,
        }
    }
}

/// What an answer rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What was seen, and where.
    pub text: String,
    /// An address, empty where there is none.
    pub link: String,
    /// The day from which the evidence dates.
    pub date: Option<NaiveDate>,
}

/// All that a person says of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The answer proper; none where only a note was left so far.
    pub rating: Option<Rating>,
    /// How sure the person is.
    pub confidence: Confidence,
    /// A remark.
    pub note: String,
    /// What it rests on.
    pub evidence: Evidence,
}

/// The answers of a round.
pub type Answers = Map<ItemId, Answer>;
