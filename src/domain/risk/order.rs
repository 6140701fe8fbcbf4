//! What comes first: likelihood and impact in one.

use std::cmp::Reverse;

use super::likely::{MIDDLE_FROM, degree};
use super::row::Row;
use crate::domain::degree::Degree;
use crate::domain::sorted;

/// Likelihood and impact in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Priority {
    /// The degrees, from 1 to 3, multiplied.
    pub product: u8,
    /// What that comes to: high from 6 on, middle from 3 on.
    pub degree: Degree,
}

/// The priority of a risk. One of which nobody can tell how likely it is counts as of middle likelihood.
#[must_use]
pub const fn priority(permille: Option<u16>, impact: Degree) -> Priority {
    let likelihood = match permille {
        Some(permille) => degree(permille),
        None => Degree::Middle,
    };
    let product = likelihood.number() * impact.number();
    let degree = match product {
        6.. => Degree::High,
        3.. => Degree::Middle,
        _ => Degree::Low,
    };
    Priority { product, degree }
}

/// Puts rows in order: those that may still happen or have happened before those that are closed; of these the highest product
/// first, then the more likely, then the worse, then as they stand in the register.
pub(super) fn arrange(rows: &mut [Row]) {
    sorted::by_key(rows, |row| {
        let permille = row.likely.map_or(MIDDLE_FROM, |likely| likely.permille);
        (row.is_closed(), Reverse(row.priority.product), Reverse(permille), Reverse(row.impact), row.number)
    });
}
