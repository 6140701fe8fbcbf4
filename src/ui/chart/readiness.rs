//! The painter of the expected score over time: a step line between 0 and 100.

use chrono::{Datelike, NaiveDate};
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
    let today = curve.today.map(|x| {
        view! {
            <line class="gantt-today" x1=x y1="0" x2=x y2=HEIGHT/>
            <text class="gantt-flag is-today" x=x y="-6" text-anchor="middle">{say(&words::TODAY)}</text>
        }
    });
    let points: Vec<_> = curve.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    view! {
        <svg class="readiness" viewBox=format!("-36 -22 {} {}", WIDTH + 108, HEIGHT + 50) role="img" aria-label=label>
            {MARKS.map(mark).into_node()}
            {months(&curve.months, HEIGHT)}
            {today}
            <polyline class="readiness-line" points=points.join(" ")/>
            <text class="readiness-end" x=WIDTH + 6 y=last + 5>{end}</text>
        </svg>
    }
}

/// Months under a plot, with the year where it is not that of the month before.
pub(super) fn months(months: &[(NaiveDate, u32)], y: u32) -> Node {
    let mut year = None;
    let named = |(first, x): &(NaiveDate, u32)| {
        let is_new = year.replace(first.year()) != Some(first.year());
        let name = if is_new { dates::month } else { dates::month_alone };
        view! {
            <line class="chart-grid" x1=*x y1=y x2=*x y2=y + 5/>
            <text class="chart-label" x=*x y=y + 19>{name(*first, language())}</text>
        }
    };
    months.iter().map(named).collect()
}
