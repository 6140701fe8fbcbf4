//! A date field: a whole, possible date is taken at once; half a date is said when the field is left.

use chrono::NaiveDate;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::desk::Desk;
use super::input::Wrong;
use crate::domain::command::Edit;
use crate::domain::plan::Line;
use crate::domain::text::Text;
use crate::state::{RwSignal, effect, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::part::pause::Pause;
use crate::ui::words::{say, task as words};

/// A date of the task, which may be empty.
#[component]
pub(super) fn DateField(
    /// The task.
    desk: Desk,
    /// The field's id.
    id: &'static str,
    /// Its label.
    label: &'static Text,
    /// What to enter.
    #[prop(into, optional)]
    help: Option<&'static Text>,
    /// The date that the program holds.
    show: fn(&Line) -> Option<NaiveDate>,
    /// The change to another date.
    take: fn(Option<NaiveDate>) -> Edit,
    /// Whether it tells of what has been, so that no day after today can be entered.
    #[prop(optional)]
    past: bool,
) -> Node {
    let wrong = RwSignal::new(None);
    let kept = memo(move || desk.read(show));
    effect(move || {
        kept.track();
        wrong.set(None);
    });
    let today = desk.session().today;
    let take_from = move |input: &HtmlInputElement| {
        let date = dates::parse(&input.value());
        if past && date.is_some_and(|date| date > today.get_untracked()) {
            wrong.set(Some(words::DATE_AHEAD.clone()));
        } else if input.check_validity() {
            // Half a date is not valid, nor is a year that is still being typed: wait for the rest.
            wrong.set(desk.edit(take(date)).err());
        }
    };
    let others = memo(move || desk.read(|line| (line.task.began, line.task.finished, line.task.status)));
    effect(move || {
        others.track();
        // What stood against the date that was typed here may be gone.
        if let Some(input) = wrong.with_untracked(Option::is_some).then(|| field(id)).flatten() {
            untrack(|| take_from(&input));
        }
    });
    let pause = Pause::new();
    let set = move |_| pause.then(move || field(id).iter().for_each(take_from));
    let leave = move |event: leptos::ev::FocusEvent| {
        let input: HtmlInputElement = event_target(&event);
        if pause.stop() {
            take_from(&input);
        }
        if !input.check_validity() && wrong.with_untracked(Option::is_none) {
            wrong.set(Some(words::DATE_BAD.clone()));
        }
        desk.session().leave_field();
    };
    let clear = move |_| {
        wrong.set(desk.edit(take(None)).err());
        focus(id);
    };
    let clear_name = format!("{}: {}", say(&words::CLEAR), say(label));
    view! {
        <Field id label=say(label) help=help.map(say).unwrap_or_default()>
            <div class="buttons">
                <input type="date" id=id min="2000-01-01" max="2100-12-31" aria-describedby=format!("{id}-error {id}-help")
                    aria-invalid=move || wrong.with(Option::is_some).to_string()
                    prop:value=move || dates::iso(kept.get()) on:input=set on:blur=leave/>
                {when(move || kept.get().is_some(), move || view! {
                    <button type="button" class="quiet" aria-label=clear_name.clone() on:click=clear>{say(&words::CLEAR)}</button>
                })}
            </div>
            <Wrong id=id.to_owned() wrong/>
        </Field>
    }
}

fn field(id: &str) -> Option<HtmlInputElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}
