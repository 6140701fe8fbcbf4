//! What must hold across a document once each of its values is read.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::error::ReadError;
use crate::domain::answer::Rating;
use crate::domain::catalog::Catalog;
use crate::domain::extent::{self, Excess, Of};
use crate::domain::id::{TaskId, is_addressable};
use crate::domain::limits::{
    self, DURATION_DAYS, LAG_DAYS, MOST_TASKS, MOST_UNKNOWN, MOST_WIDE, PROGRESS, WEEKLY_TENTHS, WEIGHT,
};
use crate::domain::plan::schedule::{self, ScheduleError};
use crate::domain::plan::{Plan, Settings, Status, Task, resolve};
use crate::domain::program::{Program, Round};
use crate::domain::sorted::{self, Set};

pub(super) fn check(program: &Program, catalog: &Catalog) -> Result<(), ReadError> {
    date(program.created, "program.created")?;
    if program.rounds.is_empty() {
        return Err(ReadError::invalid("program.rounds"));
    }
    unique(program.rounds.iter().map(|round| round.id.as_str()), "program.rounds")?;
    for (index, round) in program.rounds.iter().enumerate() {
        check_round(round, catalog, &format!("program.rounds[{index}]"))?;
    }
    check_branch(&program.settings, program.plan.as_ref(), catalog, "program")?;
    if !limits::holds_charter(&program.charter) {
        return Err(ReadError::invalid("program.charter.waves"));
    }
    if !limits::holds_policy(&program.policy) {
        return Err(ReadError::invalid("program.policy"));
    }
    if !limits::holds_figures(&program.value) {
        return Err(ReadError::invalid("program.value"));
    }
    if let Some(risk) = program.risks.iter().find(|risk| !limits::holds_risk(risk)) {
        let list = if risk.id.is_own() { "own" } else { "documented" };
        return Err(ReadError::invalid(format!("program.risks.{list}.{}", risk.id)));
    }
    if !limits::holds_kpis(&program.kpis) {
        return Err(ReadError::invalid("program.kpis"));
    }
    if !limits::holds_argument(&program.argument) {
        return Err(ReadError::invalid("program.argument"));
    }
    unique(program.scenarios.iter().map(|scenario| scenario.id.as_str()), "program.scenarios")?;
    for (index, scenario) in program.scenarios.iter().enumerate() {
        let place = format!("program.scenarios[{index}]");
        date(scenario.begun, &format!("{place}.begun"))?;
        check_branch(&scenario.settings, scenario.plan.as_ref(), catalog, &place)?;
    }
    Ok(())
}

/// Where in a document the first plan is whose tasks cannot be.
pub(super) fn faulty_plan(program: &Program, catalog: &Catalog) -> Option<String> {
    let scenarios = program.scenarios.iter().enumerate();
    let of_scenarios =
        scenarios.map(|(at, scenario)| (format!("/program/scenarios/{at}/plan"), scenario.plan.as_ref()));
    let mut all = std::iter::once(("/program/plan".to_owned(), program.plan.as_ref())).chain(of_scenarios);
    let is_faulty = |plan: &Plan| check_plan(plan, "plan").and_then(|()| check_order(plan, catalog)).is_err();
    all.find(|(_, plan)| plan.is_some_and(is_faulty)).map(|(place, _)| place)
}

fn check_branch(
    settings: &Settings,
    plan: Option<&Plan>,
    catalog: &Catalog,
    of: &str,
) -> Result<(), ReadError> {
    check_settings(settings, &format!("{of}.settings"))?;
    match plan {
        Some(plan) => {
            check_plan(plan, &format!("{of}.plan"))?;
            check_order(plan, catalog)
        }
        None => Ok(()),
    }
}

/// No list or object of a program is wider than any may be. Asked before it is read, for reading a wide one takes long.
pub(super) fn check_width(program: &Value) -> Result<(), ReadError> {
    let mut path = vec!["program".to_owned()];
    match widest(program, &mut path) {
        None => Ok(()),
        Some(count) => {
            let place = path.join(".");
            Err(ReadError::TooMuch(Excess { place, of: Of::Entries, count, most: MOST_WIDE }))
        }
    }
}

