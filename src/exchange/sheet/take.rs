//! A table as it came back: what it adds and changes, and which of its rows cannot be taken.

use chrono::NaiveDate;

use super::cells::{self, TooLarge};
use super::column::Column;
use super::link::{Wait, write};
use super::plain::narrow;
use super::refused::{Refused, Why};
use super::row::{Meant, Titles};
use super::wanted::{Cells, Now, Reader, Wanted};
use super::write::{numbers, waits};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::limits::MOST_TASKS;
use crate::domain::plan::resolved::own_words;
use crate::domain::plan::{Link, Origin, ResolvedTask, Schedule, Task};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map};

/// So many rows that the plan cannot be changed by are looked for; each takes as long as a change.
const MOST_REFUSALS: usize = 100;

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
    /// What it waits for then, as the table says it.
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
    /// Heads that are not understood.
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

/// A row on its way.
struct Row<'a> {
    place: usize,
    number: Option<usize>,
    cells: Cells<'a>,
    task: TaskId,
    is_new: bool,
    wanted: Wanted,
}

/// Reads a table; `fresh` gives each new task its id.
///
/// # Errors
/// When nothing of it can be taken.
pub fn take(text: &str, given: Given<'_>, mut fresh: impl FnMut() -> TaskId) -> Result<Taken, Untaken> {
    let plan = given.program.plan.as_ref().ok_or(Untaken::NoPlan)?;
    let table = cells::read(text)?;
    let is_empty = |row: &[String]| row.iter().all(|cell| cell.trim().is_empty());
    let mut rows = table.iter().zip(1..).filter(|(row, _)| !is_empty(row));
    let (head, _) = rows.next().ok_or(Untaken::NoHead)?;
    let columns: Vec<_> = head.iter().map(|head| Column::named(head)).collect();
    if !columns.iter().flatten().any(|column| matches!(column, Column::Task | Column::Number)) {
        return Err(Untaken::NoHead);
    }
    let unread =
        head.iter().zip(&columns).filter(|(head, column)| column.is_none() && !head.trim().is_empty());
    let mut taken =
        Taken { ignored: unread.map(|(head, _)| head.trim().to_owned()).collect(), ..Taken::default() };
    taken.not_before = (plan.anchor < given.today).then_some(given.today);
    let calendar = WorkCalendar::japanese(&given.program.settings.closures);
    let reader = Reader { catalog: given.catalog, calendar: &calendar, today: given.today };
    let mut titles = Titles::of(given.tasks);
    let (numbers, mut room) = (numbers(plan), MOST_TASKS.saturating_sub(plan.tasks.len()));
    let mut read = Vec::new();
    for (row, place) in rows {
        let cells = columns.iter().zip(row).filter_map(|(column, cell)| Some(((*column)?, cell.as_str())));
        let cells = Cells(cells.collect());
        let number = cells.get(Column::Number).and_then(|cell| narrow(cell).parse().ok());
        let refuse = |column: Option<Column>, why| {
            let cell = column.and_then(|column| cells.get(column)).unwrap_or_default().to_owned();
            Refused { row: place, column, cell, why }
        };
        let meant = match titles.meant(number, cells.get(Column::Task)) {
            Ok(Meant::New) if room == 0 => Err(Why::NoRoom),
            meant => meant,
        };
        let known = match meant {
            Ok(Meant::Known(at)) => plan.tasks.get(at).zip(given.tasks.get(at)),
            Ok(Meant::New) => None,
            Err(why) => {
                taken.refused.push(refuse(Some(Column::Task), why));
                continue;
            }
        };
        let own = known.map_or_else(|| Task::new(fresh(), Origin::Own), |(task, _)| task.clone());
        let blank = own_words(&own);
        let words = known.map_or(&blank, |(_, words)| words);
        let dated = given.schedule.and_then(|schedule| schedule.tasks.get(&own.id));
        let waits = waits(words, &numbers);
        let is_new = known.is_none();
        match reader.wanted(&cells, Now { task: &own, words, dated, waits: &waits, is_new }) {
            Ok(wanted) => {
                room -= usize::from(is_new);
                read.push(Row { place, number, cells, task: own.id, is_new, wanted });
            }
            Err(faults) => {
                taken.refused.extend(faults.into_iter().map(|(column, why)| refuse(Some(column), why)));
            }
        }
    }
    let changes = linked(plan.tasks.iter().map(|task| &task.id).collect(), read, &mut taken);
    taken.changes = possible(given, changes, &mut taken.refused);
    sorted::by_key(&mut taken.refused, |refused| refused.row);
    Ok(taken)
}

