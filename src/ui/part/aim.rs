//! Links to one thing on another page. The address after `#` names the page, so it cannot name a place on it too.

use leptos::prelude::*;

use super::focus::focus;
use crate::ui::node::{Children, Node, view};
use crate::ui::route::use_location;

/// A link to a page, and on it to the element with this id.
#[component]
pub(in crate::ui) fn AimedLink(
    /// The page.
    href: String,
    /// The element's id.
    to: String,
    /// What it is called where its words alone do not say so.
    #[prop(optional)]
    label: String,
    /// Its words.
    children: Children,
) -> Node {
    let location = use_location();
    let page = href.clone();
    let go = move |_| {
        location.aim(to.clone());
        if location.hash_is(&page) {
            // The page is shown already: nothing else will look for the aim.
            location.take_aim().iter().for_each(|id| focus(id));
        }
    };
    view! { <a href=href aria-label=(!label.is_empty()).then_some(label) on:click=go>{children}</a> }
}
