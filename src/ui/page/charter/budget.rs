//! The budget: the plan's, which is set in one place and shown here.

use leptos::prelude::*;

use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::page::target::{budget, limits_now};
use crate::ui::part::aim::AimedLink;
use crate::ui::route::{Page, here};
use crate::ui::words::{charter as words, say};

/// The budget.
#[component]
pub(super) fn Budget() -> Node {
    let session = use_session();
    view! {
        <section class="section" aria-labelledby="budget">
            <h2 id="budget">{say(&words::BUDGET)}</h2>
            <p class="help">{say(&words::BUDGET_HELP)}</p>
            <p>{move || limits_now(&budget(session))}</p>
            <p><AimedLink href=here(Page::Target) to="limits".to_owned()>{say(&words::TO_BUDGET)}</AimedLink></p>
        </section>
    }
}
