//! The painter of the expected score over time: a step line between 0 and 100.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::plan::curve::{Curve, HEIGHT, WIDTH};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{language, plan as words, say};

/// Scores that have a line of their own.
const MARKS: [u32; 5] = [0, 25, 50, 75, 100];

/// The expected score over time.
#[component]
pub(in crate::ui) fn ReadinessChart(
    /// Where everything is drawn.
    curve: Curve,
    /// What the chart shows, in a sentence.
    label: String,
    /// The score at the end.
    end: String,
) -> Node {
    let last = curve.points.last().map_or(HEIGHT, |(_, y)| *y);
    let mark = |points: u32| {
        let y = HEIGHT - points * HEIGHT / 100;
        view! {
            <line class="chart-grid" x1="0" y1=y x2=WIDTH y2=y/>
            <text class="chart-label" x="-8" y=y + 4 text-anchor="end">{points}</text>
        }
    };
    let month = |(first, x): (NaiveDate, u32)| {
        view! {
            <line class="chart-grid" x1=x y1=HEIGHT x2=x y2=HEIGHT + 5/>
            <text class="chart-label" x=x y=HEIGHT + 19>{dates::month(first, language())}</text>
        }
    };
    let today = curve.today.map(|x| {
        view! {
            <line class="gantt-today" x1=x y1="0" x2=x y2=HEIGHT/>
            <text class="gantt-flag is-today" x=x y="-6" text-anchor="middle">{say(&words::TODAY)}</text>
        }
    });
    let points: Vec<_> = curve.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    view! {
        <svg class="readiness" viewBox=format!("-36 -22 {} {}", WIDTH + 90, HEIGHT + 50) role="img" aria-label=label>
            {MARKS.map(mark).into_node()}
            {curve.months.into_iter().map(month).collect::<Node>()}
            {today}
            <polyline class="readiness-line" points=points.join(" ")/>
            <text class="readiness-end" x=WIDTH + 6 y=last + 5>{end}</text>
        </svg>
    }
}
