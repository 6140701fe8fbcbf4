//! One task.

use leptos::prelude::*;

/// One task.
#[component]
pub(in crate::ui) fn TaskPage(task: crate::domain::id::TaskId) -> impl IntoView {
    let _id = task;
    view! { <p></p> }
}
