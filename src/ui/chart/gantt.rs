//! The painter of the Gantt chart: names that stay at the left, months and weeks that stay at the top, bars that lead on.

use leptos::html::Div;
use leptos::prelude::*;

use crate::domain::catalog::Phase;
use crate::domain::plan::timeline::{Arrow, BAR, Bar, ROW, Row, Scale, Stretch, Timeline, Zoom};
use crate::domain::text::Language;
use crate::ui::dates;
use crate::ui::words::language;

/// The height of the months and weeks over the rows.
const AXIS: u32 = 52;

/// The least that a finger can hit.
const TARGET: u32 = 24;

/// How much of what has passed is in view at first.
const PAST: u32 = 80;

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
) -> impl IntoView {
    let region = NodeRef::<Div>::new();
    let start = timeline.today.unwrap_or(0).saturating_sub(PAST);
    Effect::new(move |_| {
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
    let bars = bars(&timeline, &marks);
    let name = label.clone();
    view! {
        <div class="gantt" role="region" tabindex="0" aria-label=name node_ref=region>
            <div class="gantt-corner"></div>
            <Axis scale=timeline.scale today=timeline.today.map(|x| (x, today)) deadline=timeline.deadline.map(|x| (x, deadline))/>
            <Names rows=timeline.rows.clone() marks phase/>
            <svg class="gantt-plot" viewBox=format!("0 0 {width} {height}") role="group" aria-label=label
                style:width=rem(width) style:height=rem(height)>
                <path class="gantt-closed" d=blocks(&closed, height)/>
                <path class="gantt-weeks" d=ticks(&timeline.scale.weeks(), height)/>
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
fn Names(rows: Vec<Row>, marks: Vec<Mark>, phase: impl Fn(Phase) -> String) -> impl IntoView {
    let name = |row: &Row| match row {
        Row::Phase(this) => Some(view! { <div class="gantt-phase">{phase(*this)}</div> }.into_any()),
        Row::Task(bar) => marks.get(bar.line).map(|mark| {
            view! { <a tabindex="-1" href=mark.address.clone() title=mark.title.clone()>{mark.title.clone()}</a> }.into_any()
        }),
    };
    view! { <div class="gantt-names" aria-hidden="true">{rows.iter().map(name).collect_view()}</div> }
}

/// Months over weeks, or over weeks and days.
#[component]
fn Axis(scale: Scale, today: Option<(u32, String)>, deadline: Option<(u32, String)>) -> impl IntoView {
    let (width, language) = (scale.width(), language());
    let month = |stretch: Stretch| {
        let wide = stretch.width >= 64;
        view! {
            <line class="gantt-tick" x1=stretch.left y1="0" x2=stretch.left y2="22"/>
            {wide.then(|| view! { <text x=stretch.left + 4 y="15">{dates::month(stretch.from, language)}</text> })}
        }
    };
    let week = |stretch: Stretch| {
        view! { <text class="gantt-week" x=stretch.left + 2 y="36">{week_name(stretch, scale, language)}</text> }
    };
    let flag = |at: Option<(u32, String)>, class: &'static str| {
        at.map(|(x, name)| view! { <text class=class x=x y="49" text-anchor="middle">{name}</text> })
    };
    view! {
        <svg class="gantt-axis" viewBox=format!("0 0 {width} {AXIS}") aria-hidden="true" focusable="false"
            style:width=rem(width) style:height=rem(AXIS)>
            {scale.months().into_iter().map(month).collect_view()}
            {scale.weeks().into_iter().map(week).collect_view()}
            {flag(deadline, "gantt-flag is-deadline")}
            {flag(today, "gantt-flag is-today")}
        </svg>
    }
}

fn week_name(week: Stretch, scale: Scale, language: Language) -> String {
    if scale.day_width() == Zoom::Week.day_width() {
        dates::short(week.from, language)
    } else {
        week.from.format("%-d").to_string()
    }
}

fn bars(timeline: &Timeline, marks: &[Mark]) -> impl IntoView + use<> {
    let bars = timeline.rows.iter().filter_map(|row| match row {
        Row::Task(bar) => marks.get(bar.line).map(|mark| view! { <BarLink bar=bar.clone() mark=mark.clone()/> }),
        Row::Phase(_) => None,
    });
    bars.collect_view()
}

/// A task's bar, which opens its page.
#[component]
fn BarLink(bar: Bar, mark: Mark) -> impl IntoView {
    let top = bar.middle - BAR / 2;
    let body = || view! { <rect x=bar.left y=top width=bar.width height=BAR rx="2"/> };
    let dated = format!("M{} {} h8 l-4 7 z", bar.left.saturating_sub(4), top - 7);
    let words_at = bar.left + bar.width + 6;
    view! {
        <g>
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

#[component]
fn Arrows(arrows: Vec<Arrow>) -> impl IntoView {
    let path = |critical: bool| arrows.iter().filter(|arrow| arrow.critical == critical).map(arrow).collect::<String>();
    view! {
        <g class="gantt-arrows" aria-hidden="true">
            <path d=path(false)/>
            <path class="is-critical" d=path(true)/>
        </g>
    }
}

/// A line through an arrow's corners, with a head at its end.
fn arrow(arrow: &Arrow) -> String {
    let corner = |(at, (x, y)): (usize, &(u32, u32))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' });
    let line: String = arrow.points.iter().enumerate().map(corner).collect();
    format!("{line}m-4 -3l4 3l-4 3")
}

fn blocks(stretches: &[Stretch], height: u32) -> String {
    stretches.iter().map(|stretch| format!("M{} 0h{}v{height}h-{}z", stretch.left, stretch.width, stretch.width)).collect()
}

fn ticks(stretches: &[Stretch], height: u32) -> String {
    stretches.iter().map(|stretch| format!("M{} 0v{height}", stretch.left)).collect()
}

fn lines(rows: &[Row], width: u32) -> String {
    (1..=rows.len()).map(|row| format!("M0 {}h{width}", row * usize::try_from(ROW).unwrap_or(0))).collect()
}

/// Pixels as a length that grows with the person's font size.
fn rem(pixels: u32) -> String {
    format!("{}rem", f64::from(pixels) / 16.0)
}

/// A sample of what the chart draws, for its legend.
#[component]
pub(in crate::ui) fn Swatch(
    /// What it shows: a class of bars, or `is-done`, `is-dated`, `is-closed`.
    kind: &'static str,
) -> impl IntoView {
    let done = (kind == "is-done").then(|| view! { <rect class="bar-done" x="1" y="8" width="16" height="10"/> });
    let dated = (kind == "is-dated").then(|| view! { <path class="bar-dated" d="M0 0 h8 l-4 7 z"/> });
    let shape = if kind == "is-closed" {
        view! { <rect class="gantt-closed" x="1" y="1" width="30" height="18"/> }.into_any()
    } else {
        view! { <g class="bar-body"><rect x="1" y="8" width="30" height="10" rx="2"/></g> }.into_any()
    };
    view! {
        <svg class=format!("swatch bar {kind}") viewBox="-1 -1 34 22" aria-hidden="true" focusable="false">
            {shape} {done} {dated}
        </svg>
    }
}
