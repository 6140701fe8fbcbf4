//! Putting a task of the plan to a risk.

use leptos::prelude::*;

use super::desk::Desk;
use super::entry::field;
use super::tasks::put;
use crate::domain::id::{RiskId, TaskId};
use crate::domain::risk::Linked;
use crate::domain::sorted;
use crate::state::{Memo, RwSignal, memo};
use crate::ui::node::{Node, each, view};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::{risks as words, say};

/// Puts a task of the plan to a risk.
#[component]
pub(super) fn AddTask(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// The tasks that answer it already.
    linked: Memo<Linked>,
) -> Node {
    let picked = RwSignal::new(String::new());
    // Thousands of choices are made when somebody wants to choose.
    let is_wanted = RwSignal::new(false);
    let choices = memo(move || {
        if !is_wanted.get() {
            return Vec::new();
        }
        let taken = linked.with(|linked| sorted::set(linked.tasks.iter().cloned()));
        desk.board.lines.with(|lines| {
            let open = lines.iter().map(|line| line.task.id.clone()).filter(|id| !taken.contains(id));
            open.map(|id| (id.to_string(), desk.board.names.with(|names| say(&names.name(&id)))))
                .collect::<Vec<_>>()
        })
    });
    let this = StoredValue::new(id.clone());
    let input = field(&id, "add-task");
    let back = StoredValue::new(input.clone());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let task = picked.get_untracked();
        if !task.is_empty() {
            this.with_value(|id| put(desk, id, &TaskId::from(task), true));
            picked.set(String::new());
        }
        back.with_value(|field| focus(field));
    };
    let option = |(id, name): (String, String)| view! { <option value=id>{name}</option> };
    let label = say(&words::add_to(&desk.name(&id)));
    view! {
        <form on:submit=add novalidate aria-label=label.clone()>
            <Field id=input.clone() label=say(&words::ADD_TASK)>
                <div class="buttons">
                    <select id=input.clone() prop:value=move || picked.get()
                        on:pointerdown=move |_| is_wanted.set(true) on:focus=move |_| is_wanted.set(true)
                        on:change=move |event| picked.set(event_target_value(&event))>
                        <option value="">{say(&words::CHOOSE_TASK)}</option>
                        {each(move || choices.get(), |(id, name): &(String, String)| format!("{id} {name}"), option)}
                    </select>
                    <button type="submit" aria-label=label>{say(&words::ADD)}</button>
                </div>
            </Field>
        </form>
    }
}
