//! Days on which work is planned otherwise: closed days, leave, half days, days that are worked.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::closing::AddForm;
use crate::domain::calendar::Closure;
use crate::domain::command::Command;
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::state::{Notice, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::page::plan::phrase;
use crate::ui::part::focus::focus;
use crate::ui::words::{language, say, target as words};

/// The days, a form to add some, and the usual ones.
#[component]
pub(super) fn Closures() -> Node {
    let session = use_session();
    let closures = move || {
        let shown = session.derived.shown;
        shown.with(|open| open.as_ref().map(|open| open.settings.closures.clone())).unwrap_or_default()
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
            <h2 id="closures" tabindex="-1">{say(&words::CLOSURES)}</h2>
            <p class="help">{say(&words::CLOSURES_HELP)}</p>
            {rows}
            <Usual/>
            <AddForm/>
        </section>
    }
}

#[component]
fn Row(
    /// The days.
    closure: Closure,
) -> Node {
    let session = use_session();
    let days = if closure.from == closure.to {
        dates::long(closure.from, language())
    } else {
        format!("{} – {}", dates::medium(closure.from, language()), dates::medium(closure.to, language()))
    };
    let name = closure.name.clone();
    let whom = closure.role.as_ref().map(|role| phrase::role(session.catalog, role));
    let told = say(&words::closed_for(whom.as_ref(), closure.share));
    let whole = format!("{name} {days}");
    let label = say(&words::remove(&whole));
    let remove = move |_| {
        if session.run(Command::RemoveClosure(closure.clone())) {
            session.tell(Notice::done(words::closure_removed(&whole)));
            focus("closures");
        }
    };
    view! {
        <li>
            <span>{name}</span>
            <span class="number soft">{days}</span>
            <span class="soft">{told}</span>
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
        let called = move || next().map(|(name, from, _)| words::with_year(name, from.year()));
        let is_there = memo(move || {
            // Whatever it is called, as in the other language.
            let is_it = |other: &Closure, (_, from, to): (&Text, NaiveDate, NaiveDate)| {
                *other == Closure::of_all(from, to, other.name.clone())
            };
            let known = |open: &Program| {
                next().is_some_and(|next| open.settings.closures.iter().any(|other| is_it(other, next)))
            };
            session.derived.shown.with(|open| open.as_ref().is_some_and(known))
        });
        // The button stays where it is, and so does the focus.
        let add = move |_| {
            let next = untrack(next).filter(|_| !is_there.get_untracked());
            if let Some((name, from, to)) = next
                && session.run(Command::AddClosure(Closure::of_all(from, to, say(name))))
            {
                session.tell(Notice::done(words::closure_added(&words::with_year(name, from.year()))));
            }
        };
        view! {
            <button type="button" class="small" aria-disabled=move || is_there.get().then_some("true") on:click=add>
                {move || called().map(|called| say(&called))}
            </button>
        }
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
