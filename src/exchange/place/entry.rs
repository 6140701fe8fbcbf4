//! What an entry of a list holds in words, and which page a place is edited on.

use serde_json::Value;

use super::Places;
use super::field::Form;
use super::spot::words_of;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::text::Text;
use crate::domain::words::{both, same};
use crate::exchange::merge::{Path, leaves};

/// What a place is edited with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The organization.
    Profile,
    /// An item that is asked.
    Item(ItemId),
    /// The assessment as a whole.
    Assessment,
    /// The target, and what the plan is dated with.
    Target,
    /// A task.
    Task(TaskId),
    /// The plan as a whole.
    Plan,
}

/// What a place is edited with.
#[must_use]
pub fn spot(path: &Path) -> Spot {
    match words_of(path).as_slice() {
        ["rounds", _, "answers", item, ..] => Spot::Item(ItemId::from((*item).to_owned())),
        ["rounds", ..] => Spot::Assessment,
        ["target" | "target_items" | "settings", ..] => Spot::Target,
        ["plan", "tasks", task, ..] => Spot::Task(TaskId::from((*task).to_owned())),
        ["plan" | "scenarios", ..] => Spot::Plan,
        _ => Spot::Profile,
    }
}

/// Whether two texts at a place can stand under each other: remarks can, names cannot.
#[must_use]
pub fn is_prose(path: &Path) -> bool {
    matches!(
        words_of(path).as_slice(),
        [.., "note" | "notes" | "why" | "deliverable"] | [.., "evidence", "text"]
    )
}

impl Places<'_> {
    /// What an entry holds in words, its name and what it says nothing of left out; none where it is no entry.
    #[must_use]
    pub fn entry(&self, path: &Path, entry: &Value) -> Vec<Text> {
        if !entry.is_object() {
            return Vec::new();
        }
        if let Some(tasks) = entry.get("tasks").and_then(Value::as_array) {
            return vec![tasks_words(tasks.len())];
        }
        let inner = leaves(entry).into_iter().filter(|(inner, _)| !is_own_name(&words_of(inner)));
        let said = inner.filter_map(|(inner, value)| {
            let whole: Path = path.iter().cloned().chain(inner).collect();
            self.said(&self.place(path).label, &whole, &value)
        });
        said.collect()
    }

    /// "メモ：「…」", of something that is called `entry`, or of what lies in it; none where the value says nothing.
    #[must_use]
    pub fn said(&self, entry: &Text, path: &Path, value: &Value) -> Option<Text> {
        let is_nothing = match value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(object) => object.is_empty(),
            Value::Number(_) | Value::Bool(true) => false,
        };
        if is_nothing {
            return None;
        }
        let place = self.place(path);
        // A scenario has tasks, which are entries themselves.
        let is_of_it = place.of.as_ref().is_none_or(|of| entry.ja.ends_with(&*of.ja));
        let what = if is_of_it { place.what } else { place.label };
        let value = self.value(path, value);
        Some(both(format!("{}：{}", what.ja, value.ja), format!("{}: {}", what.en, value.en)))
    }

    /// A value as it is chosen among others: a text in full, without quotes.
    #[must_use]
    pub fn chosen(&self, path: &Path, value: &Value) -> Text {
        match (self.field(&words_of(path)).form, value) {
            (Form::Words, Value::String(text)) if !text.is_empty() => same(text),
            (_, Value::Object(state)) if state.contains_key("status") => self.state(path, state),
            _ => self.whole(path, value),
        }
    }
}

/// What names an entry within its list, and the answers of a round, which are entries of their own.
fn is_own_name(path: &[&str]) -> bool {
    matches!(
        path,
        ["id" | "item" | "origin" | "reasons" | "answers" | "closed" | "changes", ..] | [.., "#at"]
    ) && !matches!(path, ["changes", "title" | "owner" | "duration_days", ..])
}

fn tasks_words(count: usize) -> Text {
    let unit = if count == 1 { "task" } else { "tasks" };
    both(format!("タスク{count}件"), format!("{count} {unit}"))
}
