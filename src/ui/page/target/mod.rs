//! Target, start, capacity, closures: what a plan is made from.

mod aimed;
mod budget;
mod capacity;
mod closing;
mod closures;
mod items;
mod levels;
mod making;

use chrono::NaiveDate;
use leptos::prelude::*;

use self::budget::Limits;
pub(super) use self::budget::{budget, limits_now};
use self::capacity::Capacities;
use self::closures::Closures;
use self::levels::Levels;
use self::making::Making;
use crate::domain::command::Command;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::part::date::DateInput;
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{say, target as words};

/// Target, start, capacity, closures.
#[component]
pub(in crate::ui) fn Target() -> Node {
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <Levels/>
        <Dates/>
        <Capacities/>
        <Closures/>
        <Limits/>
        <Making/>
    }
}

#[component]
fn Dates() -> Node {
    let session = use_session();
    let start = move || session.derived.shown.with(|open| open.as_ref().map(|open| open.settings.start));
    let deadline =
        move || session.derived.shown.with(|open| open.as_ref().and_then(|open| open.settings.deadline));
    let too_early = move || start().zip(deadline()).is_some_and(|(start, deadline)| deadline < start);
    let set_start = move |day: Option<NaiveDate>| day.is_some_and(|day| session.run(Command::SetStart(day)));
    let set_deadline = move |day| session.run(Command::SetDeadline(day));
    view! {
        <section class="section" aria-labelledby="dates">
            <h2 id="dates">{say(&words::DATES)}</h2>
            <div class="two">
                <DateInput id="start" label=say(&words::START) help=say(&words::START_HELP)
                    value=memo(start) on_set=set_start/>
                <DateInput id="deadline" label=say(&words::DEADLINE) help=say(&words::DEADLINE_HELP)
                    value=memo(deadline) may_be_empty=true on_set=set_deadline/>
            </div>
            {when(too_early, move || view! { <p class="finding" role="status">{say(&words::DEADLINE_EARLY)}</p> })}
        </section>
    }
}
