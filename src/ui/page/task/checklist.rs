//! The steps of a task, to tick.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Edit;
use crate::state::memo;
use crate::ui::node::{Node, each, either, view};
use crate::ui::words::{say, task as words};

/// The steps of a task, to tick.
#[component]
pub(super) fn Checklist(
    /// The task.
    desk: Desk,
) -> Node {
    let steps = memo(move || desk.read(|line| line.words.checklist.clone()));
    let ticked = memo(move || desk.read(|line| line.task.ticked.clone()));
    let done = move || {
        let all = steps.with(Vec::len);
        let done = ticked.with(|ticked| ticked.iter().filter(|tick| usize::from(**tick) < all).count());
        say(&words::ticked(done, all))
    };
    let toggle = move |tick: u16, on: bool| {
        let mut ticks = ticked.get_untracked();
        if on {
            ticks.insert(tick);
        } else {
            ticks.remove(&tick);
        }
        desk.change(Edit::Ticked(ticks));
    };
    let step = move |(tick, words): (u16, String)| {
        view! {
            <li>
                <label class="tick">
                    <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&tick))
                        on:change=move |event| toggle(tick, event_target_checked(&event))/>
                    <span>{words}</span>
                </label>
            </li>
        }
    };
    let entries = move || (0_u16..).zip(steps.get().iter().map(say)).collect::<Vec<_>>();
    let any = memo(move || steps.with(|steps| !steps.is_empty()));
    view! {
        <fieldset class="checklist">
            <legend>{say(&words::CHECKLIST)} " " <span class="soft number">{done}</span></legend>
            {either(move || any.get(), move || view! {
                <ul class="plain-list">{each(entries, |(tick, words): &(u16, String)| format!("{tick} {words}"), step)}</ul>
            }, || view! { <p class="soft">{say(&words::NO_STEPS)}</p> })}
        </fieldset>
    }
}
