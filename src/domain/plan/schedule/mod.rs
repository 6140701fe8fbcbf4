//! Dates from order, effort, capacity and calendar: the plan's tasks as a network, and what it says as dates.

mod build;
mod dates;

use chrono::NaiveDate;

pub(in crate::domain::plan) use build::Beside;
pub use build::{Laid, lay_out};
pub(in crate::domain::plan) use dates::order;

use super::resolved::ResolvedTask;
use super::settings::Settings;
use super::task::{Link, Plan};
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::network::{NetworkError, Outline};
use crate::domain::sorted::Map;

/// Why a task starts when it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// Nothing keeps it: the plan, or the rescheduling, starts here.
    PlanStart,
    /// It is not to start before a day of its own.
    NotBefore,
    /// It waits for another task, in this way.
    Waits(Link),
    /// Its role has no capacity earlier; these tasks take it.
    Capacity(Vec<TaskId>),
    /// A person dated it.
    Dated,
    /// It has really begun then.
    Began,
}

/// The day that a task's reason names, and what is closed after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The first day of the plan; the task's own first day; the last day of the task that it waits for, or the first where
    /// it waits for its start; the last day on which its role has no room. None where a person dated the task, or it began.
    pub day: Option<NaiveDate>,
    /// The first and the last of the closed days that are all there is between that day and its start; none where these
    /// are but a weekend.
    pub closed: Option<(NaiveDate, NaiveDate)>,
}

/// How a date that a person set is broken, or breaks the order or the capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// It does not wait for this task as it should.
    Order(TaskId),
    /// Its role has more work than capacity on this day, the first of such days.
    Capacity(NaiveDate),
    /// It begins on a closed day.
    ClosedDay,
    /// It is not finished by this day, its deadline.
    Deadline(NaiveDate),
}

/// A task with its dates, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// How many working days it takes; takes still, once begun; took, once done.
    pub days: u16,
    /// Why it starts then.
    pub because: Because,
    /// The day that this reason names.
    pub held: Held,
    /// By how many working days it can slip before the plan's end, or a deadline, moves; less than nothing where a deadline
    /// is missed.
    pub slack_days: i32,
    /// By how many it can slip before any other task moves.
    pub free_slack_days: i32,
    /// It decides the plan's end, or a deadline.
    pub critical: bool,
    /// What its date breaks.
    pub breaches: Vec<Breach>,
}

/// A task that capacity has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leveled {
    /// The task.
    pub task: TaskId,
    /// When it would begin if every role had time for everything.
    pub from: NaiveDate,
    /// When it begins.
    pub to: NaiveDate,
    /// Its own role has no time earlier; otherwise what it waits for has been moved.
    pub is_itself: bool,
}

/// All tasks with their dates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The tasks.
    pub tasks: Map<TaskId, Dated>,
    /// The first day of all.
    pub start: Option<NaiveDate>,
    /// The last day of all.
    pub finish: Option<NaiveDate>,
    /// No placing of these tasks finishes before this day.
    pub bound: Option<NaiveDate>,
    /// What capacity has moved.
    pub leveled: Vec<Leveled>,
}

/// Why there are no dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleError {
    /// Tasks that wait for each other in a circle, each for the one before it.
    Cycle(Vec<TaskId>),
    /// The plan would take longer than dates can be looked ahead, some forty years.
    TooFar,
}

/// Dates the tasks of a plan as of `today`.
///
/// # Errors
/// When tasks wait for each other in a circle, or the plan never ends.
pub fn schedule(
    catalog: &Catalog,
    plan: &Plan,
    tasks: &[ResolvedTask],
    settings: &Settings,
    today: NaiveDate,
) -> Result<Schedule, ScheduleError> {
    if tasks.is_empty() {
        return Ok(Schedule::default());
    }
    let mut laid = lay_out(catalog, plan, tasks, settings, today)?;
    loop {
        match dates::dates(&laid) {
            Ok(schedule) => return Ok(schedule),
            Err(_) => laid = laid.longer().ok_or(ScheduleError::TooFar)?,
        }
    }
}

/// Whether the tasks can be put in an order at all.
///
/// # Errors
/// When tasks wait for each other in a circle.
pub fn check_order(tasks: &[ResolvedTask]) -> Result<(), ScheduleError> {
    let tasks = build::by_id(tasks);
    match build::network(&tasks, Outline::default()) {
        Err(NetworkError::Cycle(cycle)) => Err(build::cycle(&tasks, &cycle)),
        _ => Ok(()),
    }
}
