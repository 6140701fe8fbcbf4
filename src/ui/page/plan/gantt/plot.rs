//! The bars in view, with what lies under and over them.

use leptos::prelude::*;

use super::hand::{Hand, How};
use super::pointer::Pull;
use super::sight::Sight;
use crate::domain::plan::Line;
use crate::domain::plan::schedule::Dated;
use crate::domain::plan::timeline::{BAR, ROW, Row, Timeline, middle, top};
use crate::state::RwSignal;
use crate::ui::chart::gantt::{Mark, Window, arrows, bars, blocks, lines, rem, then_and_next, ticks};
use crate::ui::node::{Node, view};
use crate::ui::page::plan::phrase;
use crate::ui::route::{Page, here};
use crate::ui::words::language;

/// What is drawn of the rows.
#[component]
pub(super) fn Plot(
    /// What is in view.
    sight: Sight,
    /// What moves tasks.
    hand: Hand,
    /// Whether to draw what waits for what.
    linked: RwSignal<bool>,
) -> Node {
    let window = sight.window;
    let draw = move |draw: &dyn Fn(&Timeline, Window) -> Node| {
        sight.timeline.with(|timeline| timeline.as_ref().map(|timeline| draw(timeline, window.get())))
    };
    let under = move || draw(&|timeline, window| under(sight, timeline, window));
    let rows = move || draw(&|timeline, window| rows(hand, timeline, window));
    let tied = move || {
        linked.get().then(|| draw(&|timeline, window| arrows(&timeline.rows, &timeline.ties, window)))
    };
    let bars = move || {
        draw(&|timeline, window| {
            hand.shown
                .board
                .lines
                .with(|lines| bars(&timeline.rows, window, |at| lines.get(at).map(|line| mark(hand, line))))
        })
    };
    let next = move || {
        draw(&|timeline, window| then_and_next(&timeline.rows, window, |at| next(hand, timeline, at)))
    };
    view! {
        <svg class="gantt-part" focusable="false" viewBox=move || window.get().view_box()
            style:left=move || rem(window.get().left) style:top=move || rem(window.get().top())
            style:width=move || rem(window.get().width()) style:height=move || rem(window.get().height())>
            {under} {rows} {tied} {next} {bars}
            <Pulled sight/>
        </svg>
    }
}

/// Closed days, weeks, rows, the deadline and today.
fn under(sight: Sight, timeline: &Timeline, window: Window) -> Node {
    let closed = sight.closed.with(|closed| blocks(&window.part(closed), window));
    let weeks = ticks(&window.part(&timeline.scale.marks()), window);
    let (from, to) = (window.top(), window.top() + window.height());
    let flag = |x: Option<u32>, class: &'static str| {
        x.map(|x| view! { <line class=class x1=x y1=from x2=x y2=to/> })
    };
    view! {
        <path class="gantt-closed" d=closed/>
        <path class="gantt-weeks" d=weeks/>
        <path class="gantt-rows" d=lines(window)/>
        {flag(timeline.deadline, "gantt-deadline")}
        {flag(timeline.today, "gantt-today")}
    }
}

/// The row that the keyboard is in, and those that are selected.
fn rows(hand: Hand, timeline: &Timeline, window: Window) -> Node {
    let stop = hand.spot.with(Option::is_some).then(|| hand.stop.get());
    let line = |at: usize, class: &'static str| {
        view! { <rect class=class x=window.left y=top(at) width=window.width() height=ROW/> }
    };
    let selected = hand.shown.selected.with(|selected| {
        hand.shown.board.lines.with(|lines| {
            let is_selected = |row: &Row| match row {
                Row::Task(at, _) => lines.get(*at).is_some_and(|line| selected.contains(&line.task.id)),
                Row::Section(_) => false,
            };
            let rows = timeline.rows.iter().enumerate().take(window.after).skip(window.first);
            let rows = rows.filter(|(_, row)| !selected.is_empty() && is_selected(row));
            rows.map(|(at, _)| line(at, "gantt-selected")).collect::<Node>()
        })
    });
    view! { {selected} {stop.map(|at| line(at, "gantt-active"))} }
}

fn mark(hand: Hand, line: &Line) -> Mark {
    Mark {
        task: line.task.id.to_string(),
        beside: phrase::beside(hand.session().catalog, line, language()),
        address: here(Page::Task(line.task.id.clone())),
        is_critical: line.is_critical(),
        is_late: line.is_late(),
        is_dated: line.task.start.is_some(),
    }
}

/// Where a task would lie after what is being done; roughly, until that is worked out.
fn next(hand: Hand, timeline: &Timeline, at: usize) -> Option<(u32, u32)> {
    hand.act.with(|act| {
        let act = act.as_ref()?;
        hand.shown.board.lines.with(|lines| {
            let line = lines.get(at)?;
            let place = |dated: &Dated| timeline.scale.stretch(dated.start, dated.end);
            hand.ahead.with(|ahead| match (ahead, &line.dated) {
                (Some(ahead), _) => ahead.moved.get(&line.task.id).map(place),
                (None, Some(dated)) if act.tasks.contains(&line.task.id) => {
                    let (left, width) = place(dated);
                    let by = |days: i32| {
                        days.saturating_mul(i32::try_from(timeline.scale.day_width()).unwrap_or(1))
                    };
                    match act.how {
                        How::Shift(days) | How::Slide(days) => {
                            Some((left.saturating_add_signed(by(days)), width))
                        }
                        How::Stretch(days) => Some((left, width.saturating_add_signed(by(days)))),
                        How::Follow(..) => None,
                    }
                }
                _ => None,
            })
        })
    })
}

/// The line that is being pulled from a bar to another.
#[component]
fn Pulled(sight: Sight) -> Node {
    let line = move || {
        let Pull { from, is_from_start, x, y } = sight.pull.get()?;
        let start = sight.timeline.with(|timeline| match timeline.as_ref()?.rows.get(from)? {
            Row::Task(_, bar) => bar.as_ref().map(|bar| if is_from_start { bar.left } else { bar.right() }),
            Row::Section(_) => None,
        })?;
        let row = (y / ROW) as usize;
        let target = view! { <rect class="gantt-target" x=x.saturating_sub(BAR) y=top(row) + 4 width=2 * BAR height=ROW - 8/> };
        Some(view! { {target} <path class="gantt-pull" d=format!("M{start} {}L{x} {y}", middle(from))/> })
    };
    view! { {line} }
}
