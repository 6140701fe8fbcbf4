//! A field for a passphrase. What is typed stays in the field and in memory: it is no attribute, no address and no log.

use leptos::prelude::*;

use super::field::Field;
use crate::domain::text::Text;
use crate::state::RwSignal;
use crate::ui::node::{Node, view};
use crate::ui::words::{keeping as words, say};

/// The fewest characters of a passphrase, as the words of this field tell.
const FEWEST: usize = 8;

/// The field of the second entry of a new passphrase.
pub(in crate::ui) const SECOND: &str = "same-passphrase";

/// What is wrong with a new passphrase that was entered twice, and the field to look at.
pub(in crate::ui) fn fault(
    field: &'static str,
    first: &str,
    second: &str,
) -> Option<(&'static str, &'static Text)> {
    if first.chars().count() < FEWEST {
        Some((field, &words::TOO_SHORT))
    } else {
        (first != second).then_some((SECOND, &words::NOT_EQUAL))
    }
}

/// A field for a passphrase.
#[component]
pub(in crate::ui) fn Passphrase(
    /// The field's id.
    id: &'static str,
    /// Its label.
    label: String,
    /// What to enter.
    help: String,
    /// Whether the passphrase is a new one, which no password manager knows.
    is_new: bool,
    /// What is typed.
    typed: RwSignal<String>,
    /// Whether it is shown as it is typed.
    shown: RwSignal<bool>,
    /// What is wrong with what was typed.
    #[prop(optional, into)]
    wrong: Option<RwSignal<Option<Text>>>,
) -> Node {
    let is_wrong = move || wrong.is_some_and(|wrong| wrong.with(Option::is_some)).then_some("true");
    let known = if is_new { "new-password" } else { "current-password" };
    view! {
        <Field id label help>
            <input id=id type=move || if shown.get() { "text" } else { "password" } class="passphrase"
                autocomplete=known autocapitalize="off" spellcheck="false" aria-describedby=format!("{id}-help") aria-invalid=is_wrong
                prop:value=move || typed.get() on:input=move |event| typed.set(event_target_value(&event))/>
        </Field>
    }
}

/// Which program a passphrase belongs to, for password managers: they would take all of them for one.
#[component]
pub(in crate::ui) fn Account(
    /// The program's id.
    id: String,
) -> Node {
    view! { <input type="text" autocomplete="username" hidden="" value=id/> }
}

/// Lets what is typed be shown.
#[component]
pub(in crate::ui) fn Shown(
    /// Whether it is.
    shown: RwSignal<bool>,
) -> Node {
    view! {
        <label class="check small">
            <input type="checkbox" prop:checked=move || shown.get()
                on:change=move |event| shown.set(event_target_checked(&event))/>
            {say(&words::SHOW)}
        </label>
    }
}
