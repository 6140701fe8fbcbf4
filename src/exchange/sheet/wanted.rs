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
    pub(super) waits: &'a [Wait],
    pub(super) is_new: bool,
}

/// What is read with.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) calendar: &'a WorkCalendar,
    pub(super) today: NaiveDate,
}

/// What the cells of a row want.
#[derive(Default)]
pub(super) struct Wanted {
    /// What changes, and the columns that say so.
    pub(super) edits: Vec<(Column, Edit)>,
    /// What the task is to wait for, where that is another.
    pub(super) waits: Option<Vec<Wait>>,
}

impl Reader<'_> {
    /// What the cells want of a task.
    pub(super) fn wanted(self, cells: &Cells<'_>, now: Now<'_>) -> Result<Wanted, Fault> {
        let mut wanted = Wanted::default();
        let at = |column| move |why| (column, why);
        if let Some(title) = cells.get(Column::Task) {
            let known = [&now.words.title.ja, &now.words.title.en];
            if title.chars().count() > NAME_LETTERS {
                return Err((Column::Task, Why::TooLong));
            }
            if !known.iter().any(|known| known.trim() == title) {
                wanted.edits.push((Column::Task, Edit::Title(Some(title.to_owned()))));
            }
        }
        if let Some(cell) = cells.get(Column::Role) {
            let role = self.role(cell).ok_or((Column::Role, Why::NoSuchRole))?;
            if role != now.words.owner {
                wanted.edits.push((Column::Role, Edit::Owner(Some(role))));
            }
        }
        let status = cells.get(Column::Status).map(status).transpose().map_err(at(Column::Status))?;
        if let Some(status) = status.filter(|status| *status != now.task.status) {
            wanted.edits.push((Column::Status, Edit::Status(status, self.today)));
        }
        let status = status.unwrap_or(now.task.status);
        self.dates(cells, now, status, &mut wanted)?;
        if let Some(cell) = cells.get(Column::Progress) {
            let share = share(cell).ok_or((Column::Progress, Why::NoShare))?;
            // What is done is done wholly, and what has not begun not at all; both say so by their status.
            let is_said = status == Status::Done || (status == Status::ToDo && share == 0);
            if share != now.task.progress && !is_said {
                wanted.edits.push((Column::Progress, Edit::Progress(share)));
            }
        }
        if let Some(cell) = cells.get(Column::Waits) {
            let waits = link::read(cell).ok_or((Column::Waits, Why::NoWait))?;
            let is_same = waits.len() == now.waits.len() && waits.iter().all(|wait| now.waits.contains(wait));
            wanted.waits = (!is_same).then_some(waits);
        }
        Ok(wanted)
    }

    fn dates(
        self,
        cells: &Cells<'_>,
        now: Now<'_>,
        status: Status,
        wanted: &mut Wanted,
    ) -> Result<(), Fault> {
        let shown = now.dated.map(|dated| (dated.start, dated.end));
        let start = self.day(cells, Column::Start, shown.map(|(start, _)| start))?;
        let end = self.day(cells, Column::End, start.or(shown.map(|(_, end)| end)))?;
        let start = start.filter(|start| Some(*start) != shown.map(|(start, _)| start));
        let end = end.filter(|end| Some(*end) != shown.map(|(_, end)| end));
        if let Some(start) = start {
            let edit =
                if status == Status::ToDo { Edit::Start(Some(start)) } else { Edit::Began(Some(start)) };
            if status != Status::ToDo && start > self.today {
                return Err((Column::Start, Why::DayAhead));
            }
            wanted.edits.push((Column::Start, edit));
        }
        let days = match cells.get(Column::Days) {
            Some(cell) => Some(days(cell).ok_or((Column::Days, Why::NoDays))?),
            None => None,
        };
        if let Some(days) = days.filter(|days| now.dated.is_none_or(|dated| dated.days != *days)) {
            if !now.is_new && now.task.status != Status::ToDo {
                return Err((Column::Days, Why::HasBegun));
            }
            wanted.edits.push((Column::Days, Edit::Duration(Some(days))));
        }
        let Some(end) = end else { return Ok(()) };
        if status == Status::Done {
            if end > self.today {
                return Err((Column::End, Why::DayAhead));
            }
            wanted.edits.push((Column::End, Edit::Finished(Some(end))));
            return Ok(());
        }
        match start.filter(|start| now.is_new && *start <= end) {
            // The days of a new task are those between its first and its last.
            Some(start) if days.is_none() => {
                let between = self.calendar.open_days_between(start, end).max(1);
                let days = u16::try_from(between).ok().filter(|days| DURATION_DAYS.contains(days));
                let days = days.ok_or((Column::End, Why::NoDays))?;
                wanted.edits.push((Column::Days, Edit::Duration(Some(days))));
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
