//! The risk register.

use super::{figures, phase};
use crate::domain::risk::{Register, Risk, State};
use crate::domain::sorted;
use crate::exchange::document::v1;

/// None where nothing is said.
pub(super) fn risks(register: &Register) -> Option<v1::Risks> {
    let documented = register.iter().filter(|risk| !risk.id.is_own());
    (!register.is_empty()).then(|| v1::Risks {
        documented: sorted::map(documented.map(|said| (said.id.to_string(), risk(said)))),
        own: register.own().map(|own| v1::Risk { id: own.id.to_string(), ..risk(own) }).collect(),
    })
}

fn risk(risk: &Risk) -> v1::Risk {
    v1::Risk {
        id: String::new(),
        title: risk.title.clone(),
        permille: risk.permille,
        impact: risk.impact.map(Into::into),
        owner: risk.owner.clone(),
        sign: risk.sign.clone(),
        response: risk.response.clone(),
        links: sorted::map(risk.links.iter().map(|(task, is_put)| (task.to_string(), *is_put))),
        state: (risk.state != State::default()).then(|| risk.state.into()),
        looked: risk.looked,
        review: risk.review,
        note: risk.note.clone(),
        effort: risk.effort.map(figures),
        role: risk.role.as_ref().map(ToString::to_string),
        phase: risk.phase.map(phase),
    }
}
