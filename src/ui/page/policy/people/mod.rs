//! Trying the rules on a table of people who left. The table is held by this page alone, and by nothing that is kept.

mod columns;
mod counts;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use self::columns::columns;
use self::counts::{Counts, Grouped};
use super::desk::Desk;
use super::section;
use crate::exchange::leavers::{Leavers, NoTable, read};
use crate::state::{Memo, RwSignal, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::policy::people as words;
use crate::ui::words::say;

/// What a text turned out to be; none without one.
type Found = Option<Result<Leavers, NoTable>>;

/// The table that is looked at. Cheap to copy; gone with the page.
#[derive(Clone, Copy)]
struct Table {
    text: RwSignal<String>,
    /// Whether a file could not be read, or the table was just forgotten.
    said: RwSignal<Option<&'static crate::domain::text::Text>>,
    /// By which column people are told apart, and whether that was agreed to where it needs care.
    grouped: Grouped,
    /// What is in the table.
    found: Memo<Found>,
}

impl Table {
    fn none(desk: Desk) -> Self {
        let (text, grouped) = (RwSignal::new(String::new()), Grouped::none());
        let session = desk.session();
        let found = memo(move || {
            let (group, today) = (grouped.agreed(), session.today.get());
            text.with(|text| (!text.trim().is_empty()).then(|| read(text, group.as_deref(), today)))
        });
        Self { text, said: RwSignal::new(None), grouped, found }
    }

    fn take(self, text: String) {
        self.grouped.clear();
        self.said.set(None);
        self.text.set(text);
    }

    fn forget(self) {
        self.take(String::new());
        self.said.set(Some(&words::FORGOTTEN));
        focus("people");
    }
}

/// Trying the rules on a table of people who left.
#[component]
pub(super) fn People(
    /// The policy.
    desk: Desk,
) -> Node {
    let table = Table::none(desk);
    let pasted = RwSignal::new(String::new());
    let session = desk.session();
    let alive = StoredValue::new(());
    let chosen = move |event: leptos::ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| files.get(0));
        // So that its name is not shown, and the same file can be chosen again.
        input.set_value("");
        let Some(file) = file else { return };
        session.read_table(file, move |text| {
            // Whoever left the page meanwhile has forgotten it.
            if alive.is_disposed() {
                return;
            }
            pasted.set(String::new());
            let is_read = text.is_some();
            table.take(text.unwrap_or_default());
            if !is_read {
                table.said.set(Some(&words::UNREADABLE));
            }
        });
    };
    let type_in = move |event| {
        pasted.set(event_target_value(&event));
        table.take(pasted.get_untracked());
    };
    let forget = move |_| {
        pasted.set(String::new());
        table.forget();
    };
    section(
        "people",
        &words::TABLE,
        Some(&words::TABLE_HELP),
        view! {
            <p class="finding" id="people-private">{say(&words::PRIVATE)}</p>
            <div class="open-file">
                <label class="button" for="people-file">{say(&words::CHOOSE)}</label>
                <input id="people-file" class="visually-hidden" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain"
                    aria-describedby="people-private" on:change=chosen/>
            </div>
            <Field id="people-text" label=say(&words::PASTE) help=say(&words::PASTE_HELP)>
                <textarea id="people-text" class="policy-paste" rows="4" autocomplete="off" spellcheck="false"
                    aria-describedby="people-text-help people-private" prop:value=move || pasted.get() on:input=type_in></textarea>
            </Field>
            <div role="status">{move || heard(table)}</div>
            {when(move || !table.text.with(String::is_empty), move || view! {
                <p><button type="button" on:click=forget>{say(&words::FORGET)}</button></p>
            })}
            {Node::live(move || table.found.with(|found| match found {
                Some(Ok(leavers)) => columns(leavers),
                _ => Node::Empty,
            }))}
            <Counts desk found=table.found grouped=table.grouped/>
        },
    )
}

/// What there is to be heard of the table.
fn heard(table: Table) -> Node {
    if let Some(said) = table.said.get() {
        return view! { <p>{say(said)}</p> };
    }
    table.found.with(|found| match found {
        None => Node::Empty,
        Some(Err(why)) => view! { <p class="error">{say(&words::no_table(why))}</p> },
        Some(Ok(leavers)) => {
            let people = dates::grouped(leavers.people.len() as u64);
            view! { <p><strong>{say(&words::read(&people))}</strong></p> }
        }
    })
}
