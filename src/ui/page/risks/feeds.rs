//! Which risks the outlook counts, and which not.

use leptos::prelude::*;

use super::desk::Desk;
use super::numbers::links;
use crate::domain::sorted;
use crate::state::memo;
use crate::ui::node::{Node, view, when};
use crate::ui::route::{Page, here};
use crate::ui::words::{risks as words, say};

/// Which risks the outlook counts, and which not.
#[component]
pub(super) fn Feeds(
    /// The register.
    desk: Desk,
) -> Node {
    let numbers = move |counts: bool| {
        memo(move || {
            desk.rows.with(|rows| {
                let some = rows.iter().filter(|row| row.counts() == counts);
                let mut numbers: Vec<usize> = some.map(|row| row.number).collect();
                sorted::by(&mut numbers, Ord::cmp);
                numbers
            })
        })
    };
    let (fed, others) = (numbers(true), numbers(false));
    let is_planned = memo(move || desk.board.lines.with(|lines| !lines.is_empty()));
    view! {
        <section class="section" aria-labelledby="risk-feeds">
            <h2 id="risk-feeds">{say(&words::FEEDS)}</h2>
            <p class="help">{say(&words::FEEDS_HELP)}</p>
            <div class="risk-lack"><span>{say(&words::FED)}</span>{Node::live(move || links(desk, &fed.get()))}</div>
            {when(move || others.with(|others| !others.is_empty()), move || view! {
                <div class="risk-lack"><span>{say(&words::NOT_FED)}</span>{Node::live(move || links(desk, &others.get()))}</div>
            })}
            {when(move || !is_planned.get(), || view! { <p>{say(&words::NO_PLAN)}</p> })}
            <p><a href=here(Page::Outlook)>{say(&words::TO_OUTLOOK)}</a></p>
        </section>
    }
}
