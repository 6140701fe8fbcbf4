//! Answering the items.

use leptos::prelude::*;

/// Answering the items.
#[component]
pub(in crate::ui) fn QuickCheck() -> impl IntoView {
    
    view! { <p></p> }
}

/// The items of one factor.
#[component]
pub(in crate::ui) fn Assess(factor: crate::domain::id::FactorId) -> impl IntoView {
    let _id = factor;
    view! { <p></p> }
}
