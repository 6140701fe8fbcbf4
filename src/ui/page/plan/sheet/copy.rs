//! Copying the plan as a table: as text by tabs, and as a table of HTML.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::domain::plan::Plan;
use crate::exchange::sheet::{as_html, as_text, table};
use crate::state::{Notice, RwSignal, ask_to_copy, upon};
use crate::ui::node::{Node, view};
use crate::ui::page::plan::listing::Shown;
use crate::ui::part::field::Field;
use crate::ui::part::focus::select_all;
use crate::ui::words::{language, plan as words, say};

/// The table in both forms.
#[derive(Clone)]
struct Forms {
    text: String,
    html: String,
}

/// Copying the plan as a table.
#[component]
pub(super) fn Copy(
    /// The plan, and what of it is listed.
    shown: Shown,
) -> Node {
    let session = shown.board.session();
    let asked: StoredValue<Option<Forms>> = StoredValue::new(None);
    let refused: RwSignal<Option<String>> = RwSignal::new(None);
    // Told by the browser while it copies; what else a person copies is none of our business.
    upon("copy", move |event| {
        let Some(forms) = asked.try_update_value(Option::take).flatten() else { return };
        let data =
            event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data);
        let put = |data: web_sys::DataTransfer| {
            data.set_data("text/plain", &forms.text).and_then(|()| data.set_data("text/html", &forms.html))
        };
        match data.map(put) {
            Some(Ok(())) => event.prevent_default(),
            _ => asked.set_value(Some(forms)),
        }
    });
    let rows = move || {
        let lines = shown.lines();
        let table = |plan: &Plan| table(session.catalog, plan, &lines, language());
        session
            .derived
            .shown
            .with_untracked(|open| open.as_ref()?.plan.as_ref().map(table))
            .unwrap_or_default()
    };
    let copy = move |_| {
        let rows = rows();
        let told = Notice::done(words::sheet_copied(rows.len().saturating_sub(1), shown.is_narrow()));
        let forms = Forms { text: as_text(&rows), html: as_html(&rows) };
        refused.set(None);
        asked.set_value(Some(forms.clone()));
        let is_copied = ask_to_copy();
        let is_left = asked.try_update_value(Option::take).flatten().is_some();
        if is_copied && !is_left {
            return session.tell(told);
        }
        let text = forms.text.clone();
        session.copy_text(&forms.text, move |is_copied| {
            if is_copied {
                session.tell(told.clone());
            } else {
                refused.set(Some(text.clone()));
                select_all("sheet-copied");
            }
        });
    };
    view! {
        <div>
            <button type="button" aria-describedby="sheet-copy-help" on:click=copy>{say(&words::SHEET_COPY)}</button>
            <p class="help" id="sheet-copy-help">{say(&words::SHEET_COPY_HELP)}</p>
        </div>
        {move || refused.get().map(|text| view! {
            <p class="finding" role="status">{say(&words::SHEET_NOT_COPIED)}</p>
            <Field id="sheet-copied" label=say(&words::SHEET_TEXT)>
                <textarea id="sheet-copied" rows="6" readonly prop:value=text></textarea>
            </Field>
        })}
    }
}
