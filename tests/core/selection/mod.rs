//! Which actions: what is selected is the best there is, and what is said of it is true.

mod builtin;
mod cut_short;
mod oracle;
mod pinned;
mod random;
mod tampered;
mod timely;

use okaeri::domain::id::{ActionId, ItemId, RoleId};
use okaeri::domain::selection::question::{Action, Item, Role};
use okaeri::domain::selection::{Limits, Pin, Question};

use crate::small::level;

/// An item, as `(now, goal, score, risk)`.
pub(crate) fn item(name: &str, (now, goal, score, risk): (u8, u8, u64, u64)) -> Item {
    let id = ItemId::from(name.to_owned());
    Item { id, now: level(now), unknown: None, goal: level(goal), score, risk }
}

/// An action of `hr` that takes as long as it is work.
pub(crate) fn action(name: &str, tenths: u32, requires: &[(&str, u32)], raises: &[(&str, u8)]) -> Action {
    Action {
        id: ActionId::from(name.to_owned()),
        owner: RoleId::new("hr"),
        likely: tenths,
        pessimistic: tenths * 2,
        cost: Some(u64::from(tenths) * 1000),
        days: tenths,
        requires: requires.iter().map(|(id, lag)| (ActionId::from((*id).to_owned()), *lag)).collect(),
        raises: raises.iter().map(|(id, to)| (ItemId::from((*id).to_owned()), level(*to))).collect(),
        pin: None,
    }
}

pub(crate) fn role(id: &'static str) -> Role {
    Role { id: RoleId::new(id), weekly: Some(10), total: None, months: None }
}

pub(crate) fn question(items: Vec<Item>, actions: Vec<Action>) -> Question {
    Question { items, actions, roles: vec![role("hr")], limits: Limits::default() }
}

pub(crate) fn pinned(action: Action, pin: Pin) -> Action {
    Action { pin: Some(pin), ..action }
}
