//! Bars that lead to their tasks, the arrows between them, and samples of both for the legend.

use leptos::prelude::*;

use super::Mark;
use super::paths::arrow;
use crate::domain::plan::timeline::{Arrow, BAR, Bar, Row};
use crate::ui::node::{Node, view};

/// The least that a finger can hit.
const TARGET: u32 = 24;

/// How thick a bar of the baseline is.
const THEN: u32 = 4;

/// The bars of all tasks.
#[component]
pub(super) fn Bars(
    /// Where they are.
    rows: Vec<Row>,
    /// What they show, by line.
    marks: Vec<Mark>,
) -> Node {
    let bar = |row: &Row| match row {
        Row::Task(bar) => {
            marks.get(bar.line).map(|mark| view! { <BarLink bar=bar.clone() mark=mark.clone()/> })
        }
        Row::Phase(_) => None,
    };
    rows.iter().map(bar).collect::<Node>()
}

/// A task's bar, which opens its page.
#[component]
fn BarLink(bar: Bar, mark: Mark) -> Node {
    let top = bar.middle - BAR / 2;
    let body = || view! { <rect x=bar.left y=top width=bar.width height=BAR rx="2"/> };
    let dated = format!("M{} {} h8 l-4 7 z", bar.left.saturating_sub(4), top - 7);
    let then = bar.then.map(|(left, width)| {
        view! { <rect class="bar-then" x=left y=top + BAR + 2 width=width height=THEN/> }
    });
    let words_at = bar.left + bar.width + 6;
    view! {
        <g>
            {then}
            <a class="bar" class:is-critical=mark.is_critical class:is-late=mark.is_late
                href=mark.address aria-label=mark.whole>
                <rect class="bar-hit" x=bar.left y=bar.middle - TARGET / 2 width=bar.width.max(TARGET) height=TARGET/>
                <g class="bar-body">{body()}</g>
                <rect class="bar-done" x=bar.left y=top width=bar.done height=BAR rx="2"/>
                {mark.is_dated.then(|| view! { <path class="bar-dated" d=dated/> })}
                <text class="bar-words" x=words_at y=bar.middle + 4>{mark.beside}</text>
            </a>
        </g>
    }
}

/// What waits for what.
#[component]
pub(super) fn Arrows(
    /// The arrows.
    arrows: Vec<Arrow>,
) -> Node {
    let path = |critical: bool| {
        let drawn = arrows.iter().filter(|arrow| arrow.critical == critical).map(arrow);
        drawn.collect::<String>()
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
    /// What it shows: a class of bars, or `is-done`, `is-dated`, `is-closed`, `is-then`.
    kind: &'static str,
) -> Node {
    let done =
        (kind == "is-done").then(|| view! { <rect class="bar-done" x="1" y="8" width="16" height="10"/> });
    let dated = (kind == "is-dated").then(|| view! { <path class="bar-dated" d="M0 0 h8 l-4 7 z"/> });
    let shape = match kind {
        "is-closed" => view! { <rect class="gantt-closed" x="1" y="1" width="30" height="18"/> },
        "is-then" => view! { <rect class="bar-then" x="1" y="9" width="30" height="4"/> },
        _ => view! { <g class="bar-body"><rect x="1" y="8" width="30" height="10" rx="2"/></g> },
    };
    view! {
        <svg class=format!("swatch bar {kind}") viewBox="-1 -1 34 22" aria-hidden="true" focusable="false">
            {shape} {done} {dated}
        </svg>
    }
}
