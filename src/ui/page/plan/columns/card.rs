//! A task as a card: what it is, whose, when, and what is to be noticed.

use leptos::prelude::*;

use super::drag::Drag;
use crate::domain::id::TaskId;
use crate::domain::plan::Line;
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase::{self, titled};
use crate::ui::page::plan::status::StatusSelect;
use crate::ui::part::editing::Editing;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, say};

/// A task as a card.
#[component]
pub(super) fn Card(
    /// The plan.
    board: Board,
    /// What is being dragged.
    drag: Drag,
    /// Which task.
    id: TaskId,
) -> Node {
    let line = board.line(id.clone());
    let title = memo(move || {
        line.with(|line| line.as_ref().map(|line| say(&titled(&line.words.title))).unwrap_or_default())
    });
    let name = memo(move || say(&words::status_of(&title.get())));
    let grip = id.clone();
    let (mine, moved) = (id.clone(), id.clone());
    view! {
        <li class="board-card" class:is-critical=move || line.with(|line| line.as_ref().is_some_and(Line::is_critical))
            class:is-behind=move || line.with(|line| line.as_ref().is_some_and(Line::is_late))
            class:is-dragged=move || drag.is_dragged(&mine) style:transform=move || drag.way_of(&moved)>
            <span class="board-grip" aria-hidden="true" class:is-shut=move || !board.session().is_writer()
                on:pointerdown=move |event| drag.begin(&grip, &event) on:pointermove=move |event| drag.move_on(&event)
                on:pointerup=move |event| drag.end(&event) on:pointercancel=move |_| drag.stop()>"⠿"</span>
            <div>
                <a href=here(Page::Task(id.clone()))>{title}</a>
                <Facts board line/>
                <Editing><StatusSelect id=format!("board-status-{id}") line name tells=true/></Editing>
            </div>
        </li>
    }
}

/// Who does it, when, and what is to be noticed.
#[component]
fn Facts(board: Board, line: Memo<Option<Line>>) -> Node {
    let catalog = board.session().catalog;
    let who = move || {
        line.with(|line| {
            let line = line.as_ref()?;
            let role = say(&phrase::role(catalog, &line.words.owner));
            let assignee = line.task.assignee.trim();
            Some(if assignee.is_empty() { role } else { format!("{role} · {assignee}") })
        })
    };
    let days = move || {
        line.with(|line| {
            let dated = line.as_ref()?.dated.as_ref()?;
            Some(phrase::span((dated.start, dated.end), board.session().today.get(), language()))
        })
    };
    let tag = |(words, class): phrase::Tag| view! { <span class=class>{say(&words)}</span> };
    let tags = move || {
        let tags = line.with(|line| line.as_ref().map(phrase::tags).unwrap_or_default());
        (!tags.is_empty())
            .then(|| view! { <span class="tags">{tags.into_iter().map(tag).collect::<Node>()}</span> })
    };
    let progress = move || {
        let progress = line.with(|line| line.as_ref().map_or(0, |line| line.task.progress));
        (1..100).contains(&progress).then(|| say(&words::percent(progress)))
    };
    view! {
        <p class="soft small">{who}</p>
        <p class="soft small">{days} " " {progress}</p>
        {tags}
    }
}