/// How many entries the first list or object has that is too wide; `path` then leads to it.
fn widest(value: &Value, path: &mut Vec<String>) -> Option<usize> {
    let count = value.as_array().map_or(0, Vec::len) + value.as_object().map_or(0, Map::len);
    if count > MOST_WIDE {
        return Some(count);
    }
    for (index, entry) in value.as_array().into_iter().flatten().enumerate() {
        if entry.is_array() || entry.is_object() {
            path.push(index.to_string());
            if let Some(count) = widest(entry, path) {
                return Some(count);
            }
            path.pop();
        }
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        if value.is_array() || value.is_object() {
            path.push(key.clone());
            if let Some(count) = widest(value, path) {
                return Some(count);
            }
            path.pop();
        }
    }
    None
}

/// A file holds no more than a program may. What the browser has kept is read all the same.
pub(super) fn check_extent(program: &Program) -> Result<(), ReadError> {
    let unknown = program.unknown.len();
    if unknown > MOST_UNKNOWN {
        let place = ".".to_owned();
        return Err(ReadError::TooMuch(Excess {
            place,
            of: Of::Entries,
            count: unknown,
            most: MOST_UNKNOWN,
        }));
    }
    extent::check(program).map_err(|excess| {
        let place = format!("program.{}", excess.place);
        ReadError::TooMuch(Excess { place, ..excess })
    })
}

fn date(day: NaiveDate, place: &str) -> Result<(), ReadError> {
    if limits::holds_date(day) { Ok(()) } else { Err(ReadError::invalid(place)) }
}

/// No id comes twice. A file may hold so many that putting one after the other in its place would take minutes.
pub(super) fn unique<'a>(ids: impl Iterator<Item = &'a str>, place: &str) -> Result<(), ReadError> {
    let ids: Vec<_> = ids.collect();
    let firsts = sorted::map(ids.iter().enumerate().rev().map(|(index, id)| (*id, index)));
    match ids.iter().enumerate().find(|(index, id)| firsts.get(**id) != Some(index)) {
        Some((_, id)) => Err(ReadError::Repeated { place: place.to_owned(), id: (*id).to_owned() }),
        None => Ok(()),
    }
}

fn check_round(round: &Round, catalog: &Catalog, place: &str) -> Result<(), ReadError> {
    date(round.date, &format!("{place}.date"))?;
    if let Some((factor, _)) = round.closed.iter().flatten().find(|(_, weight)| !WEIGHT.contains(weight)) {
        return Err(ReadError::invalid(format!("{place}.closed.{factor}")));
    }
    for (item, answer) in &round.answers {
        let is_gate = catalog.gates.iter().any(|gate| gate.item == *item);
        if is_gate && answer.rating == Some(Rating::NotApplicable) {
            return Err(ReadError::invalid(format!("{place}.answers.{item}.rating")));
        }
        if let Some(day) = answer.evidence.date {
            date(day, &format!("{place}.answers.{item}.evidence.date"))?;
        }
    }
    Ok(())
}

fn check_settings(settings: &Settings, of: &str) -> Result<(), ReadError> {
    date(settings.start, &format!("{of}.start"))?;
    if let Some(deadline) = settings.deadline {
        date(deadline, &format!("{of}.deadline"))?;
    }
    if let Some((role, _)) = settings.capacities.iter().find(|(_, tenths)| !WEEKLY_TENTHS.contains(tenths)) {
        return Err(ReadError::invalid(format!("{of}.capacities.{role}")));
    }
    for (index, closure) in settings.closures.iter().enumerate() {
        let place = format!("{of}.closures[{index}]");
        date(closure.from, &place)?;
        date(closure.to, &place)?;
        if closure.to < closure.from || closure.is_too_long() {
            return Err(ReadError::invalid(place));
        }
    }
    if !limits::holds_budget(&settings.budget) {
        return Err(ReadError::invalid(format!("{of}.budget")));
    }
    match settings.uncertainty.setbacks.iter().find(|(_, setback)| !limits::holds_setback(setback)) {
        Some((challenge, _)) => Err(ReadError::invalid(format!("{of}.uncertainty.setbacks.{challenge}"))),
        None => Ok(()),
    }
}

