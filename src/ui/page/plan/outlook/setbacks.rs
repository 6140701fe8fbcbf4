//! The challenges as risks of the plan, each with what it rests on and what can be changed about it.

use leptos::prelude::*;

use super::View;
use super::setback::Row;
use crate::domain::plan::trials::expected;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, here};
use crate::ui::words::{outlook as words, say};

/// The challenges as risks of the plan.
#[component]
pub(super) fn Setbacks(look: View) -> Node {
    let session = look.board.session();
    let catalog = session.catalog;
    let all = memo(move || {
        let shown = session.derived.shown;
        shown.with(|program| program.as_ref().map(|program| expected(catalog, program)).unwrap_or_default())
    });
    let row = |challenge: &'static crate::domain::catalog::Challenge| {
        let own = memo(move || all.with(|all| all.iter().find(|one| one.challenge == challenge.id).cloned()));
        view! { <li><Row look challenge own/></li> }
    };
    view! {
        <section class="section" aria-labelledby="outlook-setbacks">
            <h2 id="outlook-setbacks">{say(&words::SETBACKS)}</h2>
            <p class="help">{say(&words::SETBACKS_HELP)} " " <a href=here(Page::Results)>{say(&words::TO_RISKS)}</a></p>
            <ul class="rows">{catalog.challenges.iter().map(row).collect::<Node>()}</ul>
        </section>
    }
}
