//! What the cells of a row want of its task.

use chrono::NaiveDate;

use super::column::Column;
use super::day::{self, NoDay};
use super::link::{self, Wait};
use super::plain::{key, narrow};
use super::refused::Why;
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::command::Edit;
use crate::domain::id::RoleId;
use crate::domain::limits::{DURATION_DAYS, NAME_LETTERS, PROGRESS, holds_date};
use crate::domain::plan::amount::whole;
use crate::domain::plan::schedule::Dated;
use crate::domain::plan::{ResolvedTask, Status, Task};
use crate::domain::words::status_name;

/// A cell that is not understood.
pub(super) type Fault = (Column, Why);

/// The first day, the last day and the number of days, where they are said.
type Days = (Option<NaiveDate>, Option<NaiveDate>, Option<u16>);

/// The cells of a row by what they hold.
pub(super) struct Cells<'a>(pub(super) Vec<(Column, &'a str)>);

impl Cells<'_> {
    /// What stands in a column; none where nothing does.
    pub(super) fn get(&self, column: Column) -> Option<&str> {
        let cell = self.0.iter().find(|(own, _)| *own == column).map(|(_, cell)| cell.trim());
        cell.filter(|cell| !cell.is_empty())
    }
}

/// The task that a row is about, as it is.
#[derive(Clone, Copy)]
pub(super) struct Now<'a> {
    pub(super) task: &'a Task,
    pub(super) words: &'a ResolvedTask,
    pub(super) dated: Option<&'a Dated>,
    pub(super) is_new: bool,
}

/// What is read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) calendar: &'a WorkCalendar,
    pub(super) today: NaiveDate,
}

/// What the cells of a row want, and the columns that say so. What the task is to wait for is not among it: that is known
/// once all rows are.
pub(super) type Edits = Vec<(Column, Edit)>;

impl Reader<'_> {
    /// What the cells want of a task.
    ///
    /// # Errors
    /// With all cells that are not understood, or want what cannot be.
    pub(super) fn wanted(self, cells: &Cells<'_>, now: Now<'_>) -> Result<Edits, Vec<Fault>> {
        let mut wanted = Edits::new();
        let mut faults = Vec::new();
        let mut note = |done: Result<(), Vec<Fault>>| faults.extend(done.err().unwrap_or_default());
        note(title(cells, now, &mut wanted));
        note(self.owner(cells, now, &mut wanted));
        match cells.get(Column::Status).map(status).transpose() {
            Ok(said) => {
                if let Some(status) = said.filter(|status| *status != now.task.status) {
                    wanted.push((Column::Status, Edit::Status(status, self.today)));
                }
                let status = said.unwrap_or(now.task.status);
                note(self.dates(cells, now, status, &mut wanted));
                note(progress(cells, now, status, &mut wanted));
            }
            Err(why) => {
                note(Err(vec![(Column::Status, why)]));
                // What they mean depends on the status; whether they can be read does not.
                note(self.days_of(cells, now).map(|_| ()));
                note(progress(cells, now, now.task.status, &mut wanted));
            }
        }
        note(waits_for(cells).map(|_| ()));
        if faults.is_empty() { Ok(wanted) } else { Err(faults) }
    }

    fn owner(self, cells: &Cells<'_>, now: Now<'_>, wanted: &mut Edits) -> Result<(), Vec<Fault>> {
        let Some(cell) = cells.get(Column::Role) else { return Ok(()) };
        // A role that the catalog does not know is written by its id, and comes back so.
        if key(cell) == key(now.words.owner.as_str()) {
            return Ok(());
        }
        let role = self.role(cell).ok_or_else(|| vec![(Column::Role, Why::NoSuchRole)])?;
        if role != now.words.owner {
            wanted.push((Column::Role, Edit::Owner(Some(role))));
        }
        Ok(())
    }

    /// The first day, the last day and the number of days that stand in the cells.
    fn days_of(self, cells: &Cells<'_>, now: Now<'_>) -> Result<Days, Vec<Fault>> {
        let shown = now.dated.map(|dated| (dated.start, dated.end));
        let start = self.day(cells, Column::Start, shown.map(|(start, _)| start));
        let near = start.as_ref().ok().copied().flatten().or(shown.map(|(_, end)| end));
        let end = self.day(cells, Column::End, near);
        let days = cells.get(Column::Days).map(|cell| days(cell).ok_or((Column::Days, Why::NoDays)));
        match (start, end, days.transpose()) {
            (Ok(start), Ok(end), Ok(days)) => Ok((start, end, days)),
            (start, end, days) => Err([start.err(), end.err(), days.err()].into_iter().flatten().collect()),
        }
    }

    fn dates(
        self,
        cells: &Cells<'_>,
        now: Now<'_>,
        status: Status,
        wanted: &mut Edits,
    ) -> Result<(), Vec<Fault>> {
        let shown = now.dated.map(|dated| (dated.start, dated.end));
        let (start, end, days) = self.days_of(cells, now)?;
        let start = start.filter(|start| Some(*start) != shown.map(|(start, _)| start));
        let end = end.filter(|end| Some(*end) != shown.map(|(_, end)| end));
        let mut faults = Vec::new();
        if let Some(start) = start {
            let edit =
                if status == Status::ToDo { Edit::Start(Some(start)) } else { Edit::Began(Some(start)) };
            if status != Status::ToDo && start > self.today {
                faults.push((Column::Start, Why::DayAhead));
            }
            wanted.push((Column::Start, edit));
        }
        if let Some(days) = days.filter(|days| now.dated.is_none_or(|dated| dated.days != *days)) {
            if !now.is_new && now.task.status != Status::ToDo {
                faults.push((Column::Days, Why::HasBegun));
            }
            wanted.push((Column::Days, Edit::Duration(Some(days))));
        }
        faults.extend(end.and_then(|end| self.end(now, (start, end, days), status, wanted).err()));
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// What a last day that is another than the one that is shown wants.
    fn end(
        self,
        now: Now<'_>,
        (start, end, days): (Option<NaiveDate>, NaiveDate, Option<u16>),
        status: Status,
        wanted: &mut Edits,
    ) -> Result<(), Fault> {
        if status == Status::Done {
            if end > self.today {
                return Err((Column::End, Why::DayAhead));
            }
            wanted.push((Column::End, Edit::Finished(Some(end))));
            return Ok(());
        }
        match start.filter(|start| now.is_new && *start <= end) {
            // The days of a new task are those between its first and its last.
            Some(start) if days.is_none() => {
                let between = self.calendar.open_days_between(start, end).max(1);
                let days = u16::try_from(between).ok().filter(|days| DURATION_DAYS.contains(days));
                let days = days.ok_or((Column::End, Why::NoDays))?;
                wanted.push((Column::Days, Edit::Duration(Some(days))));
                Ok(())
            }
            Some(_) => Ok(()),
            None => Err((Column::End, Why::EndIsComputed)),
        }
    }

    fn day(
        self,
        cells: &Cells<'_>,
        column: Column,
        near: Option<NaiveDate>,
    ) -> Result<Option<NaiveDate>, Fault> {
        let Some(cell) = cells.get(column) else { return Ok(None) };
        match day::read(cell, near.unwrap_or(self.today)) {
            Ok(day) if holds_date(day) => Ok(Some(day)),
            Ok(_) | Err(NoDay::Unread) => Err((column, Why::NoDay)),
            Err(NoDay::Ambiguous) => Err((column, Why::AmbiguousDay)),
        }
    }

    fn role(self, cell: &str) -> Option<RoleId> {
        let cell = key(cell);
        let is_it = |names: [&str; 3]| names.iter().any(|name| key(name) == cell);
        let role =
            self.catalog.roles.iter().find(|role| is_it([&role.name.ja, &role.name.en, role.id.as_str()]));
        role.map(|role| role.id.clone())
    }
}

