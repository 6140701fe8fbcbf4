//! The file that a program is kept alike with.

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::state::{LinkState, Session, can_link, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{folder as words, say};

/// Chooses a file to keep the open program alike with, and says how they stand.
#[component]
pub(in crate::ui) fn FileLink() -> Node {
    let session = use_session();
    let choose = move |_| session.link_to_file();
    let join = move |_| session.link_to_existing_file();
    let body = move || match session.exchange().link.get() {
        _ if !can_link() => view! { <p class="help">{say(&words::LINK_NOT_HERE)}</p> },
        None => view! {
            <p class="help">{say(&words::LINK_HELP)}</p>
            <p class="buttons">
                <button type="button" on:click=choose>{say(&words::LINK_CHOOSE)}</button>
                <button type="button" on:click=join>{say(&words::LINK_JOIN)}</button>
            </p>
        },
        Some(link) => {
            let needs_leave = link.state == LinkState::NeedsLeave;
            let allow = needs_leave.then(|| view! {
                <button type="button" class="primary" on:click=move |_| session.allow_file()>{say(&words::LINK_ALLOW)}</button>
            });
            let seal = link.seal.zip(session.open_id());
            let reseal = seal.map(|(seal, id)| {
                let other = seal.clone();
                reseal(session, id, seal, move || session.let_file_reseal(&other))
            });
            view! {
                <p><strong>{link.name}</strong></p>
                <p>{say(words_of(link.state))}</p>
                <p class="help">{say(&words::LINK_OTHER_HELP)}</p>
                <p class="buttons">
                    {allow}
                    {reseal}
                    <button type="button" on:click=choose>{say(&words::LINK_CHOOSE)}</button>
                    <button type="button" on:click=join>{say(&words::LINK_JOIN)}</button>
                    <button type="button" on:click=move |_| session.unlink()>{say(&words::LINK_STOP)}</button>
                </p>
            }
        }
    };
    view! {
        <section class="section" aria-labelledby="file-link">
            <h2 id="file-link">{say(&words::LINK)}</h2>
            <div class="link-state" role="status">{Node::live(body)}</div>
        </section>
    }
}

/// Which of two protections is to hold, that of a file or that of its program.
pub(in crate::ui) fn reseal(
    session: Session,
    id: ProgramId,
    seal: (String, String),
    as_program_is: impl Fn() + 'static,
) -> Node {
    let as_program = if session.has_passphrase(&id) { &words::RESEAL_FILE } else { &words::UNSEAL_FILE };
    view! {
        <button type="button" class="primary" on:click=move |_| session.take_seal(&id, &seal)>{say(&words::RESEAL)}</button>
        <button type="button" on:click=move |_| as_program_is()>{say(as_program)}</button>
    }
}

const fn words_of(state: LinkState) -> &'static crate::domain::text::Text {
    match state {
        LinkState::Working => &words::STATE_WORKING,
        LinkState::Alike => &words::STATE_ALIKE,
        LinkState::NeedsLeave => &words::STATE_NEEDS_LEAVE,
        LinkState::Gone => &words::STATE_GONE,
        LinkState::Busy => &words::STATE_BUSY,
        LinkState::Unreadable => &words::STATE_UNREADABLE,
        LinkState::Sealed => &words::STATE_SEALED,
        LinkState::SealedOtherwise => &words::STATE_SEALED_OTHERWISE,
        LinkState::OtherProgram => &words::STATE_OTHER,
        LinkState::Follows => &words::STATE_FOLLOWS,
        LinkState::NotWritten => &words::STATE_NOT_WRITTEN,
    }
}
