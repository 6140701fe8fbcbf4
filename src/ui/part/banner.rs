//! Standing warnings about keeping: shown until they no longer hold.

use leptos::prelude::*;

use crate::domain::text::Text;
use crate::state::{SaveStatus, use_session};
use crate::ui::node::{Children, Node, view, when};
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{say, shell as words};

/// Warnings that stay as long as they hold.
#[component]
pub(in crate::ui) fn Banners() -> Node {
    let session = use_session();
    Node::live(move || match session.saving.get() {
        SaveStatus::Refused => Some(view! { <Refused/> }),
        SaveStatus::ChangedElsewhere => Some(view! { <Elsewhere/> }),
        _ if session.held.with(|held| !held.is_empty()) => Some(view! { <Refused/> }),
        _ if !session.is_lasting() => Some(view! { <MemoryOnly/> }),
        _ => None,
    })
}

#[component]
fn MemoryOnly() -> Node {
    let session = use_session();
    let open = move || session.program.with(Option::is_some);
    view! {
        <Banner words=&words::MEMORY_BANNER>
            {when(open, move || view! {
                <button type="button" on:click=move |_| session.export()>{say(&words::EXPORT)}</button>
            })}
        </Banner>
    }
}

#[component]
fn Refused() -> Node {
    let session = use_session();
    view! {
        <Banner words=&words::REFUSED_BANNER>
            <button type="button" on:click=move |_| session.export_unkept()>{say(&words::EXPORT)}</button>
            <button type="button" on:click=move |_| session.keep_now()>{say(&words::RETRY)}</button>
        </Banner>
    }
}

#[component]
fn Elsewhere() -> Node {
    let session = use_session();
    let location = use_location();
    let take = move |_| {
        session.take_other();
    };
    let keep_copy = move |_| {
        if let Some(id) = session.keep_as_copy() {
            location.go(&Route::Program(id, Page::Overview));
        }
    };
    view! {
        <Banner words=&words::ELSEWHERE_BANNER>
            <button type="button" on:click=take>{say(&words::TAKE_OTHER)}</button>
            <button type="button" on:click=keep_copy>{say(&words::KEEP_COPY)}</button>
        </Banner>
    }
}

#[component]
fn Banner(
    /// What holds, and what to do.
    words: &'static Text,
    /// The buttons.
    children: Children,
) -> Node {
    view! {
        <div class="banner" role="alert">
            <p>{say(words)}</p>
            <div class="buttons">{children}</div>
        </div>
    }
}
