//! What the articles say of a risk: its causes, or what to check; and where its likelihood comes from.

use leptos::prelude::*;

use crate::domain::catalog::{Caution, Challenge};
use crate::domain::id::{CauseId, RiskId};
use crate::domain::risk::Subject;
use crate::domain::score::risks;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::{item_link, risk_id};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::cite::Cites;
use crate::ui::route::{Page, here};
use crate::ui::words::{risks as words, say};

/// What the articles say of a risk; nothing of the organization's own.
#[component]
pub(super) fn Background(
    /// Which risk.
    id: RiskId,
) -> Node {
    let catalog = use_session().catalog;
    match id.subject() {
        Subject::Challenge(id) => catalog.challenge(&id).map_or(Node::Empty, challenge),
        Subject::Caution(id) => {
            catalog.cautions.iter().find(|caution| caution.id == id).map_or(Node::Empty, caution)
        }
        Subject::Own => Node::Empty,
    }
}

fn challenge(challenge: &'static Challenge) -> Node {
    let session = use_session();
    let present = memo(move || {
        session.derived.assessment.with(|assessment| {
            let all = assessment.as_ref().map(|assessment| risks(session.catalog, assessment));
            let own = all.unwrap_or_default().into_iter().find(|risk| risk.id == challenge.id);
            own.map(|risk| risk.causes).unwrap_or_default()
        })
    });
    let is_present = move |cause: &CauseId| present.with(|present| present.contains(cause));
    let cause = |cause: &'static crate::domain::catalog::Cause| {
        let mark = move || {
            is_present(&cause.id)
                .then(|| view! { " "<span class="tag is-warn">{say(&words::PRESENT)}</span> })
        };
        view! { <li>{say(&cause.name)}{Node::live(mark)}</li> }
    };
    view! {
        <div class="risk-background">
            <p class="label">{say(&words::CAUSES)}</p>
            <ul>{challenge.causes.iter().map(cause).collect::<Node>()}</ul>
            <Cites cites=challenge.all_cites()/>
            <p><AimedLink href=here(Page::Results) to=risk_id(&challenge.id)>{say(&words::TO_WORKINGS)}</AimedLink></p>
        </div>
    }
}

fn caution(caution: &'static Caution) -> Node {
    let catalog = use_session().catalog;
    let check = |check: &'static crate::domain::text::Text| view! { <li>{say(check)}</li> };
    let item = |id: &crate::domain::id::ItemId| view! { <li>{item_link(catalog, id)}</li> };
    view! {
        <div class="risk-background">
            <p class="label">{say(&words::CHECKS)}</p>
            <ul>{caution.checks.iter().map(check).collect::<Node>()}</ul>
            <p class="label">{say(&words::ITEMS)}</p>
            <ul class="risk-links">{caution.items.iter().map(item).collect::<Node>()}</ul>
            <Cites cites=caution.cites.to_vec()/>
        </div>
    }
}
