//! Lists of tasks that several people changed line by line at the same time, put together.

use serde_json::Value;

use super::{Document, content};
use crate::domain::catalog::Catalog;
use crate::domain::plan::{Plan, resolve_one};
use crate::domain::text::Language;
use crate::exchange::merge::{Conflict, Path, Step, is_list, leaves};

impl Document {
    /// The lists of which there are several versions that can be put together line by line, each with what they make.
    #[must_use]
    pub fn lists_to_join(&self, catalog: &Catalog) -> Vec<(Path, Value)> {
        let conflicts = self.ledger.conflicts().into_iter();
        let lists = conflicts.filter_map(|conflict| match conflict {
            Conflict::Values(path, _) if is_list(&path) => Some(path),
            _ => None,
        });
        let joined = |path: Path| {
            let list = self.ledger.list_together(&path, || self.template_lists(&path, catalog))?;
            self.ticks_stay(&path, &list).then_some((path, list))
        };
        lists.filter_map(joined).collect()
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

    /// Whether every tick stands at the line that it stood at: they count lines.
    fn ticks_stay(&self, path: &Path, joined: &Value) -> bool {
        let plans = self.program.plans();
        let task = task_of(path).unwrap_or_default();
        let ticks = plans.flat_map(|plan| &plan.tasks).filter(|of| of.id.as_str() == task);
        let last = ticks.flat_map(|task| task.ticked.iter()).max().copied();
        let Some(last) = last.filter(|_| path.last() == Some(&Step::Key("checklist".to_owned()))) else {
            return true;
        };
        let first = |list: &Value| {
            let lines = list.as_array().map(Vec::as_slice).unwrap_or_default();
            lines.get(..=usize::from(last)).map(<[Value]>::to_vec)
        };
        self.ledger.said(path).iter().all(|said| first(&said.value) == first(joined))
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
