//! What the commands about a plan and its tasks do.

use chrono::NaiveDate;

use super::apply::in_range;
use super::{Command, Edit, Refusal};
use crate::domain::catalog::{Catalog, Effort};
use crate::domain::id::TaskId;
use crate::domain::limits::{self, DURATION_DAYS, LAG_DAYS, MOST_TASKS, PROGRESS};
use crate::domain::plan::checklist::Steps;
use crate::domain::plan::schedule::{ScheduleError, check_order};
use crate::domain::plan::{Link, Origin, Plan, Status, Task, resolve};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map, Set};
use crate::domain::text::text;

pub(super) fn change(program: &mut Program, catalog: &Catalog, command: &Command) -> Result<(), Refusal> {
    // What may change what waits for what; the rest is by far the most, and cheap.
    let before = may_change_links(command).then(|| program.plan.clone());
    match command {
        Command::AdoptPlan(plan) => program.plan = Some(well_formed(plan)?.clone()),
        Command::DropPlan => program.plan = None,
        Command::Reschedule(date) => plan_of(program)?.anchor = in_range(*date)?,
        Command::AddTask(task) => add(plan_of(program)?, task)?,
        Command::RemoveTask(id) => remove(plan_of(program)?, id)?,
        Command::AllowAction(action) => {
            plan_of(program)?.pinned_out.remove(action);
        }
        Command::Edit(id, edit) => {
            let task = plan_of(program)?.tasks.iter_mut().find(|task| task.id == *id);
            let task = task.ok_or_else(|| Refusal::NoSuchTask(id.clone()))?;
            let steps = matches!(edit, Edit::Checklist(_)).then(|| Steps::of(catalog, task));
            apply(task, edit)?;
            if let Some(steps) = steps {
                task.ticked = steps.ticks_after(&Steps::of(catalog, task), &task.ticked);
            }
        }
        Command::EditAll(edits) => edit_all(plan_of(program)?, edits)?,
        Command::TakeSheet(added, edits) => {
            let plan = plan_of(program)?;
            added.iter().try_for_each(|task| add(plan, task))?;
            edit_all(plan, edits)?;
        }
        _ => {}
    }
    let Some(before) = before else { return Ok(()) };
    if let Some(plan) = &mut program.plan {
        cut_loose_links(plan);
    }
    refuse_cycle(program, catalog, before.as_ref())
}

/// Whether a command may close a circle, or take away what others wait for.
fn may_change_links(command: &Command) -> bool {
    let is_link = |edit: &Edit| matches!(edit, Edit::After(_));
    match command {
        Command::DropPlan | Command::Reschedule(_) | Command::AllowAction(_) => false,
        Command::Edit(_, edit) => is_link(edit),
        Command::EditAll(edits) => edits.iter().any(|(_, edit)| is_link(edit)),
        _ => true,
    }
}

fn well_formed(plan: &Plan) -> Result<&Plan, Refusal> {
    if plan.tasks.len() > MOST_TASKS {
        return Err(Refusal::TooManyTasks);
    }
    let mut ids = Set::new();
    match plan.tasks.iter().find(|task| !ids.insert(&task.id)) {
        Some(twice) => Err(Refusal::TaskExists(twice.id.clone())),
        None => Ok(plan),
    }
}

pub(super) fn plan_of(program: &mut Program) -> Result<&mut Plan, Refusal> {
    program.plan.as_mut().ok_or(Refusal::NoPlan)
}

fn add(plan: &mut Plan, task: &Task) -> Result<(), Refusal> {
    if plan.task(&task.id).is_some() {
        return Err(Refusal::TaskExists(task.id.clone()));
    }
    if plan.tasks.len() >= MOST_TASKS {
        return Err(Refusal::TooManyTasks);
    }
    if let Some(action) = task.template() {
        plan.pinned_out.remove(action);
    }
    plan.tasks.push(task.clone());
    Ok(())
}

fn edit_all(plan: &mut Plan, edits: &[(TaskId, Edit)]) -> Result<(), Refusal> {
    let places: Map<TaskId, usize> =
        sorted::map(plan.tasks.iter().zip(0..).map(|(task, place)| (task.id.clone(), place)));
    edits.iter().try_for_each(|(id, edit)| {
        let task = places.get(id).and_then(|place| plan.tasks.get_mut(*place));
        apply(task.ok_or_else(|| Refusal::NoSuchTask(id.clone()))?, edit)
    })
}

fn remove(plan: &mut Plan, id: &TaskId) -> Result<(), Refusal> {
    let task = plan.task(id).cloned().ok_or_else(|| Refusal::NoSuchTask(id.clone()))?;
    plan.tasks.retain(|other| other.id != *id);
    if let Origin::Template(action) = task.origin {
        plan.pinned_out.insert(action);
    }
    Ok(())
}

/// No task waits for one that the plan lacks: no file with such a link would open again.
fn cut_loose_links(plan: &mut Plan) {
    let ids = sorted::set(plan.tasks.iter().map(|task| task.id.clone()));
    for after in plan.tasks.iter_mut().filter_map(|task| task.changes.after.as_mut()) {
        after.retain(|link| ids.contains(&link.task));
    }
}

