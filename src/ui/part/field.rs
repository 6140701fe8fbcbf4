//! Fields of forms: each with its label, and help that is read out with it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::state::Memo;
use crate::ui::node::{Children, Node, view};

/// A label over a field, with help under it.
#[component]
pub(in crate::ui) fn Field(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// What to enter; read out with the field when it names `{id}-help` in `aria-describedby`.
    #[prop(into, optional)]
    help: Option<String>,
    /// The field.
    children: Children,
) -> Node {
    let help_id = format!("{id}-help");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {children}
            {help.map(|help| view! { <p class="help" id=help_id>{help}</p> })}
        </div>
    }
}

/// One choice among a few, as a select.
#[component]
pub(in crate::ui) fn Choice(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The values and what they are called.
    options: Vec<(String, String)>,
    /// The value that is chosen now.
    #[prop(into)]
    value: Memo<String>,
    /// The id of what is read out with it.
    #[prop(optional)]
    described: Option<&'static str>,
    /// Called with the value that a person chooses.
    on_choose: impl Fn(String) + 'static,
) -> Node {
    let options = options
        .into_iter()
        .map(|(option, label)| {
            let this = option.clone();
            let chosen = move || value.with(|value| *value == this);
            view! { <option value=option prop:selected=chosen>{label}</option> }
        })
        .collect::<Node>();
    view! { <select id=id aria-describedby=described on:change=move |event| on_choose(event_target_value(&event))>{options}</select> }
}

/// Puts the kept value back into a text field that holds one which was not taken.
pub(in crate::ui) fn show_again(id: &str, kept: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value(kept);
    }
}
