//! Dates from order, effort, capacity and calendar.

pub mod activity;
mod load;
mod order;
mod place;
mod slack;

use chrono::NaiveDate;

pub use activity::{Activity, State};

use super::resolved::ResolvedTask;
use super::settings::Settings;
use super::task::{Plan, Status, Task};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::sorted::{self, Map};

/// Why a task starts when it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// Nothing keeps it: the plan, or the rescheduling, starts here.
    PlanStart,
    /// It waits for the end of another task.
    Waits(TaskId),
    /// Its role has no capacity earlier; these tasks take it.
    Capacity(Vec<TaskId>),
    /// A person dated it.
    Dated,
    /// It has really begun then.
    Began,
}

/// How a date that a person set breaks the order or the capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// It begins before this task is finished.
    Order(TaskId),
    /// Its role has more work than capacity on this day, the first of such days.
    Capacity(NaiveDate),
    /// It begins on a closed day.
    ClosedDay,
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
    /// By how many working days it can slip before the plan's end moves.
    pub slack_days: i32,
    /// It decides the plan's end.
    pub critical: bool,
    /// What its date breaks.
    pub breaches: Vec<Breach>,
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
}

/// Why there are no dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleError {
    /// Tasks that wait for each other in a circle, each for the one before it.
    Cycle(Vec<TaskId>),
}

/// What every role can give on an open day, in thousandths of a tenth of a person-day.
pub type Capacities = Map<RoleId, u64>;

/// Dates the tasks of a plan as of `today`.
///
/// # Errors
/// When tasks wait for each other in a circle.
pub fn schedule(
    catalog: &Catalog,
    plan: &Plan,
    tasks: &[ResolvedTask],
    settings: &Settings,
    today: NaiveDate,
) -> Result<Schedule, ScheduleError> {
    let calendar = WorkCalendar::japanese(&settings.closures);
    let weekly = |role: &RoleId| settings.weekly_tenths(catalog, role);
    let daily = |task: &ResolvedTask| (task.owner.clone(), activity::daily(weekly(&task.owner)));
    let capacities = sorted::map(tasks.iter().map(daily));
    let from = settings.start.max(plan.anchor);
    let by_id = sorted::map(plan.tasks.iter().map(|task| (&task.id, task)));
    let bound = |resolved: &ResolvedTask| match by_id.get(&resolved.id) {
        Some(task) => {
            Activity { finds_out: task.finds_out(), state: state(task, from), ..activity(resolved) }
        }
        None => activity(resolved),
    };
    let activities: Vec<_> = tasks.iter().map(bound).collect();
    run(&activities, &capacities, &calendar, from, today)
}

/// Whether the tasks can be put in an order at all.
///
/// # Errors
/// When tasks wait for each other in a circle.
pub fn check_order(tasks: &[ResolvedTask]) -> Result<(), ScheduleError> {
    let activities: Vec<_> = tasks.iter().map(activity).collect();
    order::order(&activities, &Capacities::new()).map(drop)
}

/// A task that the scheduler may place as it likes.
fn activity(task: &ResolvedTask) -> Activity {
    Activity {
        id: task.id.clone(),
        role: task.owner.clone(),
        effort_tenths: task.effort.likely,
        duration_days: task.duration_days,
        after: task.after.clone(),
        finds_out: false,
        state: State::Free,
    }
}

/// Where a task that has begun, or is finished, lacks its actual day, the planned one stands in, and then `from`.
fn state(task: &Task, from: NaiveDate) -> State {
    let began = task.began.or(task.start);
    match task.status {
        Status::ToDo => task.start.map_or(State::Free, State::Dated),
        Status::Doing | Status::Blocked => {
            State::Begun { began: began.unwrap_or(from), progress: task.progress }
        }
        Status::Done => {
            let finished = task.finished.or(began).unwrap_or(from);
            State::Done { began: began.unwrap_or(finished).min(finished), finished }
        }
    }
}

/// Dates activities: those with dates of their own first, then the free ones in series: what finds out first, then the
/// longest tail, then the id.
///
/// # Errors
/// When activities wait for each other in a circle.
pub fn run(
    activities: &[Activity],
    capacities: &Capacities,
    calendar: &WorkCalendar,
    from: NaiveDate,
    today: NaiveDate,
) -> Result<Schedule, ScheduleError> {
    let order = order::order(activities, capacities)?;
    let (placed, bound) = place::place(&order, capacities, calendar, from, today);
    Ok(slack::with_slack(&order, placed, bound, capacities, calendar))
}
