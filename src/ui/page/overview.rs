//! What comes next.

use leptos::prelude::*;

/// What comes next.
#[component]
pub(in crate::ui) fn Overview() -> impl IntoView {
    
    view! { <p></p> }
}
