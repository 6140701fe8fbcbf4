//! A caution: what may go wrong, what to check, and what answers it.

use leptos::prelude::*;

use super::figures::Figures;
use super::link::{LabelledLinks, Link, caution_place};
use super::section::Entry;
use crate::domain::catalog::Caution;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::words::{guide as words, say};

/// A caution.
#[component]
pub(super) fn CautionEntry(
    /// The caution.
    caution: &'static Caution,
) -> Node {
    let catalog = use_session().catalog;
    let checks = caution.checks.iter().map(|check| view! { <li>{say(check)}</li> }).collect::<Node>();
    let items = caution.items.iter().filter_map(|id| catalog.item(id)).map(Link::item).collect();
    let actions = caution.actions.iter().filter_map(|id| catalog.action(id)).map(Link::action).collect();
    view! {
        <Entry id=caution_place(caution) title=say(&caution.name)>
            <p class="prose">{say(&caution.summary)}</p>
            <h4>{say(&words::CHECKS)}</h4>
            <ul class="prose guide-checks">{checks}</ul>
            <div class="guide-pair">
                <LabelledLinks label=say(&words::ASKED_BY) links=items/>
                <LabelledLinks label=say(&words::ANSWERED_BY) links=actions/>
            </div>
            <Figures facts=caution.facts.to_vec()/>
            <Cites cites=caution.cites.to_vec()/>
        </Entry>
    }
}
