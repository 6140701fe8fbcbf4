//! What a network is built from.

use super::axis::Day;

/// How far an activity is bound to days already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placing {
    /// It is placed as early as it fits.
    Free,
    /// A person has dated its start. It works on that day even where the day is closed.
    Fixed {
        /// Its first day.
        start: Day,
    },
    /// It has begun. Its length is what is left, from today on.
    Begun {
        /// Its first day.
        start: Day,
    },
    /// It is finished. Its length means nothing.
    Done {
        /// Its first day.
        start: Day,
        /// Its last day.
        end: Day,
    },
}

/// A piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Who does it, and so when work is done on it.
    pub resource: u32,
    /// Halves of working days. Nothing is worked on an activity of length 0: it begins and ends at the moment at which
    /// it may begin, whether that is open or not, and what waits for it waits for what it waits for.
    pub length: u32,
    /// What it takes of the capacity of its resource on each half.
    pub load: u32,
    /// How far it is bound to days.
    pub placing: Placing,
    /// It does not begin before this day, where it is free.
    pub not_before: Option<Day>,
    /// It should be finished on this day. A later end is no fault, but makes the slack negative.
    pub deadline: Option<Day>,
    /// Of all activities that may be placed, those with the lowest class go first.
    pub class: u8,
}

impl Activity {
    /// An activity that is bound by nothing.
    #[must_use]
    pub const fn free(resource: u32, length: u32, load: u32) -> Self {
        Self { resource, length, load, placing: Placing::Free, not_before: None, deadline: None, class: 0 }
    }
}

/// What waits for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArcKind {
    /// The second begins when the first has ended and the lag has passed.
    FinishToStart,
    /// The second begins when the first has begun and the lag has passed.
    StartToStart,
    /// The second ends when the first has ended and the lag has passed, or later.
    FinishToFinish,
}

/// One activity waits for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    /// The one that is waited for.
    pub from: u32,
    /// The one that waits.
    pub to: u32,
    /// What of it waits for what.
    pub kind: ArcKind,
    /// Working days of the program, not of a role, that must pass in between: a half day counts half. A negative lag
    /// lets the second go so much before the first.
    pub lag_days: i32,
}

/// What a resource gives on each open half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// The same on every half.
    Same(u32),
    /// By day from the origin; the last holds for all days after. Nothing where there is none.
    ByDay(Vec<u32>),
}

impl Capacity {
    /// What is given on each open half of a day.
    #[must_use]
    pub fn on(&self, day: Day) -> u32 {
        match self {
            Self::Same(capacity) => *capacity,
            Self::ByDay(days) => days.get(day as usize).or(days.last()).copied().unwrap_or(0),
        }
    }
}

/// Who does the work: when, and how much at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// The index of its hours.
    pub hours: u32,
    /// What it gives.
    pub capacity: Capacity,
}
