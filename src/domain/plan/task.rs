//! A plan and its tasks. A task keeps its template's id and only what a person changed.

use chrono::NaiveDate;

use super::baseline::Baseline;
use super::checklist::StepId;
use crate::domain::answer::Unrated;
use crate::domain::catalog::{Effort, Phase};
use crate::domain::id::{ActionId, FactorId, ItemId, RoleId, TaskId};
use crate::domain::level::Level;
use crate::domain::sorted::Set;

/// What a task was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An action of the catalog.
    Template(ActionId),
    /// Items of a factor that nobody could answer: find out first.
    FindOut(FactorId, Vec<ItemId>),
    /// The person's own.
    Own,
}

/// Why a task is in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It raises an item towards the target.
    Raises {
        /// The item.
        item: ItemId,
        /// Where the item was when the plan was made; an unknown counts as 0.
        from: Level,
        /// Why nobody could say so then, where that was so.
        unknown: Option<Unrated>,
        /// Where the task takes it.
        to: Level,
    },
    /// Another action of the plan needs it.
    Needed(ActionId),
    /// A person wants it in.
    Pinned,
}

/// How far a task has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not begun.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Begun, and waiting for something outside the plan.
    Blocked,
    /// Finished.
    Done,
}

impl Status {
    /// All, in the order in which a task goes through them.
    pub const ALL: [Self; 4] = [Self::ToDo, Self::Doing, Self::Blocked, Self::Done];

    /// Whether work on it has begun and is not finished.
    #[must_use]
    pub const fn is_under_way(self) -> bool {
        matches!(self, Self::Doing | Self::Blocked)
    }
}

/// What of one task waits for what of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkKind {
    /// It starts after the other is finished.
    #[default]
    FinishToStart,
    /// It starts when the other has started, or later.
    StartToStart,
    /// It is finished when the other is, or later.
    FinishToFinish,
}

impl LinkKind {
    /// All, the usual one first.
    pub const ALL: [Self; 3] = [Self::FinishToStart, Self::StartToStart, Self::FinishToFinish];
}

/// A task that another waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The task that comes first.
    pub task: TaskId,
    /// What waits for what.
    pub kind: LinkKind,
    /// Working days to wait.
    pub lag_days: u16,
}

impl Link {
    /// Begins after `task` is finished, and `lag_days` working days more.
    #[must_use]
    pub const fn after(task: TaskId, lag_days: u16) -> Self {
        Self { task, kind: LinkKind::FinishToStart, lag_days }
    }
}

/// What decides how long a task takes; where nothing is said, the larger of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drive {
    /// Its working days, however much work it is.
    Duration,
    /// Its work, by what its role can give.
    Effort,
}

/// What a person changed in a task; the rest comes from its template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Its own title.
    pub title: Option<String>,
    /// Its own reason.
    pub why: Option<String>,
    /// Its own deliverable.
    pub deliverable: Option<String>,
    /// Its own checklist.
    pub checklist: Option<Vec<String>>,
    /// Its own owner role.
    pub owner: Option<RoleId>,
    /// Its own effort.
    pub effort: Option<Effort>,
    /// Its own duration in working days, at least 1.
    pub duration_days: Option<u16>,
    /// Its own phase.
    pub phase: Option<Phase>,
    /// Its own predecessors, instead of the template's.
    pub after: Option<Vec<Link>>,
    /// What decides how long it takes.
    pub drive: Option<Drive>,
}

/// One piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id, stable over its life.
    pub id: TaskId,
    /// What it was made from.
    pub origin: Origin,
    /// What a person changed.
    pub changes: Changes,
    /// Why it is in the plan.
    pub reasons: Vec<Reason>,
    /// Stays in whatever is chosen anew.
    pub pinned: bool,
    /// The day on which a person wants it to start.
    pub start: Option<NaiveDate>,
    /// It does not start before this day; where it has a `start`, that counts.
    pub not_before: Option<NaiveDate>,
    /// The day by which it should be finished.
    pub deadline: Option<NaiveDate>,
    /// How far it has come.
    pub status: Status,
    /// The share that is done, 0–100, as the person judges it: work done out of all its work.
    pub progress: u8,
    /// The day on which it really began.
    pub began: Option<NaiveDate>,
    /// The day on which it was really finished.
    pub finished: Option<NaiveDate>,
    /// The steps that are ticked, also where the checklist has them no more.
    pub ticked: Set<StepId>,
    /// The person who does it, as written.
    pub assignee: String,
    /// Remarks.
    pub notes: String,
}

impl Task {
    /// A task as it is when it enters a plan.
    #[must_use]
    pub fn new(id: TaskId, origin: Origin) -> Self {
        Self {
            id,
            origin,
            changes: Changes::default(),
            reasons: Vec::new(),
            pinned: false,
            start: None,
            not_before: None,
            deadline: None,
            status: Status::default(),
            progress: 0,
            began: None,
            finished: None,
            ticked: Set::new(),
            assignee: String::new(),
            notes: String::new(),
        }
    }

    /// A task of a person's own as it is when it is added `today` to a plan whose tasks are placed from `anchor` on: nobody
    /// begins new work in the past.
    #[must_use]
    pub fn own(id: TaskId, anchor: NaiveDate, today: NaiveDate) -> Self {
        let not_before = (anchor < today).then_some(today);
        Self { not_before, ..Self::new(id, Origin::Own) }
    }

    /// The action that it was made from.
    #[must_use]
    pub const fn template(&self) -> Option<&ActionId> {
        match &self.origin {
            Origin::Template(action) => Some(action),
            Origin::FindOut(..) | Origin::Own => None,
        }
    }

    /// Whether it finds out what nobody could answer.
    #[must_use]
    pub const fn finds_out(&self) -> bool {
        matches!(self.origin, Origin::FindOut(..))
    }

    /// Whether a person has put something into it that must not be lost when the plan is chosen anew.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        let untouched =
            Self { reasons: self.reasons.clone(), ..Self::new(self.id.clone(), self.origin.clone()) };
        *self != untouched
    }
}

/// What is to be done. Chosen once and kept; dates follow from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day on which it was chosen.
    pub made: NaiveDate,
    /// Unstarted tasks are placed on this day or later; moved by "reschedule from today".
    pub anchor: NaiveDate,
    /// The tasks.
    pub tasks: Vec<Task>,
    /// Actions that a person does not want.
    pub pinned_out: Set<ActionId>,
    /// How good the choice of its actions is known to be; none where it was made without asking.
    pub proof: Option<Proof>,
    /// How it stood on days before, oldest first.
    pub baselines: Vec<Baseline>,
}

/// What the choice of a plan's actions was known to be worth when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What was looked for.
    pub aim: Aim,
    /// The likely effort of what was chosen, in tenths of a person-day.
    pub effort_tenths: u32,
    /// No choice that reaches the target takes less, in tenths of a person-day.
    pub bound_tenths: u32,
}

/// What a choice of actions is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The least effort.
    Cheapest,
    /// The earliest finish.
    Fastest,
    /// The least risk left.
    Safest,
}

impl Plan {
    /// A plan of these tasks, made on a day.
    #[must_use]
    pub const fn of(made: NaiveDate, tasks: Vec<Task>) -> Self {
        Self { made, anchor: made, tasks, pinned_out: Set::new(), proof: None, baselines: Vec::new() }
    }

    /// The task with this id.
    #[must_use]
    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == *id)
    }
}
