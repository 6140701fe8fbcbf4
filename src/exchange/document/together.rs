//! What two versions make together, as a program again.
//!
//! Each of them was valid; together they may not be. What one removed another may wait for, and two links that are sound
//! alone may close a circle. The program is put right by giving way in the least: the ledger keeps what was said.

use serde_json::Value;

use super::error::ReadError;
use super::{Document, check, decode, decoded, progress, typed, unknown, value};
use crate::domain::catalog::Catalog;
use crate::domain::plan::Plan;
use crate::domain::program::Program;
use crate::domain::score::weights;
use crate::domain::sorted;

/// How often the program gives way before its merging is refused.
const MOST_REPAIRS: usize = 1_000;

/// The program with this content, under the id of `own`.
pub(super) fn program(own: &Document, mut content: Value, catalog: &Catalog) -> Result<Program, ReadError> {
    let mut whole = value(&own.program);
    progress::put_right(&mut content);
    if let Some(object) = content.as_object_mut() {
        object.shift_insert(0, "id".to_owned(), Value::from(own.program.id.to_string()));
    }
    let mine = std::mem::replace(whole.get_mut("program").ok_or(ReadError::OtherFormat)?, content);
    for _ in 0..MOST_REPAIRS {
        match read(&whole, catalog) {
            Err(error) if repair(&mut whole, &mine, &error, catalog).is_some() => {}
            read => return read.map(|program| finished(program, own, catalog)),
        }
    }
    read(&whole, catalog).map(|program| finished(program, own, catalog))
}

fn finished(program: Program, own: &Document, catalog: &Catalog) -> Program {
    let mut program = with_earlier_rounds_closed(program, catalog);
    // The edits stand beside the program, and were not read with it.
    unknown::join(&mut program.unknown, &own.program.unknown);
    program
}

/// Puts tasks, baselines and scenarios in the order that they have in another program; what that has not comes last.
pub(super) fn order_as(program: &mut Program, other: &Program) {
    order(&mut program.scenarios, &other.scenarios, |scenario| scenario.id.as_str());
    for scenario in &mut program.scenarios {
        let like = other.scenario(&scenario.id).and_then(|other| other.plan.as_ref());
        order_plan(scenario.plan.as_mut(), like);
    }
    order_plan(program.plan.as_mut(), other.plan.as_ref());
}

fn order_plan(plan: Option<&mut Plan>, other: Option<&Plan>) {
    let Some((plan, other)) = plan.zip(other) else { return };
    order(&mut plan.tasks, &other.tasks, |task| task.id.as_str());
    order(&mut plan.baselines, &other.baselines, |baseline| baseline.id.as_str());
}

fn order<T>(all: &mut [T], like: &[T], id: fn(&T) -> &str) {
    let places = sorted::map(like.iter().map(id).zip(0_usize..));
    sorted::by_key(all, |one| places.get(id(one)).copied().unwrap_or(usize::MAX));
}

fn read(whole: &Value, catalog: &Catalog) -> Result<Program, ReadError> {
    // By way of its text: a second reader for all types would make the page larger.
    let document = typed(&whole.to_string())?;
    Ok(decoded(whole, document, catalog)?.0)
}

/// Only the last round can be open: one who went back into the round before, while another answered the next, leaves it as
/// it is.
fn with_earlier_rounds_closed(mut program: Program, catalog: &Catalog) -> Program {
    let weights = weights(catalog, &program.profile.purposes);
    let open = program.rounds.iter_mut().rev().skip(1).filter(|round| round.closed.is_none());
    open.for_each(|round| round.closed = Some(weights.clone()));
    program
}

/// Puts one thing right. None where nothing can be.
fn repair(whole: &mut Value, mine: &Value, error: &ReadError, catalog: &Catalog) -> Option<()> {
    match error {
        ReadError::Dangling { task, missing } => cut(faulty_plan(whole, catalog)?, task, missing),
        ReadError::Cycle(tasks) => {
            let plan = faulty_plan(whole, catalog)?;
            // Whichever way round the circle is told; links of a template are not cut.
            let next = |at: usize| tasks.get(at + 1).or(tasks.first());
            let mut pairs = tasks.iter().enumerate().filter_map(|(at, task)| Some((task, next(at)?)));
            pairs.find_map(|(one, other)| cut(plan, one, other).or_else(|| cut(plan, other, one)))
        }
        ReadError::Invalid { place } => take_back(whole, mine, place),
        _ => None,
    }
}

/// The plan, or that of a scenario, whose tasks cannot wait for each other as they do. The same links may be sound in others.
fn faulty_plan<'a>(whole: &'a mut Value, catalog: &Catalog) -> Option<&'a mut Value> {
    let program = decode::program(typed(&whole.to_string()).ok()?).ok()?;
    whole.pointer_mut(&check::faulty_plan(&program, catalog)?)
}

/// Takes the link out by which `task` waits for `other`.
fn cut(plan: &mut Value, task: &str, other: &str) -> Option<()> {
    let tasks = plan.get_mut("tasks")?.as_array_mut()?;
    let task = tasks.iter_mut().find(|entry| entry.get("id").and_then(Value::as_str) == Some(task))?;
    let links = task.pointer_mut("/changes/after")?.as_array_mut()?;
    let before = links.len();
    links.retain(|link| link.get("task").and_then(Value::as_str) != Some(other));
    (links.len() < before).then_some(())
}

/// Puts this side's own entry, or value, where the two together make none that can be.
fn take_back(whole: &mut Value, mine: &Value, place: &str) -> Option<()> {
    let inner = place.strip_prefix("program.")?;
    let (list, rest) = match inner.split_once('[') {
        Some((list, rest)) => (list, rest.split_once(']')?.0),
        None => (inner.split('.').next()?, ""),
    };
    let pointer = format!("/{}", list.replace('.', "/"));
    let there = whole.get_mut("program")?.pointer_mut(&pointer)?;
    let Ok(index) = rest.parse::<usize>() else {
        let own = mine.pointer(&pointer)?;
        return (*there != *own).then(|| *there = own.clone());
    };
    let entries = there.as_array_mut()?;
    let name = |entry: &Value| entry.get("id").or_else(|| entry.get("item")).cloned();
    let named = name(entries.get(index)?);
    let own = mine.pointer(&pointer).and_then(Value::as_array);
    let own = own.and_then(|own| own.iter().find(|entry| named.is_some() && name(entry) == named));
    match own {
        Some(own) if entries.get(index) != Some(own) => *entries.get_mut(index)? = own.clone(),
        _ => drop(entries.remove(index)),
    }
    Some(())
}
