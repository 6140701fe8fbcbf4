//! The risk register.

use super::super::check::unique;
use super::{ReadError, effort, filled, indexed, named, phase};
use crate::domain::id::{RiskId, RoleId, TaskId};
use crate::domain::risk::{Register, Risk, State};
use crate::exchange::document::v1;

pub(super) fn risks(risks: v1::Risks, place: &str) -> Result<Register, ReadError> {
    let own_place = format!("{place}.own");
    let own = indexed(risks.own, &own_place, own)?;
    unique(own.iter().map(|risk| risk.id.as_str()), &own_place)?;
    let documented = risks.documented.into_iter().map(|(id, given)| {
        let place = format!("{place}.documented.{id}");
        let is_named = !given.id.is_empty() || !given.title.is_empty();
        let id = RiskId::from(id);
        if is_named || id.is_own() { Err(ReadError::invalid(place)) } else { Ok(risk(id, given)) }
    });
    let documented: Vec<Risk> = documented.collect::<Result<_, _>>()?;
    Ok(Register::of(documented.into_iter().chain(own)))
}

fn own(given: v1::Risk, place: &str) -> Result<Risk, ReadError> {
    let id_place = format!("{place}.id");
    let id = RiskId::from(filled(given.id.clone(), &id_place)?);
    if id.is_own() { Ok(risk(id, given)) } else { Err(ReadError::invalid(id_place)) }
}

fn risk(id: RiskId, risk: v1::Risk) -> Risk {
    Risk {
        id,
        title: risk.title,
        permille: risk.permille,
        impact: risk.impact.map(Into::into),
        owner: risk.owner,
        sign: risk.sign,
        response: risk.response,
        links: named::<TaskId, bool>(risk.links),
        state: risk.state.map_or_else(State::default, Into::into),
        looked: risk.looked,
        review: risk.review,
        note: risk.note,
        effort: risk.effort.map(effort),
        role: risk.role.map(RoleId::from),
        phase: risk.phase.map(phase),
    }
}
