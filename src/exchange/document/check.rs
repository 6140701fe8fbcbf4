//! What must hold across a document once each of its values is read.

use chrono::NaiveDate;

use super::error::ReadError;
use crate::domain::answer::Rating;
use crate::domain::catalog::Catalog;
use crate::domain::id::is_addressable;
use crate::domain::limits::{self, DURATION_DAYS, LAG_DAYS, MOST_TASKS, PROGRESS, WEEKLY_TENTHS};
use crate::domain::plan::schedule::{ScheduleError, schedule};
use crate::domain::plan::{Plan, Settings, Status, Task, resolve};
use crate::domain::program::{Program, Round};
use crate::domain::sorted;

pub(super) fn check(program: &Program, catalog: &Catalog) -> Result<(), ReadError> {
    date(program.created, "program.created")?;
    if program.rounds.is_empty() {
        return Err(ReadError::invalid("program.rounds"));
    }
    unique(program.rounds.iter().map(|round| round.id.as_str()), "program.rounds")?;
    for (index, round) in program.rounds.iter().enumerate() {
        check_round(round, catalog, &format!("program.rounds[{index}]"))?;
    }
    check_settings(&program.settings)?;
    if let Some(plan) = &program.plan {
        check_plan(plan)?;
        check_order(program, plan, catalog)?;
    }
    Ok(())
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

fn check_settings(settings: &Settings) -> Result<(), ReadError> {
    date(settings.start, "program.settings.start")?;
    if let Some(deadline) = settings.deadline {
        date(deadline, "program.settings.deadline")?;
    }
    if let Some((role, _)) = settings.capacities.iter().find(|(_, tenths)| !WEEKLY_TENTHS.contains(tenths)) {
        return Err(ReadError::invalid(format!("program.settings.capacities.{role}")));
    }
    for (index, closure) in settings.closures.iter().enumerate() {
        let place = format!("program.settings.closures[{index}]");
        date(closure.from, &place)?;
        date(closure.to, &place)?;
        if closure.to < closure.from || closure.is_too_long() {
            return Err(ReadError::invalid(place));
        }
    }
    Ok(())
}

fn check_plan(plan: &Plan) -> Result<(), ReadError> {
    if plan.tasks.len() > MOST_TASKS {
        return Err(ReadError::invalid("program.plan.tasks"));
    }
    date(plan.made, "program.plan.made")?;
    date(plan.anchor, "program.plan.anchor")?;
    unique(plan.tasks.iter().map(|task| task.id.as_str()), "program.plan.tasks")?;
    unique(
        plan.tasks.iter().filter_map(|task| task.template().map(crate::domain::id::ActionId::as_str)),
        "program.plan.tasks.origin.template",
    )?;
    plan.tasks
        .iter()
        .enumerate()
        .try_for_each(|(index, task)| check_task(plan, task, &format!("program.plan.tasks[{index}]")))
}

fn check_task(plan: &Plan, task: &Task, place: &str) -> Result<(), ReadError> {
    if !is_addressable(task.id.as_str()) {
        return Err(ReadError::invalid(format!("{place}.id")));
    }
    for (day, field) in [(task.start, "start"), (task.began, "began"), (task.finished, "finished")] {
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
    check_changes(plan, task, &format!("{place}.changes"))
}

fn check_changes(plan: &Plan, task: &Task, place: &str) -> Result<(), ReadError> {
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
        if plan.task(&link.task).is_none() {
            return Err(ReadError::Dangling { task: task.id.to_string(), missing: link.task.to_string() });
        }
    }
    Ok(())
}

fn check_order(program: &Program, plan: &Plan, catalog: &Catalog) -> Result<(), ReadError> {
    let tasks = resolve(catalog, plan);
    match schedule(catalog, plan, &tasks, &program.settings, plan.anchor) {
        Ok(_) => Ok(()),
        Err(ScheduleError::Cycle(ids)) => {
            Err(ReadError::Cycle(ids.iter().map(ToString::to_string).collect()))
        }
    }
}
