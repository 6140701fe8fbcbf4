//! Bars that lead to their tasks, the arrows between them, and samples of both for the legend.

use leptos::prelude::*;

use super::Window;
use super::paths::arrow;
use crate::domain::plan::timeline::{BAR, Bar, ROW, Row, Tie, middle, top};
use crate::ui::node::{Node, view};

/// The least that a finger can hit.
const TARGET: u32 = 24;

/// How thick a bar of the baseline is.
const THEN: u32 = 4;

/// How much of a bar's end makes it longer when it is pulled.
const EDGE: u32 = 8;

/// Room behind a bar for what is written beside it.
const BESIDE: u32 = 320;

/// What a bar shows.
#[derive(Clone)]
pub(in crate::ui) struct Mark {
    /// The task's id, by which a hand finds it.
    pub(in crate::ui) task: String,
    /// What stands beside the bar.
    pub(in crate::ui) beside: String,
    /// The address of the task's page.
    pub(in crate::ui) address: String,
    /// Outlined.
    pub(in crate::ui) is_critical: bool,
    /// Dashed.
    pub(in crate::ui) is_late: bool,
    /// With a mark at its start.
    pub(in crate::ui) is_dated: bool,
}

/// The bars of the rows that are drawn, and of the groups among them.
pub(in crate::ui) fn bars(rows: &[Row], window: Window, mark: impl Fn(usize) -> Option<Mark>) -> Node {
    let drawn = rows.iter().enumerate().take(window.after).skip(window.first);
    let bar = |(row, entry): (usize, &Row)| match entry {
        Row::Section(span) => span.map(|(left, width)| section(row, left, width)),
        Row::Task(line, Some(bar)) if window.holds(bar.left, bar.right() + BESIDE) => {
            mark(*line).map(|mark| link(row, bar, mark))
        }
        Row::Task(..) => None,
    };
    drawn.map(bar).collect()
}

/// A group from the first of its days to the last.
fn section(row: usize, left: u32, width: u32) -> Node {
    let y = middle(row) - 2;
    view! { <path class="bar-group" d=format!("M{left} {y}h{width}v8l-4 -4h-{}l-4 4z", width.saturating_sub(8))/> }
}

/// A task's bar, which opens its page. Rows say the same to those who do not see it.
fn link(row: usize, bar: &Bar, mark: Mark) -> Node {
    let at = middle(row);
    let top = at - BAR / 2;
    let dated = format!("M{} {} h8 l-4 7 z", bar.left.saturating_sub(4), top - 7);
    let end = bar.right();
    let critical = mark.is_critical.then(|| {
        // A second line, so that it can be told apart without colour.
        view! { <path class="bar-critical" d=format!("M{} {}h{}", bar.left, top + BAR - 3, bar.width)/> }
    });
    let edge = EDGE.min(bar.width / 2);
    view! {
        <g><a class="bar" class:is-critical=mark.is_critical class:is-late=mark.is_late tabindex="-1" draggable="false"
            href=mark.address data-task=mark.task>
            <rect class="bar-hit" x=bar.left y=at - TARGET / 2 width=bar.width.max(TARGET) height=TARGET/>
            <g class="bar-body"><rect x=bar.left y=top width=bar.width height=BAR rx="2"/></g>
            <rect class="bar-done" x=bar.left y=top width=bar.done height=BAR rx="2"/>
            {critical}
            {mark.is_dated.then(|| view! { <path class="bar-dated" d=dated/> })}
            <text class="bar-words" x=end + 14 y=at + 4>{mark.beside}</text>
            <rect class="bar-edge" data-part="edge" x=end - edge y=top width=edge height=BAR/>
            <circle class="bar-tip" data-part="head" cx=bar.left.saturating_sub(6) cy=at r="4"/>
            <circle class="bar-tip" data-part="tip" cx=end + 6 cy=at r="4"/>
        </a></g>
    }
}

/// What the bars were in the baseline, and what they would be after what is being done to them.
pub(in crate::ui) fn then_and_next(
    rows: &[Row],
    window: Window,
    next: impl Fn(usize) -> Option<(u32, u32)>,
) -> Node {
    let drawn = rows.iter().enumerate().take(window.after).skip(window.first);
    let marks = |(row, entry): (usize, &Row)| {
        let Row::Task(line, Some(bar)) = entry else { return None };
        let then = bar.then.map(|(left, width)| {
            view! { <rect class="bar-then" x=left y=middle(row) + BAR / 2 + 2 width=width height=THEN/> }
        });
        let next = next(*line).map(|(left, width)| {
            view! { <rect class="bar-next" x=left y=top(row) + 5 width=width height=ROW - 10 rx="3"/> }
        });
        Some(view! { {then} {next} })
    };
    drawn.map(marks).collect()
}

/// What waits for what, as far as its line is in view.
pub(in crate::ui) fn arrows(rows: &[Row], ties: &[Tie], window: Window) -> Node {
    let path = |critical: bool| {
        let near = ties.iter().filter(|tie| tie.critical == critical);
        let near = near.filter(|tie| tie.crosses(window.first, window.after));
        let in_view = |points: &[(u32, u32)]| {
            let xs = || points.iter().map(|(x, _)| *x);
            window.holds(xs().min().unwrap_or(0), xs().max().unwrap_or(0))
        };
        near.filter_map(|tie| tie.arrow(rows))
            .filter(|arrow| in_view(&arrow.points))
            .map(|one| arrow(&one))
            .collect::<Vec<_>>()
            .concat()
    };
    view! {
        <g class="gantt-arrows" aria-hidden="true">
            <path d=path(false)/>
            <path class="is-critical" d=path(true)/>
        </g>
    }
}

/// A sample of what the chart draws, for its legend.
#[component]
pub(in crate::ui) fn Swatch(
    /// What it shows: a class of bars, or `is-done`, `is-dated`, `is-closed`, `is-then`, `is-next`.
    kind: &'static str,
) -> Node {
    let done =
        (kind == "is-done").then(|| view! { <rect class="bar-done" x="1" y="8" width="16" height="10"/> });
    let dated = (kind == "is-dated").then(|| view! { <path class="bar-dated" d="M0 0 h8 l-4 7 z"/> });
    let critical = (kind == "is-critical").then(|| view! { <path class="bar-critical" d="M1 15h30"/> });
    let shape = match kind {
        "is-closed" => view! { <rect class="gantt-closed" x="1" y="1" width="30" height="18"/> },
        "is-then" => view! { <rect class="bar-then" x="1" y="9" width="30" height="4"/> },
        "is-next" => view! { <rect class="bar-next" x="1" y="4" width="30" height="14" rx="3"/> },
        _ => view! { <g class="bar-body"><rect x="1" y="8" width="30" height="10" rx="2"/></g> },
    };
    view! {
        <svg class=format!("swatch bar {kind}") viewBox="-1 -1 34 22" aria-hidden="true" focusable="false">
            {shape} {done} {critical} {dated}
        </svg>
    }
}
