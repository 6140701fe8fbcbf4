//! Scores, risks, findings.

use leptos::prelude::*;

/// Scores, risks, findings.
#[component]
pub(in crate::ui) fn Results() -> impl IntoView {
    
    view! { <p></p> }
}
