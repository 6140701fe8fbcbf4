//! A draft as a document, with its blanks marked, clause by clause.

use leptos::prelude::*;

use super::clause::ClauseRow;
use super::desk::Desk;
use super::lost::LostClauses;
use crate::domain::draft::{ClauseKey, Kind, Line, Span};
use crate::ui::node::{Node, each, view};
use crate::ui::part::editing::Editing;
use crate::ui::words::{clauses as words, language, say};

/// A draft as a document.
#[component]
pub(super) fn Document(
    /// The text.
    desk: Desk,
) -> Node {
    let spoken = untrack(language);
    let title = move || {
        desk.written.with(|written| written.as_ref().map(|written| written.title.clone())).unwrap_or_default()
    };
    let keys = move || {
        let all = |written: &crate::domain::draft::Written| -> Vec<ClauseKey> {
            written.clauses.iter().map(|clause| clause.key.clone()).collect()
        };
        desk.written.with(|written| written.as_ref().map(all)).unwrap_or_default()
    };
    // A clause of another text, or with its buttons in another language, is another row.
    let row = move |key: &ClauseKey| format!("{} {} {}", desk.kind.word(), spoken.tag(), key.name());
    view! {
        <article class="draft" class:is-board=desk.kind == Kind::Board aria-labelledby="draft-title" lang=move || desk.spoken.get().tag()>
            <h2 id="draft-title" tabindex="-1">{title}</h2>
            <div class="draft-desk" lang=spoken.tag()>
                <Editing>
                    <button type="button" class="small quiet" on:click=move |_| desk.add(None)>{say(&words::ADD_FIRST)}</button>
                </Editing>
            </div>
            {each(keys, row, move |key| view! { <ClauseRow desk key/> })}
            <LostClauses desk/>
        </article>
    }
}

/// The lines of a clause: entries that follow each other are one list.
pub(super) fn paragraphs(lines: &[Line]) -> Node {
    let group = |lines: &[Line]| {
        if lines.first().is_some_and(|line| line.is_item) {
            let items = lines.iter().map(|line| view! { <li>{marked(&line.spans)}</li> }).collect::<Node>();
            view! { <ul>{items}</ul> }
        } else {
            lines.iter().map(|line| view! { <p>{marked(&line.spans)}</p> }).collect::<Node>()
        }
    };
    lines.chunk_by(|one, next| one.is_item == next.is_item).map(group).collect::<Node>()
}

fn marked(spans: &[Span]) -> Node {
    let span = |span: &Span| match span {
        Span::Words(words) => view! { <span>{words.clone()}</span> },
        Span::Blank(blank) => view! { <mark>{blank.clone()}</mark> },
    };
    spans.iter().map(span).collect::<Node>()
}
