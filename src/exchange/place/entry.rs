//! What an entry of a list holds in words, and which page a place is edited on.

use serde_json::Value;

use super::field::Form;
use super::spot::{in_plan, words_of};
use super::value::working_days;
use super::{Places, draft};
use crate::domain::draft::Kind;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, listed, same, task_field};
use crate::exchange::merge::{Path, Step, is_nothing, leaves};

/// What is said first of an entry.
const FIRST: [&str; 3] = ["date", "from", "to"];

/// What a place is edited with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The organization.
    Profile,
    /// What it is for, and who stands behind it.
    Charter,
    /// Who may come back, and how.
    Policy,
    /// One of the texts that are drafted.
    Draft(Kind),
    /// What its value is worked out from.
    Value,
    /// What may go wrong, and what is done about it.
    Risks,
    /// What it is to reach, and the reviews of that.
    Kpis,
    /// What is said for and against it.
    Argument,
    /// An item that is asked.
    Item(ItemId),
    /// The assessment as a whole.
    Assessment,
    /// The target, and what the plan is dated with.
    Target,
    /// A task.
    Task(TaskId),
    /// What is said of a task in a scenario: with the task, where the plan itself has it as well.
    Said(TaskId),
    /// The baselines and the scenarios.
    Versions,
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
        ["scenarios", _, "plan", "tasks", task, "notes" | "assignee"]
        | ["scenarios", _, "plan", "tasks", task, "changes", "checklist", ..] => {
            Spot::Said(TaskId::from((*task).to_owned()))
        }
        ["scenarios", ..] | ["plan", "baselines", ..] => Spot::Versions,
        ["plan", ..] => Spot::Plan,
        ["charter", ..] => Spot::Charter,
        ["policy", ..] => Spot::Policy,
        ["value", ..] => Spot::Value,
        ["risks", ..] => Spot::Risks,
        ["kpis", ..] => Spot::Kpis,
        ["argument", ..] => Spot::Argument,
        ["drafts", rest @ ..] => {
            let kind = rest.first().and_then(|word| Kind::from_word(word));
            Spot::Draft(kind.unwrap_or(Kind::Rules))
        }
        _ => Spot::Profile,
    }
}

/// Whether two texts at a place can stand under each other: remarks can, names cannot.
#[must_use]
pub fn is_prose(path: &Path) -> bool {
    matches!(
        words_of(path).as_slice(),
        [.., "note" | "notes" | "why" | "deliverable"]
            | [.., "evidence", "text"]
            | ["policy", "exceptions", _, "what"]
            | ["risks", _, _, "response" | "sign"]
            | ["kpis", "reviews", _, "text" | "decision"]
            | ["argument", "claims", _, "words"]
            | ["argument", "evidence", _, "text"]
    )
}

