//! The places of a task.

use serde_json::{Map, Value};

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::newer;
use crate::domain::id::ItemId;
use crate::domain::plan::Origin;
use crate::domain::plan::checklist::Steps;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same, task_field};
use crate::exchange::merge::{Path, Step};

impl Places<'_> {
    pub(super) fn in_task(&self, task: &str, rest: &[&str]) -> Field {
        let title = quoted(&self.title(task));
        let (what, form) = match rest {
            [] => {
                let what = both(format!("タスク{}", title.ja), format!("task {}", title.en));
                return Field::plain(Section::Plan, what, Form::Plain);
            }
            ["id"] => (text("内部の名前", "internal name"), Form::Plain),
            ["origin", inner @ ..] => match origin(inner) {
                Some(origin) => origin,
                None => return newer(Section::Plan, Some(title), rest),
            },
            ["changes", inner @ ..] => match changed(inner) {
                Some((name, form)) => (task_field(name), form),
                None => return newer(Section::Plan, Some(title), rest),
            },
            ["ticked"] => (text("済みの手順", "ticked steps"), Form::Plain),
            ["ticked_items"] => {
                (text("済みの手順(確かめる設問)", "ticked items to find out about"), Form::Plain)
            }
            ["ticked_items", item] => (self.item_step(item), Form::Ticked),
            ["ticked_own"] => {
                (text("済みの手順(自分で書いたもの)", "ticked steps in one’s own words"), Form::Plain)
            }
            ["ticked", step] => (self.step(task, step), Form::Ticked),
            ["ticked_own", step] => (own_step(step), Form::Ticked),
            [name] => match own(name) {
                Some(form) => (task_field(name), form),
                None => return newer(Section::Plan, Some(title), rest),
            },
            _ => return newer(Section::Plan, Some(title), rest),
        };
        Field::of(Section::Plan, title, what, form)
    }

    /// How far a task has come: "停止中・40%・2026年10月26日〜".
    pub(super) fn state(&self, path: &Path, state: &Map<String, Value>) -> Text {
        let said = |key: &str| {
            let beside = path.iter().take(path.len().saturating_sub(1)).cloned();
            let place: Path = beside.chain([Step::Key(key.to_owned())]).collect();
            let value = state.get(key).filter(|value| !value.is_null())?;
            Some(self.whole(&place, value))
        };
        let is_under_way = matches!(state.get("status").and_then(Value::as_str), Some("doing" | "blocked"));
        let progress = said("progress").filter(|_| is_under_way);
        let days = match (said("began"), said("finished")) {
            (None, None) => None,
            (Some(began), None) => Some(both(format!("{}〜", began.ja), format!("from {}", began.en))),
            (None, Some(finished)) => {
                Some(both(format!("〜{}", finished.ja), format!("until {}", finished.en)))
            }
            (Some(began), Some(finished)) => Some(both(
                format!("{}〜{}", began.ja, finished.ja),
                format!("{} – {}", began.en, finished.en),
            )),
        };
        let parts: Vec<Text> = [said("status"), progress, days].into_iter().flatten().collect();
        let words =
            |of: fn(&Text) -> &str, between: &str| parts.iter().map(of).collect::<Vec<_>>().join(between);
        both(words(|part| &part.ja, "・"), words(|part| &part.en, ", "))
    }

    /// "手順「文面を作る」", or by its number where the template has none.
    fn step(&self, task: &str, step: &str) -> Text {
        let index: Option<usize> = step.parse().ok();
        let steps = self.origin_of(task).map(|origin| Steps::of_template(self.catalog, origin));
        if let Some(words) = index.and_then(|index| steps.as_ref()?.words().get(index)) {
            return step_words(words);
        }
        let number = index.map_or_else(|| step.to_owned(), |index| (index + 1).to_string());
        both(format!("手順{number}"), format!("step {number}"))
    }

    /// "手順「…」" of an item to find out about.
    fn item_step(&self, item: &str) -> Text {
        let item = serde_json::from_str::<String>(item).unwrap_or_else(|_| item.to_owned());
        match self.catalog.item(&ItemId::from(item.clone())) {
            Some(item) => step_words(&item.statement),
            None => step_words(&same(&item)),
        }
    }

    /// What a task was made from, be it in the plan or in a scenario alone.
    fn origin_of(&self, task: &str) -> Option<&Origin> {
        let branches = self.program.scenarios.iter().filter_map(|scenario| scenario.plan.as_ref());
        let mut tasks = self.program.plan.iter().chain(branches).flat_map(|plan| &plan.tasks);
        tasks.find(|own| own.id.as_str() == task).map(|own| &own.origin)
    }
}

/// "手順「文面を作る」"
fn step_words(words: &Text) -> Text {
    let words = quoted(&super::middle(words));
    both(format!("手順{}", words.ja), format!("step {}", words.en))
}

/// A step in a person's words: "手順「文面を作る」", of several worded the same "手順「文面を作る」(2つ目)".
fn own_step(step: &str) -> Text {
    let written = serde_json::from_str::<String>(step).unwrap_or_else(|_| step.to_owned());
    let (words, before) = written.split_once('\n').unwrap_or((&written, "0"));
    let said = step_words(&same(words));
    match before.parse::<u16>() {
        Ok(before @ 1..) => {
            let number = u32::from(before) + 1;
            both(format!("{}({number}つ目)", said.ja), format!("{} (no. {number})", said.en))
        }
        _ => said,
    }
}

/// What a task was made from.
fn origin(rest: &[&str]) -> Option<(Text, Form)> {
    Some(match rest {
        [] => (task_field("origin"), Form::Origin),
        ["kind"] => (text("種類", "kind"), Form::Kind),
        ["action"] => (task_field("origin"), Form::Action),
        ["factor"] => (text("確かめる要因", "factor to find out about"), Form::Factor),
        ["items"] => (text("確かめる設問", "items to find out about"), Form::Items),
        _ => return None,
    })
}

/// What a person changed in a template.
fn changed<'a>(rest: &[&'a str]) -> Option<(&'a str, Form)> {
    let [name] = rest else { return rest.is_empty().then_some(("changes", Form::Plain)) };
    let form = match *name {
        "title" | "why" | "deliverable" => Form::Words,
        "checklist" => Form::Steps,
        "owner" => Form::Role,
        "effort" => Form::Effort,
        "duration_days" => Form::WorkingDays,
        "phase" => Form::Phase,
        "after" => Form::Links,
        "drive" => Form::Drive,
        _ => return None,
    };
    Some((name, form))
}

/// What belongs to the task whatever it was made from.
fn own(name: &str) -> Option<Form> {
    Some(match name {
        "reasons" => Form::Reasons,
        "pinned" => Form::Plain,
        "start" | "not_before" | "deadline" | "began" | "finished" => Form::Day,
        "status" => Form::Status,
        "progress" => Form::Percent,
        "assignee" | "notes" => Form::Words,
        _ => return None,
    })
}
