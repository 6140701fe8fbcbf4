//! Why there is no set of actions, and what would help.

use serde::{Deserialize, Serialize};

use super::offer::Offer;
use crate::domain::id::{ItemId, RoleId};
use crate::domain::level::Level;

/// Why there is no set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refused {
    /// The question could not be read.
    Unread,
    /// The search ended before it found a set, or proved that there is none.
    Stopped,
    /// Nothing reaches the target within the limits.
    Infeasible {
        /// The limits that cannot be kept together; none where the target is out of reach without any.
        ways: Vec<Way>,
        /// Whether it is proven that without any one of these the others could be kept.
        is_least: bool,
        /// The nearest that can be reached within all limits.
        nearest: Option<Box<Nearest>>,
    },
}

/// A limit that clashes, and what would do in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The limit.
    pub limit: Limit,
    /// Where it would have to be for the others to be kept: tenths of a person-day, yen, or a day; none where nothing but
    /// doing without it is known to help.
    pub to: Option<u64>,
}

/// A limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// On all work.
    Effort,
    /// On all cost.
    Cost,
    /// The deadline.
    Deadline,
    /// What a role can give until the deadline.
    Role(RoleId),
    /// What a role can give in a month.
    Month(RoleId),
}

/// The nearest to the target that can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nearest {
    /// The cheapest set that comes as near.
    pub offer: Offer,
    /// The items that stay below their goals.
    pub short: Vec<Short>,
}

/// An item that stays below its goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    /// The item.
    pub item: ItemId,
    /// Where it is to be.
    pub goal: Level,
    /// Where it comes to.
    pub reached: Level,
}
