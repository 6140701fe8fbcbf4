//! The plan's tasks as rows of a table.

use super::column::Column;
use super::link::{Wait, write};
use crate::domain::calendar::form::iso;
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::plan::{Line, Plan, ResolvedTask};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Language;
use crate::domain::words::status_name;

/// The numbers that a plan's tasks have in a table: their places in the plan, from 1 on.
fn numbers(plan: &Plan) -> Map<&TaskId, usize> {
    sorted::map(plan.tasks.iter().zip(1..).map(|(task, number)| (&task.id, number)))
}

/// These lines of a plan as rows, under a head in this language.
#[must_use]
pub fn table(catalog: &Catalog, plan: &Plan, lines: &[Line], language: Language) -> Vec<Vec<String>> {
    let numbers = numbers(plan);
    let head = Column::ALL.iter().map(|column| column.head().say(language).to_owned()).collect();
    let cell = |line: &Line, column: Column| {
        let dated = line.dated.as_ref();
        match column {
            Column::Number => numbers.get(&line.task.id).map(usize::to_string),
            Column::Task => Some(line.words.title.say(language).to_owned()),
            Column::Role => {
                let named = catalog.role(&line.words.owner).map(|role| role.name.say(language).to_owned());
                Some(named.unwrap_or_else(|| line.words.owner.to_string()))
            }
            Column::Start => dated.map(|dated| iso(dated.start)),
            Column::End => dated.map(|dated| iso(dated.end)),
            Column::Days => dated.map(|dated| dated.days.to_string()),
            Column::Status => Some(status_name(line.task.status).say(language).to_owned()),
            Column::Progress => Some(format!("{}%", line.task.progress)),
            Column::Waits => Some(write(&waits(&line.words, &numbers))),
        }
    };
    let row = |line: &Line| {
        Column::ALL.iter().map(|column| cell(line, *column).unwrap_or_default()).collect::<Vec<_>>()
    };
    std::iter::once(head).chain(lines.iter().map(row)).collect()
}

/// What a task waits for, by number.
fn waits(task: &ResolvedTask, numbers: &Map<&TaskId, usize>) -> Vec<Wait> {
    let wait = |link: &crate::domain::plan::Link| {
        let number = *numbers.get(&link.task)?;
        Some(Wait { number, kind: link.kind, lag_days: link.lag_days })
    };
    task.after.iter().filter_map(wait).collect()
}
