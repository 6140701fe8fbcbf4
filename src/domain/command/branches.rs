//! What the commands about baselines and branches of a plan do.

use super::apply::in_range;
use super::tasks::plan_of;
use super::{Command, Edit, Refusal};
use crate::domain::catalog::Catalog;
use crate::domain::id::{BaselineId, ScenarioId, TaskId};
use crate::domain::limits::{MOST_BASELINES, MOST_SCENARIOS};
use crate::domain::plan::{Baseline, Scenario};
use crate::domain::program::Program;
use crate::domain::sorted;

pub(super) fn change(program: &mut Program, catalog: &Catalog, command: &Command) -> Result<(), Refusal> {
    match command {
        Command::TakeBaseline(baseline) => take(program, baseline)?,
        Command::RenameBaseline(id, name) => baseline(program, id)?.name = filled(name)?,
        Command::RemoveBaseline(id) => {
            baseline(program, id)?;
            plan_of(program)?.baselines.retain(|baseline| baseline.id != *id);
        }
        Command::BeginScenario(id, name, day) => {
            if program.scenario(id).is_some() || program.scenarios.len() >= MOST_SCENARIOS {
                return Err(Refusal::TooManyBranches);
            }
            plan_of(program)?;
            let scenario = Scenario::of(program, id.clone(), filled(name)?, in_range(*day)?);
            program.scenarios.push(scenario);
        }
        Command::RenameScenario(id, name) => scenario(program, id)?.name = filled(name)?,
        Command::DropScenario(id) => {
            scenario(program, id)?;
            program.scenarios.retain(|scenario| scenario.id != *id);
        }
        Command::AdoptScenario(id) => adopt(program, id)?,
        Command::InScenario(id, inner) => within(program, catalog, id, inner)?,
        _ => {}
    }
    Ok(())
}

fn filled(name: &str) -> Result<String, Refusal> {
    if name.trim().is_empty() { Err(Refusal::NameIsEmpty) } else { Ok(name.to_owned()) }
}

fn take(program: &mut Program, baseline: &Baseline) -> Result<(), Refusal> {
    filled(&baseline.name)?;
    let baselines = &mut plan_of(program)?.baselines;
    if baselines.len() >= MOST_BASELINES || baselines.iter().any(|other| other.id == baseline.id) {
        return Err(Refusal::TooManyBranches);
    }
    baselines.push(baseline.clone());
    Ok(())
}

fn baseline<'a>(program: &'a mut Program, id: &BaselineId) -> Result<&'a mut Baseline, Refusal> {
    let mut baselines = plan_of(program)?.baselines.iter_mut();
    baselines.find(|baseline| baseline.id == *id).ok_or(Refusal::NoSuchBranch)
}

fn scenario<'a>(program: &'a mut Program, id: &ScenarioId) -> Result<&'a mut Scenario, Refusal> {
    program.scenarios.iter_mut().find(|scenario| scenario.id == *id).ok_or(Refusal::NoSuchBranch)
}

fn adopt(program: &mut Program, id: &ScenarioId) -> Result<(), Refusal> {
    let scenario = scenario(program, id)?.clone();
    program.plan = scenario.adopted(program.plan.as_ref());
    program.target = scenario.target;
    program.settings = scenario.settings;
    program.scenarios.retain(|scenario| scenario.id != *id);
    Ok(())
}

/// What is so, whatever is planned, is said of the plan itself, where it has the task; all else about the plan, of the branch.
fn within(
    program: &mut Program,
    catalog: &Catalog,
    id: &ScenarioId,
    command: &Command,
) -> Result<(), Refusal> {
    if matches!(command, Command::InScenario(..) | Command::AdoptScenario(_)) {
        return Err(Refusal::NoSuchBranch);
    }
    if is_real(program, command) {
        return program.change(catalog, command);
    }
    let apart = |program: &Program, edits: &[(TaskId, Edit)]| {
        edits.iter().cloned().partition::<Vec<_>, _>(|edit| is_actual(program, edit))
    };
    match command {
        Command::EditAll(edits) if edits.iter().any(|edit| is_actual(program, edit)) => {
            let (real, own) = apart(program, edits);
            program.change(catalog, &Command::EditAll(real))?;
            return within(program, catalog, id, &Command::EditAll(own));
        }
        Command::TakeSheet(added, edits) if edits.iter().any(|edit| is_actual(program, edit)) => {
            let (real, own) = apart(program, edits);
            program.change(catalog, &Command::EditAll(real))?;
            return within(program, catalog, id, &Command::TakeSheet(added.clone(), own));
        }
        _ => {}
    }
    let mut branch = program.with_scenario(id).ok_or(Refusal::NoSuchBranch)?;
    branch.change(catalog, command)?;
    let Program { target, settings, plan, .. } = branch.clone();
    // What is no part of a branch changed as without it.
    let (was_target, was_settings) = (program.target.clone(), program.settings.clone());
    let was_plan = program.plan.take();
    *program = Program { target: was_target, settings: was_settings, plan: was_plan, ..branch };
    let real = sorted::set(program.plan.iter().flat_map(|plan| &plan.tasks).map(|task| task.id.clone()));
    let own = scenario(program, id)?;
    (own.target, own.settings) = (target, settings);
    own.replan(plan, &real);
    Ok(())
}

/// Whether a command tells of a task of the plan itself what is so in every branch.
pub(super) fn is_real(program: &Program, command: &Command) -> bool {
    match command {
        Command::Edit(task, edit) => is_actual(program, &(task.clone(), edit.clone())),
        Command::EditAll(edits) => !edits.is_empty() && edits.iter().all(|edit| is_actual(program, edit)),
        _ => false,
    }
}

fn is_actual(program: &Program, (task, edit): &(TaskId, Edit)) -> bool {
    let is_told = matches!(
        edit,
        Edit::Status(..)
            | Edit::Progress(_)
            | Edit::Began(_)
            | Edit::Finished(_)
            | Edit::Checklist(_)
            | Edit::Steps(..)
            | Edit::Ticked(_)
            | Edit::Assignee(_)
            | Edit::Notes(_)
    );
    is_told && program.has_task(task)
}
