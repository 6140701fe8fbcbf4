//! Printing the page.

/// Asks the browser to print the page.
pub(in crate::ui) fn print() {
    if web_sys::window().is_none_or(|window| window.print().is_err()) {
        leptos::logging::warn!("the browser does not print");
    }
}
