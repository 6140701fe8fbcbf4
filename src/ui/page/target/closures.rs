//! Days on which no work is planned.

use chrono::{Datelike, NaiveDate};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::calendar::Closure;
use crate::domain::command::Command;
use crate::domain::text::Text;
use crate::state::{RwSignal, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::field::Field;
use crate::ui::words::{language, say, target as words};

/// Closed days, a form to add some, and the usual ones.
#[component]
pub(super) fn Closures() -> Node {
    let session = use_session();
    let closures = move || {
        session
            .derived
            .shown
            .with(|open| open.as_ref().map(|open| open.settings.closures.clone()))
            .unwrap_or_default()
    };
    let rows = move || {
        let closures = closures();
        if closures.is_empty() {
            return view! { <p class="soft">{say(&words::CLOSURE_NONE)}</p> };
        }
        let rows = closures.into_iter().map(|closure| view! { <Row closure/> }).collect::<Node>();
        view! { <ul class="rows closures">{rows}</ul> }
    };
    view! {
        <section class="section" aria-labelledby="closures">
            <h2 id="closures">{say(&words::CLOSURES)}</h2>
            <p class="help">{say(&words::CLOSURES_HELP)}</p>
            {rows}
            <Usual/>
            <AddForm/>
        </section>
    }
}

#[component]
fn Row(
    /// The closed days.
    closure: Closure,
) -> Node {
    let session = use_session();
    let days = if closure.from == closure.to {
        dates::long(closure.from, language())
    } else {
        format!("{} – {}", dates::medium(closure.from, language()), dates::medium(closure.to, language()))
    };
    let name = closure.name.clone();
    let label = say(&words::remove(&format!("{name} {days}")));
    let remove = move |_| {
        session.run(Command::RemoveClosure(closure.clone()));
    };
    view! {
        <li>
            <span>{name}</span>
            <span class="number soft">{days}</span>
            <button type="button" class="quiet small" aria-label=label on:click=remove>{say(&words::REMOVE)}</button>
        </li>
    }
}

/// A period that comes every year: its name, its first and its last month and day.
type Yearly = (&'static Text, (u32, u32), (u32, u32));

/// Periods that many organizations keep free, by month and day; one that ends in the next year ends before it begins.
static USUAL: [Yearly; 5] = [
    (&words::FISCAL_END, (3, 15), (3, 31)),
    (&words::GRADUATES, (4, 1), (4, 14)),
    (&words::GOLDEN_WEEK, (4, 29), (5, 5)),
    (&words::OBON, (8, 12), (8, 16)),
    (&words::YEAR_END, (12, 28), (1, 4)),
];

#[component]
fn Usual() -> Node {
    let session = use_session();
    let start = move || session.derived.shown.with(|open| open.as_ref().map(|open| open.settings.start));
    let button = move |(name, from, to): Yearly| {
        let next =
            move || start().and_then(|start| next_period(start, from, to)).map(|(from, to)| (name, from, to));
        let label = move || next().map(|(name, from, _)| say(&words::with_year(name, from.year())));
        let add = move |_| {
            if let Some((name, from, to)) = next() {
                session.run(Command::AddClosure(Closure::of_all(from, to, say(name))));
            }
        };
        view! { <button type="button" class="small" on:click=add>{label}</button> }
    };
    view! {
        <div class="buttons" role="group" aria-label=say(&words::CLOSURE_USUAL)>{USUAL.map(button).into_node()}</div>
    }
}

/// The first such period that ends on `start` or later.
fn next_period(start: NaiveDate, from: (u32, u32), to: (u32, u32)) -> Option<(NaiveDate, NaiveDate)> {
    let turn = i32::from(to < from);
    (start.year() - 1..=start.year() + 1).find_map(|year| {
        let first = NaiveDate::from_ymd_opt(year, from.0, from.1)?;
        let last = NaiveDate::from_ymd_opt(year + turn, to.0, to.1)?;
        (last >= start).then_some((first, last))
    })
}

#[component]
fn AddForm() -> Node {
    let session = use_session();
    let (name, from, to) = (RwSignal::new(String::new()), RwSignal::new(None), RwSignal::new(None));
    let missing = RwSignal::new(false);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let days = from.get_untracked().zip(to.get_untracked());
        missing.set(days.is_none());
        if let Some((first, last)) = days {
            let typed = name.get_untracked();
            let name_or_default = if typed.trim().is_empty() { say(&words::CLOSURE_UNNAMED) } else { typed };
            let closure = Closure::of_all(first, last, name_or_default);
            if session.run(Command::AddClosure(closure)) {
                name.set(String::new());
                from.set(None);
                to.set(None);
            }
        }
    };
    let day = |event| dates::parse(&event_target_value(&event));
    view! {
        <form class="inline-form" novalidate on:submit=add>
            <Field id="closure-name" label=say(&words::CLOSURE_NAME)>
                <input id="closure-name" type="text" class="medium" maxlength="200" prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))/>
            </Field>
            <Field id="closure-from" label=say(&words::CLOSURE_FROM)>
                <input id="closure-from" type="date" prop:value=move || dates::iso(from.get())
                    on:change=move |event| from.set(day(event))/>
            </Field>
            <Field id="closure-to" label=say(&words::CLOSURE_TO)>
                <input id="closure-to" type="date" prop:value=move || dates::iso(to.get())
                    on:change=move |event| to.set(day(event))/>
            </Field>
            <button type="submit">{say(&words::CLOSURE_ADD)}</button>
            <p class="error" role="alert">{move || missing.get().then(|| say(&words::CLOSURE_DATES_MISSING))}</p>
        </form>
    }
}
