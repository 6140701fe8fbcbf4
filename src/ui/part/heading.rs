//! The heading of a page: it names the document and takes the focus when the page changes.

use leptos::html::H1;
use leptos::prelude::*;

use super::focus::focus;
use crate::state::effect;
use crate::ui::node::{Node, view};
use crate::ui::route::use_location;
use crate::ui::words::{say, shell};

/// The heading of the page: where the focus goes when what had it is gone.
pub(in crate::ui) const HEADING: &str = "page-heading";

/// The heading of a page, with a sentence under it.
#[component]
pub(in crate::ui) fn PageHeading(
    /// The title.
    #[prop(into)]
    title: String,
    /// A sentence that says what the page is for.
    #[prop(into, optional)]
    lead: Option<String>,
) -> Node {
    let heading = NodeRef::<H1>::new();
    let location = use_location();
    let document_title = format!("{title} – {}", say(&shell::BRAND));
    effect(move || {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            document.set_title(&document_title);
        }
        if let Some(aim) = location.take_aim() {
            return focus(&aim);
        }
        // A new page is read from its heading; the first page of all leaves the focus where the browser puts it.
        if let Some(heading) = heading.get_untracked()
            && has_navigated()
            && heading.focus().is_err()
        {
            leptos::logging::warn!("the heading takes no focus");
        }
    });
    view! {
        <div class="page-heading">
            <h1 id=HEADING tabindex="-1" node_ref=heading>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
}

/// Whether the person has gone from one page to another, rather than switched the language or just arrived.
fn has_navigated() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let focused = document.and_then(|document| document.active_element());
    focused.is_none_or(|focused| matches!(focused.tag_name().as_str(), "A" | "BODY")) && history_length() > 1
}

fn history_length() -> u32 {
    web_sys::window()
        .and_then(|window| window.history().ok())
        .and_then(|history| history.length().ok())
        .unwrap_or(0)
}
