//! Random plans, and a second account of who works when.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use okaeri::domain::calendar::{Closure, WorkCalendar};
use okaeri::domain::id::{RoleId, TaskId};
use okaeri::domain::plan::{Plan, Schedule, Settings, Status, Task, resolve, schedule};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::small;

/// A random plan with what it is dated with.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    pub(super) plan: Plan,
    pub(super) settings: Settings,
    pub(super) today: NaiveDate,
    pub(super) calendar: WorkCalendar,
}

/// The first and the last day of each task.
pub(super) type Positions = BTreeMap<TaskId, (NaiveDate, NaiveDate)>;

impl Sketch {
    pub(super) fn schedule(&self) -> Schedule {
        let catalog = small::catalog();
        let tasks = resolve(&catalog, &self.plan);
        schedule(&catalog, &self.plan, &tasks, &self.settings, self.today).expect("there is no circle")
    }

    /// The tasks that the scheduler places.
    pub(super) fn free(&self) -> impl Iterator<Item = &Task> {
        self.plan.tasks.iter().filter(|task| task.status == Status::ToDo && task.start.is_none())
    }

    /// What a role gives on a day, in thousandths of a tenth.
    pub(super) fn limit(&self, role: &RoleId) -> u64 {
        u64::from(self.settings.capacities[role]) * 1000 / 5
    }

    /// The working days of a task: its own, or as many as its effort takes.
    pub(super) fn days(&self, task: &Task) -> u64 {
        let by_effort = (effort(task) * 1000).div_ceil(self.limit(role(task)));
        by_effort.max(u64::from(task.changes.duration_days.unwrap_or(1)))
    }

    /// What others than `task` take of a role on a day.
    pub(super) fn taken(
        &self,
        positions: &Positions,
        role_id: &RoleId,
        day: NaiveDate,
        task: Option<&Task>,
    ) -> u64 {
        let others = self.plan.tasks.iter().filter(|other| task.is_none_or(|task| task.id != other.id));
        let loads = others.filter(|other| role(other) == role_id);
        loads.map(|other| self.load(other, positions[&other.id], day)).sum()
    }

    /// What a task takes on one of its days.
    pub(super) fn pace(&self, task: &Task) -> u64 {
        (effort(task) * 1000).div_ceil(self.days(task))
    }

    fn load(&self, task: &Task, (start, end): (NaiveDate, NaiveDate), day: NaiveDate) -> u64 {
        let closed_too = match task.status {
            Status::ToDo => task.start == Some(day),
            Status::Doing | Status::Blocked => false,
            Status::Done => end == day,
        };
        let calendar = &self.calendar;
        if day < start || end < day || !(calendar.is_open(day) || closed_too) {
            return 0;
        }
        if task.status != Status::Done {
            return self.pace(task);
        }
        // What was finished on a closed day took no working day for it.
        let took = u64::from(calendar.open_days_between(start, end)).max(1);
        (effort(task) * 1000).div_ceil(self.days(task).max(took))
    }
}

pub(super) fn role(task: &Task) -> &RoleId {
    task.changes.owner.as_ref().expect("every task of a sketch has an owner")
}

pub(super) fn effort(task: &Task) -> u64 {
    task.changes.effort.map_or(0, |effort| u64::from(effort.likely))
}

type Bound = (u8, u64, u64, u8);
type Drawn = (u8, u16, u16, Vec<(prop::sample::Index, u16)>, Option<Bound>);

/// Plans of which a third of the tasks are bound to days.
pub(super) fn sketches() -> impl Strategy<Value = Sketch> {
    drawn(option::weighted(0.35, (0_u8..3, 0_u64..40, 0_u64..15, 0_u8..=100)).boxed())
}

/// Plans that the scheduler places freely.
pub(super) fn free_sketches() -> impl Strategy<Value = Sketch> {
    drawn(Just(None).boxed())
}

fn drawn(bound: BoxedStrategy<Option<Bound>>) -> impl Strategy<Value = Sketch> {
    let links = vec((any::<prop::sample::Index>(), 0_u16..5), 0..3);
    let tasks = vec((0_u8..3, 0_u16..60, 1_u16..8, links, bound), 1..12);
    let closures = vec((0_u64..60, 0_u64..8), 0..3);
    let roles = proptest::array::uniform3(5_u16..60);
    (tasks, closures, roles, 0_u64..40, 0_u64..60).prop_map(|(tasks, closures, roles, start, today)| {
        let first = small::day("2026-03-20");
        let mut settings = Settings::starting(first + Days::new(start));
        let closure = |(from, days): &(u64, u64)| {
            Closure::of_all(first + Days::new(*from), first + Days::new(from + days), String::new())
        };
        settings.closures = closures.iter().map(closure).collect();
        for (number, tenths) in roles.iter().enumerate() {
            settings.capacities.insert(RoleId::from(format!("role{number}")), *tenths);
        }
        let tasks = tasks.iter().enumerate().map(|(number, drawn)| task(number, drawn, first)).collect();
        let calendar = WorkCalendar::japanese(&settings.closures);
        Sketch { plan: small::plan(first, tasks), settings, today: first + Days::new(today), calendar }
    })
}

/// The ids are mixed, so that their order says nothing of the links.
fn name(number: usize) -> String {
    format!("t{:02}", (number * 7 + 3) % 13)
}

fn task(number: usize, (role, effort, days, links, bound): &Drawn, first: NaiveDate) -> Task {
    let earlier = |index: &prop::sample::Index| name(index.index(number));
    let after: Vec<_> = match number {
        0 => Vec::new(),
        _ => links.iter().map(|(index, lag)| (earlier(index), *lag)).collect(),
    };
    let after: Vec<_> = after.iter().map(|(id, lag)| (id.as_str(), *lag)).collect();
    let mut task = small::task(&name(number), &format!("role{role}"), *effort, *days, &after);
    let Some((kind, began, took, progress)) = bound else { return task };
    let began = first + Days::new(*began);
    match kind {
        0 => task.start = Some(began),
        1 => (task.status, task.began, task.progress) = (Status::Doing, Some(began), *progress),
        _ => {
            let finished = Some(began + Days::new(*took));
            (task.status, task.began, task.finished) = (Status::Done, Some(began), finished);
        }
    }
    task
}
