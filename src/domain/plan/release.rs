//! What a person said of tasks and what now asks a role for more than it can give: taken back, so that leveling may move them.

use super::line::Line;
use super::schedule::Breach;
use super::task::{Drive, Status};
use crate::domain::command::Edit;
use crate::domain::id::TaskId;

/// The changes after which tasks that break a role's capacity fit it: a date that a person set becomes the day before
/// which the task does not start, and what is held to its days takes as long as its work does. What has begun stays.
#[must_use]
pub fn release(lines: &[Line]) -> Vec<(TaskId, Edit)> {
    let over = lines.iter().filter(|line| line.task.status == Status::ToDo && breaks_capacity(line));
    over.flat_map(|line| edits(line).into_iter().map(|edit| (line.task.id.clone(), edit))).collect()
}

/// Whether on one of its days its role is asked for more than it can give.
fn breaks_capacity(line: &Line) -> bool {
    let is_over = |breach: &Breach| matches!(breach, Breach::Capacity(_));
    line.dated.as_ref().is_some_and(|dated| dated.breaches.iter().any(is_over))
}

fn edits(line: &Line) -> Vec<Edit> {
    let dated = line.task.start.map(|day| [Edit::NotBefore(Some(day)), Edit::Start(None)]);
    let held = (line.words.drive == Some(Drive::Duration)).then_some(Edit::Drive(None));
    dated.into_iter().flatten().chain(held).collect()
}
