//! x.

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{open as words, say};

/// x.
#[component]
pub(in crate::ui) fn Open() -> Node {
    view! { <PageHeading title=say(&words::TITLE)/> }
}
