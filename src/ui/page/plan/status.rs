//! How far a task has come: as a select, and said once it has changed.

use leptos::prelude::*;

use super::phrase::titled;
use crate::domain::command::{Command, Edit};
use crate::domain::plan::again::to_rate;
use crate::domain::plan::{Line, Status};
use crate::state::{Memo, Notice, Session, memo, use_session};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::focus::focus;
use crate::ui::words::{domain, plan as words, say};

/// How far a task has come, as a select that changes it at once.
#[component]
pub(in crate::ui) fn StatusSelect(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// The task.
    line: Memo<Option<Line>>,
    /// What it is called, where no label names it.
    #[prop(into, optional)]
    name: Option<Memo<String>>,
    /// Whether the new status is said, where the task goes elsewhere with it.
    #[prop(optional)]
    tells: bool,
) -> Node {
    let session = use_session();
    let status = memo(move || line.with(|line| line.as_ref().map(|line| line.task.status)));
    let field = StoredValue::new(id.clone());
    let choose = move |event| {
        let word = event_target_value(&event);
        let chosen = Status::ALL.into_iter().find(|status| word_of(*status) == word);
        if let Some((status, line)) = chosen.zip(line.get_untracked())
            && set_status(session, &line, status)
        {
            if tells {
                tell_status(session, &line, status);
            }
            // New dates may move the task's row, which takes the focus from what is in it.
            let field = field.get_value();
            request_animation_frame(move || focus(&field));
        }
    };
    let option = move |this: Status| {
        let chosen = move || status.get() == Some(this);
        view! { <option value=word_of(this) prop:selected=chosen>{say(&domain::status(this))}</option> }
    };
    view! {
        <select id=id class="status" aria-label=move || name.map(Memo::get) on:change=choose>
            {Status::ALL.map(option).into_node()}
        </select>
    }
}

/// Sets how far a task has come, as of today; once it is done, says what it asks for next. Tells whether it was set.
pub(super) fn set_status(session: Session, line: &Line, status: Status) -> bool {
    let edit = Edit::Status(status, session.today.get_untracked());
    let is_set = session.run(Command::Edit(line.task.id.clone(), edit));
    if is_set && status == Status::Done && asks_to_rate(session, line) {
        session.tell(Notice::done(words::done_and_rate(&titled(&line.words.title))));
    }
    is_set
}

/// Says how far a task has come now, unless there is something to say already.
pub(super) fn tell_status(session: Session, line: &Line, status: Status) {
    if session.notice.with_untracked(Option::is_none) {
        session.tell(Notice::done(words::now(&titled(&line.words.title), &domain::status(status))));
    }
}

fn asks_to_rate(session: Session, line: &Line) -> bool {
    session.derived.shown.with_untracked(|program| {
        let answers = program.as_ref().map(|program| &program.round().answers);
        answers.is_some_and(|answers| !to_rate(session.catalog, answers, &line.task).is_empty())
    })
}

/// The status as a word that no language changes.
pub(super) const fn word_of(status: Status) -> &'static str {
    match status {
        Status::ToDo => "to-do",
        Status::Doing => "doing",
        Status::Blocked => "blocked",
        Status::Done => "done",
    }
}
