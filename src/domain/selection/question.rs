//! What is asked: items with goals, actions that raise them, and the limits that hold.

use crate::domain::answer::Unrated;
use crate::domain::id::{ActionId, ItemId, RoleId};
use crate::domain::level::Level;

/// A question for the cheapest set of actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// All items that an action could raise, or a goal could stand on.
    pub items: Vec<Item>,
    /// All actions, each id once; their order is irrelevant.
    pub actions: Vec<Action>,
    /// Who does the work.
    pub roles: Vec<Role>,
    /// What must hold besides the goals.
    pub limits: Limits,
}

/// An item: where it is, where it is to be, and how much it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Where it is; an unknown counts as 0, one that does not apply as reached.
    pub now: Level,
    /// Why nobody can say where it is, where that is so.
    pub unknown: Option<Unrated>,
    /// Where it is to be; at or below `now` it asks for nothing.
    pub goal: Level,
    /// What one level of it counts in the overall score; only the proportion matters.
    pub score: u64,
    /// What one level of it takes off the risk of the challenges; only the proportion matters.
    pub risk: u64,
}

/// What a person wants of an action, whatever the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// In, with the prerequisites that it lacks, but for those that are pinned out.
    In,
    /// Out.
    Out,
}

/// An action that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// Who does it.
    pub owner: RoleId,
    /// The work that it is likely to be, in tenths of a person-day.
    pub likely: u32,
    /// The work when it drags on, in tenths of a person-day.
    pub pessimistic: u32,
    /// What it costs in yen, where that is known; an unknown cost counts as none.
    pub cost: Option<u64>,
    /// The least time that it takes, in working days.
    pub days: u32,
    /// What must be finished before it starts, each with the working days to wait after that. One that is not among the
    /// actions, or whose effects all hold already, is met.
    pub requires: Vec<(ActionId, u32)>,
    /// The items that it raises, and at least to where.
    pub raises: Vec<(ItemId, Level)>,
    /// Whether a person wants it in or out.
    pub pin: Option<Pin>,
}

/// Someone who does the work, and how much of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// What it gives in five working days, in tenths of a person-day; none where nobody has said so.
    pub weekly: Option<u32>,
    /// What it can give from the start to the deadline, in tenths of a person-day.
    pub total: Option<u32>,
    /// What it can give in each month, in tenths of a person-day; together they bound its work.
    pub months: Option<Vec<u32>>,
}

/// Which estimate must stay within the limits of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Estimate {
    /// The likely one.
    #[default]
    Likely,
    /// The pessimistic one.
    Pessimistic,
}

/// What must hold besides the goals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// All work, in tenths of a person-day.
    pub effort: Option<u32>,
    /// All cost, in yen.
    pub cost: Option<u64>,
    /// Working days from the start to the deadline: no chain of prerequisites may take longer.
    pub days: Option<u32>,
    /// Which estimate the limits of work hold for.
    pub estimate: Estimate,
    /// Sets of which the schedule has shown that they finish too late.
    pub late: Vec<Late>,
}

/// A set of actions that finishes too late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// The actions.
    pub actions: Vec<ActionId>,
    /// Whether every larger set that holds them is too late as well. Otherwise this very set is, and nothing is said of
    /// others.
    pub with_more: bool,
}

impl Action {
    /// Its work by one of the estimates, in tenths of a person-day.
    #[must_use]
    pub const fn effort(&self, estimate: Estimate) -> u32 {
        match estimate {
            Estimate::Likely => self.likely,
            Estimate::Pessimistic => self.pessimistic,
        }
    }
}

impl Role {
    /// What its months give together.
    #[must_use]
    pub fn months_total(&self) -> Option<u64> {
        self.months.as_ref().map(|months| months.iter().map(|month| u64::from(*month)).sum())
    }
}
