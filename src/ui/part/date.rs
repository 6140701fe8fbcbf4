//! A date field that never shows a date which was not taken: it says why, and shows the one before again.

use chrono::NaiveDate;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::field::Field;
use super::pause::Pause;
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, use_session};
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
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// What to enter.
    #[prop(into)]
    help: String,
    /// The date that is kept.
    #[prop(into)]
    value: Memo<Option<NaiveDate>>,
    /// Whether it may be empty.
    #[prop(optional)]
    may_be_empty: bool,
    /// Whether it tells of what has been, so that no day after today can be entered.
    #[prop(optional)]
    past: bool,
    /// Takes another date; says whether it was taken.
    on_set: impl Fn(Option<NaiveDate>) -> bool + Send + Sync + 'static,
) -> Node {
    let wrong: RwSignal<Option<&'static Text>> = RwSignal::new(None);
    let today = use_session().today;
    let last = move || if past { dates::iso(Some(today.get())) } else { LAST_DAY.to_owned() };
    // Says whether a whole date was refused.
    let take = move |input: &HtmlInputElement| {
        let day = dates::parse(&input.value());
        // Half a date is not valid, nor is a year that is still being typed: wait for the rest.
        let whole = input.check_validity() && (day.is_some() || may_be_empty);
        let refused = whole && day != value.get_untracked() && !on_set(day);
        wrong.set(refused.then_some(&words::DATE_KEPT));
        refused
    };
    let take = StoredValue::new(take);
    let pause = Pause::new();
    let type_in = move |event: leptos::ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        pause.then(move || {
            take.with_value(|take| take(&input));
        });
    };
    let leave = move |event: leptos::ev::FocusEvent| {
        let input: HtmlInputElement = event_target(&event);
        pause.stop();
        let shown = input.value();
        let before = dates::iso(value.get_untracked());
        // A kept day may lie ahead: a file brought it.
        let half = shown.is_empty() && !input.check_validity();
        if shown == before && !half {
            return;
        }
        let refused = take.with_value(|take| take(&input));
        let kept = dates::iso(value.get_untracked());
        if shown != kept || half {
            let ahead = past && dates::parse(&shown).is_some_and(|day| day > today.get_untracked());
            let untaken = if ahead { &words::DATE_AHEAD } else { &words::DATE_NOT_TAKEN };
            wrong.set(Some(if refused { &words::DATE_KEPT } else { untaken }));
            input.set_value(&kept);
        }
    };
    view! {
        <Field id=id.clone() label help>
            <input type="date" id=id.clone() min=FIRST_DAY max=last aria-describedby=format!("{id}-help {id}-error")
                aria-invalid=move || wrong.get().map(|_| "true") prop:value=move || dates::iso(value.get())
                on:input=type_in on:blur=leave/>
            <p class="error small" role="alert" id=format!("{id}-error")>
                {move || wrong.get().map(say)}
            </p>
        </Field>
    }
}
