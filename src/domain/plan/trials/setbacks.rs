//! The challenges, and what else the risk register has, as work that may come in between: behind which tasks it comes, and what waits for it.

use crate::domain::catalog::{Catalog, Effort, Phase};
use crate::domain::forecast::{self, Change, Estimate, Expected, Pace, Place, Shape, Uncertain};
use crate::domain::id::{RiskId, RoleId};
use crate::domain::network::{Arc, ArcKind, Network};
use crate::domain::plan::schedule::{Beside, Laid};
use crate::domain::plan::task::Plan;
use crate::domain::program::Program;
use crate::domain::risk::{Added, Subject, added};
use crate::domain::score::risks;
use crate::domain::sorted;

/// A setback that may happen, and its work.
#[derive(Clone, Debug)]
pub(super) struct Coming {
    pub(super) risk: RiskId,
    pub(super) permille: u16,
    pub(super) activity: u32,
    pace: Pace,
    effort: Effort,
}

/// A plan with what may come in between.
pub(super) struct Joined {
    /// The order in which everything is placed.
    pub(super) order: Vec<u32>,
    pub(super) network: Network,
    pub(super) coming: Vec<Coming>,
}

impl Coming {
    pub(super) fn uncertain(&self, shape: Shape) -> Uncertain {
        Uncertain {
            activity: self.activity,
            place: Place::named(&format!("setback work {}", place_name(&self.risk))),
            estimate: Estimate { effort: self.effort, shape },
            pace: self.pace,
        }
    }
}

/// What a risk goes by among the dice. Challenges were the first to be thrown for, by their own names.
pub(super) fn place_name(risk: &RiskId) -> String {
    match risk.subject() {
        Subject::Challenge(challenge) => challenge.to_string(),
        Subject::Caution(_) | Subject::Own => risk.to_string(),
    }
}

/// Something that may happen, and the work that it makes.
struct Threat {
    risk: RiskId,
    permille: u16,
    effort: Effort,
    duration_days: u16,
    role: RoleId,
    /// The tasks behind which it comes, in the order of the network's activities.
    behind: Vec<u32>,
}

/// The challenges as risks of the plan: what the answers of the current round say, and what a person has changed.
#[must_use]
pub fn expected(catalog: &Catalog, program: &Program) -> Vec<Expected> {
    let changes = program.settings.uncertainty.setbacks.iter().map(|(challenge, setback)| {
        let off = setback.permille == Some(0);
        (challenge.clone(), Change { permille: setback.permille, effort: setback.effort, off })
    });
    let risks = risks(catalog, &program.assess(catalog));
    forecast::expected(catalog, &risks, &sorted::map(changes))
}

/// All that may come in between: the challenges, then what else the register has.
fn threats(catalog: &Catalog, program: &Program, plan: &Plan, laid: &Laid<'_>) -> Vec<Threat> {
    let said = sorted::map(plan.tasks.iter().map(|task| (&task.id, task)));
    let actions: Vec<_> = laid.tasks.iter().map(|task| said.get(&task.id).copied()?.template()).collect();
    let expected = expected(catalog, program);
    let can_happen = expected.into_iter().filter(|one| !one.off && one.permille > 0);
    let challenges = can_happen.filter_map(|one| {
        let challenge = catalog.challenge(&one.challenge)?;
        let setback = &challenge.setback;
        let is_questioned = |at: usize| {
            actions.get(at).copied().flatten().is_some_and(|action| setback.behind.contains(action))
        };
        Some(Threat {
            risk: RiskId::of_challenge(&one.challenge),
            permille: one.permille,
            effort: one.effort,
            duration_days: setback.duration_days,
            role: setback.owner.clone(),
            behind: behind(&is_questioned, laid, challenge.phase),
        })
    });
    let others = added(catalog, program).into_iter().map(|added| {
        let Added { risk, permille, effort, duration_days, role, behind: tasks, phase } = added;
        let tasks = sorted::set(tasks);
        let is_put = |at: usize| laid.tasks.get(at).is_some_and(|task| tasks.contains(&task.id));
        Threat { risk, permille, effort, duration_days, role, behind: behind(&is_put, laid, phase) }
    });
    challenges.chain(others).collect()
}

