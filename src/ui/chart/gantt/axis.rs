//! The months and weeks over the rows.

use chrono::Datelike;
use leptos::prelude::*;

use super::rem;
use crate::domain::plan::timeline::{Scale, Stretch, Zoom};
use crate::domain::text::Language;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::words::language;

/// Its height.
const AXIS: u32 = 52;

/// The least width of a month that is named.
const NAMED: u32 = 64;

/// Months over weeks, or over weeks and days.
#[component]
pub(super) fn Axis(
    /// The days.
    scale: Scale,
    /// Where today is, and what it is called.
    today: Option<(u32, String)>,
    /// Where the deadline is, and what it is called.
    deadline: Option<(u32, String)>,
) -> Node {
    let (width, language) = (scale.width(), language());
    let month = |stretch: Stretch| {
        let wide = stretch.width >= NAMED;
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
            {scale.months().into_iter().map(month).collect::<Node>()}
            {scale.weeks().into_iter().map(week).collect::<Node>()}
            {flag(deadline, "gantt-flag is-deadline")}
            {flag(today, "gantt-flag is-today")}
        </svg>
    }
}

fn week_name(week: Stretch, scale: Scale, language: Language) -> String {
    if scale.day_width() == Zoom::Week.day_width() {
        dates::short(week.from, language)
    } else {
        week.from.day().to_string()
    }
}
