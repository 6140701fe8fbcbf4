//! Baselines, branches, cost and uncertainty of a plan.

use super::{effort, filled, named, plan, settings, target};
use crate::domain::calendar::form::parse_iso;
use crate::domain::id::{BaselineId, ScenarioId, TaskId};
use crate::domain::plan::{Aim, Baseline, Budget, Distribution, Proof, Scenario, Setback, Span, Uncertainty};
use crate::domain::sorted;
use crate::exchange::document::error::ReadError;
use crate::exchange::document::v1;

pub(super) fn scenario(scenario: v1::Scenario, place: &str) -> Result<Scenario, ReadError> {
    Ok(Scenario {
        id: ScenarioId::from(filled(scenario.id, &format!("{place}.id"))?),
        name: scenario.name,
        begun: scenario.begun,
        target: target(scenario.target, scenario.target_items, place)?,
        settings: settings(scenario.settings),
        plan: scenario.plan.map(|given| plan(given, &format!("{place}.plan"))).transpose()?,
    })
}

pub(super) fn baseline(baseline: v1::Baseline, place: &str) -> Result<Baseline, ReadError> {
    let span = |(task, (first, last, days)): (String, (String, String, u16))| {
        let ends = parse_iso(&first).zip(parse_iso(&last)).filter(|(start, end)| start <= end);
        let (start, end) = ends.ok_or_else(|| ReadError::invalid(format!("{place}.dates.{task}")))?;
        Ok((TaskId::from(task), Span { start, end, days }))
    };
    let dates = baseline.dates.into_iter().map(span).collect::<Result<Vec<_>, ReadError>>()?;
    Ok(Baseline {
        id: BaselineId::from(filled(baseline.id, &format!("{place}.id"))?),
        name: baseline.name,
        taken: baseline.taken,
        dates: sorted::map(dates),
    })
}

pub(super) const fn proof(proof: v1::Proof) -> Proof {
    Proof {
        aim: match proof.aim {
            v1::Aim::Cheapest => Aim::Cheapest,
            v1::Aim::Fastest => Aim::Fastest,
            v1::Aim::Safest => Aim::Safest,
        },
        effort_tenths: proof.effort_tenths,
        bound_tenths: proof.bound_tenths,
    }
}

pub(super) fn budget(budget: v1::Budget) -> Budget {
    Budget {
        effort_tenths: budget.effort_tenths,
        yen: budget.yen,
        day_rates: named(budget.day_rates),
        monthly_tenths: named(budget.monthly_tenths),
    }
}

pub(super) fn uncertainty(uncertainty: v1::Uncertainty) -> Uncertainty {
    let setback =
        |setback: v1::Setback| Setback { permille: setback.permille, effort: setback.effort.map(effort) };
    Uncertainty {
        distribution: match uncertainty.distribution {
            v1::Distribution::PertBeta => Distribution::PertBeta,
            v1::Distribution::Triangular => Distribution::Triangular,
        },
        seed: uncertainty.seed,
        setbacks: named(sorted::map(
            uncertainty.setbacks.into_iter().map(|(id, given)| (id, setback(given))),
        )),
    }
}
