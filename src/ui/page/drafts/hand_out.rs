//! Copying a draft as text, and printing it.

use leptos::prelude::*;

use super::desk::Desk;
use crate::state::{Notice, RwSignal};
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::focus::select_all;
use crate::ui::part::paper::print;
use crate::ui::words::{drafts as words, report, say};

/// Copying a draft as text, and printing it.
#[component]
pub(super) fn HandOut(
    /// The text.
    desk: Desk,
) -> Node {
    let session = desk.session();
    let refused: RwSignal<Option<String>> = RwSignal::new(None);
    let copy = move |_| {
        let Some(written) = desk.written.get_untracked() else { return };
        let (text, told) = (written.as_text(), words::copied(&desk.kind.name(), written.left().len()));
        refused.set(None);
        let shown = text.clone();
        session.copy_text(&text, move |is_copied| {
            if is_copied {
                session.tell(Notice::done(told.clone()));
            } else {
                refused.set(Some(shown.clone()));
                select_all("draft-copied");
            }
        });
    };
    view! {
        <div class="buttons">
            <button type="button" class="primary" on:click=copy>{say(&words::COPY)}</button>
            <button type="button" aria-describedby="draft-print-help" on:click=|_| print()>{say(&words::PRINT)}</button>
        </div>
        <p class="help" id="draft-print-help">{say(&report::PRINT_HELP)}</p>
        {move || refused.get().map(|text| view! {
            <p class="finding" role="status">{say(&words::NOT_COPIED)}</p>
            <Field id="draft-copied" label=say(&words::COPIED_TEXT)>
                <textarea id="draft-copied" rows="8" readonly prop:value=text></textarea>
            </Field>
        })}
    }
}
