//! Reading a table of monthly figures. A month with a fault is left out as a whole.

use chrono::NaiveDate;

use super::column::{counted, is_month};
use super::month::month;
use crate::domain::limits::holds_date;
use crate::domain::plan::amount::large;
use crate::domain::sorted::{Map, Set};
use crate::domain::value::{Counted, Counts, Figures, MOST_MONTHS, MOST_PEOPLE, Month};
use crate::exchange::leavers::rows;

/// The most lines and columns that are looked at.
const MOST_WIDE: usize = 2 * MOST_MONTHS;

/// The most faults that are told.
const MOST_TOLD: usize = 100;

/// Why a text is no table of monthly figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoTable {
    /// There is nothing in it but a head.
    Empty,
    /// None of its heads names months.
    NoMonths,
    /// None of its heads is known.
    NoFigures(Vec<String>),
    /// It has more than can be looked at.
    TooLarge,
}

/// Why a cell cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It names no month.
    NoMonth,
    /// Its month has not come yet.
    Ahead,
    /// Its month was there before.
    Twice,
    /// It is no whole number.
    NoNumber,
    /// It is more than can be.
    TooMany,
}

/// A cell that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The line in the table, from 1 on.
    pub line: usize,
    /// The column, from 1 on.
    pub column: usize,
    /// What its head says.
    pub head: String,
    /// What stands there.
    pub cell: String,
    /// Why.
    pub why: Why,
}

/// What a table says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Monthly {
    /// The figures, by month.
    pub months: Map<Month, Counts>,
    /// The figures that have a column.
    pub columns: Set<Counted>,
    /// Heads that are not used.
    pub unused: Vec<String>,
    /// What cannot be read, the first hundred.
    pub misread: Vec<Misread>,
    /// How many cells that is in all.
    pub misread_count: usize,
    /// How many months are left out for it.
    pub left_out: usize,
}

/// A figure that a table changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The month.
    pub month: Month,
    /// What was counted.
    pub counted: Counted,
    /// How many there were; none where it was not known.
    pub from: Option<u32>,
    /// How many there are.
    pub to: u32,
}

/// The cells of a table, and whether its months stand side by side rather than one below the other.
struct Cells {
    rows: Vec<Vec<String>>,
    is_turned: bool,
}

impl Cells {
    fn of(text: &str) -> Result<Self, NoTable> {
        let mut all = Vec::new();
        for row in rows(text) {
            if all.len() >= MOST_WIDE || row.len() > MOST_WIDE {
                return Err(NoTable::TooLarge);
            }
            all.push(row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>());
        }
        let (first, months) = (all.first().ok_or(NoTable::Empty)?, all.iter().skip(1));
        let is_turned = first.iter().skip(1).any(|head| month(head).is_some())
            && months.filter_map(|row| row.first()).any(|head| counted(head).is_some());
        let rows = if is_turned { turned(&all) } else { all };
        Ok(Self { rows, is_turned })
    }

    fn misread(&self, (row, cell): (usize, usize), why: Why) -> Misread {
        let at = |row: usize, cell: usize| {
            self.rows.get(row).and_then(|row| row.get(cell)).cloned().unwrap_or_default()
        };
        let (line, column) = if self.is_turned { (cell, row) } else { (row, cell) };
        Misread { line: line + 1, column: column + 1, head: at(0, cell), cell: at(row, cell), why }
    }
}

/// Rows as columns.
fn turned(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let wide = rows.iter().map(Vec::len).max().unwrap_or(0);
    let column = |at: usize| rows.iter().map(|row| row.get(at).cloned().unwrap_or_default()).collect();
    (0..wide).map(column).collect()
}

