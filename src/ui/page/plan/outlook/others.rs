//! What else of the risk register may set the plan back: each with its probability and what it does to the finish.

use leptos::prelude::*;

use super::View;
use super::setback::delay;
use crate::domain::risk::{Added, added};
use crate::domain::words::begun;
use crate::state::memo;
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, view, when};
use crate::ui::part::aim::AimedLink;
use crate::ui::route::{Page, here};
use crate::ui::words::{risks as words, say};

/// What else of the risk register may set the plan back.
#[component]
pub(super) fn Others(look: View) -> Node {
    let session = look.board.session();
    let catalog = session.catalog;
    let shown = session.derived.shown;
    let all = memo(move || {
        shown.with(|program| program.as_ref().map(|program| added(catalog, program)).unwrap_or_default())
    });
    let row = move |added: &Added| {
        let id = added.risk.clone();
        let name = shown.with(|program| program.as_ref().map(|program| say(&id.name(catalog, program))));
        let told =
            words::in_outlook(&tenths_of(added.permille.into()), &tenths_of(added.effort.likely.into()));
        let delay = delay(look, &id).map(|delay| say(&delay));
        view! {
            <li>
                <p><AimedLink href=here(Page::Risks) to=format!("register-{id}")>{name}</AimedLink></p>
                <p class="small soft">{say(&begun(&told))}</p>
                <p class="setback-delay">{delay}</p>
            </li>
        }
    };
    let rows = move || all.with(|all| all.iter().map(row).collect::<Node>());
    view! {
        <section class="section" aria-labelledby="outlook-register">
            <h2 id="outlook-register">{say(&words::REGISTERED)}</h2>
            <p class="help">
                {say(&words::OUTLOOK_HELP)}" "<a href=here(Page::Risks)>{say(&words::TO_REGISTER)}</a>
            </p>
            {when(move || all.with(|all| !all.is_empty()), move || view! { <ul class="rows">{Node::live(rows)}</ul> })}
        </section>
    }
}
