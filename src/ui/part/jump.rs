//! A link to another section of the same page. The address after `#` names the page, so it cannot name a section too.

use leptos::prelude::*;

use super::focus::focus;
use crate::ui::node::{Children, Node, view};
use crate::ui::route::{Page, here};

/// A link to a section of the page.
#[component]
pub(in crate::ui) fn JumpLink(
    /// The page.
    page: Page,
    /// The id of the section's heading.
    #[prop(into)]
    to: String,
    /// What to show.
    children: Children,
) -> Node {
    view! {
        <a href=here(page) on:click=move |event| {
            event.prevent_default();
            focus(&to);
        }>{children}</a>
    }
}
