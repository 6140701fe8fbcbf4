//! The plan to Excel and back, as a table on the clipboard.

mod copy;
mod paste;
mod preview;

use leptos::prelude::*;

use self::copy::Copy;
use self::paste::Paste;
use super::board::Board;
use crate::ui::node::{Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::words::{plan as words, say};

/// The plan to Excel and back.
#[component]
pub(super) fn SheetView(
    /// The plan.
    board: Board,
) -> Node {
    view! {
        <details class="sheet">
            <summary>{say(&words::SHEET)}</summary>
            <div class="section">
                <Copy board/>
                <Editing><Paste board/></Editing>
            </div>
        </details>
    }
}
