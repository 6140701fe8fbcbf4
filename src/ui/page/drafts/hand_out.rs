//! Copying a draft as text, and printing it.

use leptos::prelude::*;

use super::Drafted;
use crate::domain::text::Language;
use crate::state::{Notice, RwSignal, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::focus::select_all;
use crate::ui::part::paper::print;
use crate::ui::words::{drafts as words, report, say};

/// Copying a draft as text, and printing it.
#[component]
pub(super) fn HandOut(
    /// The draft.
    drafted: Drafted,
    /// The language in which it is read.
    spoken: RwSignal<Language>,
) -> Node {
    let session = use_session();
    let refused: RwSignal<Option<String>> = RwSignal::new(None);
    let copy = move |_| {
        let language = spoken.get_untracked();
        let Some(draft) = drafted.get_untracked() else { return };
        let (text, told) = (draft.as_text(language), words::copied(&draft.title, draft.open().len()));
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
