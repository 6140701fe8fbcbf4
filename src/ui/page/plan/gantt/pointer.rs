//! Moving bars by pointer: by their middle, by their right edge, from the dot before or behind them to another bar.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::hand::{Act, Hand, How, Spot};
use super::keys;
use super::sight::{Sight, whole};
use crate::domain::calendar::WorkCalendar;
use crate::domain::id::TaskId;
use crate::domain::plan::timeline::{Bar, ROW, Row};
use crate::domain::plan::{Line, LinkKind};

/// How far a pointer goes before it pulls: less is a click.
const LEAST: f64 = 4.0;

/// How far behind a bar its end can still be hit.
const BEHIND: u32 = 16;

/// The least width of a bar of which one end can be hit and not the other.
const TWO_ENDED: u32 = 24;

/// What of a bar is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Body,
    Edge,
    /// The dot before it.
    Head,
    /// The dot behind it.
    Tip,
}

/// What a pointer holds.
#[derive(Clone)]
pub(super) struct Grip {
    task: TaskId,
    part: Part,
    /// Where it took hold, on the screen.
    x: f64,
    y: f64,
    pulls: bool,
}

/// A line that is pulled from an end of a row's bar to here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Pull {
    /// The row.
    pub(super) from: usize,
    /// Whether it is the bar's beginning that it is pulled from.
    pub(super) is_from_start: bool,
    /// Where the pointer is.
    pub(super) x: u32,
    /// And how far down.
    pub(super) y: u32,
}

/// Takes hold of a bar.
pub(super) fn press(sight: Sight, hand: Hand, event: &leptos::ev::PointerEvent) {
    // A finger scrolls; keys and forms do the same.
    if event.button() != 0 || event.pointer_type() == "touch" || !hand.is_free() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(target) = target else { return };
    let Some(task) =
        target.closest("[data-task]").ok().flatten().and_then(|bar| bar.get_attribute("data-task"))
    else {
        return;
    };
    let part = match target.get_attribute("data-part").as_deref() {
        Some("edge") => Part::Edge,
        Some("head") => Part::Head,
        Some("tip") => Part::Tip,
        _ => Part::Body,
    };
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    hand.drop_it();
    sight.grip.set_value(Some(Grip { task: TaskId::from(task), part, x, y, pulls: false }));
}

/// Follows the pointer.
pub(super) fn drag(sight: Sight, hand: Hand, event: &leptos::ev::PointerEvent) {
    let Some(mut grip) = sight.grip.get_value() else { return };
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let (across, down) = (x - grip.x, y - grip.y);
    if !grip.pulls {
        if across.abs().max(down.abs()) < LEAST {
            return;
        }
        grip.pulls = true;
        sight.grip.set_value(Some(grip.clone()));
        // From now on the plot hears of it wherever the pointer is, and the bar under it of no click.
        let held = sight.plot.get_untracked().map(|plot| plot.set_pointer_capture(event.pointer_id()));
        if !matches!(held, Some(Ok(()))) {
            leptos::logging::warn!("the pointer is not held");
        }
    }
    let days = days(across / sight.unit(), sight);
    match grip.part {
        Part::Body => hold_or_drop(hand, &grip.task, days, How::Slide),
        Part::Edge => {
            let days = working_days(hand, &grip.task, days);
            hold_or_drop(hand, &grip.task, days, How::Stretch);
        }
        Part::Head | Part::Tip => pull(sight, hand, &grip, x, y),
    }
}

fn hold_or_drop(hand: Hand, task: &TaskId, days: i32, how: fn(i32) -> How) {
    if days == 0 {
        hand.drop_it();
    } else {
        hand.hold(Act { tasks: hand.with_selected(task), how: how(days) });
    }
}

/// How many days wide a stretch of the chart is.
#[expect(clippy::cast_possible_truncation, reason = "a chart is some thousand days long")]
fn days(across: f64, sight: Sight) -> i32 {
    let day = sight.zoom.get_untracked().day_width();
    (across / f64::from(day)).round() as i32
}

