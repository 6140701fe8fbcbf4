//! The painter of a KPI over time: what was counted, the way to the goal, and what is expected.

use leptos::prelude::*;

use super::readiness::months;
use crate::domain::kpi::{Area, HEIGHT, Kpi, Plot, WIDTH};
use crate::ui::node::{Node, view};
use crate::ui::words::kpis::bare;

/// A KPI over time.
#[component]
pub(in crate::ui) fn CourseChart(
    /// Which one.
    kpi: Kpi,
    /// Where everything lies.
    drawn: Plot,
    /// What the chart shows, in a sentence.
    label: String,
) -> Node {
    let mark = |(figure, y): &(u64, u32)| {
        view! {
            <line class="chart-grid" x1="0" y1=*y x2=WIDTH y2=*y/>
            <text class="chart-label" x="-8" y=*y + 4 text-anchor="end">{bare(kpi, *figure)}</text>
        }
    };
    let area = drawn.area.map(|Area { x, width, top, middle, bottom }| {
        view! {
            <rect class="outlook-band" x=x y=top width=width height=(bottom - top).max(2)/>
            <line class="kpi-middle" x1=x y1=middle x2=x + width y2=middle/>
        }
    });
    let way = drawn.way.map(|[(x1, y1), (x2, y2)]| view! { <line class="kpi-way" x1=x1 y1=y1 x2=x2 y2=y2/> });
    let goal = drawn.goal.map(|(x, y)| view! { <circle class="kpi-goal-ring" cx=x cy=y r="6"/> });
    let line = |points: &Vec<(u32, u32)>| {
        let corners: Vec<_> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let dots = points.iter().map(|(x, y)| view! { <circle class="kpi-dot" cx=*x cy=*y r="3.5"/> });
        view! {
            <polyline class="readiness-line" points=corners.join(" ")/>
            {dots.collect::<Node>()}
        }
    };
    view! {
        <svg class="kpi-chart" viewBox=format!("-84 -12 {} {}", WIDTH + 84 + 64, HEIGHT + 40) role="img" aria-label=label>
            {drawn.marks.iter().map(mark).collect::<Node>()}
            {months(&drawn.months, HEIGHT)}
            {area}
            {way}
            {drawn.lines.iter().map(line).collect::<Node>()}
            {goal}
        </svg>
    }
}
