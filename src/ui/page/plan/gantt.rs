//! The tasks as a chart, with its legend, its zoom and the way to its table.

use leptos::prelude::*;

use super::board::Board;
use super::phrase;
use crate::domain::calendar::WorkCalendar;
use crate::domain::plan::Line;
use crate::domain::plan::timeline::{Timeline, Zoom, timeline};
use crate::domain::text::Text;
use crate::state::{RwSignal, memo};
use crate::ui::chart::gantt::{Gantt, Mark, Swatch};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, language, plan as words, say};

/// The least width at which closed days are drawn: narrower ones would be stripes.
const LEAST_CLOSED: u32 = 4;

/// The tasks as a chart.
#[component]
pub(super) fn GanttView(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let zoom = RwSignal::new(if is_narrow() { Zoom::Year } else { Zoom::default() });
    let linked = RwSignal::new(true);
    let drawn = memo(move || {
        let deadline = session
            .derived
            .shown
            .with(|program| program.as_ref().and_then(|program| program.settings.deadline));
        board.baseline.with(|baseline| {
            board
                .lines
                .with(|lines| timeline(lines, baseline.as_ref(), session.today.get(), deadline, zoom.get()))
        })
    });
    let options = Zoom::ALL.map(|zoom| (word_of(zoom).to_owned(), say(&words::zoom(zoom)))).to_vec();
    let choose = move |word: String| {
        zoom.set(Zoom::ALL.into_iter().find(|zoom| word_of(*zoom) == word).unwrap_or_default());
    };
    view! {
        <div class="section">
            <p class="help">{say(&words::GANTT_HELP)} " " <a href=here(Page::Plan)>{say(&words::AS_TABLE)}</a></p>
            <p class="print-note">{say(&words::GANTT_PRINT)}</p>
            <div class="gantt-tools">
                <Field id="zoom" label=say(&words::ZOOM)>
                    <Choice id="zoom" options value=memo(move || word_of(zoom.get()).to_owned()) on_choose=choose/>
                </Field>
                <label class="tick">
                    <input type="checkbox" prop:checked=move || linked.get()
                        on:change=move |event| linked.set(event_target_checked(&event))/>
                    {say(&words::SHOW_LINKS)}
                </label>
            </div>
            {move || view! { <Legend is_compared=board.baseline.with(Option::is_some)/> }}
            {move || drawn.get().map(|timeline| view! { <Drawn board timeline linked/> })}
        </div>
    }
}

/// Whether the window shows a few weeks at most where the months are what one reads.
fn is_narrow() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width < 640.0)
}

const fn word_of(zoom: Zoom) -> &'static str {
    match zoom {
        Zoom::Year => "year",
        Zoom::Month => "month",
        Zoom::Week => "week",
    }
}

/// The chart as it is laid out now.
#[component]
fn Drawn(board: Board, timeline: Timeline, linked: RwSignal<bool>) -> Node {
    let session = board.session();
    let closures = session
        .derived
        .shown
        .with_untracked(|program| program.as_ref().map(|program| program.settings.closures.clone()));
    let mut closed = timeline.scale.closed(&WorkCalendar::japanese(&closures.unwrap_or_default()));
    closed.retain(|stretch| stretch.width >= LEAST_CLOSED);
    let marks = board.lines.with_untracked(|lines| {
        let mark = |line: &Line| Mark {
            title: say(&phrase::titled(&line.words.title)),
            beside: phrase::beside(session.catalog, line, language()),
            whole: phrase::whole(session.catalog, line, language()),
            address: here(Page::Task(line.task.id.clone())),
            is_critical: line.is_critical(),
            is_late: line.is_late(),
            is_dated: line.task.start.is_some(),
        };
        lines.iter().map(mark).collect::<Vec<_>>()
    });
    let phase = |phase| say(&domain::phase(phase));
    view! {
        <Gantt timeline marks closed linked phase label=say(&words::GANTT_LABEL)
            today=say(&words::TODAY) deadline=say(&words::DEADLINE)/>
    }
}

#[component]
fn Legend(is_compared: bool) -> Node {
    let then = is_compared.then_some(("is-then", &words::LEGEND_THEN));
    let entries: [(&str, &'static Text); 6] = [
        ("", &words::LEGEND_BAR),
        ("is-done", &words::LEGEND_DONE),
        ("is-critical", &words::LEGEND_CRITICAL),
        ("is-late", &words::LEGEND_LATE),
        ("is-dated", &words::LEGEND_DATED),
        ("is-closed", &words::LEGEND_CLOSED),
    ];
    let entry = |(kind, label): (&'static str, &'static Text)| view! { <li><Swatch kind/> {say(label)}</li> };
    view! { <ul class="legend" aria-label=say(&words::LEGEND)>{entries.into_iter().chain(then).map(entry).collect::<Node>()}</ul> }
}
