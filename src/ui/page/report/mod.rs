//! Everything about a program on paper.

mod cover;
mod endnotes;
mod findings;
mod plan;
mod register;
mod standing;
mod tasks;

use leptos::prelude::*;

use super::results::Unanswered;
use super::results::reading::{Reading, read};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{keeping, report as words, say};

/// Everything about a program on paper.
#[component]
pub(in crate::ui) fn Report() -> Node {
    view! {
        <article class="report">
            <PageHeading title=say(&words::TITLE)/>
            {move || read(|reading| {
                if reading.is_answered() { full(reading) } else { view! { <Unanswered/> } }
            })}
        </article>
    }
}

/// That the figures rest on values which are not settled yet.
fn unsettled() -> Option<Node> {
    let count = use_session().exchange().conflicts.with(Vec::len);
    (count > 0).then(|| view! { <p class="finding">{say(&keeping::conflicts_in_report(count))}</p> })
}

fn full(reading: Reading<'_>) -> Node {
    view! {
        {cover::cover(reading)}
        {unsettled()}
        {standing::summary(reading)}
        {standing::factors(reading)}
        {findings::risks(reading)}
        {findings::contradictions(reading)}
        {findings::doubts(reading)}
        {plan::target(reading)}
        {plan::plan(reading)}
        {tasks::tasks(reading)}
        {register::register(reading)}
        {endnotes::terms()}
        {endnotes::sources(reading)}
    }
}
