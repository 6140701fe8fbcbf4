//! How a file stands to the programs here, and what can be done with it.

use super::acts::{add, merge};
use super::differences::Compare;
use super::file::discard;
use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::exchange::document::{Document, Reading};
use crate::state::{Entry, Relation, Session};
use crate::ui::node::{Node, view};
use crate::ui::part::sentences::sentences;
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{open as words, say};

/// What can be done with a file.
pub(super) fn ways(session: Session, index: usize, reading: &Reading) -> Node {
    if reading.is_newer() {
        return view! {
            <p class="finding">{say(&words::NEWER)}</p>
            <p class="buttons">{adding(session, index, &words::ADD, true)} {discard(session, index)}</p>
        };
    }
    let relation = session.relation(&reading.document);
    let name = relation.program().map(|id| name_of(session, id)).unwrap_or_default();
    match &relation {
        Relation::New => view! {
            <p class="prose">{say(&words::NEW)}</p>
            <p class="buttons">{adding(session, index, &words::ADD, true)} {discard(session, index)}</p>
            <Compare index/>
        },
        Relation::Known(id) => view! {
            <p class="prose">{say(&words::known(&name))}</p>
            <p class="buttons">
                <a class="button primary" href=Route::Program(id.clone(), Page::Overview).hash()>
                    {say(&words::open_program(&name))}
                </a>
                {adding(session, index, &words::ADD_APART, false)}
                {discard(session, index)}
            </p>
            <Compare index/>
        },
        Relation::Ahead(id) => view! {
            <p class="prose">{say(&words::ahead(&name))}</p>
            {merging(session, index, id, &reading.document, &words::UPDATE)}
            <Compare index/>
        },
        Relation::Apart(id) => view! {
            <p class="prose">{say(&words::apart(&name))}</p>
            {merging(session, index, id, &reading.document, &words::MERGE)}
            <Compare index/>
        },
        Relation::Stranger(id) => view! {
            <p class="finding">{say(&words::stranger(&name))}</p>
            <p class="buttons">{adding(session, index, &words::ADD_APART, false)} {discard(session, index)}</p>
            <Compare index against=id.clone()/>
        },
    }
}

/// What a program here is called.
pub(super) fn name_of(session: Session, id: &ProgramId) -> String {
    session.entries.with(|entries| {
        let found = entries.iter().find_map(|entry| match entry {
            Entry::Whole(program) if program.id == *id => Some(program.profile.name.clone()),
            _ => None,
        });
        found.unwrap_or_default()
    })
}

/// A button that adds a file as a program.
fn adding(session: Session, index: usize, words: &Text, is_main: bool) -> Node {
    let location = use_location();
    let act = move |_| add(session, location, index);
    view! { <button type="button" class:primary=is_main on:click=act>{say(words)}</button> }
}

/// What merging would change, and the button for it.
fn merging(session: Session, index: usize, id: &ProgramId, document: &Document, words: &Text) -> Node {
    let location = use_location();
    let into = id.clone();
    let act = move |_| merge(session, location, index, into.clone());
    view! {
        {prospect(session, id, std::slice::from_ref(document))}
        <p class="buttons">
            <button type="button" class="primary" on:click=act>{say(words)}</button>
            {adding(session, index, &words::ADD_APART, false)}
            {discard(session, index)}
        </p>
    }
}

/// What merging these documents into a program would change in it.
pub(super) fn prospect(session: Session, id: &ProgramId, documents: &[Document]) -> Node {
    match session.prospect(id, documents) {
        Ok(Some(prospect)) => view! {
            <p class="label">{say(&words::changes(&name_of(session, id)))}</p>
            {sentences(&prospect.diff)}
            {(prospect.conflicts > 0).then(|| view! {
                <p class="finding">{say(&words::left_to_choose(prospect.conflicts))}</p>
            })}
        },
        Ok(None) => Node::Empty,
        Err(error) => view! { <p class="error">{say(&error.say())}</p> },
    }
}
