//! History.

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{history as words, say};

/// History.
#[component]
pub(in crate::ui) fn HistoryPage() -> Node {
    view! { <PageHeading title=say(&words::TITLE)/> }
}
