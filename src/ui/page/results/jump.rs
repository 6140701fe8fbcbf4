//! A link to another section of the results. The address after `#` names the page, so it cannot name a section too.

use leptos::prelude::*;

use crate::ui::node::{Children, Node, view};
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};

/// A link to a section of the results.
#[component]
pub(super) fn JumpLink(
    /// The id of the section's heading.
    to: &'static str,
    /// What to show.
    children: Children,
) -> Node {
    view! {
        <a href=here(Page::Results) on:click=move |event| {
            event.prevent_default();
            focus(to);
        }>{children}</a>
    }
}
