//! The tasks as a chart: its tools, its legend, what is said of a move, and the frame that scrolls.

mod frame;
mod hand;
mod keys;
mod link;
mod names;
mod plot;
mod pointer;
mod sight;
mod sight_moves;
mod speech;
mod strip;

use leptos::prelude::*;

use self::frame::Frame;
use self::hand::Hand;
use self::link::LinkPanel;
use self::sight::Sight;
use super::listing::Shown;
use crate::domain::plan::timeline::Zoom;
use crate::domain::text::Text;
use crate::state::RwSignal;
use crate::ui::chart::gantt::Swatch;
use crate::ui::node::{IntoNode, Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::route::{Page, here};
use crate::ui::words::{plan as words, say};

/// Up to so many tasks how busy the roles are is shown unless it is taken away.
const MOST_LOADED: usize = 1000;

/// The tasks as a chart.
#[component]
pub(super) fn GanttView(
    /// What is listed.
    shown: Shown,
) -> Node {
    let session = shown.board.session();
    let linked = RwSignal::new(true);
    // Working it out takes as long as dating the plan.
    let loaded = RwSignal::new(shown.board.lines.with_untracked(|lines| lines.len() <= MOST_LOADED));
    let sight = Sight::of(shown);
    let hand = Hand::of(shown);
    hand.follow();
    let keys = move || say(if session.is_writer() { &words::KEYS } else { &words::KEYS_LOOKING });
    let is_compared = move || shown.board.baseline.with(Option::is_some);
    view! {
        <div class="section gantt-section">
            <p class="help">{say(&words::GANTT_HELP)} " " <a href=here(Page::Plan)>{say(&words::AS_TABLE)}</a></p>
            <Tools sight linked loaded/>
            <p class="help" id="gantt-keys">{keys}</p>
            {when(move || session.is_writer(), || view! { <p class="help gantt-pointer">{say(&words::POINTER)}</p> })}
            <p class="gantt-says" role="status" aria-live="polite">{move || hand.said.get()}</p>
            <Editing><LinkPanel hand/></Editing>
            {when(move || sight.timeline.with(Option::is_some), move || view! { <Frame sight hand linked loaded/> })}
            {move || view! { <Legend is_compared=is_compared()/> }}
        </div>
    }
}

/// How close, where, and with what.
#[component]
fn Tools(sight: Sight, linked: RwSignal<bool>, loaded: RwSignal<bool>) -> Node {
    let tick = |is_on: RwSignal<bool>, label: &Text| {
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=move || is_on.get()
                    on:change=move |event| is_on.set(event_target_checked(&event))/>
                {say(label)}
            </label>
        }
    };
    let zoom = |zoom: Zoom| {
        let pressed = move || (sight.zoom.get() == zoom).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| sight.look_at(zoom)>
                {say(&words::zoom(zoom))}
            </button>
        }
    };
    let mut zooms = Zoom::ALL;
    zooms.reverse();
    view! {
        <div class="gantt-tools">
            <div class="zooms" role="group" aria-label=say(&words::ZOOM)>{zooms.map(zoom).into_node()}</div>
            <button type="button" class="quiet" on:click=move |_| sight.go_to_today()>{say(&words::TO_TODAY)}</button>
            {tick(linked, &words::SHOW_LINKS)}
            {tick(loaded, &words::SHOW_LOAD)}
        </div>
    }
}

#[component]
fn Legend(is_compared: bool) -> Node {
    let then = is_compared.then_some(("is-then", &words::LEGEND_THEN));
    let entries: [(&str, &'static Text); 7] = [
        ("", &words::LEGEND_BAR),
        ("is-done", &words::LEGEND_DONE),
        ("is-critical", &words::LEGEND_CRITICAL),
        ("is-late", &words::LEGEND_LATE),
        ("is-dated", &words::LEGEND_DATED),
        ("is-next", &words::LEGEND_NEXT),
        ("is-closed", &words::LEGEND_CLOSED),
    ];
    let entry = |(kind, label): (&'static str, &'static Text)| view! { <li><Swatch kind/> {say(label)}</li> };
    view! { <ul class="legend" aria-label=say(&words::LEGEND)>{entries.into_iter().chain(then).map(entry).collect::<Node>()}</ul> }
}
