//! Which task a row is about.

use super::column::Column;
use super::plain::narrow;
use super::refused::{Refused, Why};
use super::wanted::Cells;
use crate::domain::plan::ResolvedTask;
use crate::domain::sorted::{Map, Set};

/// A row as it stands.
pub(super) struct Said<'a> {
    /// Its place in the text, the head being the first.
    pub(super) place: usize,
    /// The number that the table gives it.
    pub(super) number: Option<usize>,
    /// Its cells.
    pub(super) cells: Cells<'a>,
}

impl<'a> Said<'a> {
    /// The row at a place, by what its columns hold.
    pub(super) fn of(place: usize, columns: &[Option<Column>], row: &'a [String]) -> Self {
        let cells = columns.iter().zip(row).filter_map(|(column, cell)| Some(((*column)?, cell.as_str())));
        let cells = Cells(cells.collect());
        let number = cells.get(Column::Number).and_then(|cell| narrow(cell).parse().ok());
        Self { place, number, cells }
    }

    /// What it calls its task.
    pub(super) fn title(&self) -> Option<&str> {
        self.cells.get(Column::Task)
    }

    /// That it is not taken, because of what stands in this column.
    pub(super) fn refused(&self, column: Column, why: Why) -> Refused {
        let cell = self.cells.get(column).unwrap_or_default().to_owned();
        Refused { row: self.place, column: Some(column), cell, why }
    }
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A task of the plan, by its place.
    Known(usize),
    /// A task that the plan has not.
    New,
}

/// What the rows of a table are about.
pub(super) struct Meanings {
    /// Of each row.
    pub(super) rows: Vec<Result<Meant, Why>>,
    /// Whether the table's numbers are the plan's, as far as its rows show: numbers shift where tasks go, and a table may
    /// be older than that.
    pub(super) numbers_are_plans: bool,
}

/// What these rows are about. The name counts before the number, whatever the order of the rows: only when each task that
/// is named has its row can a name that no task has be a new name for the task of the number.
pub(super) fn meanings(tasks: &[ResolvedTask], rows: &[Said<'_>]) -> Meanings {
    let titles = Titles::of(tasks);
    let numbers_are_plans = rows.iter().all(|row| titles.may_number_alike(row));
    let mut claims = Claims { titles, numbers_are_plans, taken: Map::new() };
    let named: Vec<_> = rows.iter().map(|row| claims.by_name(row)).collect();
    let rows = rows.iter().zip(named).map(|(row, named)| named.unwrap_or_else(|| claims.by_number(row)));
    Meanings { rows: rows.collect(), numbers_are_plans }
}

/// The tasks of a plan by what they are called.
struct Titles {
    places: Map<String, Vec<usize>>,
    count: usize,
}

impl Titles {
    fn of(tasks: &[ResolvedTask]) -> Self {
        let mut places: Map<String, Vec<usize>> = Map::new();
        for (task, place) in tasks.iter().zip(0..) {
            for title in [&task.title.ja, &task.title.en] {
                let places = places.or_insert_with(title.trim().to_owned(), Vec::new);
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        Self { places, count: tasks.len() }
    }

    /// The tasks that are called as a row says.
    fn named(&self, row: &Said<'_>) -> &[usize] {
        row.title().and_then(|title| self.places.get(title)).map_or(&[], Vec::as_slice)
    }

    /// Whether a row's number may be the plan's: its name tells, and without one that the plan has such a number.
    fn may_number_alike(&self, row: &Said<'_>) -> bool {
        let numbered = self.numbered(row);
        match (row.title(), self.named(row)) {
            _ if row.number.is_none() => true,
            (None, _) => numbered.is_some(),
            (Some(_), []) => true,
            (Some(_), named) => numbered.is_some_and(|place| named.contains(&place)),
        }
    }

    /// The task that has a row's number in the plan.
    fn numbered(&self, row: &Said<'_>) -> Option<usize> {
        row.number.and_then(|number| number.checked_sub(1)).filter(|place| *place < self.count)
    }
}

/// Which tasks have their rows.
struct Claims {
    titles: Titles,
    numbers_are_plans: bool,
    /// The numbers of the rows, by their tasks.
    taken: Map<usize, Set<Option<usize>>>,
}

impl Claims {
    /// What a row is about that calls a task by its name; nothing where no task is called so.
    fn by_name(&mut self, row: &Said<'_>) -> Option<Result<Meant, Why>> {
        let numbered = self.titles.numbered(row);
        match self.titles.named(row) {
            [] => None,
            [one] => Some(self.claim(*one, row)),
            several => match numbered.filter(|place| several.contains(place)) {
                Some(place) if self.numbers_are_plans => Some(self.claim(place, row)),
                None if row.number.is_none() => Some(Err(Why::SeveralTasks)),
                _ => Some(Err(Why::UnsureNumber)),
            },
        }
    }

    /// What a row is about whose name no task has, or that has none.
    fn by_number(&mut self, row: &Said<'_>) -> Result<Meant, Why> {
        let is_named = row.title().is_some();
        match self.titles.numbered(row) {
            None if is_named => Ok(Meant::New),
            None if row.number.is_some() => Err(Why::UnsureNumber),
            None => Err(Why::NoName),
            Some(_) if !self.numbers_are_plans && is_named => Ok(Meant::New),
            Some(_) if !self.numbers_are_plans => Err(Why::UnsureNumber),
            Some(place) => match self.taken.get(&place) {
                // Its task has a row under another number, so that this is not a new name for it.
                Some(numbers) if is_named && !numbers.contains(&row.number) => Ok(Meant::New),
                _ => self.claim(place, row),
            },
        }
    }

    fn claim(&mut self, place: usize, row: &Said<'_>) -> Result<Meant, Why> {
        let is_first = !self.taken.contains_key(&place);
        self.taken.or_insert_with(place, Set::new).insert(row.number);
        if is_first { Ok(Meant::Known(place)) } else { Err(Why::Twice) }
    }
}
