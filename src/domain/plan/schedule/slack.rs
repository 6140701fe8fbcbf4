//! By how much each task can slip before the plan's end moves, and which tasks cannot.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::activity::State;
use super::load::Loads;
use super::order::Node;
use super::{Capacities, Dated, Schedule};
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::TaskId;
use crate::domain::sorted::{self, Map};

/// Adds slack to placed tasks: the working days between a task's end and its latest one. All tasks that are not bound
/// to days can stand at their latest ends together, each after what it waits for and within its role's capacity.
pub(super) fn with_slack(
    order: &[Node<'_>],
    mut tasks: Map<TaskId, Dated>,
    bound: Loads,
    capacities: &Capacities,
    calendar: &WorkCalendar,
) -> Schedule {
    let start = tasks.values().map(|dated| dated.start).min();
    let finish = tasks.values().map(|dated| dated.end).max();
    if let Some((start, finish)) = start.zip(finish) {
        let open = OpenDays::between(calendar, start, finish);
        let sliding = Sliding { tasks: &tasks, capacities, loads: bound, latest: Map::new(), open };
        for (id, slack_days) in sliding.slacks(order) {
            if let Some(dated) = tasks.get_mut(&id) {
                dated.slack_days = i32::try_from(slack_days).unwrap_or(i32::MAX);
                dated.critical = slack_days == 0;
            }
        }
    }
    Schedule { tasks, start, finish }
}

/// The open days from the plan's first to its last. Days are counted along them.
struct OpenDays(Vec<NaiveDate>);

impl OpenDays {
    fn between(calendar: &WorkCalendar, start: NaiveDate, finish: NaiveDate) -> Self {
        Self(calendar.open_days_from(start).take_while(|day| *day <= finish).collect())
    }

    /// Open days up to and including `day`.
    fn until(&self, day: NaiveDate) -> usize {
        self.0.partition_point(|open| *open <= day)
    }

    /// Open days before `day`.
    fn before(&self, day: NaiveDate) -> usize {
        self.0.partition_point(|open| *open < day)
    }
}

/// Tasks being slid towards the plan's end, those that end last first.
struct Sliding<'a> {
    tasks: &'a Map<TaskId, Dated>,
    capacities: &'a Capacities,
    /// The load of what is bound to days, and of what has been slid.
    loads: Loads,
    /// How many open days may have passed at the end of each task, where a task behind it says so.
    latest: Map<&'a TaskId, usize>,
    open: OpenDays,
}

impl<'a> Sliding<'a> {
    fn slacks(mut self, order: &'a [Node<'a>]) -> Vec<(TaskId, usize)> {
        let dated = |node: &'a Node<'a>| Some((node, self.tasks.get(&node.activity.id)?));
        let mut backwards: Vec<_> = order.iter().filter_map(dated).collect();
        sorted::by_key(&mut backwards, |(_, dated)| Reverse(dated.end));
        let slack =
            |(node, dated): (&'a Node<'a>, &'a Dated)| (node.activity.id.clone(), self.slide(node, dated));
        backwards.into_iter().map(slack).collect()
    }

    /// Slides a task as far as it goes, and says how many open days that is.
    fn slide(&mut self, node: &'a Node<'a>, dated: &'a Dated) -> usize {
        let activity = node.activity;
        let end = self.open.until(dated.end);
        let limit = self.latest.get(&activity.id).copied().unwrap_or(self.open.0.len());
        let length = usize::from(dated.days).min(end - self.open.before(dated.start));
        let latest = match activity.state {
            State::Done { .. } => limit,
            State::Free | State::Dated(_) | State::Begun { .. } => self.latest_fit(node, length, end, limit),
        };
        let slack = latest - end;
        // What is bound to days stays there for those before it.
        let (free, begin) = (activity.state == State::Free, self.open.before(dated.start));
        if free {
            let days = &self.open.0[latest - length..latest];
            self.loads.add(&activity.role, &activity.id, days, activity.daily_load(node.days));
        }
        self.hold_back(node, dated, if free { begin + slack } else { begin });
        slack
    }

    /// The latest end, from `end` to `limit`, at which the role has room on all of the `length` days before.
    fn latest_fit(&self, node: &Node<'_>, length: usize, end: usize, limit: usize) -> usize {
        let activity = node.activity;
        let (load, most) =
            (activity.daily_load(node.days), self.capacities.get(&activity.role).copied().unwrap_or(0));
        let full = |day: &usize| {
            let taken = self.loads.taken_by_others(&activity.role, self.open.0[*day], &activity.id);
            taken > 0 && taken + load > most
        };
        let mut latest = limit;
        while latest > end {
            match (latest - length..latest).find(full) {
                Some(day) => latest = day,
                None => return latest,
            }
        }
        end
    }

    /// What a task waits for must end in time for its latest start, unless it came too late already.
    fn hold_back(&mut self, node: &'a Node<'a>, dated: &Dated, latest_start: usize) {
        for link in &node.activity.after {
            let Some(first) = self.tasks.get(&link.task) else { continue };
            let lag = usize::from(link.lag_days);
            let in_time = self.open.until(first.end) + lag <= self.open.before(dated.start);
            if in_time && first.end < dated.start {
                let limit = self.latest.or_insert_with(&link.task, || self.open.0.len());
                *limit = (latest_start - lag).min(*limit);
            }
        }
    }
}
