//! The tasks as a table, in their groups.

use std::time::Duration;

use leptos::prelude::*;

use super::board::Board;
use super::listing::{self, SelectBox, Shown};
use super::phrase::{self, titled};
use super::status::StatusSelect;
use crate::domain::id::TaskId;
use crate::domain::plan::listing::{Entry, Section};
use crate::domain::plan::{Line, Slips};
use crate::domain::text::{Language, Text};
use crate::state::{Memo, RwSignal, memo, upon};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, each, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::route::{Page, here};
use crate::ui::words::{both, language, plan as words, say};

const COLUMNS: &str = "8";

/// How many rows are shown before more are asked for.
const ROWS: usize = 200;

/// How many of them are drawn at once, and how soon the next ones: the page answers in between.
const ROWS_AT_ONCE: usize = 50;
const NEXT_ROWS: Duration = Duration::from_millis(16);

/// The tasks as a table.
#[component]
pub(super) fn Table(
    /// What is listed.
    shown: Shown,
) -> Node {
    let heads = [
        (&words::TASK, ""),
        (&words::ROLE, ""),
        (&words::FROM, ""),
        (&words::TO, ""),
        (&words::DAYS, "number"),
        (&words::EFFORT, "number"),
        (&words::STATUS, ""),
        (&words::SLACK, ""),
    ];
    let head = |(label, class): (&'static Text, &'static str)| view! { <th scope="col" role="columnheader" class=class>{say(label)}</th> };
    let (most, drawn) = (RwSignal::new(ROWS), RwSignal::new(ROWS_AT_ONCE));
    draw_on(drawn);
    // On paper nothing can be pressed to see the rest.
    upon("beforeprint", move |_| {
        most.set(usize::MAX);
        drawn.set(usize::MAX);
    });
    let listed = move || {
        let keyed = |entries: &[Entry]| {
            shown.board.lines.with_untracked(|lines| {
                let key = |entry: &Entry| (entry.key(lines), matches!(entry, Entry::Task(_)));
                entries.iter().take(most.get().min(drawn.get())).map(key).collect::<Vec<_>>()
            })
        };
        shown.listing.with(|listing| keyed(&listing.entries))
    };
    let is_empty = move || shown.listing.with(|listing| listing.entries.is_empty());
    let is_cut = move || shown.listing.with(|listing| listing.entries.len() > most.get());
    view! {
        <div class="section plan-table">
            <p class="help">{say(&words::TABLE_HELP)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::TABLE_LABEL) hidden=is_empty>
                <table class="cards" role="table">
                    <caption class="visually-hidden">{say(&words::TABLE_LABEL)}</caption>
                    <thead role="rowgroup"><tr role="row">{heads.map(head).into_node()}</tr></thead>
                    <tbody role="rowgroup">
                        {each(listed, |(key, _)| key.clone(), move |(key, is_task)| entry(shown, &key, is_task))}
                    </tbody>
                </table>
            </div>
            {when(is_cut, move || view! {
                <button type="button" on:click=move |_| {
                    most.update(|most| *most = most.saturating_add(ROWS));
                    drawn.set(usize::MAX);
                }>
                    {say(&words::MORE_ROWS)}
                </button>
            })}
        </div>
    }
}

/// Draws some rows more, until as many are there as are shown before more are asked for.
fn draw_on(drawn: RwSignal<usize>) {
    let timer = StoredValue::new(None::<IntervalHandle>);
    let more = move || {
        let is_done = drawn.update(|drawn| {
            *drawn = drawn.saturating_add(ROWS_AT_ONCE);
            *drawn >= ROWS
        });
        if let Some(timer) = timer.get_value().filter(|_| is_done) {
            timer.clear();
        }
    };
    match set_interval_with_handle(more, NEXT_ROWS) {
        Ok(handle) => {
            timer.set_value(Some(handle));
            on_cleanup(move || handle.clear());
        }
        Err(_no_timer) => drawn.set(usize::MAX),
    }
}

fn entry(shown: Shown, key: &str, is_task: bool) -> Node {
    match key.strip_prefix("task-").filter(|_| is_task) {
        Some(id) => view! { <Row shown id=TaskId::from(id.to_owned())/> },
        None => view! { <GroupRow shown key=key.to_owned()/> },
    }
}

/// A group, with what its tasks come to, and the button that shuts it.
#[component]
fn GroupRow(shown: Shown, key: String) -> Node {
    let own = key.clone();
    let section = memo(move || {
        let is_it = |entry: &Entry| match entry {
            Entry::Section(section) if section.heading.key() == own => Some(section.clone()),
            _ => None,
        };
        shown.listing.with(|listing| listing.entries.iter().find_map(is_it))
    });
    let catalog = shown.board.session().catalog;
    let read = move |say: &dyn Fn(&Section) -> String| section.with(|section| section.as_ref().map(say));
    let name = move || read(&|section| say(&listing::heading(catalog, &section.heading)));
    let summary = move || read(&|section| say(&listing::total(section)));
    let is_open = move || section.with(|section| section.as_ref().is_some_and(|section| !section.is_shut));
    view! {
        <tr class="group" role="row">
            <th scope="row" role="rowheader" colspan=COLUMNS>
                <button type="button" class="turn" aria-expanded=move || is_open().to_string()
                    on:click=move |_| shown.turn(&key)>{name}</button>
                " " <span class="soft">{summary}</span>
            </th>
        </tr>
    }
}

