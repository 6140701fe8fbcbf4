//! Creating a program.

use leptos::prelude::*;

/// Creating a program.
#[component]
pub(in crate::ui) fn Create() -> impl IntoView {
    
    view! { <p></p> }
}
