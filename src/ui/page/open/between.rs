//! Two of the files that wait, beside each other: what sets them apart, in sentences. Nothing is taken.

use leptos::prelude::*;

use super::about::last_change;
use super::file::name;
use crate::exchange::document::Reading;
use crate::state::{Incoming, RwSignal, Session, memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::fold::Fold;
use crate::ui::part::sentences::sentences;
use crate::ui::words::{open as words, say};

/// The files that can be read, each with its place among all that wait.
fn readable(session: Session) -> Vec<(usize, Incoming, Reading)> {
    let read = |(index, file): (usize, &Incoming)| {
        Some((index, file.clone(), (**file.result.as_ref().ok()?).clone()))
    };
    session.exchange().incoming.with(|all| all.iter().enumerate().filter_map(read).collect())
}

/// The choice of two files and what sets them apart, where there are two to choose from.
pub(super) fn between(session: Session) -> Option<Node> {
    let files = readable(session);
    if files.len() < 2 {
        return None;
    }
    // Whichever was changed first is what the other one is held against.
    let changed = |(_, _, reading): &&(usize, Incoming, Reading)| {
        reading.document.ledger.signed().last().map(|(_, at)| at)
    };
    let (first, last) = (files.iter().min_by_key(changed)?.0, files.iter().max_by_key(changed)?.0);
    let label = |(index, file, reading): &(usize, Incoming, Reading)| {
        let organization = &reading.document.program.profile.name;
        (index.to_string(), say(&words::file_of(&name(file), organization, &last_change(reading))))
    };
    let options: Vec<_> = files.iter().map(label).collect();
    Some(view! {
        <section class="section" aria-labelledby="between">
            <h2 id="between">{say(&words::BETWEEN)}</h2>
            <Between options first last/>
        </section>
    })
}

#[component]
fn Between(
    /// The files: their places among all that wait, and what they are called.
    options: Vec<(String, String)>,
    /// The file that is held against at first.
    first: usize,
    /// The file that is told of at first.
    last: usize,
) -> Node {
    let session = use_session();
    let [before, after] = [first, last].map(|index| RwSignal::new(index.to_string()));
    let choice = move |id: &'static str, label, options, index: RwSignal<String>| {
        let chosen = memo(move || index.get());
        view! {
            <Field id label=say(label)>
                <Choice id options value=chosen described="between-help" on_choose=move |chosen| index.set(chosen)/>
            </Field>
        }
    };
    let inside = move || {
        let from = choice("between-before", &words::BETWEEN_BEFORE, options.clone(), before);
        let to = choice("between-after", &words::BETWEEN_AFTER, options.clone(), after);
        view! {
            <p class="help" id="between-help">{say(&words::BETWEEN_HELP)}</p>
            <div class="comparing">
                {from}
                {to}
                <div role="status">{move || differences(session, &before.get(), &after.get())}</div>
            </div>
        }
    };
    view! { <Fold summary=say(&words::BETWEEN_OPEN) inside/> }
}

/// What sets two of the files apart.
fn differences(session: Session, before: &str, after: &str) -> Option<Node> {
    let found = session.between_incoming(before.parse().ok()?, after.parse().ok()?)?;
    Some(sentences(&found))
}
