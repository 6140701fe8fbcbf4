//! The plan and its tasks, as version 1 writes them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    /// The tasks.
    pub tasks: Vec<Task>,
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
    /// Steps ticked, from 0.
    #[serde(default)]
    pub ticked: Vec<u16>,
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
    /// Working days to wait.
    #[serde(default)]
    pub lag_days: u16,
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