#[component]
fn Row(shown: Shown, id: TaskId) -> Node {
    let board = shown.board;
    let line = board.line(id.clone());
    let session = board.session();
    let read = move |pick: fn(&Line) -> Option<String>| line.with(|line| line.as_ref().and_then(pick));
    let title = memo(move || {
        line.with(|line| line.as_ref().map(|line| say(&titled(&line.words.title))).unwrap_or_default())
    });
    let role = move || {
        line.with(|line| line.as_ref().map(|line| say(&phrase::role(session.catalog, &line.words.owner))))
    };
    let because = move || {
        board.names.with(|names| {
            line.with(|line| {
                phrase::because(session.catalog, names, line.as_ref()?).map(|because| say(&because))
            })
        })
    };
    let day = move |end: bool| {
        line.with(|line| {
            let dated = line.as_ref()?.dated.as_ref()?;
            let day = if end { dated.end } else { dated.start };
            Some(phrase::compact(day, session.today.get(), language()))
        })
    };
    let then = move || {
        let told = |slips: &Option<Slips>| {
            let span = board.baseline.with(|baseline| {
                line.with(|line| baseline.as_ref()?.dates.get(&line.as_ref()?.task.id).copied())
            })?;
            let moved = |line: &Line| slips.as_ref()?.moved.iter().find(|slip| slip.task == line.task.id);
            let days = line.with(|line| line.as_ref().and_then(moved).map_or(0, |slip| slip.days));
            let day = |language| phrase::compact(span.end, session.today.get(), language);
            let day = both(day(Language::Japanese), day(Language::English));
            Some(say(&words::end_then(&day, days)))
        };
        board.slips.with(told)
    };
    let name = memo(move || say(&words::status_of(&title.get())));
    view! {
        <tr role="row" class:is-critical=move || line.with(|line| line.as_ref().is_some_and(Line::is_critical))>
            <th scope="row" role="rowheader" class="task">
                <SelectBox shown task=id.clone() is_stop=true/>
                <a href=here(Page::Task(id.clone()))>{title}</a>
                <Notes board line/>
            </th>
            <td role="cell" class="role" data-label=say(&words::ROLE)>{role}<span class="note">{move || read(|line| Some(line.task.assignee.clone()))}</span></td>
            <td role="cell" class="day" data-label=say(&words::FROM)>{move || day(false)}<span class="because">{because}</span></td>
            <td role="cell" class="day" data-label=say(&words::TO)>{move || day(true)}<span class="because">{then}</span></td>
            <td role="cell" class="number" data-label=say(&words::DAYS)>{move || read(|line| line.dated.as_ref().map(|dated| dated.days.to_string()))}</td>
            <td role="cell" class="number" data-label=say(&words::EFFORT)>{move || read(|line| Some(dates::tenths_of(u32::from(line.words.effort.likely))))}</td>
            <td role="cell" data-label=say(&words::STATUS)>
                <Editing><StatusSelect id=format!("status-{id}") line name/></Editing>
                <span class="note">{move || read(progress)}</span>
            </td>
            <td role="cell" class="slack" data-label=say(&words::SLACK)>{move || read(|line| phrase::slack(line).map(|slack| say(&slack))).unwrap_or_else(|| "–".to_owned())}</td>
        </tr>
    }
}

/// The share that is done, while it says more than the status.
fn progress(line: &Line) -> Option<String> {
    (1..100).contains(&line.task.progress).then(|| say(&words::percent(line.task.progress)))
}

/// What stands under a task's title: tags, reasons, challenges, what its date breaks.
#[component]
fn Notes(board: Board, line: Memo<Option<Line>>) -> Node {
    let catalog = board.session().catalog;
    let tag = |(words, class): phrase::Tag| view! { <span class=class>{say(&words)}</span> };
    let tags = move || {
        let tags = line.with(|line| line.as_ref().map(phrase::tags).unwrap_or_default());
        (!tags.is_empty())
            .then(|| view! { <span class="tags">{tags.into_iter().map(tag).collect::<Node>()}</span> })
    };
    let reasons = move || line.with(|line| line.as_ref().map(|line| say(&phrase::reasons(catalog, line))));
    let challenge = move || {
        line.with(|line| {
            line.as_ref().and_then(|line| phrase::answered(catalog, line)).map(|answered| say(&answered))
        })
    };
    let breaches = move || {
        let breaches = board.names.with(|names| {
            line.with(|line| {
                line.as_ref().map(|line| phrase::breaches(catalog, names, line)).unwrap_or_default()
            })
        });
        breaches
            .into_iter()
            .map(|breach| view! { <span class="breach">{say(&breach)}</span> })
            .collect::<Node>()
    };
    view! {
        {tags}
        <span class="note capital">{reasons}</span>
        {move || challenge().map(|challenge| view! { <span class="note">{challenge}</span> })}
        {breaches}
    }
}
