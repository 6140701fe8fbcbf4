//! Taking a task out of the plan, with what the target then lacks.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Command;
use crate::domain::plan::Origin;
use crate::domain::plan::cover::lacking_without;
use crate::domain::plan::line::followers;
use crate::state::{Notice, memo};
use crate::ui::node::{Node, view};
use crate::ui::page::plan::GapLine;
use crate::ui::page::plan::phrase::titled;
use crate::ui::route::{Page, go_here, use_location};
use crate::ui::words::{say, task as words};

/// Taking a task out of the plan.
#[component]
pub(super) fn Removal(
    /// The task.
    desk: Desk,
) -> Node {
    let session = desk.session();
    let location = use_location();
    let made = desk.look(|line| matches!(line.task.origin, Origin::Template(_)));
    let lacking = memo(move || {
        session.derived.shown.with(|program| {
            program
                .as_ref()
                .map(|program| lacking_without(session.catalog, program, &desk.id()))
                .unwrap_or_default()
        })
    });
    let awaited = memo(move || session.derived.tasks.with(|tasks| followers(tasks, &desk.id()).len()));
    let lacks = move || {
        let gaps = lacking.get();
        if gaps.is_empty() {
            return view! { <p>{say(&words::REMOVE_HARMLESS)}</p> };
        }
        view! {
            <p>{say(&words::REMOVE_LACKS)}</p>
            <ul>{gaps.into_iter().map(|gap| view! { <GapLine gap/> }).collect::<Node>()}</ul>
        }
    };
    let remove = move |_| {
        let title = desk.look(|line| Some(titled(&line.words.title)));
        if session.run(Command::RemoveTask(desk.id())) {
            if let Some(title) = title {
                session.tell(Notice::done(words::removed(&title)));
            }
            go_here(location, Page::Plan);
        }
    };
    let help = if made { words::REMOVE_TEMPLATE.clone() } else { words::REMOVE_OWN.clone() };
    view! {
        <section class="section" aria-labelledby="removal">
            <h2 id="removal">{say(&words::REMOVE)}</h2>
            {made.then_some(lacks)}
            {move || (awaited.get() > 0).then(|| view! { <p>{say(&words::remove_awaited(awaited.get()))}</p> })}
            <p class="help">{say(&help)}</p>
            <p><button type="button" class="danger" on:click=remove>{say(&words::REMOVE)}</button></p>
        </section>
    }
}
