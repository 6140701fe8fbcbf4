//! Taking a file from the person: by choosing it, or by dropping it on the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent, Event};

use crate::state::{File, RwSignal, upon, use_session};
use crate::ui::node::{Node, view};
use crate::ui::route::{Route, use_location};
use crate::ui::words::{home as words, open, say};

/// The field for the text of a file, on the page where files are looked at.
pub(in crate::ui) const PASTE: &str = "paste";

/// A button that lets files be chosen. They are shown before anything is done with them.
#[component]
pub(in crate::ui) fn OpenFile() -> Node {
    let (session, location) = (use_session(), use_location());
    let chosen = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        session.take_files(listed(input.files()), move || location.go(&Route::Open));
        // So that the same file can be chosen again.
        input.set_value("");
    };
    view! {
        <div class="open-file">
            <label class="button" for="open-file">{say(&words::OPEN)}</label>
            <input id="open-file" class="visually-hidden" type="file" multiple="" accept=".json,application/json"
                aria-describedby="open-help" on:change=chosen/>
            <p class="help" id="open-help">{say(&words::OPEN_HELP)}</p>
            {(!location.hash_is(&Route::Open.hash())).then(|| view! {
                <p class="help">
                    <a href=Route::Open.hash() on:click=move |_| location.aim(PASTE.to_owned())>{say(&open::PASTE)}</a>
                </p>
            })}
        </div>
    }
}

fn listed(files: Option<web_sys::FileList>) -> Vec<File> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|index| files.get(index)).collect()
}

/// Takes files that are dropped anywhere on the page. Says whether some are being dragged over it.
pub(in crate::ui) fn take_drops() -> RwSignal<bool> {
    let (session, location) = (use_session(), use_location());
    let over = RwSignal::new(false);
    upon("dragover", move |event| {
        // Words that are dragged from one field to another are the browser's business.
        if holds_files(&event) {
            event.prevent_default();
            over.set(true);
        }
    });
    upon("dragleave", move |_| over.set(false));
    upon("drop", move |event| {
        over.set(false);
        if holds_files(&event) {
            event.prevent_default();
            let files = listed(carried(&event).and_then(|data| data.files()));
            session.take_files(files, move || location.go(&Route::Open));
        }
    });
    over
}

fn carried(event: &Event) -> Option<DataTransfer> {
    event.dyn_ref::<DragEvent>()?.data_transfer()
}

fn holds_files(event: &Event) -> bool {
    carried(event).is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
