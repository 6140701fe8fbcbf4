//! Reviews: how often they are held, when the next one is due, and what was noted.

use chrono::{Months, NaiveDate};

use super::Kpis;
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::ReviewId;
use crate::domain::sorted;

/// The most reviews that are noted.
pub const MOST_REVIEWS: usize = 500;

/// How often a program is reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cadence {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every six months.
    HalfYearly,
}

impl Cadence {
    /// All.
    pub const ALL: [Self; 3] = [Self::Monthly, Self::Quarterly, Self::HalfYearly];

    /// How many months lie between two reviews.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
        }
    }
}

/// What was noted of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// The day of the review.
    pub date: NaiveDate,
    /// What was found.
    pub text: String,
    /// What was decided; empty where nothing was.
    pub decision: String,
}

impl Kpis {
    /// A review.
    #[must_use]
    pub fn review(&self, id: &ReviewId) -> Option<&Review> {
        self.reviews.iter().find(|review| review.id == *id)
    }

    /// The reviews, the newest first.
    #[must_use]
    pub fn newest_first(&self) -> Vec<&Review> {
        let mut all: Vec<&Review> = self.reviews.iter().collect();
        sorted::by(&mut all, |one, other| other.date.cmp(&one.date).then_with(|| other.id.cmp(&one.id)));
        all
    }
}

/// The day of the next review: as long after the last one as is held to, or after the program was created; moved to the next
/// working day where that one is closed. None where nothing is held to.
#[must_use]
pub fn next_review(kpis: &Kpis, created: NaiveDate, calendar: &WorkCalendar) -> Option<NaiveDate> {
    let months = Months::new(kpis.cadence?.months());
    let last = kpis.reviews.iter().map(|review| review.date).max().unwrap_or(created);
    last.checked_add_months(months).map(|day| calendar.open_on_or_after(day))
}
