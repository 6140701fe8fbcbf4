//! What people said of clauses that the draft has no more: nothing of it is lost.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::draft::{Change, Lost};
use crate::domain::id::OwnClauseId;
use crate::domain::words::same;
use crate::state::{Notice, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::policy::act_on;
use crate::ui::words::{clauses as words, language, say};

/// What people said of clauses that the draft has no more.
#[component]
pub(super) fn LostClauses(
    /// The text.
    desk: Desk,
) -> Node {
    let lost = memo(move || {
        desk.written.with(|written| written.as_ref().map(|written| written.lost.clone())).unwrap_or_default()
    });
    let rows = move || lost.with(|lost| lost.iter().map(|one| row(desk, one)).collect::<Node>());
    when(
        move || lost.with(|lost| !lost.is_empty()),
        move || {
            view! {
                <div class="draft-desk draft-lost" lang=untrack(language).tag()>
                    <h3 id="draft-lost" tabindex="-1">{say(&words::LOST)}</h3>
                    <p class="help">{say(&words::LOST_HELP)}</p>
                    <Editing><ul class="rows">{Node::live(rows)}</ul></Editing>
                </div>
            }
        },
    )
}

fn row(desk: Desk, lost: &Lost) -> Node {
    let heading = lost.words.heading.trim();
    let name = words::named(if heading.is_empty() { lost.clause.as_str() } else { heading });
    let (taken, gone, told) = (lost.clause.clone(), lost.clause.clone(), name.clone());
    let take_in = move |_| {
        let own = OwnClauseId::from(desk.session().fresh_letters());
        if desk.change(Change::TakeIn(taken.clone(), own)) {
            focus("draft-title");
        }
    };
    let forget = move |_| {
        if desk.change(Change::Forget(gone.clone())) {
            desk.session().tell(Notice::done(words::removed(&told)));
            focus("draft-title");
        }
    };
    view! {
        <li>
            <p class="label">{say(&name)}</p>
            <p class="whole-text" lang=lost.language.tag()>{say(&same(&lost.words.text))}</p>
            <div class="buttons">
                <button type="button" class="small" aria-label=say(&act_on(&name, &words::TAKE_IN)) on:click=take_in>
                    {say(&words::TAKE_IN)}
                </button>
                <button type="button" class="small" aria-label=say(&act_on(&name, &words::REMOVE)) on:click=forget>
                    {say(&words::REMOVE)}
                </button>
            </div>
        </li>
    }
}
