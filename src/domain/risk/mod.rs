//! The risk register (リスク登録簿): what may go wrong, how likely and how bad, who watches it and what is done about it.
//!
//! The documented challenges and cautions always stand in it. What a person says of one is kept by its id; what nobody says
//! comes from the catalog, the answers and the plan. How likely a challenge is, is said of the forecast
//! ([`super::plan::Uncertainty`]) and nowhere else.

mod said;
mod subject;
mod likely;
mod links;
mod row;
mod order;
mod matrix;
mod warning;
mod added;
mod typing;
mod words;

pub use added::{Added, EFFORT, PHASE, added};
pub use likely::{HIGH_FROM, Likely, MIDDLE_FROM, degree, likely};
pub use links::{Linked, Progress, linked, progress, remedying};
pub use matrix::{Cell, Matrix, matrix};
pub use order::{Priority, priority};
pub use row::{Row, Suggested, rows};
pub use said::{Register, Risk, State};
pub use subject::Subject;
pub use warning::{SEEN_DAYS, Warning, warnings};

/// The most risks that an organization adds.
pub const MOST_RISKS: usize = 100;
