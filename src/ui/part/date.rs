//! A date field that never shows a date which was not taken: it says why, and shows the one before again.

use chrono::NaiveDate;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::field::Field;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::words::{say, shell as words};

/// The days that a plan and its calendar know.
const FIRST_DAY: &str = "2015-01-01";
const LAST_DAY: &str = "2050-12-31";

/// A date within 2015–2050.
#[component]
pub(in crate::ui) fn DateInput(
    /// The field's id.
    id: &'static str,
    /// Its label.
    #[prop(into)]
    label: String,
    /// What to enter.
    #[prop(into)]
    help: String,
    /// The date that is kept.
    #[prop(into)]
    value: Signal<Option<NaiveDate>>,
    /// Whether it may be empty.
    #[prop(optional)]
    may_be_empty: bool,
    /// Takes another date; says whether it was taken.
    on_set: impl Fn(Option<NaiveDate>) -> bool + Send + Sync + 'static,
) -> Node {
    let wrong = RwSignal::new(false);
    let change = move |event: leptos::ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        let day = dates::parse(&input.value());
        // Half a date is not valid, nor is a year that is still being typed: wait for the rest.
        if input.check_validity() && (day.is_some() || may_be_empty) {
            wrong.set(!on_set(day));
        }
    };
    let leave = move |event: leptos::ev::FocusEvent| {
        let input: HtmlInputElement = event_target(&event);
        let kept = dates::iso(value.get_untracked());
        if input.value() != kept || !input.check_validity() {
            wrong.set(true);
            input.set_value(&kept);
        }
    };
    view! {
        <Field id label help>
            <input type="date" id=id min=FIRST_DAY max=LAST_DAY aria-describedby=format!("{id}-help {id}-error")
                aria-invalid=move || wrong.get().then_some("true") prop:value=move || dates::iso(value.get())
                on:change=change on:blur=leave/>
            <p class="error small" role="alert" id=format!("{id}-error")>
                {move || wrong.get().then(|| say(&words::DATE_NOT_TAKEN))}
            </p>
        </Field>
    }
}
