//! x.

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{conflicts as words, say};

/// x.
#[component]
pub(in crate::ui) fn Conflicts() -> Node {
    view! { <PageHeading title=say(&words::TITLE)/> }
}
