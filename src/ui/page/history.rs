//! History.

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{say, history as words};

/// History.
#[component]
pub(in crate::ui) fn HistoryPage() -> Node {
    view! { <PageHeading title=say(&words::TITLE)/> }
}
