//! What of a table cannot be taken, and why.

use super::column::Column;
use crate::domain::command::Refusal;
use crate::domain::text::Text;

/// A row that is not taken; it stands once for each of its cells that is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place in the text, the head being the first.
    pub row: usize,
    /// The column that is at fault; none where the row as a whole is.
    pub column: Option<Column>,
    /// What stands there.
    pub cell: String,
    /// Why.
    pub why: Why,
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It has no name, and no number of a task.
    NoName,
    /// Several tasks have this name, and its number is that of none of them.
    SeveralTasks,
    /// Only its number could tell which task is meant, and the table's numbers are not the plan's.
    UnsureNumber,
    /// Another row is about the same task, or has the same number.
    Twice,
    /// The name is too long.
    TooLong,
    /// No role is called so.
    NoSuchRole,
    /// No such day, or one that plans do not reach.
    NoDay,
    /// Month and day may be meant, or day and month.
    AmbiguousDay,
    /// What has really happened cannot lie ahead.
    DayAhead,
    /// The last day follows from the others.
    EndIsComputed,
    /// No number of working days that a task can take.
    NoDays,
    /// What has begun takes the days that it takes.
    HasBegun,
    /// No status is called so.
    NoSuchStatus,
    /// No share in percent.
    NoShare,
    /// What is waited for is not understood.
    NoWait,
    /// What is waited for is no task of the plan or of this table.
    NoSuchTask,
    /// No row of the table has the number that is waited for, and the table's numbers are not the plan's.
    NotInTable(usize),
    /// Several rows of the table have the number that is waited for.
    SeveralRows(usize),
    /// The row that it waits for is not taken; this is what that is called.
    WaitsForRefused(Text),
    /// The plan has room for no more tasks.
    NoRoom,
    /// The plan cannot be so.
    Command(Refusal),
    /// So much was wrong before it that it was not looked at.
    NotLookedAt,
}
