//! Which tasks of a plan are listed, how, and which of them are selected: the same in the table and in the chart.

mod filters;
mod select;
mod together;

pub(super) use filters::Filters;
pub(super) use select::SelectBox;
pub(super) use together::Together;

use super::board::Board;
use super::phrase;
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::plan::Line;
use crate::domain::plan::listing::{Entry, Heading, Listing, Section, Wish, list};
use crate::domain::sorted::{self, Set};
use crate::domain::text::{Language, Text};
use crate::state::{Memo, RwSignal, memo};
use crate::ui::dates;
use crate::ui::words::{both, domain, plan as words};

/// What of a plan is listed, and what of that is selected. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The plan.
    pub(super) board: Board,
    /// What a person wants to see.
    pub(super) wish: RwSignal<Wish>,
    /// What is listed.
    pub(super) listing: Memo<Listing>,
    /// What is selected, to be changed at once.
    pub(super) selected: RwSignal<Set<TaskId>>,
}

impl Shown {
    /// What is listed of the plan.
    pub(super) fn of(board: Board) -> Self {
        let session = board.session();
        let wish = session.derived.wish;
        let listing = memo(move || {
            wish.with(|wish| board.lines.with(|lines| list(board.session().catalog, lines, wish)))
        });
        Self { board, wish, listing, selected: RwSignal::new(Set::new()) }
    }

    /// Whether tasks may be left out of what is listed.
    pub(super) fn is_narrow(self) -> bool {
        self.wish.with_untracked(Wish::is_narrow)
    }

    /// What is looked for, in the order of the list, also in groups that are shut; else all of the plan, in its own order.
    pub(super) fn lines(self) -> Vec<Line> {
        self.board.lines.with_untracked(|lines| {
            if !self.is_narrow() {
                return lines.clone();
            }
            let open = Wish { shut: Set::new(), ..self.wish.get_untracked() };
            let listing = list(self.board.session().catalog, lines, &open);
            let line = |entry: &Entry| match entry {
                Entry::Task(at) => lines.get(*at).cloned(),
                Entry::Section(_) => None,
            };
            listing.entries.iter().filter_map(line).collect()
        })
    }

    /// How many of these tasks are not listed.
    pub(super) fn hidden(self, tasks: &[TaskId]) -> usize {
        self.listing.with(|listing| {
            self.board.lines.with(|lines| {
                let id = |entry: &Entry| match entry {
                    Entry::Task(at) => lines.get(*at).map(|line| &line.task.id),
                    Entry::Section(_) => None,
                };
                let listed = sorted::set(listing.entries.iter().filter_map(id));
                tasks.iter().filter(|task| !listed.contains(*task)).count()
            })
        })
    }

    /// Opens a group, or shuts it.
    pub(super) fn turn(self, key: &str) {
        self.wish.update(|wish| {
            if !wish.shut.remove(key) {
                wish.shut.insert(key.to_owned());
            }
        });
    }

    /// Selects a task, or no longer.
    pub(super) fn select(self, task: &TaskId, is_selected: bool) {
        self.selected.update(|selected| {
            if is_selected {
                selected.insert(task.clone());
            } else {
                selected.remove(task);
            }
        });
    }

    /// The tasks that are listed in entries from one to another, both included.
    pub(super) fn between(self, one: usize, other: usize) -> Vec<TaskId> {
        let (first, last) = (one.min(other), one.max(other));
        self.listing.with_untracked(|listing| {
            let entries = listing.entries.iter().skip(first).take(last - first + 1);
            self.board.lines.with_untracked(|lines| {
                let task = |entry: &Entry| match entry {
                    Entry::Task(at) => lines.get(*at).map(|line| line.task.id.clone()),
                    Entry::Section(_) => None,
                };
                entries.filter_map(task).collect()
            })
        })
    }
}

/// What the tasks of a group have in common, as its heading.
pub(super) fn heading(catalog: &Catalog, heading: &Heading) -> Text {
    match heading {
        Heading::Phase(phase) => domain::phase(*phase),
        Heading::Role(role) => phrase::role(catalog, role),
        Heading::Factor(None) => words::NO_FACTOR.clone(),
        Heading::Factor(Some(id)) => {
            let factor = catalog.factor(id);
            factor.map_or_else(|| both(id.as_str(), id.as_str()), |factor| factor.name.clone())
        }
    }
}

/// How many tasks a group has, and how much work.
pub(super) fn total(section: &Section) -> Text {
    let effort = |language| dates::effort(section.amount.effort_tenths, language);
    words::phase_total(section.amount.tasks, &both(effort(Language::Japanese), effort(Language::English)))
}
