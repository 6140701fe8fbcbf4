//! The tasks of a plan as a network of activities, and its calendars and capacities.

use chrono::{Days, NaiveDate};

use super::ScheduleError;
use crate::domain::calendar::WorkPattern;
use crate::domain::catalog::{Catalog, Effort};
use crate::domain::forecast::Pace;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::network::{
    Activity, Arc, ArcKind, Axis, Capacity, Day, HALVES, Hours, Network, NetworkError, Outline, Placing,
    Resource,
};
use crate::domain::plan::resolved::ResolvedTask;
use crate::domain::plan::settings::Settings;
use crate::domain::plan::task::{Drive, LinkKind, Plan, Status, Task};
use crate::domain::sorted::{self, Map};

/// Tenths of a person-day are divided by days; a thousandth of a tenth is fine enough to round up to.
const FINE: u32 = 1000;

/// Halves of working days in a week.
const WEEK_HALVES: u32 = 10;

/// Days in a week, closed ones included.
const WEEK_DAYS: u32 = 7;

/// The most working days that a month can have.
const MONTH_DAYS: u32 = 23;

/// How far before its first day an axis begins: what has begun may lie on a closed day.
const MARGIN_DAYS: u64 = 7;

/// A plan's tasks as a network, with all that gives it dates.
#[derive(Clone, Debug)]
pub struct Laid<'a> {
    /// The tasks, in the order of the network's activities: that of their ids, so that the plan's own order is irrelevant.
    pub tasks: Vec<&'a ResolvedTask>,
    /// The network.
    pub network: Network,
    /// The days that it counts in.
    pub axis: Axis,
    /// The role of each resource.
    pub roles: Vec<RoleId>,
    /// What each resource gives on a half, in thousandths of a tenth of a person-day.
    pub capacities: Vec<u32>,
    /// How many working days each task takes; takes still, once begun.
    pub days: Vec<u16>,
    /// What a person said of each.
    said: Map<&'a TaskId, &'a Task>,
    given: Given<'a>,
}

/// Work beside the tasks of a plan, such as a setback makes.
#[derive(Clone, Debug)]
pub(in crate::domain::plan) struct Beside {
    /// Who does it.
    pub(in crate::domain::plan) owner: RoleId,
    /// How much it is.
    pub(in crate::domain::plan) effort: Effort,
    /// The least time that it takes, in working days.
    pub(in crate::domain::plan) duration_days: u16,
}

/// A plan's tasks, and after them the work beside them, as one network.
pub(in crate::domain::plan) struct Joined {
    /// The network.
    pub(in crate::domain::plan) network: Network,
    /// How the work beside the tasks becomes time.
    pub(in crate::domain::plan) paces: Vec<Pace>,
}

/// What a plan is laid out from.
#[derive(Clone, Copy, Debug)]
struct Given<'a> {
    catalog: &'a Catalog,
    plan: &'a Plan,
    settings: &'a Settings,
    today: NaiveDate,
}

/// The tasks of a plan as a network, on an axis that is long enough for most plans.
///
/// # Errors
/// When tasks wait for each other in a circle, or lie too far apart.
pub fn lay_out<'a>(
    catalog: &'a Catalog,
    plan: &'a Plan,
    tasks: &'a [ResolvedTask],
    settings: &'a Settings,
    today: NaiveDate,
) -> Result<Laid<'a>, ScheduleError> {
    let given = Given { catalog, plan, settings, today };
    let tasks = by_id(tasks);
    let first = given.days().min().unwrap_or(today);
    let mut axis = Axis::new(first.checked_sub_days(Days::new(MARGIN_DAYS)).unwrap_or(first));
    // Laying out and dating in vain takes as long as in earnest.
    let least = given.least_days(&tasks);
    while axis.day(given.from()).is_some_and(|from| from.saturating_add(least) >= axis.days()) {
        let Some(longer) = axis.longer() else { break };
        axis = longer;
    }
    loop {
        match given.lay_out(tasks.clone(), axis) {
            Ok(laid) => return Ok(laid),
            Err(NetworkError::Cycle(ids)) => return Err(cycle(&tasks, &ids)),
            Err(_) => axis = axis.longer().ok_or(ScheduleError::TooFar)?,
        }
    }
}

