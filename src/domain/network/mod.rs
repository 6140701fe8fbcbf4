//! Dates for activities that wait for each other: critical path, and placing within the capacity of roles.
//!
//! Everything is an index into a flat array and every time is a [`Moment`], so that a forecast can place the same network
//! ten thousand times. Ids and dates belong to whoever builds a [`Network`].
//!
//! A working day has two halves, a morning and an afternoon. An activity works through the open halves of its role's
//! [`Hours`] without a pause. A half day is open in the morning.

mod activity;
mod axis;
mod backward;
mod bound;
mod build;
mod claim;
mod forward;
mod hours;
mod level;
mod order;
mod place;
mod refine;
mod report;
mod room;
mod rules;
mod scratch;
mod slide;

pub use activity::{Activity, Arc, ArcKind, Capacity, Placing, Resource};
pub use axis::{Axis, Day, HALVES, Moment};
pub use backward::{Slack, backward};
pub use bound::{LowerBound, lower_bound};
pub use build::{Network, NetworkError, Outline};
pub use forward::{Reason, Times, forward};
pub use hours::Hours;
pub use level::{Leveled, level};
pub use place::{BeyondHorizon, place};
pub use refine::{Patience, refine};
pub use report::{Load, Moved, Overload, broken_arcs, daily_load, moved, overloads, weekly_load};
pub use rules::Rule;
pub use scratch::Scratch;
pub use slide::slack_within_capacity;
