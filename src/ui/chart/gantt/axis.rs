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

/// The least width of a month or a year that is named.
const NAMED: u32 = 64;

/// The width of a month's short name.
const LETTERS: u32 = 24;

/// Years over months, months over weeks, or over weeks and days.
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
    let (above, below) =
        if scale.is_coarse() { (scale.years(), scale.months()) } else { (scale.months(), scale.weeks()) };
    let upper = |stretch: Stretch| {
        let wide = stretch.width >= NAMED;
        view! {
            <line class="gantt-tick" x1=stretch.left y1="0" x2=stretch.left y2="22"/>
            {wide.then(|| view! { <text x=stretch.left + 4 y="15">{upper_name(stretch, scale, language)}</text> })}
        }
    };
    let lower = |stretch: Stretch| {
        let fits = stretch.width >= LETTERS || !scale.is_coarse();
        fits.then(|| view! {
            <text class="gantt-week" x=stretch.left + 2 y="36">{lower_name(stretch, scale, language)}</text>
        })
    };
    let flag = |at: Option<(u32, String)>, class: &'static str| {
        // Near the names it stands beside its line rather than over it.
        at.map(|(x, name)| {
            let anchor = if x < NAMED / 2 { "start" } else { "middle" };
            view! { <text class=class x=x y="49" text-anchor=anchor>{name}</text> }
        })
    };
    view! {
        <svg class="gantt-axis" viewBox=format!("0 0 {width} {AXIS}") aria-hidden="true" focusable="false"
            style:width=rem(width) style:height=rem(AXIS)>
            {above.into_iter().map(upper).collect::<Node>()}
            {below.into_iter().map(lower).collect::<Node>()}
            {flag(deadline, "gantt-flag is-deadline")}
            {flag(today, "gantt-flag is-today")}
        </svg>
    }
}

fn upper_name(stretch: Stretch, scale: Scale, language: Language) -> String {
    if scale.is_coarse() { stretch.from.year().to_string() } else { dates::month(stretch.from, language) }
}

fn lower_name(stretch: Stretch, scale: Scale, language: Language) -> String {
    if scale.is_coarse() {
        dates::month_alone(stretch.from, language)
    } else if scale.day_width() == Zoom::Week.day_width() {
        dates::short(stretch.from, language)
    } else {
        stretch.from.day().to_string()
    }
}
