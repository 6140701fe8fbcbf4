//! The frame that scrolls: names that stay at the left, months and weeks that stay at the top, and what is in view of the rest.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::hand::Hand;
use super::names::Names;
use super::plot::Plot;
use super::pointer;
use super::sight::Sight;
use super::strip::Strip;
use crate::domain::plan::timeline::{Timeline, Zoom};
use crate::state::{RwSignal, effect, memo, upon};
use crate::ui::chart::gantt::{Window, axis, rem};
use crate::ui::node::{Node, view, when};
use crate::ui::words::{plan as words, say};

/// The widest chart that paper takes.
const PAPER: u32 = 700;

/// The chart, in a frame that scrolls by itself.
#[component]
pub(super) fn Frame(
    /// What is in view.
    sight: Sight,
    /// What moves tasks.
    hand: Hand,
    /// Whether to draw what waits for what.
    linked: RwSignal<bool>,
    /// Whether to show how busy the roles are.
    loaded: RwSignal<bool>,
) -> Node {
    let is_open = StoredValue::new(false);
    effect(move || {
        // What is in view may be another after whatever changes.
        sight.timeline.track();
        if sight.frame.get().is_some() && sight.plot.get().is_some() {
            sight.soon(move || {
                if is_open.get_value() {
                    sight.measure();
                } else {
                    is_open.set_value(true);
                    sight.open();
                }
            });
        }
    });
    upon("resize", move |_| sight.measure());
    upon("keydown", move |event| {
        let key = event.dyn_into::<leptos::ev::KeyboardEvent>().map(|event| event.key());
        if key.is_ok_and(|key| key == "Escape") {
            pointer::cancel(sight, hand);
        }
    });
    print(sight);
    let wheel = move |event: leptos::ev::WheelEvent| {
        if !(event.ctrl_key() || event.meta_key()) || event.delta_y() == 0.0 {
            return;
        }
        event.prevent_default();
        let plot = sight.plot.get_untracked().map(|plot| plot.get_bounding_client_rect().left());
        let frame = sight.frame.get_untracked().map_or(0, |frame| frame.scroll_left());
        let from_left = f64::from(event.client_x()) - plot.unwrap_or(0.0) - f64::from(frame);
        sight.look_at_from(sight.zoom.get_untracked().next(event.delta_y() < 0.0), from_left);
    };
    let along = memo(move || {
        let window = sight.window.get();
        Window { first: 0, after: 0, ..window }
    });
    let axis = move || {
        sight.timeline.with(|timeline| {
            let timeline = timeline.as_ref()?;
            let flag = |x: Option<u32>, name| x.map(|x| (x, say(name)));
            let (today, deadline) =
                (flag(timeline.today, &words::TODAY), flag(timeline.deadline, &words::DEADLINE));
            Some(axis(timeline.scale, along.get(), today, deadline))
        })
    };
    let width = move || {
        let width = sight.timeline.with(|timeline| timeline.as_ref().map(|one| one.scale.width()));
        rem(width.unwrap_or(0))
    };
    view! {
        <div class="gantt" role="group" aria-label=say(&words::GANTT_LABEL) node_ref=sight.frame
            on:scroll=move |_| sight.measure() on:wheel=wheel>
            <div class="gantt-corner">{say(&words::TASK)}</div>
            <div class="gantt-axis" style:width=width>{axis}</div>
            <Names sight hand/>
            <div class="gantt-plot" aria-hidden="true" node_ref=sight.plot
                style:width=width style:height=move || rem(height(sight))
                on:pointerdown=move |event| pointer::press(sight, hand, &event)
                on:pointermove=move |event| pointer::drag(sight, hand, &event)
                on:pointerup=move |event| pointer::release(sight, hand, &event)
                on:pointercancel=move |_| { pointer::cancel(sight, hand); }>
                <Plot sight hand linked/>
            </div>
            {when(move || loaded.get(), move || view! { <Strip sight/> })}
        </div>
    }
}

/// The height of all rows.
pub(super) fn height(sight: Sight) -> u32 {
    sight.timeline.with(|timeline| timeline.as_ref().map_or(0, Timeline::height))
}

/// On paper all rows are drawn, from so far that the days have room.
fn print(sight: Sight) {
    let before = StoredValue::new(None::<Zoom>);
    upon("beforeprint", move |_| {
        before.set_value(Some(sight.zoom.get_untracked()));
        let width = |zoom: Zoom| {
            sight.zoom.set(zoom);
            sight.timeline.with_untracked(|timeline| timeline.as_ref().map_or(0, |one| one.scale.width()))
        };
        let now = sight.zoom.get_untracked();
        let fits = Zoom::ALL.into_iter().rev().find(|zoom| width(*zoom) <= PAPER);
        sight
            .zoom
            .set(fits.map_or(Zoom::Year, |fits| if fits.day_width() < now.day_width() { fits } else { now }));
        sight.draw_all();
    });
    upon("afterprint", move |_| {
        if let Some(zoom) = before.try_update_value(Option::take).flatten() {
            sight.zoom.set(zoom);
        }
        sight.measure();
    });
}
