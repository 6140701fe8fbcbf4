//! Where a KPI's figures, its goal and its outlook lie in their chart: the pure mapping behind it, in whole pixels.

use chrono::NaiveDate;

use super::Goal;
use super::kind::Kpi;
use super::outlook::Outlook;
use super::reading::Reading;
use crate::domain::value::Month;

/// The width of the plot.
pub const WIDTH: u32 = 560;

/// The height of the plot.
pub const HEIGHT: u32 = 140;

/// For how many months behind the last figure the outlook is drawn.
const AHEAD: u32 = 12;

/// From every which month on months are named.
const STEPS: [u32; 8] = [1, 2, 3, 6, 12, 24, 60, 120];

/// The least room between two months that are named.
const MONTH_ROOM: u32 = 80;

/// How many lines stand above the ground at most.
const MOST_MARKS: u64 = 4;

/// The range of an outlook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Where it begins.
    pub x: u32,
    /// How wide it is.
    pub width: u32,
    /// Where its upper end lies.
    pub top: u32,
    /// Where the middle lies.
    pub middle: u32,
    /// Where its lower end lies.
    pub bottom: u32,
}

/// Where everything lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plot {
    /// The first days of months that are named, and where they lie.
    pub months: Vec<(NaiveDate, u32)>,
    /// Figures that have a line of their own, and where it lies.
    pub marks: Vec<(u64, u32)>,
    /// The figures: lines of months that follow each other.
    pub lines: Vec<Vec<(u32, u32)>>,
    /// The way from the first figure to the goal, where it is ahead.
    pub way: Option<[(u32, u32); 2]>,
    /// The goal.
    pub goal: Option<(u32, u32)>,
    /// The outlook.
    pub area: Option<Area>,
}

/// The step between lines such that few are needed: one, two or five with noughts.
fn step(most: u64) -> u64 {
    let mut unit: u64 = 1;
    loop {
        for times in [1, 2, 5] {
            let step = unit.saturating_mul(times);
            if most <= step.saturating_mul(MOST_MARKS) {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// The axes.
struct Axes {
    from: Month,
    months: u32,
    top: u64,
}

impl Axes {
    fn x(&self, month: Month) -> u32 {
        let at = u32::try_from(month.since(self.from)).unwrap_or(0).min(self.months);
        at * WIDTH / self.months
    }

    fn y(&self, value: u64) -> u32 {
        let height = u128::from(value.min(self.top)) * u128::from(HEIGHT) / u128::from(self.top);
        HEIGHT - u32::try_from(height).unwrap_or(HEIGHT)
    }

    fn point(&self, reading: &Reading) -> (u32, u32) {
        (self.x(reading.month), self.y(reading.value))
    }

    /// As many months as there is room for, in even steps.
    fn named(&self) -> Vec<(NaiveDate, u32)> {
        let fits = |every: &&u32| *every * WIDTH >= MONTH_ROOM * self.months || **every == 120;
        let every = STEPS.iter().find(fits).copied().unwrap_or(120);
        let all = (0..=self.months).step_by(usize::try_from(every).unwrap_or(1));
        all.map(|at| (self.from.after(at).first(), self.x(self.from.after(at)))).collect()
    }
}

/// Where the figures of a KPI, oldest first, lie with its goal and outlook; none without a figure.
#[must_use]
pub fn plot(kpi: Kpi, readings: &[Reading], goal: Option<Goal>, outlook: Option<Outlook>) -> Option<Plot> {
    let (start, last) = (*readings.first()?, *readings.last()?);
    let ahead = outlook.map(|_| last.month.after(AHEAD));
    let to = goal.map(|goal| goal.by).into_iter().chain(ahead).chain([last.month]).max()?;
    let values = readings.iter().map(|reading| reading.value);
    let most = values.chain(goal.map(|goal| goal.value)).chain(outlook.map(|outlook| outlook.high)).max()?;
    let each = step(most.max(1));
    let top = most.max(1).div_ceil(each).saturating_mul(each);
    let months = u32::try_from(to.since(start.month)).unwrap_or(0).max(1);
    let axes = Axes { from: start.month, months, top };
    let follows = |one: &Reading, next: &Reading| next.month.since(one.month) == 1;
    let lines =
        readings.chunk_by(follows).map(|line| line.iter().map(|one| axes.point(one)).collect()).collect();
    let is_ahead = |goal: &Goal| goal.by > start.month && !kpi.better().is_as_good(start.value, goal.value);
    let way = goal.filter(is_ahead).map(|goal| [axes.point(&start), (axes.x(goal.by), axes.y(goal.value))]);
    let area = outlook.map(|outlook| {
        let x = axes.x(last.month);
        Area {
            x,
            width: axes.x(last.month.after(AHEAD)) - x,
            top: axes.y(outlook.high),
            middle: axes.y(outlook.middle),
            bottom: axes.y(outlook.low),
        }
    });
    Some(Plot {
        months: axes.named(),
        marks: (0..=top / each).map(|at| (at * each, axes.y(at * each))).collect(),
        lines,
        way,
        goal: goal.map(|goal| (axes.x(goal.by), axes.y(goal.value))),
        area,
    })
}