/// The tasks with the work of what may happen, in an order in which to place them.
pub(super) fn join(
    catalog: &Catalog,
    program: &Program,
    plan: &Plan,
    laid: &Laid<'_>,
    mut order: Vec<u32>,
) -> Option<Joined> {
    let threats = threats(catalog, program, plan, laid);
    let count = u32::try_from(laid.tasks.len()).ok()?;
    let before = before(&laid.network);
    let (mut beside, mut arcs, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for (threat, activity) in threats.iter().zip(count..) {
        let behind = &threat.behind;
        let place = place_behind(&order, behind);
        let after = |from, to| Arc { from, to, kind: ArcKind::FinishToStart, lag_days: 0 };
        arcs.extend(behind.iter().map(|first| after(*first, activity)));
        arcs.extend(
            waiting(&laid.network, &before, &order, behind).into_iter().map(|next| after(activity, next)),
        );
        places.push((place, activity));
        let (owner, duration_days) = (threat.role.clone(), threat.duration_days);
        beside.push(Beside { owner, effort: threat.effort, duration_days });
    }
    // From behind, so that the places before stay where they are.
    sorted::by_key(&mut places, |place| *place);
    for (place, activity) in places.iter().rev() {
        order.insert((*place).min(order.len()), *activity);
    }
    let joined = laid.with(&beside, arcs).ok()?;
    let coming = threats.into_iter().zip(joined.paces).zip(count..).map(|((threat, pace), activity)| {
        Coming { risk: threat.risk, permille: threat.permille, activity, pace, effort: threat.effort }
    });
    let coming = coming.collect();
    Some(Joined { order, network: joined.network, coming })
}

/// The tasks behind which something comes, by their places; where there are none of these those of its phase, or of the
/// phases before. In order.
fn behind(is_one: &dyn Fn(usize) -> bool, laid: &Laid<'_>, phase: Phase) -> Vec<u32> {
    let tasks = || (0_u32..).zip(&laid.tasks);
    let named: Vec<u32> =
        tasks().filter(|(at, _)| is_one(*at as usize)).map(|(activity, _)| activity).collect();
    if !named.is_empty() {
        return named;
    }
    let of_phase = |phase: &Phase| {
        let own = tasks().filter(|(_, task)| task.phase == *phase);
        own.map(|(activity, _)| activity).collect::<Vec<_>>()
    };
    let phases = [Phase::After, Phase::Operation, Phase::Design];
    let reached = phases.iter().filter(|one| **one <= phase);
    reached.map(of_phase).find(|own| !own.is_empty()).unwrap_or_default()
}

/// The place in an order right behind the last of these, which are in order themselves.
fn place_behind(order: &[u32], behind: &[u32]) -> usize {
    let is_behind = |activity: &u32| behind.binary_search(activity).is_ok();
    order.iter().rposition(is_behind).map_or(0, |last| last + 1)
}

/// The tasks that wait for all of these, directly or through others, and come behind the last of them in the order; of
/// several in a row the first. `before` are the activities that each one waits for.
fn waiting(network: &Network, before: &[Vec<u32>], order: &[u32], behind: &[u32]) -> Vec<u32> {
    let place = place_behind(order, behind);
    let mut waits_for_all = vec![!behind.is_empty(); network.len()];
    // For 64 of them at once, which of them each activity waits for, and which of them it is.
    for some in behind.chunks(64) {
        let (mut waits_for, mut is) = (vec![0_u64; network.len()], vec![0_u64; network.len()]);
        for (bit, first) in some.iter().enumerate() {
            is[*first as usize] = 1 << bit;
        }
        for activity in network.order().iter().map(|activity| *activity as usize) {
            let reached = before[activity].iter().map(|from| waits_for[*from as usize] | is[*from as usize]);
            waits_for[activity] = reached.fold(0, |all, reached| all | reached);
        }
        let all = u64::MAX >> (64 - some.len());
        for (waits, waits_for) in waits_for_all.iter_mut().zip(waits_for) {
            *waits &= waits_for == all;
        }
    }
    let later = order.iter().skip(place).copied().filter(|activity| network.is_free(*activity));
    let all: Vec<u32> = later.filter(|activity| waits_for_all[*activity as usize]).collect();
    let mut is_one = vec![false; network.len()];
    for activity in &all {
        is_one[*activity as usize] = true;
    }
    let waits_through = |activity: &u32| before[*activity as usize].iter().any(|from| is_one[*from as usize]);
    all.iter().copied().filter(|activity| !waits_through(activity)).collect()
}

/// The activities that each one waits for.
fn before(network: &Network) -> Vec<Vec<u32>> {
    let mut before = vec![Vec::new(); network.len()];
    for arc in network.arcs() {
        before[arc.to as usize].push(arc.from);
    }
    before
}
