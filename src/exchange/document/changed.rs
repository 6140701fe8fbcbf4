//! What a ledger is told of two states of a program: their contents without what is the same in both, as far as that is
//! much. A plan has thousands of tasks, and a change is about a few.

use serde_json::Value;

use super::content;
use crate::domain::plan::{Plan, Scenario, Task};
use crate::domain::program::Program;
use crate::domain::sorted;

/// The contents of a program before and after a change, both without the tasks, baselines and branches that are the same.
#[must_use]
pub fn changed(before: &Program, after: &Program) -> (Value, Value) {
    if before.unknown != after.unknown {
        // What a newer version wrote may lie in any of them.
        return (content(before), content(after));
    }
    (content(&beside(before, after)), content(&beside(after, before)))
}

/// A program without the tasks, baselines and branches that the other one has as they are here.
pub(in crate::exchange) fn beside(program: &Program, other: &Program) -> Program {
    let of_other = |own: &Scenario| other.scenarios.iter().find(|scenario| scenario.id == own.id);
    let scenario = |own: &Scenario| match of_other(own) {
        Some(other) if own == other => None,
        Some(other) => Some(Scenario {
            id: own.id.clone(),
            name: own.name.clone(),
            begun: own.begun,
            target: own.target.clone(),
            settings: own.settings.clone(),
            plan: plan_beside(own.plan.as_ref(), other.plan.as_ref()),
        }),
        None => Some(own.clone()),
    };
    Program {
        id: program.id.clone(),
        created: program.created,
        pack: program.pack.clone(),
        profile: program.profile.clone(),
        rounds: program.rounds.clone(),
        target: program.target.clone(),
        settings: program.settings.clone(),
        plan: plan_beside(program.plan.as_ref(), other.plan.as_ref()),
        scenarios: program.scenarios.iter().filter_map(scenario).collect(),
        charter: program.charter.clone(),
        policy: program.policy.clone(),
        value: program.value.clone(),
        risks: program.risks.clone(),
        kpis: program.kpis.clone(),
        argument: program.argument.clone(),
        drafts: program.drafts.clone(),
        unknown: program.unknown.clone(),
    }
}

fn plan_beside(plan: Option<&Plan>, other: Option<&Plan>) -> Option<Plan> {
    let Some((plan, other)) = plan.zip(other) else { return plan.cloned() };
    let baselines = plan.baselines.iter().filter(|own| !other.baselines.contains(own));
    Some(Plan {
        made: plan.made,
        anchor: plan.anchor,
        tasks: tasks_beside(plan, other),
        pinned_out: plan.pinned_out.clone(),
        proof: plan.proof,
        baselines: baselines.cloned().collect(),
    })
}

fn tasks_beside(plan: &Plan, other: &Plan) -> Vec<Task> {
    let (own, other) = (plan.tasks.iter(), other.tasks.iter());
    if own.len() == other.len() && own.clone().zip(other.clone()).all(|(own, other)| own.id == other.id) {
        return own.zip(other).filter(|(own, other)| own != other).map(|(own, _)| own.clone()).collect();
    }
    let others = sorted::map(other.map(|task| (&task.id, task)));
    own.filter(|task| others.get(&task.id) != Some(task)).cloned().collect()
}
