//! Which changes of a table the plan can take.

use super::column::Column;
use super::refused::{Refused, Why};
use super::take::{Change, Given, edits, new_task};
use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::program::Program;
use crate::domain::sorted::{self, Set};
use crate::domain::text::Text;

/// So many rows that the plan cannot be changed by are looked for; each takes as long as a change.
const MOST_REFUSALS: usize = 100;

/// The changes that the plan can take, one after the other; those that it cannot are looked for by halves. What is to wait
/// for one that is not taken is not taken either, and what is left is tried anew, for it may have rested on that.
pub(super) fn possible(
    given: Given<'_>,
    mut changes: Vec<Change>,
    refused: &mut Vec<Refused>,
) -> Vec<Change> {
    let mut found = 0;
    loop {
        let added = changes.iter().filter(|change| change.is_new).map(new_task).collect();
        let Ok(program) = given.program.apply(given.catalog, &Command::TakeSheet(added, Vec::new())) else {
            refused.extend(changes.iter().map(|change| refuse(change, Why::NoRoom)));
            return Vec::new();
        };
        let mut attempt = Attempt { given, program, refused: Vec::new(), found };
        let possible = attempt.possible(changes);
        found = attempt.found;
        let lost: Vec<_> = attempt.refused.iter().map(|(change, _)| change.clone()).collect();
        refused.extend(attempt.refused.into_iter().map(|(change, why)| refuse(&change, why)));
        let count = possible.len();
        changes = without_waiting(given, possible, lost, refused);
        if changes.len() == count {
            return changes;
        }
    }
}

/// The changes without those that are to wait for a lost one, or for one that is lost by that.
fn without_waiting(
    given: Given<'_>,
    mut changes: Vec<Change>,
    mut lost: Vec<Change>,
    refused: &mut Vec<Refused>,
) -> Vec<Change> {
    while !lost.is_empty() {
        let ids: Set<TaskId> = sorted::set(lost.iter().map(|change| change.task.clone()));
        let (waiting, others): (Vec<_>, Vec<_>) =
            changes.into_iter().partition(|change| waited_for(change, &ids).is_some());
        for change in &waiting {
            let first = waited_for(change, &ids).and_then(|id| lost.iter().find(|lost| lost.task == *id));
            let name = first.and_then(|lost| name(given, lost));
            let cell = change.waits.clone().unwrap_or_default();
            let why = name.map_or(Why::NoSuchTask, Why::WaitsForRefused);
            refused.push(Refused { row: change.row, column: Some(Column::Waits), cell, why });
        }
        changes = others;
        lost = waiting;
    }
    changes
}

/// The first of these tasks that a change is to wait for.
fn waited_for<'a>(change: &'a Change, tasks: &Set<TaskId>) -> Option<&'a TaskId> {
    let links = change.edits.iter().find_map(|(_, edit)| match edit {
        Edit::After(Some(links)) => Some(links),
        _ => None,
    });
    links?.iter().map(|link| &link.task).find(|id| tasks.contains(*id))
}

/// What the row of a change calls its task.
fn name(given: Given<'_>, change: &Change) -> Option<Text> {
    let own = change.edits.iter().find_map(|(_, edit)| match edit {
        Edit::Title(Some(title)) => Some(Text { ja: title.clone().into(), en: title.clone().into() }),
        _ => None,
    });
    own.or_else(|| given.tasks.iter().find(|task| task.id == change.task).map(|task| task.title.clone()))
}

struct Attempt<'a> {
    given: Given<'a>,
    program: Program,
    refused: Vec<(Change, Why)>,
    found: usize,
}

impl Attempt<'_> {
    fn possible(&mut self, changes: Vec<Change>) -> Vec<Change> {
        let all = Command::TakeSheet(Vec::new(), changes.iter().flat_map(edits).collect());
        match self.program.apply(self.given.catalog, &all) {
            Ok(after) => {
                self.program = after;
                changes
            }
            Err(_) if self.found >= MOST_REFUSALS => {
                self.refused.extend(changes.into_iter().map(|change| (change, Why::NotLookedAt)));
                Vec::new()
            }
            Err(refusal) if changes.len() == 1 => {
                self.found += 1;
                self.refused
                    .extend(changes.into_iter().map(|change| (change, Why::Command(refusal.clone()))));
                Vec::new()
            }
            Err(_) => {
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
