//! Taking monthly figures from a table: it is looked at first, and taken in one step.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::desk::Desk;
use super::found::{found, told};
use super::section;
use crate::domain::command::Command;
use crate::domain::text::Text;
use crate::exchange::monthly::{Change, Monthly, NoTable, changes, merged, read};
use crate::state::{Memo, Notice, RwSignal, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::kpis::monthly as words;
use crate::ui::words::say;

/// What a text turned out to be, and what it would change now; none without one.
pub(super) type Found = Option<Result<(Monthly, Vec<Change>), NoTable>>;

/// Taking monthly figures from a table.
#[component]
pub(super) fn Table(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let text = RwSignal::new(String::new());
    let said: RwSignal<Option<&'static Text>> = RwSignal::new(None);
    let seen: Memo<Found> = memo(move || {
        let today = desk.session().today.get();
        text.with(|text| {
            let read = (!text.trim().is_empty()).then(|| read(text, today))?;
            let with_changes = |monthly: Monthly| {
                let changes = desk.figures.with(|figures| changes(figures, &monthly.months));
                (monthly, changes)
            };
            Some(read.map(with_changes))
        })
    });
    let type_in = move |event| {
        said.set(None);
        text.set(event_target_value(&event));
    };
    let clear = move || {
        text.set(String::new());
        said.set(None);
        focus("kpi-table");
    };
    let take = move |_| {
        let Some(Ok((monthly, all))) = seen.get_untracked() else { return };
        let next = desk.figures.with_untracked(|figures| merged(figures, &monthly.months));
        if desk.session().run(Command::SetValue(Box::new(next))) {
            desk.session().tell(Notice::done(words::taken(all.len())));
            clear();
        }
    };
    let count = move || {
        seen.with(|seen| seen.as_ref().and_then(|seen| seen.as_ref().ok()).map_or(0, |(_, all)| all.len()))
    };
    let heard = move || match said.get() {
        Some(said) => view! { <p class="error">{say(said)}</p> },
        None => seen.with(told),
    };
    section(
        "kpi-table",
        &words::TITLE,
        Some(&words::HELP),
        view! {
            {chooser(desk, text, said)}
            <Field id="kpi-table-text" label=say(&words::PASTE) help=say(&words::PASTE_HELP)>
                <textarea id="kpi-table-text" class="policy-paste" rows="4" autocomplete="off" spellcheck="false"
                    aria-describedby="kpi-table-text-help" prop:value=move || text.get() on:input=type_in></textarea>
            </Field>
            <div role="status">{heard}</div>
            {Node::live(move || seen.with(|seen| seen.as_ref().and_then(|seen| seen.as_ref().ok()).map(found)))}
            {when(move || seen.with(Option::is_some), move || view! {
                <div class="buttons">
                    {when(move || count() > 0, move || view! {
                        <button type="button" class="primary" on:click=take>{move || say(&words::take(count()))}</button>
                    })}
                    <button type="button" on:click=move |_| clear()>{say(&words::CLEAR)}</button>
                </div>
            })}
        },
    )
}

/// Choosing a file, whose text then stands in the field.
fn chooser(desk: Desk, text: RwSignal<String>, said: RwSignal<Option<&'static Text>>) -> Node {
    let session = desk.session();
    let alive = StoredValue::new(());
    let chosen = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| files.get(0));
        // So that the same file can be chosen again.
        input.set_value("");
        let Some(file) = file else { return };
        session.read_table(file, move |read| {
            if alive.is_disposed() {
                return;
            }
            said.set(read.is_none().then_some(&words::UNREADABLE));
            text.set(read.unwrap_or_default());
        });
    };
    view! {
        <div class="open-file">
            <label class="button" for="kpi-table-file">{say(&words::CHOOSE)}</label>
            <input id="kpi-table-file" class="visually-hidden" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain"
                on:change=chosen/>
        </div>
    }
}
