//! The box that selects a task, to be changed with others at once.

use leptos::prelude::*;

use super::Shown;
use crate::domain::id::TaskId;
use crate::ui::node::{Node, view, when};
use crate::ui::words::{plan as words, say};

/// A box that selects a task; none where the plan is only looked at.
#[component]
pub(in crate::ui::page::plan) fn SelectBox(
    /// What is listed.
    shown: Shown,
    /// The task.
    task: TaskId,
    /// Whether it is reached by the tab key; where rows have keys of their own it is not.
    is_stop: bool,
) -> Node {
    let session = shown.board.session();
    let task = StoredValue::new(task);
    let is_selected = move || task.with_value(|task| shown.selected.with(|selected| selected.contains(task)));
    let name = move || {
        let title = task.with_value(|task| shown.board.names.with(|names| names.name(task)));
        say(&words::select(&say(&title)))
    };
    let turn = move |event| {
        task.with_value(|task| shown.select(task, event_target_checked(&event)));
    };
    let stop = if is_stop { "0" } else { "-1" };
    when(
        move || session.is_writer(),
        move || {
            view! {
                <input type="checkbox" class="select-box" tabindex=stop aria-label=name
                    prop:checked=is_selected on:change=turn/>
            }
        },
    )
}
