//! A fold whose inside is made when it is first opened: there may be thousands of rows in it.

use leptos::prelude::*;

use crate::state::{RwSignal, memo};
use crate::ui::node::{IntoNode, Node, view};

/// What waits behind a line of words.
#[component]
pub(in crate::ui) fn Fold<N: IntoNode>(
    /// The line.
    summary: String,
    /// What waits behind it.
    inside: impl Fn() -> N + Send + 'static,
) -> Node {
    let opened = RwSignal::new(false);
    let was_opened = memo(move || opened.get());
    let open = move |event: leptos::ev::Event| {
        if event_target::<web_sys::Element>(&event).has_attribute("open") {
            opened.set(true);
        }
    };
    view! {
        <details on:toggle=open>
            <summary>{summary}</summary>
            {Node::live(move || was_opened.get().then(&inside))}
        </details>
    }
}
