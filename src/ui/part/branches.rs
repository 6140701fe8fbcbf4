//! Programs that branched off the open one, to be merged with it.

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, Route, go_here, use_location};
use crate::ui::words::{branches as words, say};

/// Programs that branched off the open one, where there are any.
#[component]
pub(in crate::ui) fn Branches() -> Node {
    let (session, location) = (use_session(), use_location());
    let row = move |(id, name): (ProgramId, String)| {
        let label = say(&words::merge(&name));
        let address = Route::Program(id.clone(), Page::Overview).hash();
        let merge = move |_| {
            if session.merge_branch(&id)
                && session.exchange().conflicts.with_untracked(|found| !found.is_empty())
            {
                go_here(location, Page::Conflicts);
            }
        };
        view! {
            <li>
                <a href=address>{name}</a> " "
                <button type="button" class="small" aria-label=label on:click=merge>{say(&words::MERGE)}</button>
            </li>
        }
    };
    Node::live(move || {
        session.entries.track();
        let branches = session.branches();
        (!branches.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="branches">
                    <h2 id="branches">{say(&words::TITLE)}</h2>
                    <p class="help">{say(&words::HELP)}</p>
                    <ul class="rows">{branches.into_iter().map(row).collect::<Node>()}</ul>
                </section>
            }
        })
    })
}
