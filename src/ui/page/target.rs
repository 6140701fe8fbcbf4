//! Target, start, capacity.

use leptos::prelude::*;

/// Target, start, capacity.
#[component]
pub(in crate::ui) fn Target() -> impl IntoView {
    
    view! { <p></p> }
}