fn title(cells: &Cells<'_>, now: Now<'_>, wanted: &mut Edits) -> Result<(), Vec<Fault>> {
    let Some(title) = cells.get(Column::Task) else { return Ok(()) };
    if title.chars().count() > NAME_LETTERS {
        return Err(vec![(Column::Task, Why::TooLong)]);
    }
    let known = [&now.words.title.ja, &now.words.title.en];
    if !known.iter().any(|known| known.trim() == title) {
        wanted.push((Column::Task, Edit::Title(Some(title.to_owned()))));
    }
    Ok(())
}

fn progress(cells: &Cells<'_>, now: Now<'_>, status: Status, wanted: &mut Edits) -> Result<(), Vec<Fault>> {
    let Some(cell) = cells.get(Column::Progress) else { return Ok(()) };
    let share = share(cell).ok_or_else(|| vec![(Column::Progress, Why::NoShare)])?;
    // What is done is done wholly, and what has not begun not at all; both say so by their status.
    let is_said = status == Status::Done || (status == Status::ToDo && share == 0);
    if share != now.task.progress && !is_said {
        wanted.push((Column::Progress, Edit::Progress(share)));
    }
    Ok(())
}

/// What stands in the cell of what the task is to wait for; nothing where it is empty.
pub(super) fn waits_for(cells: &Cells<'_>) -> Result<Option<Vec<Wait>>, Vec<Fault>> {
    let waits = cells.get(Column::Waits).map(|cell| link::read(cell).ok_or((Column::Waits, Why::NoWait)));
    waits.transpose().map_err(|fault| vec![fault])
}

fn status(cell: &str) -> Result<Status, Why> {
    let cell = key(cell);
    let is_it = |status: &Status| {
        let name = status_name(*status);
        let others: &[&str] = match status {
            Status::ToDo => &["未", "notstarted", "open"],
            Status::Doing => &["着手", "着手中", "作業中", "実施中", "inprogress", "started"],
            Status::Blocked => &["停滞", "停止", "保留", "onhold", "waiting"],
            Status::Done => &["済", "完了済", "完了済み", "complete", "completed", "finished"],
        };
        key(&name.ja) == cell || key(&name.en) == cell || others.contains(&cell.as_str())
    };
    Status::ALL.into_iter().find(is_it).ok_or(Why::NoSuchStatus)
}

/// A number of working days, with or without its unit.
fn days(cell: &str) -> Option<u16> {
    let cell = narrow(cell).to_lowercase();
    let number = ["営業日", "日間", "日", "working days", "days", "day", "d"]
        .iter()
        .find_map(|unit| cell.strip_suffix(unit))
        .unwrap_or(&cell);
    whole(number).filter(|days| DURATION_DAYS.contains(days))
}

/// A share in percent, with or without its sign.
fn share(cell: &str) -> Option<u8> {
    let cell = narrow(cell);
    let number = whole(cell.strip_suffix('%').unwrap_or(&cell))?;
    u8::try_from(number).ok().filter(|share| PROGRESS.contains(share))
}
