//! Taking a file from the person: by choosing it, or by dropping it on the page.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::state::{RwSignal, use_session};
use crate::ui::node::{Children, Node, view};
use crate::ui::words::{home as words, say};

/// A button that lets a file be chosen.
#[component]
pub(in crate::ui) fn OpenFile(
    /// Called with the file's bytes.
    on_bytes: impl Fn(Vec<u8>) + Copy + 'static,
) -> Node {
    let session = use_session();
    let chosen = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            session.take_file(file, on_bytes);
        }
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <div class="open-file">
            <label class="button" for="open-file">{say(&words::OPEN)}</label>
            <input id="open-file" class="visually-hidden" type="file" accept=".json,application/json"
                aria-describedby="open-help" on:change=chosen/>
            <p class="help" id="open-help">{say(&words::OPEN_HELP)}</p>
        </div>
    }
}

/// An area on which a file can be dropped.
#[component]
pub(in crate::ui) fn DropArea(
    /// Called with the file's bytes.
    on_bytes: impl Fn(Vec<u8>) + Copy + 'static,
    /// What the area holds.
    children: Children,
) -> Node {
    let session = use_session();
    let over = RwSignal::new(false);
    let drag = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
        if let Some(file) = file {
            session.take_file(file, on_bytes);
        }
    };
    view! {
        <div class="drop-area" class:is-over=move || over.get() on:dragover=drag
            on:dragleave=move |_| over.set(false) on:drop=drop>
            {children}
        </div>
    }
}
