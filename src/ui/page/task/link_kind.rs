//! What of a task waits for what of another, as a choice in words.

use crate::domain::plan::LinkKind;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{say, task as words};

/// The kinds as the options of a select, this one chosen.
pub(super) fn options(chosen: impl Fn() -> LinkKind + Copy + Send + 'static) -> Node {
    let option = |kind: LinkKind| {
        view! { <option value=value(kind) prop:selected=move || chosen() == kind>{say(&words::link_kind(kind))}</option> }
    };
    LinkKind::ALL.map(option).into_node()
}

/// The value that stands for a kind in a select.
fn value(kind: LinkKind) -> String {
    (kind as u8).to_string()
}

/// The kind that a person chose.
pub(super) fn kind(chosen: &str) -> LinkKind {
    LinkKind::ALL.into_iter().find(|kind| value(*kind) == chosen).unwrap_or_default()
}
