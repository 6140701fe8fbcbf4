//! What an organization says of itself: the figures that its funnel and its costs are worked out from.

use super::funnel::{Funnel, Seen, Step};
use super::month::Month;
use super::prior::believed;
use crate::domain::sorted::{self, Map};

/// The most months of which figures are held: fifty years.
pub const MOST_MONTHS: usize = 600;

/// The most people of a figure.
pub const MOST_PEOPLE: u32 = 1_000_000;

/// The share of annual pay that an agency takes where nothing is said: the middle of what is usual (the fact `agency_fee`).
pub const USUAL_FEE: u16 = 325;

/// The least and the most of what is usual (the fact `agency_fee`).
pub const USUAL_FEES: [u16; 2] = [300, 350];

/// What is counted month by month: those who left, those who took a step since, and how many there are when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// They left.
    Left,
    /// They can be reached.
    Reachable,
    /// They agreed to be contacted.
    Consented,
    /// They are in the register.
    Registered,
    /// They did something within ninety days.
    Active,
    /// They had a casual talk.
    Talked,
    /// They applied.
    Applied,
    /// They were hired again.
    Rehired,
    /// They were hired again a year ago, and are still there.
    Retained,
    /// They are registered when the month ends, whenever they registered.
    Members,
    /// They are registered when the month ends, and did something within ninety days.
    Engaged,
}

impl Counted {
    /// All: in the order of the steps, and then what there is when a month ends.
    pub const ALL: [Self; 11] = [
        Self::Left,
        Self::Reachable,
        Self::Consented,
        Self::Registered,
        Self::Active,
        Self::Talked,
        Self::Applied,
        Self::Rehired,
        Self::Retained,
        Self::Members,
        Self::Engaged,
    ];

    /// What those are called who took a step.
    #[must_use]
    pub const fn of(step: Step) -> Self {
        match step {
            Step::Reachable => Self::Reachable,
            Step::Consented => Self::Consented,
            Step::Registered => Self::Registered,
            Step::Active => Self::Active,
            Step::Talked => Self::Talked,
            Step::Applied => Self::Applied,
            Step::Rehired => Self::Rehired,
            Step::Retained => Self::Retained,
        }
    }

    /// Out of whom a step is taken.
    #[must_use]
    pub const fn before(step: Step) -> Self {
        match step {
            Step::Reachable => Self::Left,
            Step::Consented => Self::Reachable,
            Step::Registered => Self::Consented,
            Step::Active => Self::Registered,
            Step::Talked => Self::Active,
            Step::Applied => Self::Talked,
            Step::Rehired => Self::Applied,
            Step::Retained => Self::Rehired,
        }
    }
}

/// What was counted in a month.
pub type Counts = Map<Counted, u32>;

/// What an organization says of itself. What is not said is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many leave in a year, of those who count as alumni.
    pub leavers: Option<u32>,
    /// How many are registered now.
    pub registered: Option<u32>,
    /// How many rehires a year it plans with.
    pub planned: Option<u32>,
    /// The annual pay of one who is hired, in yen.
    pub pay_yen: Option<u64>,
    /// The share of it that an agency takes, in permille.
    pub fee_permille: Option<u16>,
    /// What it costs on the average to hire one person now, in yen.
    pub hire_yen: Option<u64>,
    /// What the program costs in a year, in yen.
    pub running_yen: Option<u64>,
    /// What was counted, by month; no month is empty.
    pub months: Map<Month, Counts>,
}

impl Figures {
    /// Says how many were counted in a month, or that it is not known.
    pub fn count(&mut self, month: Month, counted: Counted, people: Option<u32>) {
        let counts = self.months.or_insert_with(month, Counts::new);
        match people {
            Some(people) => counts.insert(counted, people),
            None => counts.remove(&counted),
        };
        self.months.retain(|_, counts| !counts.is_empty());
    }

    /// How many were counted in a month.
    #[must_use]
    pub fn counted(&self, month: Month, counted: Counted) -> Option<u32> {
        self.months.get(&month)?.get(&counted).copied()
    }

    /// The share of annual pay that an agency takes: what is said, or what is usual.
    #[must_use]
    pub fn fee(&self) -> u16 {
        self.fee_permille.unwrap_or(USUAL_FEE)
    }

    /// What was seen of a step in all months in which both it and the one before were counted. Those still there after a year
    /// are out of those who came a year earlier.
    #[must_use]
    pub fn seen(&self, step: Step) -> Seen {
        let back = if step == Step::Retained { 12 } else { 0 };
        let pair = |month: &Month| {
            let yes = self.counted(*month, Counted::of(step))?;
            Some((yes, self.counted(month.before(back), Counted::before(step))?))
        };
        let pairs = self.months.keys().filter_map(pair);
        pairs.fold(Seen::default(), |all, (yes, of)| Seen {
            yes: all.yes.saturating_add(yes),
            all: all.all.saturating_add(of),
        })
    }

    /// The steps that more people took than the one before, going by what was counted.
    #[must_use]
    pub fn overfull(&self) -> Vec<Step> {
        let is_over = |step: &Step| {
            let seen = self.seen(*step);
            seen.yes > seen.all
        };
        Step::ALL.into_iter().filter(is_over).collect()
    }

    /// The funnel of those who leave in a year: what is believed of each step, and what was seen.
    #[must_use]
    pub fn funnel(&self) -> Funnel {
        let seen = Step::ALL.into_iter().map(|step| (step, self.seen(step)));
        Funnel {
            leavers: self.leavers.unwrap_or(0),
            believed: believed(),
            seen: sorted::map(seen.filter(|(_, seen)| seen.all > 0)),
        }
    }
}
