//! Which actions: the cheapest set that reaches a target within limits, by integer programming.
//!
//! The search reckons in floating numbers, so nothing of what it says is believed before integers have confirmed it:
//! every set is checked against the question itself, and a bound is rounded to the side on which it is sure to be true.

pub mod question;
pub mod asked;
pub mod select;
pub mod verify;
pub mod clash;
pub mod explain;
pub mod alternatives;
pub mod more;
pub mod nearer;
pub mod in_time;
mod frame;
mod model;
mod search;
mod stages;
mod start;

pub use alternatives::{Alternatives, alternatives};
pub use asked::{Asked, question};
pub use clash::{Clash, Limit, Nearest, Short};
pub use explain::{Explanation, In, Out, explain};
pub use in_time::{InTime, Judged, any_in_time, in_time};
pub use more::{More, more};
pub use nearer::nearer;
pub use question::{Estimate, Late, Limits, Pin, Question};
pub use select::{Budget, Refusal, Selected, Sureness, select};
pub use verify::{Fault, verify};
