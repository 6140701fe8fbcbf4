//! Name, purposes, rounds, file.

use leptos::prelude::*;

/// Name, purposes, rounds, file.
#[component]
pub(in crate::ui) fn Settings() -> impl IntoView {
    
    view! { <p></p> }
}
