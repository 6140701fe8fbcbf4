//! What the numbers of a forecast stand for, with its days as numbers.

use serde::{Deserialize, Serialize};

use super::offer::{day, day_of};
use crate::domain::catalog::Phase;
use crate::domain::id::{RiskId, TaskId};
use crate::domain::network::Axis;
use crate::domain::plan::trials::Frame;

/// A [`Frame`]. Days are what [`day`] makes of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framed {
    origin: i32,
    days: u32,
    tasks: Vec<TaskId>,
    setbacks: Vec<RiskId>,
    phases: Vec<Phase>,
    start: i32,
    finish: i32,
    score: u16,
}

impl From<Frame> for Framed {
    fn from(frame: Frame) -> Self {
        let Frame { axis, tasks, setbacks, phases, start, finish, score } = frame;
        let (origin, days) = (day(axis.origin()), axis.days());
        Self { origin, days, tasks, setbacks, phases, start: day(start), finish: day(finish), score }
    }
}

impl Framed {
    /// The frame, if its days are days.
    #[must_use]
    pub fn frame(self) -> Option<Frame> {
        let Self { origin, days, tasks, setbacks, phases, start, finish, score } = self;
        let axis = Axis::of_days(day_of(origin)?, days);
        Some(Frame { axis, tasks, setbacks, phases, start: day_of(start)?, finish: day_of(finish)?, score })
    }
}
