//! The programs of this browser.

use leptos::prelude::*;

/// The programs of this browser.
#[component]
pub(in crate::ui) fn Home() -> impl IntoView {
    
    view! { <p></p> }
}
