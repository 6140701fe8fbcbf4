//! Lists of tasks that several people changed line by line at the same time, put together.

use serde_json::Value;

use super::error::ReadError;
use super::{Document, content, ticks};
use crate::domain::catalog::Catalog;
use crate::domain::plan::{Plan, resolve_one};
use crate::domain::program::Program;
use crate::domain::text::Language;
use crate::exchange::merge::{Conflict, Path, Step, is_list, leaves};

impl Document {
    /// The document with lists put together that several people changed line by line; `choose` is who says so.
    ///
    /// # Errors
    /// When that makes no program.
    pub fn with_lists_joined(
        self,
        catalog: &Catalog,
        mut choose: impl FnMut(&mut Self, &Path, Value),
    ) -> Result<Self, ReadError> {
        let conflicts = self.ledger.conflicts().into_iter();
        let lists = conflicts.filter_map(|conflict| match conflict {
            Conflict::Values(path, _) if is_list(&path) => Some(path),
            _ => None,
        });
        let joined = |path: Path| {
            let list = self.ledger.list_together(&path, || self.template_lists(&path, catalog))?;
            Some((path, list))
        };
        let lists: Vec<(Path, Value)> = lists.filter_map(joined).collect();
        if lists.is_empty() {
            return Ok(self);
        }
        let before = self.program.clone();
        let mut all = self;
        for (path, list) in lists {
            choose(&mut all, &path, list);
        }
        all.settled(&before, catalog)
    }

    /// What is shown after something was chosen; ticks stay with the words of their steps, as they were in `before`.
    ///
    /// # Errors
    /// When it is no program.
    pub fn settled(&self, before: &Program, catalog: &Catalog) -> Result<Self, ReadError> {
        let mut settled = self.shown(catalog)?;
        ticks::keep(before, &mut settled.program, catalog);
        Ok(settled)
    }

    /// What a list is in its template, in each language.
    fn template_lists(&self, path: &Path, catalog: &Catalog) -> Vec<Value> {
        let of = |language| {
            let mut program = self.program.clone();
            let plan = match path.as_slice() {
                [Step::Key(scenarios), Step::Entry(id), ..] if scenarios == "scenarios" => {
                    let scenario = program.scenarios.iter_mut().find(|scenario| scenario.id.as_str() == id);
                    scenario.and_then(|scenario| scenario.plan.as_mut())
                }
                _ => program.plan.as_mut(),
            };
            fill_in(plan?, task_of(path)?, catalog, language);
            let all = leaves(&content(&program));
            all.into_iter().find(|(place, _)| place == path).map(|(_, list)| list)
        };
        Language::ALL.into_iter().filter_map(of).collect()
    }
}

/// Writes down of one task what its template says.
fn fill_in(plan: &mut Plan, id: &str, catalog: &Catalog, language: Language) {
    let Some(at) = plan.tasks.iter().position(|task| task.id.as_str() == id) else { return };
    let Some(task) = plan.tasks.get_mut(at) else { return };
    (task.changes.checklist, task.changes.after) = (None, None);
    let id = task.id.clone();
    let Some(words) = resolve_one(catalog, plan, &id) else { return };
    let Some(task) = plan.tasks.get_mut(at) else { return };
    task.changes.checklist = Some(words.checklist.iter().map(|line| line.say(language).to_owned()).collect());
    task.changes.after = Some(words.after);
}

/// The task that a place lies in.
fn task_of(path: &Path) -> Option<&str> {
    path.iter().rev().find_map(|step| match step {
        Step::Entry(id) => Some(id.as_str()),
        _ => None,
    })
}
