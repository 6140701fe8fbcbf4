//! Lists that are read as one value: what is in them, entry by entry.

use serde_json::{Value, json};

use super::Places;
use super::field::Form;
use super::spot::{in_plan, words_of};
use super::value::plain;
use crate::domain::plan::{Link, LinkKind, ResolvedTask};
use crate::domain::text::Text;
use crate::domain::words::{quoted, same};
use crate::exchange::merge::Path;

impl Places<'_> {
    /// What is in a list, each entry in words; where a task says nothing of it, its template's. None where the place has
    /// another kind of value.
    pub(in crate::exchange) fn list(&self, path: &Path, value: Option<&Value>) -> Option<Vec<Text>> {
        let words = words_of(path);
        let form = self.field(&words).form;
        let entry: &dyn Fn(&Value) -> Text = match form {
            Form::Steps => &|step| quoted(&same(&plain(step))),
            Form::Items => &|item| self.item(&plain(item)),
            Form::Links => &|link| self.link(link),
            Form::Reasons => &|reason| self.reason(reason),
            _ => return None,
        };
        let Some(value) = value.filter(|value| !value.is_null()) else {
            let (scenario, inner) = in_plan(&words);
            let task = match inner {
                ["plan", "tasks", task, ..] => self.resolved(scenario, task),
                _ => None,
            };
            return Some(task.map(|task| self.of_template(form, &task)).unwrap_or_default());
        };
        Some(value.as_array()?.iter().map(entry).collect())
    }

    fn of_template(&self, form: Form, task: &ResolvedTask) -> Vec<Text> {
        match form {
            Form::Steps => task.checklist.iter().map(quoted).collect(),
            Form::Links => task.after.iter().map(|link| self.link(&written(link))).collect(),
            _ => Vec::new(),
        }
    }
}

/// A link as the file has it.
fn written(link: &Link) -> Value {
    let kind = match link.kind {
        LinkKind::FinishToStart => "finish_to_start",
        LinkKind::StartToStart => "start_to_start",
        LinkKind::FinishToFinish => "finish_to_finish",
    };
    json!({ "task": link.task.as_str(), "kind": kind, "lag_days": link.lag_days })
}