fn check_plan(plan: &Plan, of: &str) -> Result<(), ReadError> {
    if plan.tasks.len() > MOST_TASKS {
        let (place, count) = (format!("{of}.tasks"), plan.tasks.len());
        return Err(ReadError::TooMuch(Excess { place, of: Of::Entries, count, most: MOST_TASKS }));
    }
    date(plan.made, &format!("{of}.made"))?;
    date(plan.anchor, &format!("{of}.anchor"))?;
    unique(plan.baselines.iter().map(|baseline| baseline.id.as_str()), &format!("{of}.baselines"))?;
    for (index, baseline) in plan.baselines.iter().enumerate() {
        date(baseline.taken, &format!("{of}.baselines[{index}].taken"))?;
    }
    unique(plan.tasks.iter().map(|task| task.id.as_str()), &format!("{of}.tasks"))?;
    unique(
        plan.tasks.iter().filter_map(|task| task.template().map(crate::domain::id::ActionId::as_str)),
        &format!("{of}.tasks.origin.template"),
    )?;
    let ids = sorted::set(plan.tasks.iter().map(|task| &task.id));
    plan.tasks
        .iter()
        .enumerate()
        .try_for_each(|(index, task)| check_task(&ids, task, &format!("{of}.tasks[{index}]")))
}

fn check_task(ids: &Set<&TaskId>, task: &Task, place: &str) -> Result<(), ReadError> {
    if !is_addressable(task.id.as_str()) {
        return Err(ReadError::invalid(format!("{place}.id")));
    }
    let days = [
        (task.start, "start"),
        (task.not_before, "not_before"),
        (task.deadline, "deadline"),
        (task.began, "began"),
        (task.finished, "finished"),
    ];
    for (day, field) in days {
        if let Some(day) = day {
            date(day, &format!("{place}.{field}"))?;
        }
    }
    let backwards = task.began.zip(task.finished).is_some_and(|(began, finished)| finished < began);
    let unfinished = task.status == Status::Done && task.finished.is_none();
    if backwards || unfinished {
        return Err(ReadError::invalid(format!("{place}.finished")));
    }
    if task.status.is_under_way() && task.began.is_none() {
        return Err(ReadError::invalid(format!("{place}.began")));
    }
    if !PROGRESS.contains(&task.progress) {
        return Err(ReadError::invalid(format!("{place}.progress")));
    }
    check_changes(ids, task, &format!("{place}.changes"))
}

fn check_changes(ids: &Set<&TaskId>, task: &Task, place: &str) -> Result<(), ReadError> {
    let changes = &task.changes;
    if changes.duration_days.is_some_and(|days| !DURATION_DAYS.contains(&days)) {
        return Err(ReadError::invalid(format!("{place}.duration_days")));
    }
    if !changes.effort.is_none_or(limits::holds_effort) {
        return Err(ReadError::invalid(format!("{place}.effort")));
    }
    for (index, link) in changes.after.iter().flatten().enumerate() {
        if !LAG_DAYS.contains(&link.lag_days) {
            return Err(ReadError::invalid(format!("{place}.after[{index}].lag_days")));
        }
        if !ids.contains(&link.task) {
            return Err(ReadError::Dangling { task: task.id.to_string(), missing: link.task.to_string() });
        }
    }
    Ok(())
}

/// Only whether there is an order: dating all of it would take longer than reading.
fn check_order(plan: &Plan, catalog: &Catalog) -> Result<(), ReadError> {
    match schedule::check_order(&resolve(catalog, plan)) {
        // How long it takes is told where it is dated.
        Ok(()) | Err(ScheduleError::TooFar) => Ok(()),
        Err(ScheduleError::Cycle(ids)) => {
            Err(ReadError::Cycle(ids.iter().map(ToString::to_string).collect()))
        }
    }
}
