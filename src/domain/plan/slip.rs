//! A plan held against a baseline: which tasks end later than then, or earlier, and why.
//!
//! Days are working days of today's calendar, and what a task slipped adds up: by how much it begins later, by how much
//! it takes longer, and how many of its days then are closed now.

use chrono::NaiveDate;

use super::baseline::{Baseline, Span};
use super::resolved::ResolvedTask;
use super::schedule::{Because, Dated, Schedule};
use super::task::{Link, LinkKind};
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::TaskId;
use crate::domain::sorted::{self, Map, Set};

/// Why a task ends on another day than then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It takes longer from its first day to its last, or shorter.
    Takes {
        /// The working days then.
        then: u16,
        /// The working days now.
        now: u16,
    },
    /// Days between its first and its last then are closed now, or open.
    Calendar,
    /// It really began on another day.
    Began,
    /// It waits for a task that itself is not where it was, or is new.
    Waits {
        /// The task that it waits for.
        first: TaskId,
        /// Where the chain of tasks that wait for each other so begins; `first` itself where that waits for none.
        root: TaskId,
    },
    /// It waits longer for a task that is where it was: what waits for what is not as it was then, or a date that a
    /// person had set is gone.
    Order(TaskId),
    /// It begins later, since its role has no capacity before; these tasks take it.
    Capacity(Vec<TaskId>),
    /// A person dated it.
    Dated,
    /// It begins later, since it is not to begin before a day of its own.
    NotBefore,
    /// The plan as a whole starts later, or was placed anew from a later day.
    PlanStart,
    /// None of these. Only what begins earlier has no other reason: what held it then does so no more.
    Other,
}

/// A reason, and how much it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Working days, later ones positive; what makes it slip and what makes up for it have different signs.
    pub days: i32,
    /// The reason.
    pub why: Why,
}

/// A task that ends on another day than then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The task.
    pub task: TaskId,
    /// Its dates in the baseline.
    pub then: Span,
    /// Its dates now.
    pub now: Span,
    /// How many working days later it ends; negative where it ends earlier.
    pub days: i32,
    /// All that moved its end, also what made up for a part of it. Their days add up to `days`.
    pub causes: Vec<Cause>,
}

/// A plan held against a baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slips {
    /// The tasks that end on another day, those that slipped the most first.
    pub moved: Vec<Slip>,
    /// How many end as they did then.
    pub kept: usize,
    /// Tasks that came since, in the order of their ids.
    pub added: Vec<TaskId>,
    /// Tasks that are gone since, in the order of their ids.
    pub gone: Vec<TaskId>,
    /// The last day of all, then and now.
    pub finish: Option<(NaiveDate, NaiveDate)>,
    /// How many working days later that is; negative where it is earlier.
    pub finish_days: i32,
}

/// Holds a plan's dates against a baseline.
#[must_use]
pub fn slips(
    baseline: &Baseline,
    tasks: &[ResolvedTask],
    schedule: &Schedule,
    calendar: &WorkCalendar,
) -> Slips {
    let against = Against::new(baseline, tasks, schedule, calendar);
    let missing = |ids: Vec<&TaskId>, there: &dyn Fn(&TaskId) -> bool| -> Vec<TaskId> {
        ids.into_iter().filter(|id| !there(id)).cloned().collect()
    };
    let known = schedule.tasks.keys().filter(|id| baseline.dates.contains_key(*id));
    let mut moved: Vec<Slip> = known.clone().filter_map(|id| against.slip(id)).collect();
    let kept = known.count() - moved.len();
    sorted::by(&mut moved, |a, b| {
        b.days.cmp(&a.days).then_with(|| (a.now.start, &a.task).cmp(&(b.now.start, &b.task)))
    });
    let finish = baseline.finish().zip(schedule.finish);
    Slips {
        moved,
        kept,
        added: missing(schedule.tasks.keys().collect(), &|id| baseline.dates.contains_key(id)),
        gone: missing(baseline.dates.keys().collect(), &|id| schedule.tasks.contains_key(id)),
        finish,
        finish_days: finish.map_or(0, |(then, now)| against.open.until(now) - against.open.until(then)),
    }
}

/// The open days of today's calendar, along which days are counted.
struct OpenDays(Vec<NaiveDate>);

impl OpenDays {
    /// Open days up to and including `day`.
    fn until(&self, day: NaiveDate) -> i32 {
        count(self.0.partition_point(|open| *open <= day))
    }

    /// Open days before `day`.
    fn before(&self, day: NaiveDate) -> i32 {
        count(self.0.partition_point(|open| *open < day))
    }
}

fn count(days: usize) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// What the tasks are held against.
struct Against<'a> {
    then: &'a Map<TaskId, Span>,
    now: &'a Map<TaskId, Dated>,
    words: Map<&'a TaskId, &'a ResolvedTask>,
    calendar: &'a WorkCalendar,
    open: OpenDays,
}

