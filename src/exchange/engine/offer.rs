//! A set of actions that a plan can be made of, in the figures by which it is chosen.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::id::{ActionId, ChallengeId};
use crate::domain::plan::{Aim, Proof};
use crate::domain::selection::{Selected, Sureness};
use crate::domain::sorted::{self, Set};

/// What a set is the best at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// The least work.
    #[default]
    Cheapest,
    /// The earliest finish.
    Fastest,
    /// The least risk left.
    Safest,
}

/// A set of actions, and what a plan of it would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// What it is the best at.
    pub kind: Kind,
    /// The actions.
    pub actions: Set<ActionId>,
    /// The likely work of these, in tenths of a person-day.
    pub own_tenths: u32,
    /// What they cost, in yen.
    pub own_yen: u64,
    /// No set that reaches the target takes less work, in tenths of a person-day.
    pub bound_tenths: u32,
    /// Whether it is proven that nothing is better at what it is the best at.
    pub is_proven: bool,
    /// How many tasks the plan would have.
    pub tasks: u32,
    /// The likely work of the plan, in tenths of a person-day.
    pub tenths: u32,
    /// What the plan would cost, in yen.
    pub yen: u64,
    /// The day on which the plan would end; none where it has no dates.
    pub finish: Option<i32>,
    /// How many working days that is after the deadline.
    pub late_days: u32,
    /// The risk that is left of all that there could be, in permille.
    pub risk: u16,
    /// The challenges of which some risk is left and that no task of the plan answers.
    pub open: Vec<ChallengeId>,
}

impl Offer {
    /// The set as the search would say it, to be held against the question.
    #[must_use]
    pub fn selected(&self) -> Selected {
        Selected {
            actions: sorted::map(self.actions.iter().map(|id| (id.clone(), Vec::new()))),
            effort: self.own_tenths,
            cost: self.own_yen,
            count: u32::try_from(self.actions.len()).unwrap_or(u32::MAX),
            bound: self.bound_tenths,
            sureness: if self.is_proven { Sureness::Best } else { Sureness::Within(self.gap()) },
            cuts: 0,
        }
    }

    /// How much less work another set could still take, in tenths of a person-day.
    #[must_use]
    pub const fn gap(&self) -> u32 {
        self.own_tenths.saturating_sub(self.bound_tenths)
    }

    /// What is kept of it with the plan.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        let aim = match self.kind {
            Kind::Cheapest => Aim::Cheapest,
            Kind::Fastest => Aim::Fastest,
            Kind::Safest => Aim::Safest,
        };
        Proof { aim, effort_tenths: self.own_tenths, bound_tenths: self.bound_tenths }
    }

    /// The day on which the plan would end.
    #[must_use]
    pub fn finish(&self) -> Option<NaiveDate> {
        day_of(self.finish?)
    }
}

/// A day as a number.
#[must_use]
pub fn day(date: NaiveDate) -> i32 {
    date.num_days_from_ce()
}

/// The day that a number is, if it is one.
#[must_use]
pub const fn day_of(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number)
}
