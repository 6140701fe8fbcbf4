//! The steps of a task, to tick.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Edit;
use crate::domain::plan::checklist::{StepId, Steps};
use crate::domain::sorted::Set;
use crate::domain::text::Text;
use crate::state::{Memo, memo};
use crate::ui::node::{Node, each, either, view, when};
use crate::ui::words::{say, task as words};

/// A step, and what it goes by.
type Entry = (StepId, Text);

/// The steps of a task, to tick.
#[component]
pub(super) fn Checklist(
    /// The task.
    desk: Desk,
) -> Node {
    let catalog = desk.session().catalog;
    let steps = memo(move || desk.read(|line| Steps::of(catalog, &line.task)));
    let ticked = memo(move || desk.read(|line| line.task.ticked.clone()));
    let done = move || {
        let count = steps.with(|steps| {
            ticked.with(|ticked| steps.ids().iter().filter(|step| ticked.contains(*step)).count())
        });
        say(&words::ticked(count, steps.with(|steps| steps.ids().len())))
    };
    let template = desk.look(|line| Steps::of_template(catalog, &line.task.origin));
    let beside =
        memo(move || steps.with(|steps| ticked.with(|ticked| steps.ticked_beside(&template, ticked))));
    let (any, any_beside) = (is_any(steps), is_any(beside));
    view! {
        <fieldset class="checklist">
            <legend>{say(&words::CHECKLIST)} " " <span class="soft number">{done}</span></legend>
            {either(move || any.get(), move || listed(desk, steps, ticked), || view! {
                <p class="soft">{say(&words::NO_STEPS)}</p>
            })}
            {when(move || any_beside.get(), move || view! {
                <p class="help">{say(&words::TICKED_BESIDE)}</p>
                {listed(desk, beside, ticked)}
            })}
        </fieldset>
    }
}

fn is_any(steps: Memo<Steps>) -> Memo<bool> {
    memo(move || steps.with(|steps| !steps.ids().is_empty()))
}

/// Steps to tick.
fn listed(desk: Desk, steps: Memo<Steps>, ticked: Memo<Set<StepId>>) -> Node {
    let toggle = move |step: &StepId, on: bool| {
        let mut ticks = ticked.get_untracked();
        if on {
            ticks.insert(step.clone());
        } else {
            ticks.remove(step);
        }
        desk.change(Edit::Ticked(ticks));
    };
    let entry = move |(step, words): Entry| {
        let this = step.clone();
        view! {
            <li>
                <label class="tick">
                    <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&this))
                        on:change=move |event| toggle(&step, event_target_checked(&event))/>
                    <span>{say(&words)}</span>
                </label>
            </li>
        }
    };
    let entries = move || {
        steps.with(|steps| steps.ids().iter().cloned().zip(steps.words().iter().cloned()).collect::<Vec<_>>())
    };
    let name = |(step, words): &Entry| format!("{step:?} {}", say(words));
    view! { <ul class="plain-list">{each(entries, name, entry)}</ul> }
}