impl Laid<'_> {
    /// The same on an axis twice as long; none where that is too long.
    pub(in crate::domain::plan) fn longer(&self) -> Option<Self> {
        self.given.lay_out(self.tasks.clone(), self.axis.longer()?).ok()
    }

    /// How the work of a task becomes time; none where its length is certain, because it is done or held to its duration.
    #[must_use]
    pub fn pace(&self, activity: u32) -> Option<Pace> {
        let task = self.tasks.get(activity as usize)?;
        let capacity = self.capacities.get(self.network.resource(activity) as usize)?;
        let duration = match task.drive {
            None => u32::from(task.duration_days) * HALVES,
            Some(Drive::Duration) => return None,
            Some(Drive::Effort) => 0,
        };
        let said = self.said(&task.id);
        let left_percent = match said.map_or(Status::ToDo, |said| said.status) {
            Status::ToDo => 100,
            Status::Doing | Status::Blocked => 100 - said.map_or(0, |said| said.progress.min(100)),
            Status::Done => return None,
        };
        Some(Pace { left_percent, ..pace(duration, *capacity) })
    }

    /// The same network with work beside the tasks, none of it before today, and with what waits for what of it.
    pub(in crate::domain::plan) fn with(
        &self,
        beside: &[Beside],
        arcs: Vec<Arc>,
    ) -> Result<Joined, NetworkError> {
        let given = self.given;
        let mut parts = given.outline(&self.tasks, &self.said, self.axis, beside)?;
        let mut paces = Vec::with_capacity(beside.len());
        let today = self.axis.day(given.today);
        for work in beside {
            let resource = parts.roles.iter().position(|role| *role == work.owner).unwrap_or(0);
            let capacity = parts.capacities.get(resource).copied().unwrap_or(1);
            let pace = pace(u32::from(work.duration_days) * HALVES, capacity);
            let length = pace.length(work.effort.likely, work.effort.likely);
            let load = (u32::from(work.effort.likely) * FINE).div_ceil(length.max(1));
            let free = Activity::free(u32::try_from(resource).unwrap_or(0), length, load);
            parts.outline.activities.push(Activity { not_before: today, class: 1, ..free });
            paces.push(pace);
        }
        parts.outline.arcs = arcs;
        Ok(Joined { network: network(&self.tasks, parts.outline)?, paces })
    }

    /// The day on which the plan, or its rescheduling, starts.
    pub(super) fn from(&self) -> NaiveDate {
        self.given.from()
    }

    /// What a person said of a task.
    pub(super) fn said(&self, task: &TaskId) -> Option<&Task> {
        self.said.get(task).copied()
    }
}

/// In the order of their ids.
pub(super) fn by_id(tasks: &[ResolvedTask]) -> Vec<&ResolvedTask> {
    let mut tasks: Vec<_> = tasks.iter().collect();
    sorted::by(&mut tasks, |one, other| one.id.cmp(&other.id));
    tasks
}

/// The circle, as the tasks that wait for each other.
pub(super) fn cycle(tasks: &[&ResolvedTask], cycle: &[u32]) -> ScheduleError {
    let id = |index: &u32| tasks.get(*index as usize).map(|task| task.id.clone());
    ScheduleError::Cycle(cycle.iter().filter_map(id).collect())
}

/// The network of tasks whose activities are given; of tasks alone where none are.
pub(super) fn network(tasks: &[&ResolvedTask], mut outline: Outline) -> Result<Network, NetworkError> {
    let index = sorted::map(tasks.iter().zip(0_u32..).map(|(task, index)| (&task.id, index)));
    if outline.activities.is_empty() {
        outline.hours.push(Hours::new(&[2]));
        outline.resources.push(Resource { hours: 0, capacity: Capacity::Same(1) });
        outline.activities = tasks.iter().map(|_| Activity::free(0, 0, 0)).collect();
    }
    let arcs = tasks.iter().zip(0_u32..).flat_map(|(task, to)| {
        let index = &index;
        task.after.iter().filter_map(move |link| {
            let kind = match link.kind {
                LinkKind::FinishToStart => ArcKind::FinishToStart,
                LinkKind::StartToStart => ArcKind::StartToStart,
                LinkKind::FinishToFinish => ArcKind::FinishToFinish,
            };
            Some(Arc { from: *index.get(&link.task)?, to, kind, lag_days: i32::from(link.lag_days) })
        })
    });
    outline.arcs.extend(arcs);
    Network::new(outline)
}

