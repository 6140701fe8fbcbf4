//! The tasks as a table, by phase.

use leptos::prelude::*;

use super::board::Board;
use super::phrase::{self, titled};
use super::status::StatusSelect;
use crate::domain::catalog::Phase;
use crate::domain::id::TaskId;
use crate::domain::plan::outlook::amount;
use crate::domain::plan::{Line, Slips};
use crate::domain::text::{Language, Text};
use crate::state::{Memo, memo};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, each, view, when};
use crate::ui::route::{Page, here};
use crate::ui::words::{both, domain, language, plan as words, say};

const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];
const COLUMNS: &str = "8";

/// The tasks as a table.
#[component]
pub(super) fn Table(
    /// The plan.
    board: Board,
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
    view! {
        <div class="section plan-table">
            <p class="help">{say(&words::TABLE_HELP)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::TABLE_LABEL)>
                <table class="cards" role="table">
                    <caption class="visually-hidden">{say(&words::TABLE_LABEL)}</caption>
                    <thead role="rowgroup"><tr role="row">{heads.map(head).into_node()}</tr></thead>
                    {PHASES.map(|phase| view! { <PhaseRows board phase/> }).into_node()}
                </table>
            </div>
        </div>
    }
}

#[component]
fn PhaseRows(board: Board, phase: Phase) -> Node {
    let of_phase = move |line: &&Line| line.words.phase == phase;
    let ids = memo(move || {
        board
            .lines
            .with(|lines| lines.iter().filter(of_phase).map(|line| line.task.id.clone()).collect::<Vec<_>>())
    });
    let total = memo(move || board.lines.with(|lines| amount(lines.iter().filter(of_phase))));
    let any = memo(move || ids.with(|ids| !ids.is_empty()));
    let summary = move || {
        let effort = |language| dates::effort(total.get().effort_tenths, language);
        say(&words::phase_total(
            total.get().tasks,
            &both(effort(Language::Japanese), effort(Language::English)),
        ))
    };
    view! {
        {when(move || any.get(), move || view! {
            <tbody role="rowgroup">
                <tr class="group" role="row">
                    <th scope="rowgroup" role="rowheader" colspan=COLUMNS>
                        {say(&domain::phase(phase))} " " <span class="soft">{summary}</span>
                    </th>
                </tr>
                {each(move || ids.get(), TaskId::to_string, move |id| view! { <Row board id/> })}
            </tbody>
        })}
    }
}

#[component]
fn Row(board: Board, id: TaskId) -> Node {
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
                <a href=here(Page::Task(id.clone()))>{title}</a>
                <Notes board line/>
            </th>
            <td role="cell" class="role" data-label=say(&words::ROLE)>{role}<span class="note">{move || read(|line| Some(line.task.assignee.clone()))}</span></td>
            <td role="cell" class="day" data-label=say(&words::FROM)>{move || day(false)}<span class="because">{because}</span></td>
            <td role="cell" class="day" data-label=say(&words::TO)>{move || day(true)}<span class="because">{then}</span></td>
            <td role="cell" class="number" data-label=say(&words::DAYS)>{move || read(|line| line.dated.as_ref().map(|dated| dated.days.to_string()))}</td>
            <td role="cell" class="number" data-label=say(&words::EFFORT)>{move || read(|line| Some(dates::tenths_of(u32::from(line.words.effort.likely))))}</td>
            <td role="cell" data-label=say(&words::STATUS)>
                <StatusSelect id=format!("status-{id}") line name/>
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
