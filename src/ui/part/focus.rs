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

/// Puts the focus on the element with this id where nothing has it, because what had it is gone.
pub(in crate::ui) fn focus_lost(id: &str) {
    let page = web_sys::window().and_then(|window| window.document());
    let active = page.and_then(|page| page.active_element());
    if active.is_none_or(|active| active.tag_name() == "BODY") {
        focus(id);
    }
}

/// Puts the focus on the text field with this id, with all of its text selected, once the page shows it.
pub(in crate::ui) fn select_all(id: &'static str) {
    let select = move || {
        focus(id);
        let page = web_sys::window().and_then(|window| window.document());
        let field = page.and_then(|page| page.get_element_by_id(id));
        if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
            field.select();
        }
    };
    leptos::prelude::set_timeout(select, std::time::Duration::ZERO);
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

/// Lets the field that is being typed into take what was typed, and keep the focus.
pub(in crate::ui) fn settle() {
    let active =
        web_sys::window().and_then(|window| window.document()).and_then(|page| page.active_element());
    // Fields take what is whole when they are left; this tells them that they are.
    let left = web_sys::Event::new("blur").ok().zip(active);
    if left.is_some_and(|(event, field)| field.dispatch_event(&event).is_err()) {
        leptos::logging::warn!("a field heard of nothing");
    }
}
