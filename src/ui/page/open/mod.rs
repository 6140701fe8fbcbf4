//! Files that were handed over, looked at before anything is done with them.

mod about;
mod acts;
mod between;
mod differences;
mod family;
mod file;
mod outlook;
pub(in crate::ui::page) mod table;
mod ways;

use leptos::prelude::*;

use crate::state::{RwSignal, Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::open_file::{OpenFile, PASTE};
use crate::ui::route::use_location;
use crate::ui::words::{open as words, say};

/// Files that were handed over, and the ways to hand over others.
#[component]
pub(in crate::ui) fn Open() -> Node {
    let session = use_session();
    session.refresh();
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {move || files(session)}
        <section class="section" aria-labelledby="more-files">
            <h2 id="more-files">{say(&words::MORE)}</h2>
            <OpenFile/>
            <Paste/>
        </section>
    }
}

fn files(session: Session) -> Node {
    let count = session.exchange().incoming.with(Vec::len);
    if count == 0 {
        return view! { <p class="prose">{say(&words::NOTHING)}</p> };
    }
    let location = use_location();
    let new = session.new_files().len();
    let add_all = move |_| acts::add_all(session, location);
    view! {
        {(new > 1).then(|| view! {
            <p class="buttons">
                <button type="button" class="primary" on:click=add_all>{say(&words::add_all(new))}</button>
            </p>
        })}
        {session.families().iter().map(|family| family::family(session, family)).collect::<Node>()}
        {between::between(session)}
        {(0..count).map(|index| file::file(session, index)).collect::<Node>()}
    }
}

/// A field for the text of a file.
#[component]
fn Paste() -> Node {
    let (session, location) = (use_session(), use_location());
    let pasted = RwSignal::new(String::new());
    let look = move |_| {
        session.take_text(&pasted.get_untracked(), || ());
        if session.notice.with_untracked(Option::is_none) {
            pasted.set(String::new());
        }
    };
    view! {
        <details open=location.aims_at(PASTE)>
            <summary>{say(&words::PASTE)}</summary>
            <div class="form">
                <Field id=PASTE label=say(&words::PASTE_LABEL) help=say(&words::PASTE_HELP)>
                    <textarea id=PASTE spellcheck="false" aria-describedby="paste-help" prop:value=move || pasted.get()
                        on:input=move |event| pasted.set(event_target_value(&event))></textarea>
                </Field>
                <p><button type="button" on:click=look>{say(&words::PASTE_OPEN)}</button></p>
            </div>
        </details>
    }
}
