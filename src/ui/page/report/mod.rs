//! Everything, to print.

use leptos::prelude::*;

/// Everything, to print.
#[component]
pub(in crate::ui) fn Report() -> impl IntoView {
    
    view! { <p></p> }
}
