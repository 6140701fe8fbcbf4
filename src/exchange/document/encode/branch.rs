//! Baselines, branches, cost and uncertainty of a plan.

use super::{figures, levels, named, plan, settings};
use crate::domain::calendar::form::iso;
use crate::domain::plan::{Aim, Baseline, Budget, Distribution, Proof, Scenario, Setback, Span, Uncertainty};
use crate::domain::sorted;
use crate::exchange::document::v1;

pub(super) fn scenario(scenario: &Scenario) -> v1::Scenario {
    v1::Scenario {
        id: scenario.id.to_string(),
        name: scenario.name.clone(),
        begun: scenario.begun,
        target: levels(&scenario.target.levels),
        target_items: levels(&scenario.target.items),
        settings: settings(&scenario.settings),
        plan: scenario.plan.as_ref().map(plan),
    }
}

pub(super) fn baseline(baseline: &Baseline) -> v1::Baseline {
    let days = |span: &Span| (iso(span.start), iso(span.end), span.days);
    v1::Baseline {
        id: baseline.id.to_string(),
        name: baseline.name.clone(),
        taken: baseline.taken,
        dates: sorted::map(baseline.dates.iter().map(|(task, span)| (task.to_string(), days(span)))),
    }
}

pub(super) const fn proof(proof: Proof) -> v1::Proof {
    v1::Proof {
        aim: match proof.aim {
            Aim::Cheapest => v1::Aim::Cheapest,
            Aim::Fastest => v1::Aim::Fastest,
            Aim::Safest => v1::Aim::Safest,
        },
        effort_tenths: proof.effort_tenths,
        bound_tenths: proof.bound_tenths,
    }
}

/// None where nothing is limited.
pub(super) fn budget(budget: &Budget) -> Option<v1::Budget> {
    (*budget != Budget::default()).then(|| v1::Budget {
        effort_tenths: budget.effort_tenths,
        yen: budget.yen,
        day_rates: named(&budget.day_rates),
        monthly_tenths: named(&budget.monthly_tenths),
    })
}

/// None where nothing was said.
pub(super) fn uncertainty(uncertainty: &Uncertainty) -> Option<v1::Uncertainty> {
    let setback =
        |setback: &Setback| v1::Setback { permille: setback.permille, effort: setback.effort.map(figures) };
    (*uncertainty != Uncertainty::default()).then(|| v1::Uncertainty {
        distribution: match uncertainty.distribution {
            Distribution::PertBeta => v1::Distribution::PertBeta,
            Distribution::Triangular => v1::Distribution::Triangular,
        },
        seed: uncertainty.seed,
        setbacks: sorted::map(
            uncertainty.setbacks.iter().map(|(id, given)| (id.to_string(), setback(given))),
        ),
    })
}