/// How work becomes time that takes at least so many halves, where a role gives so much on each.
const fn pace(duration: u32, capacity: u32) -> Pace {
    Pace { duration, daily: capacity.saturating_mul(HALVES), left_percent: 100, step: HALVES }
}

/// What a network is built from, and what belongs to it.
struct Parts {
    outline: Outline,
    roles: Vec<RoleId>,
    capacities: Vec<u32>,
    days: Vec<u16>,
}

impl<'a> Given<'a> {
    fn from(&self) -> NaiveDate {
        self.settings.start.max(self.plan.anchor)
    }

    /// All days that the plan names.
    fn days(self) -> impl Iterator<Item = NaiveDate> {
        let own = self.plan.tasks.iter().flat_map(|task| [task.start, task.began, task.finished]);
        own.flatten().chain([self.from(), self.today])
    }

    /// How many days what is not begun takes at least, by the role that has most to do for what it gives.
    fn least_days(self, tasks: &[&ResolvedTask]) -> u32 {
        let open = self.plan.tasks.iter().filter(|task| task.status == Status::ToDo).map(|task| &task.id);
        let open = sorted::set(open);
        let mut work: Map<&RoleId, u32> = Map::new();
        for task in tasks.iter().filter(|task| open.contains(&task.id)) {
            let tenths = work.or_insert_with(&task.owner, || 0);
            *tenths = tenths.saturating_add(u32::from(task.effort.likely));
        }
        let days = work.iter().map(|(role, tenths)| {
            let weekly = u32::from(self.settings.weekly_tenths(self.catalog, role));
            tenths / weekly * WEEK_DAYS
        });
        days.max().unwrap_or(0)
    }

    fn lay_out(self, tasks: Vec<&'a ResolvedTask>, axis: Axis) -> Result<Laid<'a>, NetworkError> {
        let said = sorted::map(self.plan.tasks.iter().map(|task| (&task.id, task)));
        let Parts { outline, roles, capacities, days } = self.outline(&tasks, &said, axis, &[])?;
        Ok(Laid {
            network: network(&tasks, outline)?,
            tasks,
            axis,
            roles,
            capacities,
            days,
            said,
            given: self,
        })
    }

    /// The tasks as activities, and the roles of the tasks and of the work beside them.
    fn outline(
        self,
        tasks: &[&ResolvedTask],
        said: &Map<&TaskId, &Task>,
        axis: Axis,
        beside: &[Beside],
    ) -> Result<Parts, NetworkError> {
        let pattern = WorkPattern::japanese(&self.settings.closures);
        let owners = tasks.iter().map(|task| &task.owner).chain(beside.iter().map(|work| &work.owner));
        let roles: Vec<RoleId> = sorted::set(owners).into_iter().cloned().collect();
        let of_role = |role: Option<&RoleId>| Hours::new(&pattern.halves(axis.origin(), axis.days(), role));
        let hours: Vec<Hours> =
            std::iter::once(of_role(None)).chain(roles.iter().map(|role| of_role(Some(role)))).collect();
        let capacities: Vec<u32> = roles.iter().map(|role| self.capacity(role)).collect();
        let resources = capacities
            .iter()
            .zip(1_u32..)
            .map(|(capacity, hours)| Resource { hours, capacity: Capacity::Same(*capacity) });
        let resources: Vec<_> = resources.collect();
        let numbers: Map<&RoleId, u32> = sorted::map(roles.iter().zip(0_u32..));
        let mut days = Vec::with_capacity(tasks.len());
        let mut activities = Vec::with_capacity(tasks.len());
        for task in tasks {
            let resource = numbers.get(&task.owner).copied().unwrap_or(0);
            let at = Place {
                given: self,
                axis,
                hours: &hours[resource as usize + 1],
                resource,
                capacity: capacities[resource as usize],
            };
            let (activity, takes) = at.activity(task, said.get(&task.id).copied())?;
            activities.push(activity);
            days.push(takes);
        }
        let day = |date| axis.day(date).ok_or(NetworkError::OffAxis(0));
        let outline = Outline {
            hours,
            program: 0,
            resources,
            activities,
            arcs: Vec::new(),
            start: day(self.from())?,
            today: day(self.today)?,
        };
        Ok(Parts { outline, roles, capacities, days })
    }

    /// What a role gives on a half of a working day. A monthly limit holds in the month with the most working days, and so in
    /// all.
    fn capacity(self, role: &RoleId) -> u32 {
        let weekly = u32::from(self.settings.weekly_tenths(self.catalog, role)) * FINE / WEEK_HALVES;
        let monthly = self.settings.budget.monthly_tenths.get(role);
        let monthly = monthly.map_or(u32::MAX, |tenths| u32::from(*tenths) * FINE / (MONTH_DAYS * HALVES));
        weekly.min(monthly).max(1)
    }
}

/// Where a task is worked on.
struct Place<'a> {
    given: Given<'a>,
    axis: Axis,
    hours: &'a Hours,
    resource: u32,
    capacity: u32,
}

