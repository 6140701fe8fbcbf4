//! Who does what: for each standing duty the part that each role has in it.

use leptos::prelude::*;

use super::{change, read};
use crate::domain::catalog::Role;
use crate::domain::charter::{Duty, Part, duty_faults};
use crate::state::{Memo, Session, memo, use_session};
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::words::{charter as words, say};

/// Who does what.
#[component]
pub(super) fn Duties() -> Node {
    let session = use_session();
    let roles = session.catalog.roles.iter();
    let head = roles.map(|role| view! { <th scope="col">{say(&role.name)}</th> }).collect::<Node>();
    let letter = |part: Part| {
        view! { <li><b>{say(&words::part(part))}</b>" – "{say(&words::part_help(part))}</li> }
    };
    view! {
        <section class="section" aria-labelledby="duties">
            <h2 id="duties" tabindex="-1">{say(&words::DUTIES)}</h2>
            <p class="help">{say(&words::DUTIES_HELP)}</p>
            <ul class="plain-list small">{Part::ALL.map(letter).into_node()}</ul>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="duties">
                {cards(view! {
                    <table class="duties-table" aria-labelledby="duties">
                        <thead><tr><th scope="col">{say(&words::DUTY)}</th>{head}</tr></thead>
                        <tbody>{Duty::ALL.map(|duty| row(session, duty)).into_node()}</tbody>
                    </table>
                })}
            </div>
        </section>
    }
}

fn row(session: Session, duty: Duty) -> Node {
    let fault = format!("duty-{duty:?}-fault");
    let faults = memo(move || {
        let faults = read(session, duty_faults);
        faults
            .into_iter()
            .filter(|fault| fault.duty() == duty)
            .map(|fault| say(&fault.say()))
            .collect::<Vec<_>>()
    });
    let cells = session.catalog.roles.iter().map(|role| cell(session, duty, role, fault.clone(), faults));
    view! {
        <tr>
            <th scope="row">
                <span class="capital">{say(&duty.name())}</span>
                <span class="error small" id=fault.clone() role="alert">{move || faults.get().join(" ")}</span>
            </th>
            {cells.collect::<Node>()}
        </tr>
    }
}

/// The part of a role in a duty.
fn cell(session: Session, duty: Duty, role: &'static Role, fault: String, faults: Memo<Vec<String>>) -> Node {
    let now = memo(move || read(session, |charter| charter.duties.get(&duty)?.get(&role.id).copied()));
    let choose = move |event| {
        let letter = event_target_value(&event);
        let part = Part::ALL.into_iter().find(|part| part.letter() == letter);
        change(session, |charter| charter.give(duty, role.id.clone(), part));
    };
    let option = |part: Option<Part>| {
        let words = part.map_or(words::NO_PART.clone(), words::part);
        let chosen = move || now.get() == part;
        view! { <option value=part.map_or("", Part::letter) prop:selected=chosen>{say(&words)}</option> }
    };
    let parts = Part::ALL.map(|part| option(Some(part)));
    let described = move || (!faults.with(Vec::is_empty)).then(|| fault.clone());
    view! {
        <td>
            <select aria-label=say(&words::cell(&duty.name(), &role.name)) aria-describedby=described on:change=choose>
                {option(None)}{parts.into_node()}
            </select>
        </td>
    }
}
