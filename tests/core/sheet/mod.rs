//! A plan as a table for Excel, and back.

mod cells;
mod days;
mod hostile;
mod numbers;
mod taken;

use okaeri::domain::catalog::Catalog;
use okaeri::domain::id::TaskId;
use okaeri::domain::plan::{Line, Schedule, Task, lines, resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use okaeri::exchange::sheet::{Column, Given, Taken, Untaken, Why, as_text, table, take};

use crate::small::{self, day};

/// A program with a plan of these tasks from Wednesday, 1 April 2026, which is today.
struct Desk {
    catalog: Catalog,
    program: Program,
}

impl Desk {
    fn with(tasks: Vec<Task>) -> Self {
        let mut program = small::program();
        program.settings.start = day("2026-04-01");
        program.plan = Some(small::plan(day("2026-04-01"), tasks));
        Self { catalog: small::catalog(), program }
    }

    fn schedule(&self) -> Schedule {
        let plan = self.program.plan.as_ref().expect("a plan");
        let words = resolve(&self.catalog, plan);
        schedule(&self.catalog, plan, &words, &self.program.settings, day("2026-04-01")).expect("dates")
    }

    fn lines(&self) -> Vec<Line> {
        let plan = self.program.plan.as_ref().expect("a plan");
        lines(plan, &resolve(&self.catalog, plan), Some(&self.schedule()), day("2026-04-01"))
    }

    /// The plan as it is handed to Excel.
    fn text(&self, language: Language) -> String {
        let plan = self.program.plan.as_ref().expect("a plan");
        as_text(&table(&self.catalog, plan, &self.lines(), language))
    }

    fn take(&self, text: &str) -> Result<Taken, Untaken> {
        let tasks = resolve(&self.catalog, self.program.plan.as_ref().expect("a plan"));
        let dates = self.schedule();
        let given = Given {
            catalog: &self.catalog,
            program: &self.program,
            tasks: &tasks,
            schedule: Some(&dates),
            today: day("2026-04-01"),
        };
        let mut count = 0;
        take(text, given, || {
            count += 1;
            TaskId::from(format!("own.new{count}"))
        })
    }

    /// The program once the table is taken.
    fn after(&self, text: &str) -> Program {
        let command = self.take(text).expect("a table").command().expect("a change");
        self.program.apply(&self.catalog, &command).expect("what is offered can be taken")
    }
}

/// What of a table is refused: rows, columns and why.
fn faults(desk: &Desk, text: &str) -> Vec<(usize, Option<Column>, Why)> {
    let taken = desk.take(text).expect("a table");
    taken.refused.into_iter().map(|refused| (refused.row, refused.column, refused.why)).collect()
}
