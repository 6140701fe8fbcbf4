//! Names of baselines and scenarios: of those that are there, as fields; of a new one, in a form.

use leptos::prelude::*;

use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Field, show_again};
use crate::ui::words::{plan as words, say};

/// The longest name.
const LONGEST: &str = "200";

/// A name as a field that takes each new one at once, and never none.
#[component]
pub(super) fn Name(
    /// The field's id.
    id: String,
    /// What it is the name of.
    label: &'static Text,
    /// The name.
    name: Memo<String>,
    /// Called with a new one.
    rename: impl Fn(String) + Send + 'static,
) -> Node {
    let session = use_session();
    let field = StoredValue::new(id.clone());
    let type_in = move |event| {
        let typed = event_target_value(&event);
        if !typed.trim().is_empty() {
            rename(typed);
        }
    };
    let leave = move |_| {
        session.leave_field();
        show_again(&field.get_value(), &name.get_untracked());
    };
    view! {
        <input type="text" class="variant-name" id=id maxlength=LONGEST aria-label=say(label)
            prop:value=move || name.get() on:input=type_in on:blur=leave/>
    }
}

/// A form that asks for a name, filled in beforehand, and makes something under it.
#[component]
pub(super) fn NewName(
    /// The field's id.
    id: &'static str,
    /// What it is the name of.
    label: &'static Text,
    /// What the button does.
    act: &'static Text,
    /// The name that is offered.
    offered: Memo<String>,
    /// Makes it; says whether it was made.
    make: impl Fn(String) -> bool + Send + 'static,
) -> Node {
    let typed: RwSignal<Option<String>> = RwSignal::new(None);
    let name = move || typed.get().unwrap_or_else(|| offered.get());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = typed.get_untracked().unwrap_or_else(|| offered.get_untracked()).trim().to_owned();
        if !name.is_empty() && make(name) {
            typed.set(None);
        }
    };
    let error = format!("{id}-error");
    let is_empty = move || typed.with(|typed| typed.as_ref().is_some_and(|typed| typed.trim().is_empty()));
    view! {
        <form class="variant-new" on:submit=submit novalidate>
            <Field id label=say(label)>
                <input type="text" id=id maxlength=LONGEST prop:value=name aria-describedby=error.clone()
                    aria-invalid=move || is_empty().to_string()
                    on:input=move |event| typed.set(Some(event_target_value(&event)))/>
                <p class="field-error" id=error>{move || is_empty().then(|| say(&words::ADD_EMPTY))}</p>
            </Field>
            <button type="submit">{say(act)}</button>
        </form>
    }
}
