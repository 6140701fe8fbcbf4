//! Target, start, capacity, closures: what a plan is made from.

mod capacity;
mod closures;
mod levels;
mod making;

use leptos::prelude::*;

use self::capacity::Capacities;
use self::closures::Closures;
use self::levels::Levels;
use self::making::Making;
use crate::domain::command::Command;
use crate::state::use_session;
use crate::ui::dates;
use crate::ui::part::field::Field;
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{say, target as words};

/// Target, start, capacity, closures.
#[component]
pub(in crate::ui) fn Target() -> impl IntoView {
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <Levels/>
        <Dates/>
        <Capacities/>
        <Closures/>
        <Making/>
    }
}

#[component]
fn Dates() -> impl IntoView {
    let session = use_session();
    let start = move || session.program.with(|open| open.as_ref().map(|open| open.settings.start));
    let deadline = move || session.program.with(|open| open.as_ref().and_then(|open| open.settings.deadline));
    let set_start = move |event| {
        if let Some(day) = dates::parse(&event_target_value(&event)) {
            session.run(Command::SetStart(day));
        }
    };
    let set_deadline = move |event| {
        session.run(Command::SetDeadline(dates::parse(&event_target_value(&event))));
    };
    view! {
        <section class="section" aria-labelledby="dates">
            <h2 id="dates">{say(&words::DATES)}</h2>
            <div class="two">
                <Field id="start" label=say(&words::START) help=say(&words::START_HELP)>
                    <input id="start" type="date" min="2015-01-01" max="2050-12-31" required
                        aria-describedby="start-help" prop:value=move || dates::iso(start()) on:change=set_start/>
                </Field>
                <Field id="deadline" label=say(&words::DEADLINE) help=say(&words::DEADLINE_HELP)>
                    <input id="deadline" type="date" min="2015-01-01" max="2050-12-31"
                        aria-describedby="deadline-help" prop:value=move || dates::iso(deadline())
                        on:change=set_deadline/>
                </Field>
            </div>
        </section>
    }
}
