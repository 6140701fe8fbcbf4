//! Moving the keyboard's focus.

use wasm_bindgen::JsCast;

/// Puts the focus on the element with this id, and brings it into view.
pub(in crate::ui) fn focus(id: &str) {
    let element =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        && element.focus().is_err()
    {
        leptos::logging::warn!("“{id}” takes no focus");
    }
}