fn apply(task: &mut Task, edit: &Edit) -> Result<(), Refusal> {
    let changes = &mut task.changes;
    match edit {
        Edit::Title(title) => changes.title.clone_from(title),
        Edit::Why(why) => changes.why.clone_from(why),
        Edit::Deliverable(deliverable) => changes.deliverable.clone_from(deliverable),
        Edit::Checklist(checklist) => changes.checklist.clone_from(checklist),
        Edit::Steps(steps, ticked) => {
            changes.checklist = Some(steps.clone());
            task.ticked.clone_from(ticked);
        }
        Edit::Owner(owner) => changes.owner.clone_from(owner),
        Edit::Effort(effort) => changes.effort = effort.map(in_order).transpose()?,
        Edit::Duration(days) => {
            if days.is_some_and(|days| !DURATION_DAYS.contains(&days)) {
                return Err(Refusal::OutOfRange);
            }
            changes.duration_days = *days;
        }
        Edit::Phase(phase) => changes.phase = *phase,
        Edit::After(after) => {
            let too_long = |link: &Link| !LAG_DAYS.contains(&link.lag_days);
            if after.iter().flatten().any(too_long) {
                return Err(Refusal::OutOfRange);
            }
            changes.after.clone_from(after);
        }
        Edit::Start(start) => task.start = start.map(in_range).transpose()?,
        Edit::NotBefore(day) => task.not_before = day.map(in_range).transpose()?,
        Edit::Deadline(day) => task.deadline = day.map(in_range).transpose()?,
        Edit::Drive(drive) => changes.drive = *drive,
        Edit::Status(status, day) => set_status(task, *status, in_range(*day)?),
        Edit::Progress(progress) if !PROGRESS.contains(progress) => return Err(Refusal::OutOfRange),
        Edit::Progress(progress) => set_progress(task, *progress)?,
        Edit::Began(began) => set_began(task, began.map(in_range).transpose()?),
        Edit::Finished(finished) => set_finished(task, finished.map(in_range).transpose()?),
        Edit::Ticked(ticked) => task.ticked.clone_from(ticked),
        Edit::Assignee(assignee) => task.assignee.clone_from(assignee),
        Edit::Notes(notes) => task.notes.clone_from(notes),
        Edit::Pinned(pinned) => task.pinned = *pinned,
    }
    if task.began.zip(task.finished).is_some_and(|(began, finished)| finished < began) {
        return Err(Refusal::EndsBeforeItBegins);
    }
    Ok(())
}

fn in_order(effort: Effort) -> Result<Effort, Refusal> {
    if limits::holds_effort(effort) { Ok(effort) } else { Err(Refusal::OutOfRange) }
}

/// Only what goes on has a share that is done; nothing begun has none, and what is done is done.
fn set_progress(task: &mut Task, progress: u8) -> Result<(), Refusal> {
    let fits = match task.status {
        Status::ToDo => progress == 0,
        Status::Doing | Status::Blocked => true,
        Status::Done => progress == 100,
    };
    if !fits {
        return Err(Refusal::NotUnderWay);
    }
    task.progress = progress;
    Ok(())
}

/// A task that has really begun is under way; one that has not is to do.
fn set_began(task: &mut Task, began: Option<NaiveDate>) {
    match began {
        Some(_) if task.status == Status::ToDo => task.status = Status::Doing,
        Some(_) => {}
        None => (task.status, task.finished, task.progress) = (Status::ToDo, None, 0),
    }
    task.began = began;
}

/// A task that was really finished is done; one that was not is under way again.
fn set_finished(task: &mut Task, finished: Option<NaiveDate>) {
    match finished {
        Some(day) => {
            task.began = task.began.or(Some(day));
            (task.status, task.progress) = (Status::Done, 100);
        }
        None if task.status == Status::Done => (task.status, task.progress) = (Status::Doing, 0),
        None => {}
    }
    task.finished = finished;
}

/// A task begins on the day on which it is said to, and ends so; going back takes the days back.
fn set_status(task: &mut Task, status: Status, day: NaiveDate) {
    let began = task.began.or(task.start.filter(|start| *start <= day)).unwrap_or(day);
    match status {
        Status::ToDo => {
            (task.began, task.finished, task.progress) = (None, None, 0);
        }
        Status::Doing | Status::Blocked => {
            task.began = Some(began);
            task.finished = None;
            task.progress = if task.progress >= 100 { 0 } else { task.progress };
        }
        Status::Done => {
            (task.began, task.finished, task.progress) = (Some(began), Some(day.max(began)), 100);
        }
    }
    task.status = status;
}

/// Refuses a plan in which tasks wait for each other in a circle, and names the circle; not where some did `before`, or
/// two circles could never be undone.
fn refuse_cycle(program: &Program, catalog: &Catalog, before: Option<&Plan>) -> Result<(), Refusal> {
    let Some(plan) = &program.plan else { return Ok(()) };
    let tasks = resolve(catalog, plan);
    let Err(ScheduleError::Cycle(ids)) = check_order(&tasks) else { return Ok(()) };
    if before.is_some_and(|before| check_order(&resolve(catalog, before)).is_err()) {
        return Ok(());
    }
    let title = |id: &TaskId| {
        let task = tasks.iter().find(|task| task.id == *id);
        task.map_or(text("", ""), |task| task.title.clone())
    };
    Err(Refusal::Cycle(ids.iter().map(title).collect()))
}
