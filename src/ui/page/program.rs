//! The pages of one program: opens it, then shows the page.

use leptos::prelude::*;

use super::assess::{Assess, QuickCheck};
use super::factor::Factor;
use super::not_found::NotFound;
use super::overview::Overview;
use super::plan::{PlanPage, View};
use super::report::Report;
use super::results::Results;
use super::settings::Settings;
use super::target::Target;
use super::task::TaskPage;
use crate::domain::id::ProgramId;
use crate::state::use_session;
use crate::ui::route::Page;

/// A page of one program.
#[component]
pub(in crate::ui) fn Program(
    /// Which program.
    id: ProgramId,
    /// Which page.
    page: Page,
) -> impl IntoView {
    if !use_session().visit(&id) {
        return view! { <NotFound/> }.into_any();
    }
    match page {
        Page::Overview => view! { <Overview/> }.into_any(),
        Page::QuickCheck => view! { <QuickCheck/> }.into_any(),
        Page::Assess(factor) => view! { <Assess factor/> }.into_any(),
        Page::Results => view! { <Results/> }.into_any(),
        Page::Factor(factor) => view! { <Factor factor/> }.into_any(),
        Page::Target => view! { <Target/> }.into_any(),
        Page::Plan => view! { <PlanPage view=View::Table/> }.into_any(),
        Page::Gantt => view! { <PlanPage view=View::Gantt/> }.into_any(),
        Page::Week => view! { <PlanPage view=View::Week/> }.into_any(),
        Page::Task(task) => view! { <TaskPage task/> }.into_any(),
        Page::Report => view! { <Report/> }.into_any(),
        Page::Settings => view! { <Settings/> }.into_any(),
    }
}
