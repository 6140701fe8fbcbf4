//! The guide.

use leptos::prelude::*;

/// The guide.
#[component]
pub(in crate::ui) fn Guide(page: crate::ui::route::Guide) -> impl IntoView {
    let _page = page;
    view! { <p></p> }
}
