//! Reading a table of people who left.

use chrono::{Datelike, NaiveDate};

use super::MOST_PEOPLE;
use super::column::{Column, is_sensitive};
use super::value::{conduct, employment, months, reason};
use crate::domain::policy::{Known, MOST_MONTHS};
use crate::domain::sorted::{Map, Set};
use crate::exchange::sheet::read_day;

/// The most misread cells that are told.
const MOST_TOLD: usize = 100;

/// The most groups that are told apart; those beyond are taken as one with the last.
pub const MOST_GROUPS: usize = 50;

/// A cell that says nothing that rules could ask about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The line in the table, the head being line 1.
    pub line: usize,
    /// The column.
    pub column: Column,
    /// What stands there.
    pub cell: String,
}

/// Why a text is no table of people who left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoTable {
    /// There is nothing in it but a head.
    Empty,
    /// None of its heads is known.
    NoColumn(Vec<String>),
    /// It has more people than can be looked at.
    TooLarge,
}

/// People who left, as far as rules ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leavers {
    /// What is known of each, and the group that each is in.
    pub people: Vec<(Known, usize)>,
    /// What the groups are called; one without a name where they are not told apart.
    pub groups: Vec<String>,
    /// The heads of columns that are not used: people may be told apart by one of these.
    pub unused: Vec<String>,
    /// The heads of columns with sex, age, a rating or the like.
    pub sensitive: Vec<String>,
    /// The columns that are there.
    pub columns: Set<Column>,
    /// Cells that say nothing, the first hundred.
    pub misread: Vec<Misread>,
    /// How many of them there are in all.
    pub misread_count: usize,
}

/// Reads a table, cells by comma or tab, as it is on this day. People are told apart by the column with the head `group`.
///
/// # Errors
/// When there is nothing to look at, or too much.
pub fn read(text: &str, group: Option<&str>, today: NaiveDate) -> Result<Leavers, NoTable> {
    let mut rows = rows(text);
    let heads: Vec<String> =
        rows.next().ok_or(NoTable::Empty)?.iter().map(|head| head.trim().to_owned()).collect();
    let mut seen = Set::new();
    let columns: Vec<Option<Column>> =
        heads.iter().map(|head| Column::named(head).filter(|column| seen.insert(*column))).collect();
    if seen.is_empty() {
        return Err(NoTable::NoColumn(heads));
    }
    let unused: Vec<String> = heads
        .iter()
        .zip(&columns)
        .filter(|(head, column)| column.is_none() && !head.is_empty())
        .map(|(head, _)| head.clone())
        .collect();
    let by = group.and_then(|group| heads.iter().position(|head| head == group));
    let mut leavers = Leavers {
        sensitive: unused.iter().filter(|head| is_sensitive(head)).cloned().collect(),
        unused,
        columns: seen,
        ..Leavers::default()
    };
    let mut groups = Groups::default();
    for (at, row) in rows.enumerate() {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if leavers.people.len() == MOST_PEOPLE {
            return Err(NoTable::TooLarge);
        }
        let group = by.and_then(|by| row.get(by)).unwrap_or_default().trim();
        let known = leavers.person(&columns, &row, at + 2, today);
        leavers.people.push((known, groups.number(group)));
    }
    if leavers.people.is_empty() {
        return Err(NoTable::Empty);
    }
    leavers.groups = groups.names;
    Ok(leavers)
}

/// The rows of a text, cells by whichever of comma and tab its first line has more of.
pub(in crate::exchange) fn rows(text: &str) -> impl Iterator<Item = csv::StringRecord> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    let sign = if count('\t') > count(',') { b'\t' } else { b',' };
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(sign).has_headers(false).flexible(true).from_reader(text.as_bytes());
    // What is no text cannot come out of one.
    reader.into_records().map_while(Result::ok)
}

/// The groups met so far.
#[derive(Default)]
struct Groups {
    names: Vec<String>,
    numbers: Map<String, usize>,
}

impl Groups {
    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        // Those beyond are taken as one.
        let number = self.names.len().min(MOST_GROUPS - 1);
        if self.names.len() < MOST_GROUPS {
            self.names.push(name.to_owned());
        }
        self.numbers.insert(name.to_owned(), number);
        number
    }
}

impl Leavers {
    /// The columns that rules may ask about and that are not there, nor what says the same.
    #[must_use]
    pub fn lacking(&self) -> Vec<Column> {
        let has = |column| self.columns.contains(&column);
        let has_tenure =
            has(Column::TenureMonths) || has(Column::TenureYears) || has(Column::Joined) && has(Column::Left);
        let asked = [
            (has_tenure, Column::Joined),
            (has(Column::Left), Column::Left),
            (has(Column::Reason), Column::Reason),
            (has(Column::Employment), Column::Employment),
            (has(Column::Conduct), Column::Conduct),
        ];
        asked.into_iter().filter(|(is_there, _)| !is_there).map(|(_, column)| column).collect()
    }

    fn person(
        &mut self,
        columns: &[Option<Column>],
        row: &csv::StringRecord,
        line: usize,
        today: NaiveDate,
    ) -> Known {
        let mut known = Known::default();
        let (mut joined, mut left) = (None, None);
        for (column, cell) in columns.iter().zip(row.iter()) {
            let Some(column) = column else { continue };
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            let is_read = match column {
                Column::TenureMonths => set(&mut known.tenure, months(cell, 1)),
                Column::TenureYears => set(&mut known.tenure, months(cell, 12)),
                Column::Joined => set(&mut joined, read_day(cell, today).ok()),
                Column::Left => set(&mut left, read_day(cell, today).ok()),
                Column::Reason => set(&mut known.reason, reason(cell)),
                Column::Employment => set(&mut known.employment, employment(cell)),
                Column::Conduct => set(&mut known.conduct, conduct(cell)),
            };
            if !is_read {
                self.misread_count += 1;
                if self.misread.len() < MOST_TOLD {
                    self.misread.push(Misread { line, column: *column, cell: cell.to_owned() });
                }
            }
        }
        known.tenure = known.tenure.or_else(|| joined.zip(left).and_then(|(from, to)| between(from, to)));
        known.away = left.and_then(|left| between(left, today));
        known
    }
}

/// Takes a value where there is one; says whether there was.
fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let is_there = value.is_some();
    if is_there {
        *place = value;
    }
    is_there
}

/// Whole months from one day to another; none where they lie the wrong way round.
fn between(from: NaiveDate, to: NaiveDate) -> Option<u16> {
    let months = (to.year() - from.year()) * 12 + i32::try_from(to.month()).ok()?
        - i32::try_from(from.month()).ok()?;
    let whole = if to.day() < from.day() { months - 1 } else { months };
    let most = i32::from(MOST_MONTHS);
    (from <= to).then(|| u16::try_from(whole.clamp(0, most)).unwrap_or(MOST_MONTHS))
}
