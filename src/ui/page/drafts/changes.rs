//! How much of a text people changed, and the way to what has changed beneath.

use leptos::prelude::*;

use super::desk::{Desk, heading};
use crate::domain::draft::{ClauseKey, State, Tally, Written};
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::{clauses as words, say};

/// How much of a text people changed.
#[component]
pub(super) fn Changes(
    /// The text.
    desk: Desk,
) -> Node {
    let tally = memo(move || {
        desk.written.with(|written| written.as_ref().map_or_else(Tally::default, Written::tally))
    });
    // The first clause of which the draft says something else by now.
    let first = memo(move || {
        desk.written.with(|written| {
            let mut all = written.iter().flat_map(|written| &written.clauses);
            let first = all.find(|clause| matches!(clause.state, State::Outdated { .. }));
            first.map(|clause| clause.key.clone())
        })
    });
    let jump = move |key: ClauseKey| {
        view! {
            <JumpLink page=Page::Drafts(desk.kind) to=heading(&key)>{say(&words::TO_FIRST)}</JumpLink>
        }
    };
    view! {
        <p class="draft-desk" role="status">{move || say(&words::tally(tally.get()))} " " {move || first.get().map(jump)}</p>
    }
}
