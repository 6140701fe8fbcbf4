//! What a factor's score is made of.

use leptos::prelude::*;

/// What a factor's score is made of.
#[component]
pub(in crate::ui) fn Factor(factor: crate::domain::id::FactorId) -> impl IntoView {
    let _id = factor;
    view! { <p></p> }
}
