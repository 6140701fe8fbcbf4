//! Moving the keyboard's focus.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the focus on the element with this id, and brings it into view.
pub(in crate::ui) fn focus(id: &str) {
    let element =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok())
        && element.focus().is_err()
    {
        leptos::logging::warn!("“{id}” takes no focus");
    }
}

/// Takes the focus away from whatever has it, so that a field that is being typed into takes what was typed.
pub(in crate::ui) fn leave() {
    let active =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.active_element());
    if let Some(field) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok())
        && field.blur().is_err()
    {
        leptos::logging::warn!("a field keeps the focus");
    }
}
