//! The button that goes back to the template.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Edit;
use crate::domain::plan::task::Changes;
use crate::domain::text::Text;
use crate::state::memo;
use crate::ui::node::{Node, view, when};
use crate::ui::part::focus::focus;
use crate::ui::words::{say, task as words};

/// The button that goes back to the template, where a person has changed something.
#[component]
pub(super) fn Back(
    /// The task.
    desk: Desk,
    /// The field that takes the focus then.
    field: &'static str,
    /// What it is called.
    label: &'static Text,
    /// Whether a person has changed it.
    changed: fn(&Changes) -> bool,
    /// The change that goes back.
    edit: Edit,
) -> Node {
    let shown = memo(move || desk.has_template() && desk.read(|line| changed(&line.task.changes)));
    let name = format!("{}: {}", say(&words::TEMPLATE), say(label));
    let edit = StoredValue::new(edit);
    let back = move |_| {
        desk.change(edit.get_value());
        focus(field);
    };
    view! {
        {when(move || shown.get(), move || view! {
            <button type="button" class="quiet back-button" aria-label=name.clone() on:click=back>
                {say(&words::TEMPLATE)}
            </button>
        })}
    }
}
