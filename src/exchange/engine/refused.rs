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
        /// The limits that stand in the way; none where the target is out of reach without any.
        ways: Vec<Way>,
        /// Whether each of these alone is enough: with it changed as it says, a set that is in time was found.
        is_enough: bool,
        /// What can be reached within all limits, in time; none where nothing such was found.
        nearest: Option<Box<Nearest>>,
    },
}

/// A limit that clashes, and what would do in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The limit.
    pub limit: Limit,
    /// Where it would have to be for the others to be kept: tenths of a person-day, yen, or a day; none where nothing but
    /// doing without it is known to help, or where it is not enough.
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

/// A target that can be reached: lowered to it, a set that is in time was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nearest {
    /// The cheapest set in time that comes there.
    pub offer: Offer,
    /// Whether it is proven that nothing comes nearer.
    pub is_nearest: bool,
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