impl Places<'_> {
    /// What an entry holds in a few lines, its name left out; none where it is no entry, or holds nothing.
    #[must_use]
    pub fn entry(&self, path: &Path, entry: &Value) -> Vec<Text> {
        if !entry.is_object() {
            return Vec::new();
        }
        let words = words_of(path);
        let (scenario, inner) = in_plan(&words);
        match inner {
            ["scenarios", _] => vec![self.branch(path, entry)],
            ["plan"] => vec![self.dated(path, entry, "made", "tasks")],
            ["plan", "baselines", _] => vec![self.dated(path, entry, "taken", "dates")],
            ["plan", "tasks", task] => vec![self.task(scenario, task, path, entry)],
            ["rounds", _] => {
                let answers = entry.get("answers").and_then(Value::as_array).map_or(0, Vec::len);
                self.fields(path, entry).into_iter().chain([answered(answers)]).collect()
            }
            ["rounds", _, "answers", _]
            | ["settings", "closures", _]
            | ["charter", "waves", _]
            | ["argument", "claims" | "evidence", _]
            | ["policy", "rules" | "exceptions" | "selection", _]
            | ["policy", "treatment", "bands", _]
            | ["risks", _, _]
            | ["kpis", "goals" | "reviews", _]
            | ["drafts", _, "own", _] => self.fields(path, entry),
            _ => Vec::new(),
        }
    }

    /// What is said in an entry, value by value.
    fn fields(&self, path: &Path, entry: &Value) -> Vec<Text> {
        let label = self.place(path).label;
        let inner = leaves(entry).into_iter();
        let inner =
            inner.filter(|(inner, _)| !matches!(words_of(inner).as_slice(), ["answers" | "closed", ..]));
        let mut inner: Vec<(Path, Value)> = inner.collect();
        // As they are asked for: the days before the name.
        sorted::by_key(&mut inner, |(inner, _)| {
            let word = words_of(inner).first().copied().unwrap_or_default().to_owned();
            FIRST.iter().position(|first| *first == word).unwrap_or(FIRST.len())
        });
        let said = inner.into_iter().filter_map(|(inner, value)| {
            let whole: Path = path.iter().cloned().chain(inner).collect();
            self.said(&label, &whole, &value)
        });
        said.collect()
    }

    /// "作った日：2026年10月2日、タスク12件"
    fn branch(&self, path: &Path, scenario: &Value) -> Text {
        let begun = self.said_at(path, scenario, "begun");
        let tasks = match scenario.get("plan").filter(|plan| plan.is_object()) {
            Some(plan) => counted(plan.get("tasks")),
            None => text("計画なし", "no plan"),
        };
        listed(&begun.into_iter().chain([tasks]).collect::<Vec<_>>())
    }

    /// "計画を作った日：2026年10月2日、タスク12件"
    fn dated(&self, path: &Path, entry: &Value, day: &str, tasks: &str) -> Text {
        let day = self.said_at(path, entry, day).into_iter();
        listed(&day.chain([counted(entry.get(tasks))]).collect::<Vec<_>>())
    }

    /// "担当の役割：人事、期間：5営業日、進行中・40%・2026年10月26日〜"
    fn task(&self, scenario: Option<&str>, id: &str, path: &Path, entry: &Value) -> Text {
        let made = self.resolved(scenario, id).map(|task| {
            [
                stated(&task_field("owner"), &self.role(task.owner.as_str())),
                stated(&task_field("duration_days"), &working_days(u64::from(task.duration_days))),
            ]
        });
        let is_begun = entry.get("status").and_then(Value::as_str).is_some_and(|status| status != "to_do");
        let state =
            entry.as_object().filter(|_| is_begun).map(|state| self.state(&within(path, "status"), state));
        let said = ["start", "not_before", "deadline", "assignee"];
        let said = said.into_iter().filter_map(|key| self.said_at(path, entry, key));
        listed(&made.into_iter().flatten().chain(state).chain(said).collect::<Vec<_>>())
    }

    fn said_at(&self, path: &Path, entry: &Value, key: &str) -> Option<Text> {
        let (place, value) = (within(path, key), entry.get(key).filter(|value| !is_nothing(value))?);
        Some(stated(&self.place(&place).what, &self.value(&place, value)))
    }

    /// "メモ：「…」", of something that is called `entry`, or of what lies in it; none where the value says nothing to
    /// a person.
    #[must_use]
    pub fn said(&self, entry: &Text, path: &Path, value: &Value) -> Option<Text> {
        if is_nothing(value) || is_internal(path) {
            return None;
        }
        let place = self.place(path);
        // A scenario has tasks, which are entries themselves.
        let is_of_it = place.of.as_ref().is_none_or(|of| entry.ja.ends_with(&*of.ja));
        let what = if is_of_it { place.what } else { place.label };
        Some(stated(&what, &self.value(path, value)))
    }

    /// A value as it is chosen among others: a text in full, without quotes.
    #[must_use]
    pub fn chosen(&self, path: &Path, value: &Value) -> Text {
        match (self.field(&words_of(path)).form, value) {
            (Form::Words, Value::String(text)) if !text.is_empty() => same(text),
            (Form::Clause, words @ Value::Object(_)) => match draft::said(words, "\n") {
                none if none.is_empty() => self.whole(path, words),
                some => same(&some),
            },
            (_, Value::Object(state)) if state.contains_key("status") => self.state(path, state),
            _ => self.whole(path, value),
        }
    }
}

/// Whether a place is one that the program keeps for itself: what an entry goes by, and what it was made from.
#[must_use]
pub fn is_internal(path: &Path) -> bool {
    let is_name = match path.last() {
        Some(Step::Key(key)) => key == "id",
        last => last == Some(&Step::At),
    };
    let words = words_of(path);
    let is_made = matches!(
        in_plan(&words).1,
        ["rounds", _, "answers", _, "item"] | ["plan", "tasks", _, "origin" | "reasons", ..]
    );
    is_name || is_made
}

fn within(path: &Path, key: &str) -> Path {
    path.iter().cloned().chain([Step::Key(key.to_owned())]).collect()
}

/// "期間：5営業日"
fn stated(what: &Text, value: &Text) -> Text {
    both(format!("{}：{}", what.ja, value.ja), format!("{}: {}", what.en, value.en))
}

/// "回答44件"
fn answered(count: usize) -> Text {
    let unit = if count == 1 { "answer" } else { "answers" };
    both(format!("回答{count}件"), format!("{count} {unit}"))
}

/// "タスク12件"
fn counted(tasks: Option<&Value>) -> Text {
    let count = match tasks {
        Some(Value::Array(tasks)) => tasks.len(),
        Some(Value::Object(tasks)) => tasks.len(),
        _ => 0,
    };
    let unit = if count == 1 { "task" } else { "tasks" };
    both(format!("タスク{count}件"), format!("{count} {unit}"))
}
