//! The plan to Excel and back, as a table on the clipboard.

mod copy;
mod paste;
mod preview;

use leptos::prelude::*;

use self::copy::Copy;
use self::paste::Paste;
use super::listing::Shown;
use crate::ui::node::{Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::words::{plan as words, say};

/// The plan to Excel and back.
#[component]
pub(super) fn SheetView(
    /// The plan, and what of it is listed.
    shown: Shown,
) -> Node {
    view! {
        <details class="sheet">
            <summary>{say(&words::SHEET)}</summary>
            <div class="section">
                <Copy shown/>
                <Editing><Paste board=shown.board/></Editing>
            </div>
        </details>
    }
}
