//! Links that gave way when versions were merged: together they would have closed a circle.

use serde_json::Value;

use super::{Document, content};

/// A link of a task that its plan no longer has, although nobody took it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GaveWay {
    /// The scenario in whose plan it was; none in the plan itself.
    pub scenario: Option<String>,
    /// The task that waited.
    pub task: String,
    /// The task that it waited for.
    pub other: String,
}

impl Document {
    /// The links that the edits say and the program has not, although both of their tasks are there. Nobody is told of them
    /// once the program is noted as it is.
    #[must_use]
    pub fn gave_way(&self) -> Vec<GaveWay> {
        let own = content(&self.program);
        if self.ledger.shows(&own) {
            return Vec::new();
        }
        let said = self.ledger.view();
        let mut found = between(None, said.get("plan"), own.get("plan"));
        for scenario in list(&said, "scenarios") {
            let Some(id) = scenario.get("id").and_then(Value::as_str) else { continue };
            let there = named(list(&own, "scenarios"), id).and_then(|own| own.get("plan"));
            found.extend(between(Some(id), scenario.get("plan"), there));
        }
        found
    }
}

/// The links that a plan has not in which another has them.
fn between(scenario: Option<&str>, said: Option<&Value>, own: Option<&Value>) -> Vec<GaveWay> {
    let (Some(said), Some(own)) = (said, own) else { return Vec::new() };
    let mut found = Vec::new();
    for task in list(said, "tasks") {
        let links = links(task);
        let id = task.get("id").and_then(Value::as_str).filter(|_| !links.is_empty());
        let Some((id, there)) = id.and_then(|id| Some((id, named(list(own, "tasks"), id)?))) else {
            continue;
        };
        let kept = self::links(there);
        let gone = links.into_iter().filter(|other| !kept.contains(other));
        let gone = gone.filter(|other| named(list(own, "tasks"), other).is_some());
        found.extend(gone.map(|other| GaveWay {
            scenario: scenario.map(str::to_owned),
            task: id.to_owned(),
            other: other.to_owned(),
        }));
    }
    found
}

/// The tasks that a task waits for by links of its own.
fn links(task: &Value) -> Vec<&str> {
    let all = task.pointer("/changes/after").and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|link| link.get("task")?.as_str()).collect()
}

fn list<'a>(object: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    object.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn named<'a>(mut all: impl Iterator<Item = &'a Value>, id: &str) -> Option<&'a Value> {
    all.find(|entry| entry.get("id").and_then(Value::as_str) == Some(id))
}
