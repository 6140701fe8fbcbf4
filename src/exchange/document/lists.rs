//! Lists of tasks that several people changed line by line at the same time, put together.

use serde_json::Value;

use super::error::ReadError;
use super::{Document, content};
use crate::domain::catalog::Catalog;
use crate::domain::plan::{Plan, resolve};
use crate::domain::sorted::{self, Map, Set};
use crate::domain::text::Language;
use crate::exchange::merge::{Conflict, Path, Step, is_list, leaves};

/// The most lists that are put together at once: of more, which takes too long, all are left to people.
const MOST_LISTS: usize = 500;

impl Document {
    /// The document with lists put together that several people changed line by line; `choose` says so in its ledger.
    ///
    /// # Errors
    /// When that makes no program.
    pub fn with_lists_joined(
        mut self,
        catalog: &Catalog,
        mut choose: impl FnMut(&mut Self, &Path, Value),
    ) -> Result<Self, ReadError> {
        let conflicts = self.ledger.conflicts().into_iter();
        let lists = conflicts.filter_map(|conflict| match conflict {
            Conflict::Values(path, _) if is_list(&path) => Some(path),
            _ => None,
        });
        let lists: Vec<Path> = lists.collect();
        if lists.is_empty() || lists.len() > MOST_LISTS {
            return Ok(self);
        }
        let templates = Language::ALL.map(|language| self.templates(&lists, catalog, language));
        let of_template = |path: &Path| templates.iter().filter_map(|all| all.get(path).cloned()).collect();
        let joined = |path: Path| {
            let list = self.ledger.list_together(&path, || of_template(&path))?;
            Some((path, list))
        };
        let joined: Vec<(Path, Value)> = lists.into_iter().filter_map(joined).collect();
        if joined.is_empty() {
            return Ok(self);
        }
        for (path, list) in joined {
            choose(&mut self, &path, list);
        }
        self.shown(catalog)
    }

    /// What lists are in their templates.
    fn templates(&self, lists: &[Path], catalog: &Catalog, language: Language) -> Map<Path, Value> {
        let tasks = sorted::set(lists.iter().filter_map(task_of));
        let mut program = self.program.clone();
        let branches = program.scenarios.iter_mut().filter_map(|scenario| scenario.plan.as_mut());
        for plan in program.plan.iter_mut().chain(branches) {
            fill_in(plan, &tasks, catalog, language);
        }
        let all = leaves(&content(&program)).into_iter();
        sorted::map(all.filter(|(path, _)| is_list(path)))
    }
}

/// Writes down of these tasks what their templates say.
fn fill_in(plan: &mut Plan, tasks: &Set<&str>, catalog: &Catalog, language: Language) {
    for task in plan.tasks.iter_mut().filter(|task| tasks.contains(task.id.as_str())) {
        (task.changes.checklist, task.changes.after) = (None, None);
    }
    let all = resolve(catalog, plan);
    for (task, words) in plan.tasks.iter_mut().zip(all) {
        if tasks.contains(task.id.as_str()) {
            let lines = words.checklist.iter().map(|line| line.say(language).to_owned());
            (task.changes.checklist, task.changes.after) = (Some(lines.collect()), Some(words.after));
        }
    }
}

/// The task that a place lies in.
fn task_of(path: &Path) -> Option<&str> {
    path.iter().rev().find_map(|step| match step {
        Step::Entry(id) => Some(id.as_str()),
        _ => None,
    })
}
