//! Where the answers of the assessment and the policy do not go together.

use leptos::prelude::*;

use super::desk::Desk;
use super::section;
use crate::domain::policy::{Disagreement, disagreements};
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::answer_link;
use crate::ui::words::policy::terms as words;
use crate::ui::words::{domain, say};

/// Where the answers of the assessment and the policy do not go together.
#[component]
pub(super) fn Said(
    /// The policy.
    desk: Desk,
) -> Node {
    let session = desk.session();
    let found = memo(move || {
        session.derived.assessment.with(|assessment| {
            assessment
                .as_ref()
                .map(|assessment| desk.policy.with(|policy| disagreements(assessment, policy)))
                .unwrap_or_default()
        })
    });
    let rows = move || {
        found.with(|found| {
            if found.is_empty() {
                return view! { <p class="soft">{say(&words::SAID_NONE)}</p> };
            }
            let rows = found.iter().map(|one| row(desk, one)).collect::<Node>();
            view! { <ul class="rows">{rows}</ul> }
        })
    };
    section("said", &words::SAID, Some(&words::SAID_HELP), Node::live(rows))
}

fn row(desk: Desk, found: &Disagreement) -> Node {
    let catalog = desk.session().catalog;
    let name = catalog.item(&found.item).map(|item| say(&item.name)).unwrap_or_default();
    let answer = words::answer(found.level.number(), &domain::level(found.level));
    view! {
        <li class="policy-finding">
            <p>{answer_link(catalog, &found.item, name, None)} " " <span class="soft">{say(&answer)}</span></p>
            <p>{say(&found.finding)}</p>
        </li>
    }
}
