//! The painter of the funnel: how many take each step, as intervals on an axis of roots.

use leptos::prelude::*;

use crate::domain::value::{Interval, WIDTH};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::words::say;

/// The height of a step.
const ROW: u32 = 28;

/// How many take each step.
#[component]
pub(in crate::ui) fn Funnel(
    /// Where the steps lie.
    intervals: Vec<Interval>,
    /// The marks of the axis, with their places.
    ticks: Vec<(u32, u32)>,
    /// What the chart shows, in a sentence.
    label: String,
) -> Node {
    let rows = u32::try_from(intervals.len()).unwrap_or(0);
    let bottom = rows * ROW;
    let tick = |(people, x): &(u32, u32)| {
        view! {
            <line class="chart-grid" x1=*x y1="0" x2=*x y2=bottom/>
            <text class="chart-label" x=*x y=bottom + 16 text-anchor="middle">{dates::grouped((*people).into())}</text>
        }
    };
    let row = |(interval, y): (&Interval, u32)| {
        let ([low, middle, high], top) = (interval.x, y + 8);
        let told = interval.people.map(|people| dates::grouped(people.into()));
        let [from, half, to] = told;
        view! {
            <text class="chart-label" x="-10" y=y + 19 text-anchor="end">{say(&interval.step.name())}</text>
            <rect class="outlook-bar" x=low y=top width=(high - low).max(2) height=ROW - 14/>
            <line class="readiness-line" x1=middle y1=y + 5 x2=middle y2=y + ROW - 3/>
            <text class="chart-label" x=high + 6 y=y + 19>{format!("{half} ({from}–{to})")}</text>
        }
    };
    let places = (0..rows).map(|at| at * ROW);
    view! {
        <svg class="readiness" viewBox=format!("-130 -4 {} {}", WIDTH + 280, bottom + 28) role="img" aria-label=label>
            {ticks.iter().map(tick).collect::<Node>()}
            {intervals.iter().zip(places).map(row).collect::<Node>()}
        </svg>
    }
}
