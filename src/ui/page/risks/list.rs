//! All risks, in the order of their numbers, with what can be entered about each; and the button that adds one.

use leptos::prelude::*;

use super::desk::{Desk, place};
use super::entry::Entry;
use super::typed::NAMES;
use crate::domain::command::Command;
use crate::domain::id::RiskId;
use crate::domain::risk::{MOST_RISKS, Risk};
use crate::domain::sorted;
use crate::state::{Notice, memo};
use crate::ui::node::{Node, each, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::{risks as words, say};

/// All risks, with what can be entered about each.
#[component]
pub(super) fn List(
    /// The register.
    desk: Desk,
) -> Node {
    // They stay where they are while somebody types what puts them in another order.
    let ids = memo(move || {
        desk.rows.with(|rows| {
            let mut numbered: Vec<(usize, RiskId)> =
                rows.iter().map(|row| (row.number, row.said.id.clone())).collect();
            sorted::by_key(&mut numbered, |(number, _)| *number);
            numbered.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        })
    });
    let names = move || {
        let session = desk.session();
        let behind = session.program.with(|open| {
            open.as_ref().map(|open| [open.charter.owner.clone(), open.charter.sponsor.clone()])
        });
        let roles = session.catalog.roles.iter().map(|role| say(&role.name));
        let names = behind.into_iter().flatten().filter(|name| !name.trim().is_empty()).chain(roles);
        names.map(|name| view! { <option value=name></option> }).collect::<Node>()
    };
    let add = move |_| {
        let session = desk.session();
        let count =
            session.program.with_untracked(|open| open.as_ref().map_or(0, |open| open.risks.own().count()));
        if count >= MOST_RISKS {
            session.tell(Notice::refused(words::TOO_MANY.clone()));
            return;
        }
        let id = desk.fresh();
        let to = place(&id);
        if session.run(Command::SetRisk(Box::new(Risk::new(id)))) {
            // Once the page shows it.
            set_timeout(move || focus(&to), std::time::Duration::ZERO);
        }
    };
    view! {
        <section class="section risk-entries" aria-labelledby="risk-list">
            <h2 id="risk-list" tabindex="-1">{say(&words::DETAILS)}</h2>
            <p class="help">{say(&words::DETAILS_HELP)}</p>
            <datalist id=NAMES>{Node::live(names)}</datalist>
            <Editing>
                <ul class="rows">{each(move || ids.get(), RiskId::to_string, move |id| view! { <li><Entry desk id/></li> })}</ul>
                <p><button type="button" on:click=add>{say(&words::ADD_RISK)}</button></p>
            </Editing>
        </section>
    }
}
