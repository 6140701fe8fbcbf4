//! Scores, risks, findings.

pub(super) mod behind;
pub(super) mod factors;
pub(super) mod figures;
pub(super) mod findings;
pub(super) mod picture;
pub(super) mod reading;
mod risks;
pub(super) mod rounds;
pub(super) mod sentences;
mod standing;

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{results as words, say};
use reading::{Reading, read};

/// Scores, risks, findings.
#[component]
pub(in crate::ui) fn Results() -> Node {
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {move || read(|reading| if reading.is_answered() { full(reading) } else { view! { <Unanswered/> } })}
    }
}

/// What stands where nothing was answered yet.
#[component]
pub(super) fn Unanswered() -> Node {
    view! {
        <div class="prose">
            <p>{say(&words::EMPTY)}</p>
            <p><a class="button primary" href=here(Page::QuickCheck)>{say(&words::START)}</a></p>
        </div>
    }
}

fn full(reading: Reading<'_>) -> Node {
    view! {
        {standing::standing(reading)}
        {factors::factors(reading)}
        {behind::behind(reading)}
        {risks::risks(reading)}
        {findings::contradictions(reading)}
        {findings::doubts(reading)}
        {figures::figures(reading)}
        {rounds::rounds(reading)}
    }
}
