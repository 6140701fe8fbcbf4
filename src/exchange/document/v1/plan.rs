//! The plan and its tasks, as version 1 writes them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::branch::Baseline;
use super::day;

/// See `domain::plan::Plan`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The day on which it was chosen.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub made: NaiveDate,
    /// Where unstarted tasks begin.
    #[serde(with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    pub anchor: NaiveDate,
    /// Actions that are not wanted.
    #[serde(default)]
    pub pinned_out: Vec<String>,
    /// How good the choice was known to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    /// How it stood before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub baselines: Vec<Baseline>,
    /// The tasks.
    pub tasks: Vec<Task>,
}

/// See `domain::plan::Proof`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proof {
    /// What was looked for.
    pub aim: Aim,
    /// Tenths of a person-day.
    pub effort_tenths: u32,
    /// Tenths of a person-day.
    pub bound_tenths: u32,
}

/// See `domain::plan::Aim`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Least effort.
    Cheapest,
    /// Earliest finish.
    Fastest,
    /// Least risk.
    Safest,
}

/// See `domain::plan::Task`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// Unique within the plan.
    pub id: String,
    /// What it was made from.
    pub origin: Origin,
    /// What a person changed.
    #[serde(default)]
    pub changes: Changes,
    /// Why it is in.
    #[serde(default)]
    pub reasons: Vec<Reason>,
    /// Stays in.
    #[serde(default)]
    pub pinned: bool,
    /// The day that a person set.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub start: Option<NaiveDate>,
    /// Not before this day.
    #[serde(default, with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub not_before: Option<NaiveDate>,
    /// To be finished by this day.
    #[serde(default, with = "day::maybe", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub deadline: Option<NaiveDate>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// In percent.
    #[serde(default)]
    pub progress: u8,
    /// The day on which it began.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub began: Option<NaiveDate>,
    /// The day on which it was finished.
    #[serde(default, with = "day::maybe")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub finished: Option<NaiveDate>,
    /// Steps of the template that are ticked, from 0. Before 1.3, those of the checklist.
    #[serde(default)]
    pub ticked: Vec<u16>,
    /// Items to find out about that are ticked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ticked_items: Vec<String>,
    /// Steps in a person's words that are ticked, in no order; after a line feed, how many of the same words come before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ticked_own: Vec<String>,
    /// Who.
    #[serde(default)]
    pub assignee: String,
    /// Remarks.
    #[serde(default)]
    pub notes: String,
}

/// See `domain::plan::Origin`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", remote = "Self")]
pub enum Origin {
    /// An action of the pack.
    Template {
        /// The action.
        action: String,
    },
    /// Items to find out about.
    FindOut {
        /// Their factor.
        factor: String,
        /// The items.
        items: Vec<String>,
    },
    /// The person's own.
    Own,
}

/// See `domain::plan::task::Changes`. What is not there is the template's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Changes {
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Deliverable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliverable: Option<String>,
    /// Checklist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Vec<String>>,
    /// Owner role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Optimistic, likely, pessimistic: tenths of a person-day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<[u16; 3]>,
    /// Working days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_days: Option<u16>,
    /// Phase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Predecessors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Vec<Link>>,
    /// What decides how long it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drive: Option<Drive>,
}

/// See `domain::plan::Drive`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Drive {
    /// Its working days.
    Duration,
    /// Its work.
    Effort,
}

/// See `domain::catalog::Phase`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Design.
    Design,
    /// Operation.
    Operation,
    /// After rejoining.
    After,
}

/// See `domain::plan::Link`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// The task that comes first.
    pub task: String,
    /// What waits for what.
    #[serde(default, skip_serializing_if = "LinkKind::is_usual")]
    pub kind: LinkKind,
    /// Working days to wait.
    #[serde(default)]
    pub lag_days: u16,
}

/// See `domain::plan::LinkKind`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// Starts after the other is finished.
    #[default]
    FinishToStart,
    /// Starts when the other has started.
    StartToStart,
    /// Is finished when the other is.
    FinishToFinish,
}

impl LinkKind {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
    fn is_usual(&self) -> bool {
        *self == Self::FinishToStart
    }
}

/// See `domain::plan::Status`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not begun.
    #[default]
    ToDo,
    /// Begun.
    Doing,
    /// Waiting.
    Blocked,
    /// Finished.
    Done,
}

/// See `domain::answer::Unrated`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unrated {
    /// No answer.
    Unanswered,
    /// "Don't know".
    DontKnow,
}

/// See `domain::plan::Reason`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", remote = "Self")]
pub enum Reason {
    /// Raises an item.
    Raises {
        /// The item.
        item: String,
        /// From this level.
        from: u8,
        /// What stood there instead of a level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unknown: Option<Unrated>,
        /// To this level.
        to: u8,
    },
    /// Another action needs it.
    Needed {
        /// That action.
        action: String,
    },
    /// A person wants it.
    Pinned,
}