/// Reads a table, cells by comma or tab, as it is on this day.
///
/// # Errors
/// When there is nothing to take, or too much.
pub fn read(text: &str, today: NaiveDate) -> Result<Monthly, NoTable> {
    let cells = Cells::of(text)?;
    let heads = cells.rows.first().ok_or(NoTable::Empty)?;
    // Of a table whose months stand side by side, what is above its figures may say anything.
    let at_month = if cells.is_turned { Some(0) } else { heads.iter().position(|head| is_month(head)) };
    let at_month = at_month.ok_or(NoTable::NoMonths)?;
    let mut monthly = Monthly::default();
    let mut columns: Vec<Option<Counted>> = Vec::new();
    for (at, head) in heads.iter().enumerate() {
        let known = Some(head).filter(|_| at != at_month).and_then(|head| counted(head));
        let column = known.filter(|counted| monthly.columns.insert(*counted));
        if column.is_none() && at != at_month && !head.is_empty() {
            monthly.unused.push(head.clone());
        }
        columns.push(column);
    }
    if monthly.columns.is_empty() {
        return Err(NoTable::NoFigures(heads.clone()));
    }
    let mut is_empty = true;
    let mut seen = Set::new();
    for (at, row) in cells.rows.iter().enumerate().skip(1) {
        if row.iter().all(String::is_empty) {
            continue;
        }
        is_empty = false;
        let taken = row_of(row, &columns, at_month, today).and_then(|(month, counts)| {
            if seen.insert(month) { Ok((month, counts)) } else { Err(vec![(at_month, Why::Twice)]) }
        });
        match taken {
            Ok((month, counts)) if !counts.is_empty() => {
                monthly.months.insert(month, counts);
            }
            Ok(_) => {}
            Err(faults) => monthly.leave_out(&cells, at, faults),
        }
    }
    if is_empty { Err(NoTable::Empty) } else { Ok(monthly) }
}

impl Monthly {
    fn leave_out(&mut self, cells: &Cells, row: usize, faults: Vec<(usize, Why)>) {
        self.left_out += 1;
        self.misread_count += faults.len();
        let room = MOST_TOLD.saturating_sub(self.misread.len());
        self.misread.extend(faults.into_iter().take(room).map(|(at, why)| cells.misread((row, at), why)));
    }
}

/// A month and its figures; or the cells that cannot be read, and why.
fn row_of(
    row: &[String],
    columns: &[Option<Counted>],
    at_month: usize,
    today: NaiveDate,
) -> Result<(Month, Counts), Vec<(usize, Why)>> {
    let mut faults = Vec::new();
    let named = row.get(at_month).and_then(|cell| month(cell)).filter(|month| holds_date(month.first()));
    match named {
        None => faults.push((at_month, Why::NoMonth)),
        Some(month) if month > Month::of(today) => faults.push((at_month, Why::Ahead)),
        Some(_) => {}
    }
    let mut counts = Counts::new();
    for (at, (column, cell)) in columns.iter().zip(row).enumerate() {
        let Some(counted) = column.filter(|_| !cell.is_empty()) else { continue };
        match people(cell) {
            Ok(people) => {
                counts.insert(counted, people);
            }
            Err(why) => faults.push((at, why)),
        }
    }
    match named {
        Some(month) if faults.is_empty() => Ok((month, counts)),
        _ => Err(faults),
    }
}

/// A number of people: `12`, `１２`, `1,200`, `12人`, `12.0`.
fn people(cell: &str) -> Result<u32, Why> {
    let bare = cell.trim_end_matches(['人', '名', '件']).trim_end_matches(".0");
    let number = large(bare).ok_or(Why::NoNumber)?;
    u32::try_from(number).ok().filter(|people| *people <= MOST_PEOPLE).ok_or(Why::TooMany)
}

/// What a table changes, month by month; what it leaves empty stays as it is.
#[must_use]
pub fn changes(figures: &Figures, months: &Map<Month, Counts>) -> Vec<Change> {
    let of_month = |(month, counts): (&Month, &Counts)| {
        let change = |(counted, to): (&Counted, &u32)| {
            let from = figures.counted(*month, *counted);
            (from != Some(*to)).then_some(Change { month: *month, counted: *counted, from, to: *to })
        };
        counts.iter().filter_map(change).collect::<Vec<_>>()
    };
    months.iter().flat_map(of_month).collect()
}

/// The figures with what a table says.
#[must_use]
pub fn merged(figures: &Figures, months: &Map<Month, Counts>) -> Figures {
    let mut merged = figures.clone();
    for change in changes(figures, months) {
        merged.count(change.month, change.counted, Some(change.to));
    }
    merged
}
