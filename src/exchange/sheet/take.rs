//! A table as it came back: what it adds and changes, and which of its rows cannot be taken.

use chrono::NaiveDate;

use super::cells::{self, TooLarge};
use super::column::{Column, columns};
use super::linked::{Row, linked};
use super::possible::possible;
use super::refused::{Refused, Why};
use super::row::{Meanings, Meant, Said, meanings};
use super::wanted::{Now, Reader};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::limits::MOST_TASKS;
use crate::domain::plan::resolved::own_words;
use crate::domain::plan::{Origin, Plan, ResolvedTask, Schedule, Task};
use crate::domain::program::Program;
use crate::domain::sorted;

/// What a table is held against.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The pack that is used.
    pub catalog: &'a Catalog,
    /// The program with its plan.
    pub program: &'a Program,
    /// The plan's tasks, filled in.
    pub tasks: &'a [ResolvedTask],
    /// The plan's dates, where there are any.
    pub schedule: Option<&'a Schedule>,
    /// The day that it is.
    pub today: NaiveDate,
}

/// What one row changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its place in the text, the head being the first.
    pub row: usize,
    /// The task.
    pub task: TaskId,
    /// Whether the plan has it not yet.
    pub is_new: bool,
    /// What it says, cell by cell.
    pub edits: Vec<(Column, Edit)>,
    /// What it waits for, as the table says it: by the table's numbers.
    pub waits: Option<String>,
}

/// What a table adds and changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// What changes, row by row.
    pub changes: Vec<Change>,
    /// What is not taken.
    pub refused: Vec<Refused>,
    /// How many rows say what is so already.
    pub same: usize,
    /// Heads that are not used: not understood, or saying what another says already.
    pub ignored: Vec<String>,
    /// The day before which no new task begins that says nothing of its own; see [`Task::own`].
    pub not_before: Option<NaiveDate>,
}

impl Taken {
    /// How many rows are not taken; of one of them several cells may be told.
    #[must_use]
    pub fn refused_rows(&self) -> usize {
        sorted::set(self.refused.iter().map(|refused| refused.row)).len()
    }

    /// The one change of all rows that are taken; none where nothing changes.
    #[must_use]
    pub fn command(&self) -> Option<Command> {
        let own = |change| Task { not_before: self.not_before, ..new_task(change) };
        let added: Vec<_> = self.changes.iter().filter(|change| change.is_new).map(own).collect();
        let edits: Vec<_> = self.changes.iter().flat_map(edits).collect();
        (!self.changes.is_empty()).then_some(Command::TakeSheet(added, edits))
    }
}

/// Why nothing of a table can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untaken {
    /// It has more rows, cells or letters than can be looked at.
    TooLarge,
    /// Its first row names no column of tasks, neither by name nor by number.
    NoHead,
    /// There is no plan.
    NoPlan,
}

impl From<TooLarge> for Untaken {
    fn from(_: TooLarge) -> Self {
        Self::TooLarge
    }
}

/// Reads a table; `fresh` gives each new task its id.
///
/// # Errors
/// When nothing of it can be taken.
pub fn take(text: &str, given: Given<'_>, fresh: impl FnMut() -> TaskId) -> Result<Taken, Untaken> {
    let plan = given.program.plan.as_ref().ok_or(Untaken::NoPlan)?;
    let table = cells::read(text)?;
    let is_empty = |row: &[String]| row.iter().all(|cell| cell.trim().is_empty());
    let mut rows = table.iter().zip(1..).filter(|(row, _)| !is_empty(row));
    let (head, _) = rows.next().ok_or(Untaken::NoHead)?;
    let (columns, ignored) = columns(head);
    if !columns.iter().flatten().any(|column| matches!(column, Column::Task | Column::Number)) {
        return Err(Untaken::NoHead);
    }
    let said: Vec<_> = rows.map(|(row, place)| Said::of(place, &columns, row)).collect();
    let Meanings { rows: meant, numbers_are_plans } = meanings(given.tasks, &said);
    let mut refused = Vec::new();
    let rows = understood(given, plan, said.into_iter().zip(meant), fresh, &mut refused);
    let (changes, same) = linked(plan, numbers_are_plans, rows, &mut refused);
    let changes = possible(given, changes, &mut refused);
    sorted::by_key(&mut refused, |refused| refused.row);
    let not_before = (plan.anchor < given.today).then_some(given.today);
    Ok(Taken { changes, refused, same, ignored, not_before })
}

/// The rows with what they want of their tasks.
fn understood<'a>(
    given: Given<'a>,
    plan: &Plan,
    rows: impl Iterator<Item = (Said<'a>, Result<Meant, Why>)>,
    mut fresh: impl FnMut() -> TaskId,
    refused: &mut Vec<Refused>,
) -> Vec<Row<'a>> {
    let calendar = WorkCalendar::japanese(&given.program.settings.closures);
    let reader = Reader { catalog: given.catalog, calendar: &calendar, today: given.today };
    let mut room = MOST_TASKS.saturating_sub(plan.tasks.len());
    let row = |(said, meant): (Said<'a>, Result<Meant, Why>)| {
        let known = match meant {
            Ok(Meant::New) if room == 0 => Err(Why::NoRoom),
            Ok(Meant::Known(at)) => Ok(plan.tasks.get(at).zip(given.tasks.get(at))),
            Ok(Meant::New) => Ok(None),
            Err(why) => Err(why),
        };
        let known = match known {
            Ok(known) => known,
            Err(why) => {
                refused.push(said.refused(Column::Task, why));
                return Row { said, task: None, words: None, wanted: None };
            }
        };
        let own = known.map_or_else(|| Task::new(fresh(), Origin::Own), |(task, _)| task.clone());
        let blank = own_words(&own);
        let words = known.map(|(_, words)| words);
        let dated = given.schedule.and_then(|schedule| schedule.tasks.get(&own.id));
        let is_new = known.is_none();
        let now = Now { task: &own, words: words.unwrap_or(&blank), dated, is_new };
        let wanted = reader.wanted(&said.cells, now);
        let wanted = wanted.map_err(|faults| {
            refused.extend(faults.into_iter().map(|(column, why)| said.refused(column, why)));
        });
        room -= usize::from(is_new && wanted.is_ok());
        Row { said, task: Some(own.id), words, wanted: wanted.ok() }
    };
    rows.map(row).collect()
}

/// A task that the plan has not yet, before its row is taken.
pub(super) fn new_task(change: &Change) -> Task {
    Task::new(change.task.clone(), Origin::Own)
}

/// What a change asks of its task.
pub(super) fn edits(change: &Change) -> impl Iterator<Item = (TaskId, Edit)> {
    change.edits.iter().map(|(_, edit)| (change.task.clone(), edit.clone()))
}
