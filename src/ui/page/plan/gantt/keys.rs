//! The keys of the chart's rows.

use super::hand::{Act, Hand, How, Spot};
use super::sight::Sight;
use crate::domain::id::TaskId;
use crate::domain::sorted::Set;
use crate::ui::keys::is_composing;
use crate::ui::part::focus::focus;
use crate::ui::route::{Location, Page, go_here};
use crate::ui::words::plan as words;

/// How many rows a page up or down is.
const PAGE: usize = 10;

/// The working days of a week.
const WEEK: i32 = 5;

/// What a key does to the row that it is pressed in.
pub(super) fn press(sight: Sight, hand: Hand, location: Location, event: &leptos::ev::KeyboardEvent) {
    let is_other = event.ctrl_key() || event.meta_key() || event.alt_key();
    if is_other || is_composing(event) {
        return;
    }
    let last = hand.shown.listing.with_untracked(|listing| listing.entries.len().saturating_sub(1));
    let now = hand.stop.get_untracked();
    let far = if event.shift_key() { WEEK } else { 1 };
    let is_taken = match event.key().as_str() {
        "ArrowDown" => go(sight, hand, now, (now + 1).min(last), event.shift_key()),
        "ArrowUp" => go(sight, hand, now, now.saturating_sub(1), event.shift_key()),
        "PageDown" => go(sight, hand, now, (now + PAGE).min(last), event.shift_key()),
        "PageUp" => go(sight, hand, now, now.saturating_sub(PAGE), event.shift_key()),
        "Home" => go(sight, hand, now, 0, event.shift_key()),
        "End" => go(sight, hand, now, last, event.shift_key()),
        "ArrowRight" => aside(hand, now, far),
        "ArrowLeft" => aside(hand, now, -far),
        "+" | "=" => stretch(hand, now, 1),
        "-" => stretch(hand, now, -1),
        "Enter" => enter(sight, hand, location, now),
        "Escape" => escape(hand),
        " " => select(hand, now),
        "l" | "L" => link(hand, now),
        _ => false,
    };
    if is_taken {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// Where a row is.
fn spot(hand: Hand, row: usize) -> Option<Spot> {
    hand.shown.listing.with_untracked(|listing| {
        let entry = listing.entries.get(row)?;
        hand.shown.board.lines.with_untracked(|lines| Spot::of(entry, lines))
    })
}

fn task(hand: Hand, row: usize) -> Option<TaskId> {
    match spot(hand, row)? {
        Spot::Task(task) => Some(task),
        Spot::Section(_) => None,
    }
}

/// Goes to another row, and selects what lies between where that is asked for.
pub(super) fn go(sight: Sight, hand: Hand, from: usize, to: usize, selects: bool) -> bool {
    let Some(spot) = spot(hand, to) else { return false };
    // What was about to be done to one task is not done to another.
    hand.drop_it();
    if selects && hand.is_free() {
        let between = hand.shown.between(from, to);
        hand.shown.selected.update(|selected| selected.extend(between));
    }
    let row = spot.row();
    hand.spot.set(Some(spot));
    sight.bring_row(to);
    sight.soon(move || focus(&row));
    true
}

/// Left and right shut and open a group, and move a task.
fn aside(hand: Hand, row: usize, days: i32) -> bool {
    match spot(hand, row) {
        Some(Spot::Section(key)) => {
            let is_shut = hand.shown.wish.with_untracked(|wish| wish.shut.contains(&key));
            if is_shut == (days > 0) {
                hand.shown.turn(&key);
            }
            true
        }
        Some(Spot::Task(task)) => {
            hold(hand, &task, days, How::Shift, |how| match how {
                How::Shift(days) => Some(*days),
                _ => None,
            });
            true
        }
        None => false,
    }
}

fn stretch(hand: Hand, row: usize, days: i32) -> bool {
    let task = task(hand, row);
    if let Some(task) = &task {
        hold(hand, task, days, How::Stretch, |how| match how {
            How::Stretch(days) => Some(*days),
            _ => None,
        });
    }
    task.is_some()
}

/// So many days more than is about to be done already. What is about to be done otherwise is decided first, for it would be
/// lost.
fn hold(hand: Hand, task: &TaskId, days: i32, how: fn(i32) -> How, already: fn(&How) -> Option<i32>) {
    let before = hand.act.with_untracked(|act| act.as_ref().map(|act| already(&act.how)));
    if before == Some(None) {
        return hand.tell(&words::DECIDE_FIRST);
    }
    match before.flatten().unwrap_or(0) + days {
        0 => {
            hand.drop_it();
        }
        days => hand.hold(Act { tasks: hand.with_selected(task), how: how(days) }),
    }
}

fn enter(sight: Sight, hand: Hand, location: Location, row: usize) -> bool {
    let Some(spot) = spot(hand, row) else { return false };
    if hand.act.with_untracked(Option::is_some) {
        hand.take();
        return stay(sight, hand, &spot);
    }
    match spot {
        Spot::Section(key) => hand.shown.turn(&key),
        Spot::Task(task) => go_here(location, Page::Task(task)),
    }
    true
}

/// New dates may move a row, which takes the focus from it.
pub(super) fn stay(sight: Sight, hand: Hand, spot: &Spot) -> bool {
    let row = spot.row();
    sight.soon(move || {
        sight.bring_row(hand.stop.get_untracked());
        sight.soon(move || focus(&row));
    });
    true
}

fn escape(hand: Hand) -> bool {
    if hand.drop_it() {
        return true;
    }
    let any = hand.shown.selected.with_untracked(|selected| !selected.is_empty());
    if any {
        hand.shown.selected.set(Set::new());
    }
    any
}

fn select(hand: Hand, row: usize) -> bool {
    match spot(hand, row) {
        Some(Spot::Section(key)) => hand.shown.turn(&key),
        Some(Spot::Task(task)) if hand.is_free() => {
            let is_selected = hand.shown.selected.with_untracked(|selected| selected.contains(&task));
            hand.shown.select(&task, !is_selected);
        }
        _ => {}
    }
    true
}

fn link(hand: Hand, row: usize) -> bool {
    let task = task(hand, row).filter(|_| hand.is_free());
    if task.is_some() {
        hand.drop_it();
        hand.linking.set(task.clone());
    }
    task.is_some()
}
