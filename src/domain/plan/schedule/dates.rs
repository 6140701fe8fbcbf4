//! What a network says, as dates.

use chrono::NaiveDate;

use super::build::Laid;
use super::{Because, Breach, Dated, Leveled, Schedule};
use crate::domain::id::TaskId;
use crate::domain::network::{
    ArcKind, BeyondHorizon, HALVES, Hours, Moment, Overload, Reason, Rule, Scratch, broken_arcs, forward,
    level, lower_bound, moved, overloads, place, slack_within_capacity,
};
use crate::domain::plan::task::{Drive, Link, LinkKind, Status};
use crate::domain::sorted;

/// How often a way of placing is improved.
const ROUNDS: u32 = 5;

/// Above so many tasks only one way of placing is tried: dates follow every key that is pressed.
const MOST_IMPROVED: usize = 400;

/// All tasks with their dates.
///
/// # Errors
/// When the last one ends beyond the axis.
pub(super) fn dates(laid: &Laid<'_>) -> Result<Schedule, BeyondHorizon> {
    let network = &laid.network;
    let lengths = network.lengths().to_vec();
    let mut scratch = Scratch::new(network);
    let bound = lower_bound(network, &lengths, &mut scratch)?.finish;
    let without = scratch.times.clone();
    let order = order(laid, &lengths, &mut scratch)?;
    let finish = scratch.times.finish();
    slack_within_capacity(network, &lengths, &order, finish, &mut scratch);
    let told = Told {
        laid,
        scratch: &scratch,
        over: overloads(network, &scratch.times),
        broken: broken_arcs(network, &scratch.times),
    };
    let tasks = laid.tasks.iter().zip(0_u32..).map(|(task, activity)| {
        let index = activity as usize;
        let (slack, free) = (scratch.slack.total[index], scratch.slack.free[index]);
        let dated = Dated {
            slack_days: slack.div_euclid(HALVES.cast_signed()),
            free_slack_days: free.div_euclid(HALVES.cast_signed()),
            critical: scratch.slack.is_critical(activity),
            ..told.dated(activity)
        };
        (task.id.clone(), dated)
    });
    let tasks = sorted::map(tasks);
    let leveled = moved(&without, &scratch.times).into_iter();
    let leveled = leveled.filter_map(|moved| {
        let task = laid.tasks.get(moved.activity as usize)?.id.clone();
        let (from, to) = (told.date(moved.from), told.date(moved.to));
        (from != to).then_some(Leveled { task, from, to, is_itself: moved.is_itself })
    });
    Ok(Schedule {
        start: tasks.values().map(|dated| dated.start).min(),
        finish: tasks.values().map(|dated| dated.end).max(),
        bound: bound.checked_sub(1).map(|last| told.date(last)),
        leveled: leveled.collect(),
        tasks,
    })
}

/// Places the tasks as the dates to plan with have them, and says in which order.
pub(in crate::domain::plan) fn order(
    laid: &Laid<'_>,
    lengths: &[u32],
    scratch: &mut Scratch,
) -> Result<Vec<u32>, BeyondHorizon> {
    let network = &laid.network;
    if network.len() <= MOST_IMPROVED {
        return Ok(level(network, lengths, ROUNDS, scratch)?.order);
    }
    let finish = forward(network, lengths, scratch)?;
    crate::domain::network::backward(network, lengths, finish, scratch);
    let order = Rule::ALL[0].order(network, lengths, scratch);
    place(network, lengths, &order, scratch)?;
    Ok(order)
}

struct Told<'a> {
    laid: &'a Laid<'a>,
    scratch: &'a Scratch,
    over: Vec<Overload>,
    /// Arcs, by index.
    broken: Vec<u32>,
}

impl Told<'_> {
    /// The day of a moment.
    fn date(&self, moment: Moment) -> NaiveDate {
        self.laid.axis.date(moment / HALVES)
    }

    fn hours(&self, activity: u32) -> &Hours {
        self.laid.network.hours(activity)
    }

    fn id(&self, activity: u32) -> Option<TaskId> {
        self.laid.tasks.get(activity as usize).map(|task| task.id.clone())
    }

    /// A task's dates, its slack not told yet.
    fn dated(&self, activity: u32) -> Dated {
        let index = activity as usize;
        let (start, end) = (self.scratch.times.start[index], self.scratch.times.end[index]);
        Dated {
            start: self.date(start),
            end: self.date(end.saturating_sub(1).max(start)),
            days: self.laid.days[index],
            because: self.because(activity),
            slack_days: 0,
            free_slack_days: 0,
            critical: false,
            breaches: self.breaches(activity),
        }
    }

    fn because(&self, activity: u32) -> Because {
        match self.scratch.times.reason[activity as usize] {
            Reason::PlanStart => Because::PlanStart,
            Reason::NotBefore => Because::NotBefore,
            Reason::Fixed => Because::Dated,
            Reason::Began => Because::Began,
            Reason::Capacity => {
                let holders = self.laid.network.holders(self.scratch, activity);
                Because::Capacity(holders.filter_map(|other| self.id(other)).collect())
            }
            Reason::Waits(arc) => self.link(arc).map_or(Because::PlanStart, Because::Waits),
        }
    }

    /// The link of an arc, as a person said it.
    fn link(&self, arc: u32) -> Option<Link> {
        let arc = self.laid.network.arcs().get(arc as usize)?;
        let from = self.id(arc.from)?;
        let kind = match arc.kind {
            ArcKind::FinishToStart => LinkKind::FinishToStart,
            ArcKind::StartToStart => LinkKind::StartToStart,
            ArcKind::FinishToFinish => LinkKind::FinishToFinish,
        };
        Some(Link { task: from, kind, lag_days: u16::try_from(arc.lag_days).unwrap_or(0) })
    }

    fn breaches(&self, activity: u32) -> Vec<Breach> {
        let network = &self.laid.network;
        let Some(task) = self.laid.tasks.get(activity as usize) else { return Vec::new() };
        let said = self.laid.said(&task.id);
        let mut breaches = Vec::new();
        let is_dated = said.is_some_and(|said| said.status == Status::ToDo && said.start.is_some());
        if is_dated {
            let arcs = self.broken.iter().filter_map(|arc| network.arcs().get(*arc as usize));
            let broken = arcs.filter(|arc| arc.to == activity).filter_map(|arc| self.id(arc.from));
            breaches.extend(broken.map(Breach::Order));
            let start = self.scratch.times.start[activity as usize];
            if self.hours(activity).of_day(start / HALVES) == 0 {
                breaches.push(Breach::ClosedDay);
            }
        }
        // What is held to its duration may take more of its role than there is.
        if is_dated || task.drive == Some(Drive::Duration) {
            let start = self.scratch.times.start[activity as usize];
            let (first, last) =
                (start / HALVES, self.scratch.times.end[activity as usize].saturating_sub(1) / HALVES);
            let resource = network.resource(activity);
            let most = self.laid.capacities.get(resource as usize).map_or(0, |half| u64::from(half * HALVES));
            // A day on which nothing is given is closed; a person may work on it as on another.
            let is_over = |over: &&Overload| over.load.given > 0 || over.load.taken > most;
            let own = self.over.iter().filter(|over| over.resource == resource);
            let over = own.filter(is_over).find(|over| (first..=last).contains(&over.day));
            breaches.extend(over.map(|over| Breach::Capacity(self.laid.axis.date(over.day))));
        }
        let end = self.date(self.scratch.times.end[activity as usize].saturating_sub(1));
        let due = said.and_then(|said| said.deadline).filter(|due| end > *due);
        breaches.extend(due.map(Breach::Deadline));
        breaches
    }
}
