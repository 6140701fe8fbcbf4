//! What the places of a program's file are called and what their values mean, in words: for choosing between two values,
//! for differences, and for the review before sharing.

mod argument;
mod branch;
mod draft;
mod entry;
mod excerpt;
mod fault;
mod field;
mod gave_way;
mod kpis;
mod list;
mod risk;
mod spot;
mod studio;
mod task;
mod value;
mod worth;

use serde_json::Value;

pub use entry::{Spot, is_internal, is_prose, spot};
pub use excerpt::{LONGEST, around, middle};
pub use fault::fault;
pub use field::Section;
pub(in crate::exchange) use spot::entry_value;
pub use spot::{in_plan, words_of};
pub use studio::stage_key;

use super::merge::Path;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::plan::{Plan, ResolvedTask, Task, resolve, resolve_one};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, item_name, same};

const UNNAMED: Text = text("(名前のないタスク)", "(task without a name)");

/// A place in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page that it belongs to.
    pub section: Section,
    /// Whose value is there: an item, a task, a round; none where the name says it all.
    pub of: Option<Text>,
    /// Which of its values.
    pub what: Text,
    /// Both in one: "応募のしやすさ 2 の答え".
    pub label: Text,
}

/// What a place is called; see [`Places::place`].
#[must_use]
pub fn place(catalog: &Catalog, program: &Program, path: &Path) -> Place {
    Places::new(catalog, program).place(path)
}

/// What a value means, shortened where it is long; see [`Places::value`].
#[must_use]
pub fn value(catalog: &Catalog, program: &Program, path: &Path, value: &Value) -> Text {
    Places::new(catalog, program).value(path, value)
}

/// The places of one program, its tasks filled in once.
#[derive(Debug)]
pub struct Places<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    tasks: Map<TaskId, ResolvedTask>,
}

impl<'a> Places<'a> {
    /// The places of `program`.
    #[must_use]
    pub fn new(catalog: &'a Catalog, program: &'a Program) -> Self {
        // What only a branch has comes first: the plan's own says what a task is called.
        let branches = program.scenarios.iter().rev().filter_map(|scenario| scenario.plan.as_ref());
        let plans = branches.chain(program.plan.as_ref());
        let tasks = plans.flat_map(|plan| resolve(catalog, plan));
        Self { catalog, program, tasks: sorted::map(tasks.map(|task| (task.id.clone(), task))) }
    }

    /// What the place at `path` is called. The path begins within the file's `program`; that of an entry of a list names
    /// the entry.
    #[must_use]
    pub fn place(&self, path: &Path) -> Place {
        let field = self.field(&words_of(path));
        let label = match &field.of {
            Some(of) => joined(of, &field.what, field.joint),
            None => field.what.clone(),
        };
        Place { section: field.section, of: field.of, what: field.what, label }
    }

    /// What `value` means at `path`, shortened in its middle where it is long.
    #[must_use]
    pub fn value(&self, path: &Path, value: &Value) -> Text {
        middle(&self.whole(path, value))
    }

    /// What `value` means at `path`, however long it is.
    #[must_use]
    pub fn whole(&self, path: &Path, value: &Value) -> Text {
        self.value_words(self.field(&words_of(path)).form, value)
    }

    /// What it means that there is no value at `path`.
    #[must_use]
    pub fn absent(&self, path: &Path) -> Text {
        self.absent_words(&words_of(path))
    }

    /// Whether the place lies in a round that is closed.
    #[must_use]
    pub fn is_frozen(&self, path: &Path) -> bool {
        let words = words_of(path);
        let ["rounds", id, ..] = words.as_slice() else { return false };
        self.program.rounds.iter().any(|round| round.id.as_str() == *id && round.closed.is_some())
    }

    /// How many tasks the plan has, or that of a scenario.
    pub(super) fn tasks(&self, scenario: Option<&str>) -> usize {
        self.plan(scenario).map_or(0, |plan| plan.tasks.len())
    }

    /// The plan, or that of a scenario.
    fn plan(&self, scenario: Option<&str>) -> Option<&Plan> {
        let Some(id) = scenario else { return self.program.plan.as_ref() };
        self.program.scenarios.iter().find(|scenario| scenario.id.as_str() == id)?.plan.as_ref()
    }

    /// Whether a plan has this task.
    pub(super) fn has_task(&self, task: &str) -> bool {
        self.tasks.contains_key(task)
    }

    /// Whether a plan has a task made from this action, by the name of its entry among those taken out.
    pub(super) fn has_task_of(&self, scenario: Option<&str>, entry: &str) -> bool {
        let action = spot::entry_value(entry);
        let tasks = self.plan(scenario).into_iter().flat_map(|plan| &plan.tasks);
        tasks.filter_map(Task::template).any(|template| template.as_str() == action)
    }

    /// Whether what goes by a name of its own, and this place lies in, is in the program.
    #[must_use]
    pub fn has_around(&self, path: &Path) -> bool {
        match words_of(path).as_slice() {
            ["plan", "tasks", task, _, ..] => self.has_task(task),
            ["rounds", round, _, ..] => self.program.rounds.iter().any(|own| own.id.as_str() == *round),
            ["scenarios", scenario, _, ..] => {
                self.program.scenarios.iter().any(|own| own.id.as_str() == *scenario)
            }
            _ => false,
        }
    }

    /// A task of the plan, or of a scenario's, filled in.
    fn resolved(&self, scenario: Option<&str>, task: &str) -> Option<ResolvedTask> {
        match scenario {
            Some(_) => resolve_one(self.catalog, self.plan(scenario)?, &TaskId::from(task.to_owned())),
            None => self.tasks.get(task).cloned(),
        }
    }

    /// A task's title.
    pub(super) fn title(&self, task: &str) -> Text {
        match self.tasks.get(task) {
            Some(task) if !task.title.ja.trim().is_empty() => task.title.clone(),
            Some(_) => UNNAMED,
            // The id of a person's own task says nothing.
            None if task.starts_with("own.") => GONE,
            None => same(task),
        }
    }

    /// An item by its factor and number, or by its id where the catalog lacks it.
    fn item(&self, id: &str) -> Text {
        item_name(self.catalog, &ItemId::from(id.to_owned())).unwrap_or_else(|| same(id))
    }
}

const GONE: Text = text("計画から外したタスク", "a task that was taken out");

/// "応募のしやすさ 2 の答え", "answer to Path to apply 2"
fn joined(of: &Text, what: &Text, joint: &str) -> Text {
    let gap = if of.ja.ends_with(|sign: char| sign.is_ascii_alphanumeric()) { " " } else { "" };
    both(format!("{}{gap}の{}", of.ja, what.ja), format!("{} {joint} {}", what.en, of.en))
}
