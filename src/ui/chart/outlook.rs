//! The painters of the outlook: on which days runs end, and the score over time with its band.

use leptos::prelude::*;

use super::readiness::months;
use crate::domain::plan::curve::{HEIGHT, WIDTH};
use crate::domain::plan::trials::{Band as Drawn, Column, Histogram as Bars, Mark};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{language, plan as words, say};

/// Scores that have a line of their own.
const MARKS: [u32; 5] = [0, 25, 50, 75, 100];

/// The height of a line of flags above the bars.
const FLAG: u32 = 16;

/// What stands at a marked day.
#[derive(Clone)]
pub(in crate::ui) struct Flag {
    /// Its words.
    pub(in crate::ui) words: String,
    /// Its class.
    pub(in crate::ui) class: &'static str,
}

/// On which days runs end.
#[component]
pub(in crate::ui) fn Histogram(
    /// Where everything is drawn.
    drawn: Bars,
    /// What stands at the marked days, in their order.
    flags: Vec<Flag>,
    /// What the chart shows, in a sentence.
    label: String,
) -> Node {
    let rows = u32::try_from(flags.len()).unwrap_or(0);
    let top = rows * FLAG + 8;
    let bar = |column: &Column| {
        let width = column.width.saturating_sub(1).max(1);
        view! { <rect class="outlook-bar" x=column.x y=top + HEIGHT - column.height width=width height=column.height/> }
    };
    let flag = |((mark, flag), row): ((&Mark, Flag), u32)| {
        let x = mark.x?;
        let y = row * FLAG + 12;
        // On the right there is no room for words behind the line.
        let (anchor, beside) =
            if x > WIDTH * 3 / 4 { ("end", x.saturating_sub(5)) } else { ("start", x + 5) };
        let words = format!("{} {}", flag.words, dates::medium(mark.day, language()));
        Some(view! {
            <g class=format!("outlook-flag {}", flag.class)>
                <line x1=x y1=y.saturating_sub(10) x2=x y2=top + HEIGHT/>
                <text x=beside y=y text-anchor=anchor>{words}</text>
            </g>
        })
    };
    let flags = drawn.marks.iter().zip(flags).zip(0..).filter_map(flag).collect::<Node>();
    view! {
        <svg class="readiness" viewBox=format!("-8 0 {} {}", WIDTH + 80, top + HEIGHT + 28) role="img" aria-label=label>
            {drawn.columns.iter().map(bar).collect::<Node>()}
            <line class="chart-grid" x1="0" y1=top + HEIGHT x2=WIDTH y2=top + HEIGHT/>
            {months(&drawn.months, top + HEIGHT)}
            {flags}
        </svg>
    }
}

/// The score over time with its band.
#[component]
pub(in crate::ui) fn Band(
    /// Where everything is drawn.
    drawn: Drawn,
    /// What the chart shows, in a sentence.
    label: String,
    /// The score in the middle at the end.
    end: String,
) -> Node {
    let last = drawn.middle.last().map_or(HEIGHT, |(_, y)| *y);
    let mark = |points: u32| {
        let y = HEIGHT - points * HEIGHT / 100;
        view! {
            <line class="chart-grid" x1="0" y1=y x2=WIDTH y2=y/>
            <text class="chart-label" x="-8" y=y + 4 text-anchor="end">{points}</text>
        }
    };
    let today = drawn.today.map(|x| {
        view! {
            <line class="gantt-today" x1=x y1="0" x2=x y2=HEIGHT/>
            <text class="gantt-flag is-today" x=x y="-6" text-anchor="middle">{say(&words::TODAY)}</text>
        }
    });
    view! {
        <svg class="readiness" viewBox=format!("-36 -22 {} {}", WIDTH + 108, HEIGHT + 50) role="img" aria-label=label>
            {MARKS.map(mark).into_node()}
            {months(&drawn.months, HEIGHT)}
            <polygon class="outlook-band" points=corners(&drawn.area)/>
            {today}
            <polyline class="readiness-line" points=corners(&drawn.middle)/>
            <text class="readiness-end" x=WIDTH + 6 y=last + 5>{end}</text>
        </svg>
    }
}

fn corners(points: &[(u32, u32)]) -> String {
    points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
}