impl Place<'_> {
    /// The task as an activity, and how many working days it takes, or takes still.
    fn activity(&self, task: &ResolvedTask, said: Option<&Task>) -> Result<(Activity, u16), NetworkError> {
        let effort = u32::from(task.effort.likely) * FINE;
        let by_effort = u16::try_from(effort.div_ceil(self.capacity * HALVES)).unwrap_or(u16::MAX).max(1);
        let days = match task.drive {
            None => by_effort.max(task.duration_days),
            Some(Drive::Duration) => task.duration_days.max(1),
            Some(Drive::Effort) => by_effort,
        };
        let pace = |days: u16| effort.div_ceil(u32::from(days) * HALVES);
        let free = Activity {
            length: u32::from(days) * HALVES,
            load: pace(days),
            class: u8::from(!said.is_some_and(Task::finds_out)),
            ..Activity::free(self.resource, 0, 0)
        };
        let Some(said) = said else { return Ok((free, days)) };
        let free = Activity {
            not_before: said.not_before.map(|day| self.day_after(day)),
            deadline: said.deadline.map(|day| self.day_after(day)),
            ..free
        };
        let began = said.began.or(said.start);
        Ok(match said.status {
            Status::ToDo => match said.start {
                Some(start) => {
                    (Activity { placing: Placing::Fixed { start: self.day(start)? }, ..free }, days)
                }
                None => (free, days),
            },
            Status::Doing | Status::Blocked => {
                let left = days_left(days, said.progress);
                let start = self.day(began.unwrap_or(self.given.from()))?;
                let length = u32::from(left) * HALVES;
                (Activity { placing: Placing::Begun { start }, length, ..free }, left)
            }
            Status::Done => {
                let finished = said.finished.or(began).unwrap_or(self.given.from());
                let began = began.unwrap_or(finished).min(finished);
                let (start, end) = (self.day(began)?, self.day(finished)?);
                let worked = self.hours.position((end + 1) * HALVES) - self.hours.position(start * HALVES);
                // What was finished on a closed day took no working day for it.
                let took = u16::try_from(worked.div_ceil(HALVES)).unwrap_or(u16::MAX).max(1);
                // Spread over the days that it really took, but not thicker than planned.
                let load = pace(days.max(took));
                (Activity { placing: Placing::Done { start, end }, load, ..free }, took)
            }
        })
    }

    fn day(&self, date: NaiveDate) -> Result<Day, NetworkError> {
        self.axis.day(date).ok_or(NetworkError::OffAxis(self.resource))
    }

    /// The number of a day that may lie before the axis.
    fn day_after(&self, date: NaiveDate) -> Day {
        let days = (date - self.axis.origin()).num_days().max(0);
        u32::try_from(days).unwrap_or(u32::MAX).min(Axis::MOST_DAYS)
    }
}

/// The working days that are left when `progress` percent are done; at least one.
fn days_left(days: u16, progress: u8) -> u16 {
    let left = u32::from(days) * u32::from(100 - progress.min(100));
    u16::try_from(left.div_ceil(100)).unwrap_or(days).max(1)
}
