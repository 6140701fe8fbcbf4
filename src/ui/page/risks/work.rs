//! The work that a risk makes where it happens: what the outlook counts.

use leptos::prelude::*;

use super::desk::Desk;
use super::entry::field;
use super::estimate::Estimate;
use crate::domain::catalog::Phase;
use crate::domain::id::{RiskId, RoleId};
use crate::domain::risk::{EFFORT, Row, Subject};
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::field::{Choice, Field};
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, risks as words, say};

const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];

/// The work that a risk makes where it happens.
#[component]
pub(super) fn Work(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// What is known of it.
    row: Memo<Option<Row>>,
) -> Node {
    if let Subject::Challenge(challenge) = id.subject() {
        return view! {
            <p class="small">
                {say(&words::WORK_OF_CHALLENGE)}" "
                <AimedLink href=here(Page::Outlook) to=format!("setback-{challenge}")>{say(&words::TO_SETBACK)}</AimedLink>
            </p>
        };
    }
    let this = StoredValue::new(id.clone());
    let is_expected = memo(move || row.with(|row| row.as_ref().is_some_and(|row| row.said.effort.is_some())));
    let is_counted = memo(move || row.with(|row| row.as_ref().is_some_and(Row::counts)));
    let expect = move |event| {
        let effort = event_target_checked(&event).then_some(EFFORT);
        this.with_value(|id| desk.change(id, |risk| risk.effort = effort));
    };
    let help = field(&id, "work-help");
    view! {
        <fieldset class="risk-work">
            <legend>{say(&words::WORK)}</legend>
            <p class="help" id=help.clone()>{say(&words::WORK_HELP)}</p>
            <label class="check">
                <input type="checkbox" aria-describedby=help prop:checked=move || is_expected.get() on:change=expect/>
                {say(&words::COUNTS)}
            </label>
            {when(move || is_expected.get(), move || this.with_value(|id| view! {
                <Estimate desk id=id.clone() row/>
                <Who desk id=id.clone() row/>
            }))}
            {when(move || is_expected.get() && !is_counted.get(), || view! { <p class="small">{say(&words::WORK_UNCOUNTED)}</p> })}
        </fieldset>
    }
}

/// Who does the work, and behind which phase it comes.
#[component]
fn Who(desk: Desk, id: RiskId, row: Memo<Option<Row>>) -> Node {
    let this = StoredValue::new(id.clone());
    let catalog = desk.session().catalog;
    let roles: Vec<(String, String)> =
        catalog.roles.iter().map(|role| (role.id.to_string(), say(&role.name))).collect();
    let role = memo(move || {
        row.with(|row| row.as_ref().and_then(|row| row.said.does(catalog)))
            .map(|role| role.to_string())
            .unwrap_or_default()
    });
    let set_role = move |chosen: String| {
        this.with_value(|id| desk.change(id, |risk| risk.role = Some(RoleId::from(chosen))));
    };
    let phases = PHASES.map(|phase| (place(phase), say(&domain::phase(phase)))).to_vec();
    let phase =
        memo(move || row.with(|row| row.as_ref().map(|row| place(row.said.reached())).unwrap_or_default()));
    let set_phase = move |chosen: String| {
        let phase = PHASES.into_iter().find(|phase| place(*phase) == chosen);
        this.with_value(|id| desk.change(id, |risk| risk.phase = phase));
    };
    let (role_id, phase_id) = (field(&id, "role"), field(&id, "phase"));
    view! {
        <div class="fields">
            <Field id=role_id.clone() label=say(&words::ROLE)>
                <Choice id=role_id.clone() options=roles value=role on_choose=set_role/>
            </Field>
            <Field id=phase_id.clone() label=say(&words::PHASE)>
                <Choice id=phase_id.clone() options=phases value=phase on_choose=set_phase/>
            </Field>
        </div>
    }
}

/// What a phase goes by in a select.
fn place(phase: Phase) -> String {
    PHASES.iter().position(|other| *other == phase).unwrap_or(0).to_string()
}