/// The working days among those by which the end of a task is pulled.
fn working_days(hand: Hand, task: &TaskId, days: i32) -> i32 {
    let end = hand.shown.board.lines.with_untracked(|lines| {
        let line = lines.iter().find(|line| line.task.id == *task)?;
        line.dated.as_ref().map(|dated| dated.end)
    });
    let Some(end) = end else { return 0 };
    let calendar = hand.session().derived.shown.with_untracked(|program| {
        let closures = program.as_ref().map(|program| program.settings.closures.as_slice());
        WorkCalendar::japanese(closures.unwrap_or_default())
    });
    let other = end.checked_add_signed(chrono::TimeDelta::days(i64::from(days))).unwrap_or(end);
    let count = if days < 0 {
        calendar.open_days_between(other.succ_opt().unwrap_or(other), end)
    } else {
        calendar.open_days_between(end.succ_opt().unwrap_or(end), other)
    };
    i32::try_from(count).unwrap_or(0) * days.signum()
}

/// Pulls a line to the row under the pointer.
fn pull(sight: Sight, hand: Hand, grip: &Grip, x: f64, y: f64) {
    let Some(plot) = sight.plot.get_untracked().map(|plot| plot.get_bounding_client_rect()) else { return };
    let unit = sight.unit();
    let (x, y) = (whole((x - plot.left()) / unit), whole((y - plot.top()) / unit));
    let from = sight.window.with_untracked(|window| {
        (window.first..window.after)
            .find(|at| task_in(sight, hand, *at).is_some_and(|(task, _)| task == grip.task))
    });
    let is_from_start = grip.part == Part::Head;
    sight.pull.set(from.map(|from| Pull { from, is_from_start, x, y }));
    match task_in(sight, hand, (y / ROW) as usize).filter(|(then, _)| *then != grip.task) {
        Some((then, bar)) => {
            let kind = if is_from_start {
                LinkKind::StartToStart
            } else if bar.is_some_and(|bar| is_at_end(&bar, x)) {
                LinkKind::FinishToFinish
            } else {
                LinkKind::FinishToStart
            };
            hand.hold(Act { tasks: vec![then], how: How::Follow(grip.task.clone(), kind) });
        }
        None => {
            hand.drop_it();
        }
    }
}

/// The task in a row, and its bar.
fn task_in(sight: Sight, hand: Hand, row: usize) -> Option<(TaskId, Option<Bar>)> {
    sight.timeline.with_untracked(|timeline| match timeline.as_ref()?.rows.get(row)? {
        Row::Task(line, bar) => {
            let id = |lines: &Vec<Line>| lines.get(*line).map(|line| line.task.id.clone());
            Some((hand.shown.board.lines.with_untracked(id)?, bar.clone()))
        }
        Row::Section(_) => None,
    })
}

/// Whether a place along the days is at a bar's end: in its last third, or shortly behind it.
const fn is_at_end(bar: &Bar, x: u32) -> bool {
    let end = bar.right();
    bar.width >= TWO_ENDED && x > end - bar.width / 3 && x < end + BEHIND
}

/// Lets go, and does what was held.
pub(super) fn release(sight: Sight, hand: Hand, event: &leptos::ev::PointerEvent) {
    let grip = sight.grip.try_update_value(Option::take).flatten();
    sight.pull.set(None);
    let Some(grip) = grip.filter(|grip| grip.pulls) else { return };
    event.prevent_default();
    if hand.take() {
        let spot = Spot::Task(grip.task);
        hand.spot.set(Some(spot.clone()));
        keys::stay(sight, hand, &spot);
    }
}

/// Lets go, and does nothing. Says whether something was held.
pub(super) fn cancel(sight: Sight, hand: Hand) -> bool {
    let grip = sight.grip.try_update_value(Option::take).flatten();
    sight.pull.set(None);
    grip.is_some_and(|grip| grip.pulls) && hand.drop_it()
}
