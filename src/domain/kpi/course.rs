//! Whether a goal is on course: held against the straight line from the first figure to the goal.

use super::Goal;
use super::kind::{Better, Kpi};
use super::reading::Reading;
use crate::domain::value::Month;

/// How far behind the line is still on course: this much of the whole way, in percent.
pub const TOLERANCE_PERCENT: u64 = 10;

/// How far a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It is there.
    Reached,
    /// It comes as fast as it has to, or nearly.
    OnCourse,
    /// It comes more slowly.
    Behind,
    /// Its month has passed without it.
    Missed,
}

/// A goal beside what the KPI came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// How far it is.
    pub course: Course,
    /// Where the way begins: the first figure.
    pub start: Reading,
    /// The last figure.
    pub latest: Reading,
    /// Where the line lies in its month.
    pub expected: u64,
}

impl Better {
    /// Whether a figure is as good as another, or better.
    #[must_use]
    pub const fn is_as_good(self, value: u64, as_this: u64) -> bool {
        match self {
            Self::More => value >= as_this,
            Self::Less => value <= as_this,
        }
    }
}

/// Where the line from the first figure to the goal lies in a month, rounded half up; level behind the goal, and all along it
/// where the first figure was there already.
#[must_use]
pub fn expected_at(kpi: Kpi, start: Reading, goal: Goal, month: Month) -> u64 {
    let all = i128::from(goal.by.since(start.month));
    let gone = i128::from(month.since(start.month)).clamp(0, all.max(0));
    let (from, to) = (i128::from(start.value), i128::from(goal.value));
    if all <= 0 || kpi.better().is_as_good(start.value, goal.value) {
        return goal.value;
    }
    let at = from * all + (to - from) * gone;
    u64::try_from((at * 2 + all).div_euclid(all * 2)).unwrap_or(0)
}

/// How far a goal is, going by what the KPI came to, oldest first; none without a figure.
#[must_use]
pub fn judge(kpi: Kpi, goal: Goal, readings: &[Reading]) -> Option<Judged> {
    let (start, latest) = (*readings.first()?, *readings.last()?);
    let better = kpi.better();
    let expected = expected_at(kpi, start, goal, latest.month);
    let way = start.value.abs_diff(goal.value);
    let behind = match better {
        Better::More => expected.saturating_sub(latest.value),
        Better::Less => latest.value.saturating_sub(expected),
    };
    let is_near = u128::from(behind) * 100 <= u128::from(way) * u128::from(TOLERANCE_PERCENT);
    let course = if better.is_as_good(latest.value, goal.value) {
        Course::Reached
    } else if latest.month >= goal.by {
        Course::Missed
    } else if is_near {
        Course::OnCourse
    } else {
        Course::Behind
    };
    Some(Judged { course, start, latest, expected })
}
