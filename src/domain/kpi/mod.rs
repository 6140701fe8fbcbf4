//! Key figures (KPIs) of a program: what each is worked out from, the goals that are set, whether they are on course, and the
//! reviews that look at them. The months that they come from are `value`'s.

mod kind;
mod words;
mod reading;
mod course;
mod outlook;
mod review;
mod alert;
mod plot;
mod typing;

pub use alert::{Alert, alerts};
pub use course::{Course, Judged, TOLERANCE_PERCENT, expected_at, judge};
pub use kind::{Belongs, Better, Kpi, Unit};
pub use outlook::{Outlook, outlook};
pub use plot::{Area, HEIGHT, Plot, WIDTH, plot};
pub use reading::{Lack, Reading, State, reading, readings, state};
pub use review::{Cadence, MOST_REVIEWS, Review, next_review};

use super::sorted::Map;
use super::value::Month;

/// What is to be reached, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The figure, in the unit of its KPI.
    pub value: u64,
    /// The month by whose end it is to be there.
    pub by: Month,
}

/// The goals of a program, and the reviews of how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kpis {
    /// What is to be reached, by KPI.
    pub goals: Map<Kpi, Goal>,
    /// How often it is reviewed; none where that is not decided.
    pub cadence: Option<Cadence>,
    /// The reviews, in the order of their names.
    pub reviews: Vec<Review>,
}
