//! The place of a fault in a file that is no program, in the words of the page that shows it. A person knows these; the path
//! is for whoever made the file.

use chrono::NaiveDate;
use serde_json::Value;

use super::Places;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ActionId, BaselineId, FactorId, ItemId, ProgramId, RoundId, ScenarioId, TaskId};
use crate::domain::plan::{Baseline, Origin, Plan, Scenario, Settings, Task};
use crate::domain::profile::Profile;
use crate::domain::program::{Program, Round};
use crate::domain::sorted::{self, Map, Set};
use crate::domain::target::Target;
use crate::domain::text::Text;
use crate::exchange::merge::{Path, Step};

/// What holds several values that have words together alone.
const WHOLE: [&str; 6] = ["dates", "proof", "operation", "japanese", "english", "stands"];

/// What the place at a path, such as `program.rounds[1].answers[2].rating`, is called: "応募のしやすさ 2 の答え". None where it
/// is no place of a program, or the file is no JSON.
#[must_use]
pub fn fault(catalog: &Catalog, file: &str, path: &str) -> Option<Text> {
    let within = path.strip_prefix("program.")?;
    let file: Value = serde_json::from_str(file.trim_start_matches('\u{feff}')).ok()?;
    let program = file.get("program")?;
    let path = steps(program, within);
    let outline = outline(catalog, program);
    (!path.is_empty()).then(|| Places::new(catalog, &outline).place(&path).label)
}

/// A path as steps, as far as the words for places go. Entries that the outline has go by their numbers.
fn steps(program: &Value, path: &str) -> Path {
    let (mut value, mut rest, mut steps) = (program, path, Path::new());
    let mut list = "";
    while !rest.is_empty() && !WHOLE.contains(&list) {
        if let Value::Array(entries) = value {
            let Some((at, next)) = entry(entries, rest) else { break };
            let Some(name) = entries.get(at).and_then(|entry| name(list, at, entry)) else { break };
            steps.push(Step::Entry(name));
            (value, rest, list) = (entries.get(at).unwrap_or(&Value::Null), next, "");
        } else {
            let (word, next) = key(value, rest);
            if next.len() == rest.len() {
                // An entry of what is no list.
                break;
            }
            steps.push(Step::Key(word.to_owned()));
            (value, rest, list) = (value.get(word).unwrap_or(&Value::Null), next, word);
        }
    }
    steps
}

/// The key at the beginning of a path, and the path behind it. A key may have dots itself.
fn key<'a>(object: &Value, path: &'a str) -> (&'a str, &'a str) {
    let known = object.as_object().into_iter().flat_map(|object| object.keys());
    let fitting =
        known.filter_map(|key| Some((key.len(), behind(path, key)?))).max_by_key(|(length, _)| *length);
    let plain = path.find(['.', '[']).unwrap_or(path.len());
    let length = fitting.map_or(plain, |(length, _)| length);
    let (word, rest) = path.split_at_checked(length).unwrap_or((path, ""));
    (word, rest.strip_prefix('.').unwrap_or(rest))
}

/// The entry of a list at the beginning of a path, by its number or its name, and the path behind it.
fn entry<'a>(entries: &[Value], path: &'a str) -> Option<(usize, &'a str)> {
    if let Some((number, rest)) = path.strip_prefix('[').and_then(|path| path.split_once(']')) {
        return Some((number.parse().ok()?, rest.strip_prefix('.').unwrap_or(rest)));
    }
    let named =
        |entry: &Value| ["id", "item"].iter().find_map(|name| behind(path, entry.get(name)?.as_str()?));
    let by_name = entries.iter().enumerate().find_map(|(at, entry)| Some((at, named(entry)?)));
    by_name.or_else(|| {
        let (number, rest) = path.split_once('.').unwrap_or((path, ""));
        Some((number.parse().ok()?, rest))
    })
}

/// The path behind a word that it begins with.
fn behind<'a>(path: &'a str, word: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(word)?;
    match rest.chars().next() {
        None | Some('[') => Some(rest),
        Some('.') => rest.get(1..),
        Some(_) => None,
    }
}

/// What an entry of a list goes by among the words for places; none where the words are those of the list.
fn name(list: &str, at: usize, entry: &Value) -> Option<String> {
    let word = |key: &str| entry.get(key).and_then(Value::as_str);
    match list {
        "rounds" | "tasks" | "scenarios" | "baselines" => Some(at.to_string()),
        "answers" => word("item").map(str::to_owned),
        "closures" => Some(format!("{}/{}/{}", word("from")?, word("to")?, word("name").unwrap_or_default())),
        "waves" | "rules" | "exceptions" | "bands" | "own" | "goals" | "reviews" => {
            word("id").map(str::to_owned)
        }
        "purposes" | "pinned_out" | "population" => entry.as_str().map(str::to_owned),
        "ticked" | "ticked_items" | "ticked_own" => Some(entry.to_string()),
        _ => None,
    }
}

/// What a file's program has, as far as places are called after it; rounds, tasks and branches by their numbers.
fn outline(catalog: &Catalog, program: &Value) -> Program {
    let profile = Profile { name: String::new(), industry: None, size: None, purposes: Set::new() };
    let day = NaiveDate::default();
    let mut outline = Program::new(ProgramId::from(String::new()), profile, catalog, day);
    let rounds =
        list(program, "rounds").map(|(id, _)| Round::new(RoundId::from(id), day)).collect::<Vec<_>>();
    if !rounds.is_empty() {
        outline.rounds = rounds;
    }
    outline.plan = program.get("plan").map(plan);
    outline.scenarios = list(program, "scenarios").map(|(id, branch)| scenario(id, branch)).collect();
    outline
}

/// The entries of a list by their numbers.
fn list<'a>(object: &'a Value, key: &str) -> impl Iterator<Item = (String, &'a Value)> {
    let entries = object.get(key).and_then(Value::as_array).into_iter().flatten();
    entries.enumerate().map(|(at, entry)| (at.to_string(), entry))
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn scenario(id: String, branch: &Value) -> Scenario {
    Scenario {
        id: ScenarioId::from(id),
        name: text(branch, "name"),
        begun: NaiveDate::default(),
        target: Target::default(),
        settings: Settings::starting(NaiveDate::default()),
        plan: branch.get("plan").map(plan),
    }
}

fn plan(plan: &Value) -> Plan {
    let day = NaiveDate::default();
    let baseline = |(id, baseline): (String, &Value)| Baseline {
        id: BaselineId::from(id),
        name: text(baseline, "name"),
        taken: day,
        dates: Map::new(),
    };
    Plan {
        made: day,
        anchor: day,
        tasks: list(plan, "tasks").map(|(id, given)| task(id, given)).collect(),
        pinned_out: sorted::set(std::iter::empty()),
        proof: None,
        baselines: list(plan, "baselines").map(baseline).collect(),
    }
}

fn task(id: String, given: &Value) -> Task {
    let word = |pointer: &str| given.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let items = given.pointer("/origin/items").and_then(Value::as_array).into_iter().flatten();
    let items = items.filter_map(|item| item.as_str().map(|item| ItemId::from(item.to_owned())));
    let origin = match (word("/origin/action"), word("/origin/factor")) {
        (Some(action), _) => Origin::Template(ActionId::from(action)),
        (None, Some(factor)) => Origin::FindOut(FactorId::from(factor), items.collect()),
        (None, None) => Origin::Own,
    };
    let mut task = Task::new(TaskId::from(id), origin);
    task.changes.title = given.pointer("/changes/title").and_then(Value::as_str).map(str::to_owned);
    task
}
