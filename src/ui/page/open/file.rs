//! One file: what it is, and what can be done with it.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::about::about;
use super::ways::ways;
use crate::domain::text::Text;
use crate::exchange::document::Reading;
use crate::state::{Incoming, RwSignal, Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::asker::Asker;
use crate::ui::part::focus::focus;
use crate::ui::part::passphrase::{Account, Passphrase, Shown};
use crate::ui::words::{keeping, open as words, say};

/// A file that waits.
pub(super) fn file(session: Session, index: usize) -> Option<Node> {
    let file = session.exchange().incoming.with(|all| all.get(index).cloned())?;
    let id = format!("file-{index}");
    let within = match (&file.result, &file.sealed) {
        (Ok(reading), _) => readable(session, index, &file, reading),
        (Err(_), Some(_)) if is_first_sealed(session, index) => {
            view! { {mended(&file)} <p class="prose">{say(&words::SEALED)}</p> <Unseal index/> }
        }
        (Err(_), Some(_)) => {
            view! { <p class="prose">{say(&words::SEALED_TOO)}</p> {discard(session, index)} }
        }
        (Err(error), None) => {
            let said = say(&error.say_at(file.place.as_ref()));
            view! { <p class="error">{said}</p> {discard(session, index)} }
        }
    };
    Some(view! {
        <section class="section incoming" aria-labelledby=id.clone()>
            <h2 id=id tabindex="-1">{name(&file)}</h2>
            {within}
        </section>
    })
}

/// One passphrase is asked for at a time.
fn is_first_sealed(session: Session, index: usize) -> bool {
    session.exchange().incoming.with(|all| all.iter().position(|file| file.sealed.is_some()) == Some(index))
}

/// What a file is called.
pub(super) fn name(file: &Incoming) -> String {
    if file.name.is_empty() { say(&words::PASTED) } else { file.name.clone() }
}

fn readable(session: Session, index: usize, file: &Incoming, reading: &Reading) -> Node {
    view! {
        {mended(file)}
        {about(session, file.size, reading)}
        {ways(session, index, reading)}
    }
}

/// What was done to it before it could be read.
fn mended(file: &Incoming) -> Option<Node> {
    let said = || say(&words::mended(file.mended, file.name.is_empty()));
    file.mended.is_any().then(|| view! { <p class="help">{said()}</p> })
}

/// A button that puts a file away.
pub(super) fn discard(session: Session, index: usize) -> Node {
    let drop = move |_| session.drop_incoming(&[index]);
    view! { <button type="button" class="quiet" on:click=drop>{say(&words::DISCARD)}</button> }
}

/// Opening a file with its passphrase.
#[component]
fn Unseal(
    /// Which file.
    index: usize,
) -> Node {
    let session = use_session();
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (works, asker) = (RwSignal::new(false), Asker::here());
    let wrong: RwSignal<Option<Text>> = RwSignal::new(None);
    // What is in it cannot be read yet: its file stands for it.
    let owner =
        session.exchange().incoming.with_untracked(|all| all.get(index).map(name)).unwrap_or_default();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if works.get_untracked() {
            return;
        }
        works.set(true);
        wrong.set(None);
        let said = asker.hears(move |outcome: Result<(), Text>| {
            works.set(false);
            if let Err(why) = outcome {
                wrong.set(Some(why));
                focus("file-passphrase");
            }
        });
        session.unlock_incoming(index, typed.get_untracked(), said);
    };
    view! {
        <form class="form" novalidate on:submit=submit>
            <Account id=owner/>
            <Passphrase id="file-passphrase" label=say(&keeping::PASSPHRASE) help=say(&keeping::PASSPHRASE_HELP)
                is_new=false typed shown wrong/>
            <Shown shown/>
            <p class="error" role="alert">{move || wrong.get().as_ref().map(say)}</p>
            <p class="buttons">
                <button type="submit" class="primary" disabled=move || works.get()>{say(&keeping::OPEN)}</button>
                {discard(session, index)}
                <span class="soft" role="status">{move || works.get().then(|| say(&keeping::OPENING))}</span>
            </p>
        </form>
    }
}