/// The rows with what they wait for as links. A number is first that of a row of the table, then that of a task of the
/// plan. What waits for a row that is not taken is not taken either.
fn linked(plan: Vec<&TaskId>, mut rows: Vec<Row<'_>>, taken: &mut Taken) -> Vec<Change> {
    loop {
        let by_number: Map<usize, TaskId> =
            sorted::map(rows.iter().rev().filter_map(|row| Some((row.number?, row.task.clone()))));
        let named = |wait: &Wait| {
            let in_plan = || plan.get(wait.number.checked_sub(1)?).map(|id| (*id).clone());
            let task = by_number.get(&wait.number).cloned().or_else(in_plan)?;
            Some(Link { task, kind: wait.kind, lag_days: wait.lag_days })
        };
        let links = |row: &Row<'_>| match &row.wanted.waits {
            Some(waits) => waits.iter().map(named).collect::<Option<Vec<_>>>().map(Some),
            None => Some(None),
        };
        let (kept, lost): (Vec<_>, Vec<_>) =
            rows.into_iter().map(|row| (links(&row), row)).partition(|(links, _)| links.is_some());
        for (_, row) in &lost {
            let cell = row.cells.get(Column::Waits).unwrap_or_default().to_owned();
            let (column, why) = (Some(Column::Waits), Why::NoSuchTask);
            taken.refused.push(Refused { row: row.place, column, cell, why });
        }
        if lost.is_empty() {
            let changes = kept.into_iter().map(|(links, row)| {
                let Wanted { mut edits, waits } = row.wanted;
                if let Some(links) = links.flatten() {
                    edits.push((Column::Waits, Edit::After(Some(links))));
                }
                let waits = waits.map(|waits| write(&waits));
                Change { row: row.place, task: row.task, is_new: row.is_new, edits, waits }
            });
            let (changes, same): (Vec<_>, Vec<_>) = changes.partition(|change| !change.edits.is_empty());
            taken.same = same.len();
            return changes;
        }
        rows = kept.into_iter().map(|(_, row)| row).collect();
    }
}

/// The changes that the plan can take, one after the other; those that it cannot are looked for by halves.
fn possible(given: Given<'_>, changes: Vec<Change>, refused: &mut Vec<Refused>) -> Vec<Change> {
    let added = changes.iter().filter(|change| change.is_new).map(new_task).collect();
    let Ok(program) = given.program.apply(given.catalog, &Command::TakeSheet(added, Vec::new())) else {
        refused.extend(changes.iter().map(|change| refuse(change, Why::NoRoom)));
        return Vec::new();
    };
    let mut possible = Attempt { given, program, refused, found: 0 }.possible(changes);
    // What is to wait for a new task that is not added after all is not taken either.
    loop {
        let added =
            sorted::set(possible.iter().filter(|change| change.is_new).map(|change| change.task.clone()));
        let is_there = |id: &TaskId| added.contains(id) || given.program.has_task(id);
        let is_whole = |change: &Change| {
            change.edits.iter().all(|(_, edit)| match edit {
                Edit::After(Some(links)) => links.iter().all(|link| is_there(&link.task)),
                _ => true,
            })
        };
        let (whole, lost): (Vec<_>, Vec<_>) = possible.into_iter().partition(is_whole);
        possible = whole;
        if lost.is_empty() {
            return possible;
        }
        refused.extend(lost.iter().map(|change| refuse(change, Why::NoSuchTask)));
    }
}

struct Attempt<'a, 'b> {
    given: Given<'a>,
    program: Program,
    refused: &'b mut Vec<Refused>,
    found: usize,
}

impl Attempt<'_, '_> {
    fn possible(&mut self, changes: Vec<Change>) -> Vec<Change> {
        if self.found >= MOST_REFUSALS {
            self.refused.extend(changes.iter().map(|change| refuse(change, Why::NotLookedAt)));
            return Vec::new();
        }
        let all = Command::TakeSheet(Vec::new(), changes.iter().flat_map(edits).collect());
        match self.program.apply(self.given.catalog, &all) {
            Ok(after) => {
                self.program = after;
                changes
            }
            Err(refusal) => {
                if let [one] = changes.as_slice() {
                    self.found += 1;
                    self.refused.push(refuse(one, Why::Command(refusal)));
                    return Vec::new();
                }
                let mut first = changes;
                let second = first.split_off(first.len() / 2);
                let mut possible = self.possible(first);
                possible.extend(self.possible(second));
                possible
            }
        }
    }
}

fn refuse(change: &Change, why: Why) -> Refused {
    Refused { row: change.row, column: None, cell: String::new(), why }
}

/// A task that the plan has not yet, before its row is taken.
fn new_task(change: &Change) -> Task {
    Task::new(change.task.clone(), Origin::Own)
}

fn edits(change: &Change) -> impl Iterator<Item = (TaskId, Edit)> {
    change.edits.iter().map(|(_, edit)| (change.task.clone(), edit.clone()))
}
