//! What changes the open program, as one: shut where it may only be read.

use leptos::prelude::*;

use crate::state::use_session;
use crate::ui::node::{Children, Node, view};

/// Fields and buttons that change the open program; none of them can be used where another tab writes it, or a newer
/// version made it. Links, and what unfolds, can.
#[component]
pub(in crate::ui) fn Editing(children: Children) -> Node {
    let session = use_session();
    view! { <fieldset class="editing" role="none" disabled=move || !session.is_writer()>{children}</fieldset> }
}
