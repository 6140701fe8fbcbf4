//! The tasks of the plan that answer a risk, and how each stands.

use leptos::prelude::*;

use super::add_task::AddTask;
use super::desk::Desk;
use super::entry::field;
use crate::domain::id::{RiskId, TaskId};
use crate::domain::plan::Line;
use crate::domain::risk::{Row, remedying};
use crate::domain::words::begun;
use crate::state::{Memo, memo};
use crate::ui::dates;
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, language, risks as words, say};

/// The tasks that answer a risk.
#[component]
pub(super) fn Tasks(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// What is known of it.
    row: Memo<Option<Row>>,
) -> Node {
    let this = StoredValue::new(id.clone());
    let linked = memo(move || row.with(|row| row.as_ref().map(|row| row.linked.clone()).unwrap_or_default()));
    let is_planned = memo(move || desk.board.lines.with(|lines| !lines.is_empty()));
    let heading = field(&id, "tasks");
    let help = if id.is_own() { &words::TASKS_HELP_OWN } else { &words::TASKS_HELP };
    let gone = move || linked.with(|linked| linked.gone.len());
    let forget = move |_| {
        let gone = linked.with_untracked(|linked| linked.gone.clone());
        this.with_value(|id| {
            desk.change(id, |risk| {
                for task in &gone {
                    risk.links.remove(task);
                }
            });
        });
    };
    let entry =
        move |task: TaskId| view! { <li class="line-row"><Linked desk id=this.get_value() task/></li> };
    view! {
        <div class="risk-tasks" role="group" aria-labelledby=heading.clone()>
            <p class="label" id=heading tabindex="-1">{say(&words::TASKS)}</p>
            <p class="help">{say(help)}</p>
            {when(move || linked.with(|linked| linked.tasks.is_empty()), || view! { <p class="soft">{say(&words::NO_LINKED)}</p> })}
            <ul class="plain-list">{each(move || linked.with(|linked| linked.tasks.clone()), TaskId::to_string, entry)}</ul>
            {when(move || gone() > 0, move || view! {
                <p class="small">
                    {move || say(&words::gone(gone()))}" "
                    <button type="button" class="quiet small" on:click=forget>{say(&words::FORGET)}</button>
                </p>
            })}
            {when(move || is_planned.get(), move || this.with_value(|id| view! { <AddTask desk id=id.clone() linked/> }))}
        </div>
    }
}

/// Puts a task to a risk, or takes it from it; what the catalog says anyway is not kept.
pub(super) fn put(desk: Desk, id: &RiskId, task: &TaskId, is_put: bool) -> bool {
    let action = desk.board.lines.with_untracked(|lines| {
        let line = lines.iter().find(|line| line.task.id == *task);
        line.and_then(|line| line.task.template().cloned())
    });
    let remedying = remedying(desk.session().catalog, id);
    let by_catalog = action.is_some_and(|action| remedying.contains(&action));
    desk.change(id, |risk| {
        if by_catalog == is_put {
            risk.links.remove(task);
        } else {
            risk.links.insert(task.clone(), is_put);
        }
    })
}

/// A task, how it stands, and the button that takes it out.
#[component]
fn Linked(desk: Desk, id: RiskId, task: TaskId) -> Node {
    let href = here(Page::Task(task.clone()));
    let this = StoredValue::new((id, task));
    let name = memo(move || this.with_value(|(_, task)| desk.board.names.with(|names| names.name(task))));
    let line = memo(move || {
        this.with_value(|(_, task)| {
            desk.board.lines.with(|lines| {
                lines.iter().find(|line| line.task.id == *task).map(|line| (told(line), line.is_late()))
            })
        })
    });
    let standing = move || line.with(|line| line.as_ref().map(|(told, _)| told.clone()));
    let late = move || {
        let is_late = line.with(|line| line.as_ref().is_some_and(|(_, is_late)| *is_late));
        is_late.then(|| view! { <span class="tag is-bad">{say(&begun(&words::IS_LATE))}</span> })
    };
    let remove = move |_| {
        this.with_value(|(id, task)| {
            put(desk, id, task, false);
            focus(&field(id, "tasks"));
        });
    };
    view! {
        <div class="tags">
            <a href=href>{move || say(&name.get())}</a>
            <span class="small soft">{standing}</span>
            {Node::live(late)}
        </div>
        <button type="button" class="quiet small" aria-label=move || say(&words::take_out(&name.get())) on:click=remove>
            {say(&words::TAKE_OUT)}
        </button>
    }
}

/// How far a task has come, and when it ends.
fn told(line: &Line) -> String {
    let status = say(&domain::status(line.task.status));
    match &line.dated {
        Some(dated) => {
            let day = dates::medium(dated.end, language());
            format!("{status}{}{}", say(&crate::ui::words::COMMA), say(&words::ends(&day)))
        }
        None => status,
    }
}
