//! How far a task has come, as a select.

use leptos::prelude::*;

use crate::domain::command::{Command, Edit};
use crate::domain::plan::{Line, Status};
use crate::state::use_session;
use crate::ui::words::{domain, say};

/// How far a task has come, as a select that says so at once.
#[component]
pub(in crate::ui) fn StatusSelect(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The task.
    line: Memo<Option<Line>>,
    /// What it is called, where no label names it.
    #[prop(into, optional)]
    name: Option<Signal<String>>,
) -> impl IntoView {
    let session = use_session();
    let status = Memo::new(move |_| line.with(|line| line.as_ref().map(|line| line.task.status)));
    let choose = move |event| {
        let word = event_target_value(&event);
        let chosen = Status::ALL.into_iter().find(|status| word_of(*status) == word);
        let task = line.with_untracked(|line| line.as_ref().map(|line| line.task.id.clone()));
        if let Some((status, task)) = chosen.zip(task) {
            session.run(Command::Edit(task, Edit::Status(status, session.today.get_untracked())));
        }
    };
    let option = move |this: Status| {
        let chosen = move || status.get() == Some(this);
        view! { <option value=word_of(this) prop:selected=chosen>{say(&domain::status(this))}</option> }
    };
    view! {
        <select id=id class="status" aria-label=move || name.map(|name| name.get()) on:change=choose>
            {Status::ALL.map(option).collect_view()}
        </select>
    }
}

const fn word_of(status: Status) -> &'static str {
    match status {
        Status::ToDo => "to-do",
        Status::Doing => "doing",
        Status::Blocked => "blocked",
        Status::Done => "done",
    }
}
