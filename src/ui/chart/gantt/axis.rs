//! The months and weeks over the rows.

use chrono::Datelike;

use super::{Window, rem};
use crate::domain::plan::timeline::{Scale, Stretch, Zoom};
use crate::domain::text::Language;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::words::language;

/// Its height.
const AXIS: u32 = 52;

/// The least width of a month or a year that is named.
const NAMED: u32 = 64;

/// After how much of a long stretch its name is said again.
const AGAIN: usize = 560;

/// The width of a month's short name.
const LETTERS: u32 = 24;

/// Years over months, months over weeks, or over days, as far as they are drawn. Today and the deadline come with their
/// places and what they are called.
pub(in crate::ui) fn axis(
    scale: Scale,
    window: Window,
    today: Option<(u32, String)>,
    deadline: Option<(u32, String)>,
) -> Node {
    let language = language();
    let above = if scale.is_coarse() { scale.years() } else { scale.months() };
    let below = if scale.is_coarse() {
        scale.months()
    } else if is_daily(scale) {
        scale.single_days()
    } else {
        scale.weeks()
    };
    let upper = |stretch: Stretch| {
        // The name of a long stretch is said again and again, so that it is in view wherever one looks.
        let after = (stretch.left + stretch.width + 1).saturating_sub(NAMED);
        let places = (stretch.left..after).step_by(AGAIN);
        let name = |at: u32| view! { <text x=at + 4 y="15">{upper_name(stretch, scale, language)}</text> };
        view! {
            <line class="gantt-tick" x1=stretch.left y1="0" x2=stretch.left y2="22"/>
            {places.map(name).collect::<Node>()}
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
        <svg class="gantt-part" viewBox=format!("{} 0 {} {AXIS}", window.left, window.width())
            style:left=rem(window.left) style:width=rem(window.width()) style:height=rem(AXIS)
            aria-hidden="true" focusable="false">
            {window.part(&above).into_iter().map(upper).collect::<Node>()}
            {window.part(&below).into_iter().map(lower).collect::<Node>()}
            {flag(deadline, "gantt-flag is-deadline")}
            {flag(today, "gantt-flag is-today")}
        </svg>
    }
}

fn is_daily(scale: Scale) -> bool {
    scale.day_width() == Zoom::Day.day_width()
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
