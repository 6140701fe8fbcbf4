//! A draft as a document, with its blanks marked.

use leptos::prelude::*;

use super::Drafted;
use crate::domain::draft::{Clause, Draft, Kind, Part, Piece};
use crate::domain::text::{Language, Text};
use crate::state::RwSignal;
use crate::ui::node::{Node, view};

/// A draft as a document.
#[component]
pub(super) fn Document(
    /// The draft.
    drafted: Drafted,
    /// The language in which it is read.
    spoken: RwSignal<Language>,
) -> Node {
    let text = move || {
        let language = spoken.get();
        drafted.with(|draft| draft.as_ref().map(|draft| of(draft, language)))
    };
    let is_board =
        move || drafted.with(|draft| draft.as_ref().is_some_and(|draft| draft.kind == Kind::Board));
    view! {
        <article class="draft" class:is-board=is_board aria-labelledby="draft-title" lang=move || spoken.get().tag()>
            {Node::live(text)}
        </article>
    }
}

fn of(draft: &Draft, language: Language) -> Node {
    let clause = |(at, clause): (usize, &Clause)| {
        let heading = draft.heading(at).unwrap_or_else(|| clause.heading.clone());
        view! {
            <h3 class:is-annex=draft.begins_annex(at)>{heading.say(language).to_owned()}</h3>
            {parts(clause, language)}
        }
    };
    view! {
        <h2 id="draft-title">{draft.title.say(language).to_owned()}</h2>
        {draft.clauses.iter().enumerate().map(clause).collect::<Node>()}
    }
}

/// The paragraphs of a clause: entries that follow each other are one list.
fn parts(clause: &Clause, language: Language) -> Node {
    let is_item = |part: &Part| matches!(part, Part::Item(_));
    let of = |words: &Text| pieces(clause, words, language);
    let group = |parts: &[Part]| {
        if parts.first().is_some_and(is_item) {
            let items = parts.iter().map(|part| view! { <li>{of(part.words())}</li> }).collect::<Node>();
            view! { <ul>{items}</ul> }
        } else {
            parts.iter().map(|part| view! { <p>{of(part.words())}</p> }).collect::<Node>()
        }
    };
    clause.parts.chunk_by(|one, next| is_item(one) == is_item(next)).map(group).collect::<Node>()
}

fn pieces(clause: &Clause, words: &Text, language: Language) -> Node {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Words(words) => view! { <span>{words.to_owned()}</span> },
        Piece::Blank(blank) => view! { <mark>{blank.to_owned()}</mark> },
    };
    clause.pieces(words, language).into_iter().map(piece).collect::<Node>()
}
