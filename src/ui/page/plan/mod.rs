//! The plan.

use leptos::prelude::*;

/// The plan.
#[component]
pub(in crate::ui) fn PlanPage(view: View) -> impl IntoView {
    let _v = view;
    leptos::view! { <p></p> }
}

/// How a plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum View {
    /// As a table.
    Table,
    /// As a chart.
    Gantt,
    /// What this week asks for.
    Week,
}