impl<'a> Against<'a> {
    fn new(
        baseline: &'a Baseline,
        tasks: &'a [ResolvedTask],
        schedule: &'a Schedule,
        calendar: &'a WorkCalendar,
    ) -> Self {
        let starts = baseline.dates.values().map(|span| span.start).chain(schedule.start);
        let first = starts.min();
        let last = baseline.finish().max(schedule.finish);
        let open = first
            .zip(last)
            .map(|(first, last)| calendar.open_days_from(first).take_while(|day| *day <= last).collect());
        let words = sorted::map(tasks.iter().map(|task| (&task.id, task)));
        let open = OpenDays(open.unwrap_or_default());
        Self { then: &baseline.dates, now: &schedule.tasks, words, calendar, open }
    }

    /// How much later a task begins, and how much later it ends.
    fn shift(&self, id: &TaskId) -> Option<(i32, i32)> {
        let (then, now) = (self.then.get(id)?, self.now.get(id)?);
        let open = &self.open;
        Some((open.before(now.start) - open.before(then.start), open.until(now.end) - open.until(then.end)))
    }

    fn slip(&self, id: &TaskId) -> Option<Slip> {
        let (then, dated) = (self.then.get(id)?, self.now.get(id)?);
        let (begins, days) = self.shift(id)?;
        let length = |start, end| self.open.until(end) - self.open.before(start);
        let takes = length(dated.start, dated.end);
        let closed = i32::from(then.days) - length(then.start, then.end);
        let now = Span { start: dated.start, end: dated.end, days: u16::try_from(takes).unwrap_or(u16::MAX) };
        let mut causes = if begins == 0 { Vec::new() } else { self.begins(id, then, dated, begins) };
        let cause = |days: i32, why: Why| (days != 0).then_some(Cause { days, why });
        causes.extend(cause(takes - i32::from(then.days), Why::Takes { then: then.days, now: now.days }));
        causes.extend(cause(closed, Why::Calendar));
        (days != 0).then(|| Slip { task: id.clone(), then: *then, now, days, causes })
    }

    /// Why a task begins so many working days later; earlier where that is negative.
    fn begins(&self, id: &TaskId, then: &Span, dated: &Dated, days: i32) -> Vec<Cause> {
        let one = |why| vec![Cause { days, why }];
        match &dated.because {
            Because::Began => self.began(id, then, days),
            Because::Waits(link) if self.carries(&link.task, days) => one(self.waits(&link.task, days)),
            Because::Waits(link) if days > 0 => one(Why::Order(link.task.clone())),
            Because::Capacity(holders) if days > 0 => one(Why::Capacity(holders.clone())),
            Because::Dated => one(Why::Dated),
            Because::NotBefore if days > 0 => one(Why::NotBefore),
            Because::PlanStart if days > 0 => one(Why::PlanStart),
            // What only keeps a task from beginning makes nothing earlier.
            Because::PlanStart | Because::NotBefore | Because::Waits(_) | Because::Capacity(_) => {
                one(Why::Other)
            }
        }
    }

    /// What has begun late waited for what it follows as long as that was not finished, and began late by the rest.
    fn began(&self, id: &TaskId, then: &Span, days: i32) -> Vec<Cause> {
        let held = if days > 0 { self.held(id, then) } else { None };
        let Some((waited, first)) = held.map(|(waited, first)| (waited.min(days), first)) else {
            return vec![Cause { days, why: Why::Began }];
        };
        let rest = Cause { days: days - waited, why: Why::Began };
        let waits = Cause { days: waited, why: self.waits(first, waited) };
        [waits, rest].into_iter().filter(|cause| cause.days != 0).collect()
    }

    /// The slipped task before this one that ends last, and by how much that kept this one from its start then.
    fn held(&self, id: &TaskId, then: &Span) -> Option<(i32, &'a TaskId)> {
        let ready = |link: &'a Link| {
            if link.kind != LinkKind::FinishToStart {
                return None;
            }
            let end = self.now.get(&link.task)?.end;
            let ready = self.calendar.open_after(end, link.lag_days);
            let waited = self.open.before(ready) - self.open.before(then.start);
            (waited > 0 && self.carries(&link.task, waited)).then_some((waited, &link.task))
        };
        self.words.get(id)?.after.iter().filter_map(ready).max_by_key(|(waited, _)| *waited)
    }

    /// Whether a task hands on such a shift: it begins or ends on another day in the same direction, or is new.
    fn carries(&self, first: &TaskId, days: i32) -> bool {
        match self.shift(first) {
            Some((begins, ends)) => begins.signum() == days.signum() || ends.signum() == days.signum(),
            None => self.now.contains_key(first),
        }
    }

    fn waits(&self, first: &TaskId, days: i32) -> Why {
        let mut root = first;
        let mut seen = Set::new();
        while seen.insert(root) {
            let Some(Because::Waits(next)) = self.now.get(root).map(|dated| &dated.because) else { break };
            let is_held = self.shift(root).is_some_and(|(begins, _)| begins.signum() == days.signum());
            if !is_held || !self.carries(&next.task, days) {
                break;
            }
            root = &next.task;
        }
        Why::Waits { first: first.clone(), root: root.clone() }
    }
}
