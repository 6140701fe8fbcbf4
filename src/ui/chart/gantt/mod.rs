//! The painter of the Gantt chart: names that stay at the left, months and weeks that stay at the top, bars that lead on.

mod axis;
mod bars;
mod paths;

use leptos::html::Div;
use leptos::prelude::*;

pub(in crate::ui) use bars::Swatch;

use self::axis::Axis;
use self::bars::{Arrows, Bars};
use self::paths::{blocks, lines, ticks};

use crate::domain::catalog::Phase;
use crate::domain::plan::timeline::{Row, Stretch, Timeline};
use crate::state::{RwSignal, effect};
use crate::ui::node::{Node, view};

/// What a bar shows.
#[derive(Clone)]
pub(in crate::ui) struct Mark {
    /// The task's title, at the left.
    pub(in crate::ui) title: String,
    /// What stands beside the bar.
    pub(in crate::ui) beside: String,
    /// Everything, for those who do not see it.
    pub(in crate::ui) whole: String,
    /// The address of the task's page.
    pub(in crate::ui) address: String,
    /// Outlined.
    pub(in crate::ui) is_critical: bool,
    /// Dashed.
    pub(in crate::ui) is_late: bool,
    /// With a mark at its start.
    pub(in crate::ui) is_dated: bool,
}

/// The chart, in a region that scrolls by itself.
#[component]
pub(in crate::ui) fn Gantt(
    /// Where everything is drawn.
    timeline: Timeline,
    /// What the bars show, by line.
    marks: Vec<Mark>,
    /// Days on which no work is done.
    closed: Vec<Stretch>,
    /// Whether to draw what waits for what.
    linked: RwSignal<bool>,
    /// What a phase is called.
    phase: impl Fn(Phase) -> String,
    /// What the chart is called.
    label: String,
    /// What today is called.
    today: String,
    /// What the deadline is called.
    deadline: String,
) -> Node {
    let region = NodeRef::<Div>::new();
    let start = timeline.opens_at;
    effect(move || {
        if let Some(region) = region.get() {
            region.set_scroll_left(i32::try_from(start).unwrap_or(0));
        }
    });
    let (width, height) = (timeline.scale.width(), timeline.height());
    let arrows = timeline.arrows.clone();
    let arrows = move || linked.get().then(|| view! { <Arrows arrows=arrows.clone()/> });
    let flag = |x: Option<u32>, class: &'static str| {
        x.map(|x| view! { <line class=class x1=x y1="0" x2=x y2=height/> })
    };
    let bars = view! { <Bars rows=timeline.rows.clone() marks=marks.clone()/> };
    let name = label.clone();
    view! {
        <div class="gantt" role="region" tabindex="0" aria-label=name node_ref=region>
            <div class="gantt-corner"></div>
            <Axis scale=timeline.scale today=timeline.today.map(|x| (x, today))
                deadline=timeline.deadline.map(|x| (x, deadline))/>
            <Names rows=timeline.rows.clone() marks phase/>
            <svg class="gantt-plot" viewBox=format!("0 0 {width} {height}") role="group" aria-label=label
                style:width=rem(width) style:height=rem(height)>
                <path class="gantt-closed" d=blocks(&closed, height)/>
                <path class="gantt-weeks" d=ticks(&timeline.scale.marks(), height)/>
                <path class="gantt-rows" d=lines(&timeline.rows, width)/>
                {flag(timeline.deadline, "gantt-deadline")}
                {flag(timeline.today, "gantt-today")}
                {arrows}
                {bars}
            </svg>
        </div>
    }
}

/// The names of phases and tasks, at the left of their rows. The bars say the same to those who do not see them.
#[component]
fn Names(rows: Vec<Row>, marks: Vec<Mark>, phase: impl Fn(Phase) -> String) -> Node {
    let title = |Mark { title, address, .. }: &Mark| {
        let (hint, title, address) = (title.clone(), title.clone(), address.clone());
        view! { <a tabindex="-1" href=address title=hint><span>{title}</span></a> }
    };
    let name = |row: &Row| match row {
        Row::Phase(this) => Some(view! { <div class="gantt-phase">{phase(*this)}</div> }),
        Row::Task(bar) => marks.get(bar.line).map(title),
    };
    view! { <div class="gantt-names" aria-hidden="true">{rows.iter().map(name).collect::<Node>()}</div> }
}

/// Pixels as a length that grows with the person's font size; by whole numbers, as in the radar chart.
fn rem(pixels: u32) -> String {
    format!("{}.{:04}rem", pixels / 16, pixels % 16 * 625)
}
