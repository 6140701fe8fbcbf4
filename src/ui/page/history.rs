//! What was done to a program, by whom and when; and the way back.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::exchange::diff::{Diff, diff};
use crate::exchange::journal::Step;
use crate::state::{Lasting, RwSignal, clock, effect, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::asker::Asker;
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::sentences::sentences;
use crate::ui::route::{Page, here};
use crate::ui::words::{history as words, language, say};

/// The longest name that is noted with a change.
const LONGEST_NAME: &str = "60";

/// What a row says of a step, without the program that it made.
#[derive(Clone)]
struct Told {
    number: u64,
    of: u64,
    at: u64,
    by: String,
    words: Text,
}

impl Told {
    fn new(step: &Step) -> Self {
        let (number, of, at, by) = (step.number, step.of, step.at, step.by.clone());
        Self { number, of, at, by, words: step.told() }
    }

    fn key(&self) -> String {
        format!("{}.{}", self.number, self.at)
    }
}

/// The day on which a step was taken, where the person sits.
fn day_of(step: &Step) -> NaiveDate {
    clock::local(step.at).unwrap_or_default().date()
}

/// What was done to a program, by whom and when; and the way back.
#[component]
pub(in crate::ui) fn HistoryPage() -> Node {
    let session = use_session();
    let days = memo(move || {
        // A clock that was set back brings a day a second time.
        let mut days = Vec::new();
        for day in session.history.with(|all| all.steps().iter().rev().map(day_of).collect::<Vec<_>>()) {
            if !days.contains(&day) {
                days.push(day);
            }
        }
        days
    });
    let lasting = match session.lasting() {
        Lasting::Yes if session.has_database() => &words::LASTING,
        Lasting::Yes => &words::NOT_LASTING,
        _ => &words::NOT_KEPT,
    };
    view! {
        <p class="back"><a href=here(Page::Settings)>"← "{say(&words::BACK)}</a></p>
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <Author/>
        <section class="section" aria-labelledby="steps">
            <h2 id="steps" tabindex="-1">{say(&words::STEPS)}</h2>
            <p class="help">{say(lasting)}</p>
            {each(move || days.get(), NaiveDate::to_string, |day| view! { <Day day/> })}
        </section>
    }
}

/// The steps of a day, the newest first.
#[component]
fn Day(day: NaiveDate) -> Node {
    let history = use_session().history;
    let steps = move || {
        history.with(|all| {
            let own = all.steps().iter().rev().filter(|step| day_of(step) == day);
            own.map(Told::new).collect::<Vec<_>>()
        })
    };
    view! {
        <div class="day-steps">
            <h3>{dates::long(day, language())}</h3>
            <ol class="rows steps">{each(steps, Told::key, |step| view! { <Row step/> })}</ol>
        </div>
    }
}

#[component]
fn Author() -> Node {
    let author = use_session().author;
    view! {
        <Field id="author" label=say(&words::AUTHOR) help=say(&words::AUTHOR_HELP)>
            <input id="author" type="text" autocomplete="name" maxlength=LONGEST_NAME aria-describedby="author-help"
                prop:value=move || author.get() on:input=move |event| author.set(event_target_value(&event))
                on:blur=move |_| author.update(|name| *name = name.trim().to_owned())/>
        </Field>
    }
}

#[component]
fn Row(
    /// What was done.
    step: Told,
) -> Node {
    let session = use_session();
    let Told { number, of, at, by, words: told } = step;
    let last =
        memo(move || session.history.with(|all| all.steps().last().map(|last| (last.number, last.of))));
    let is_same = move || last.get().is_some_and(|(_, shown)| shown == of);
    let is_now = move || last.get().is_some_and(|(newest, _)| newest == number);
    let tag = move || {
        let (newest, _) = last.get().filter(|_| is_same())?;
        let words = if newest == number { &words::NOW } else { &words::SAME };
        Some(view! { <span class="tag is-accent">{say(words)}</span> })
    };
    let (moment, told) = (dates::moment(at, language()), say(&told));
    let name = say(&words::return_to(&moment, &told));
    let go_back = move |_| {
        session.return_to(number);
        focus("steps");
    };
    view! {
        <li class:is-now=is_now>
            <span class="time small soft">{dates::time(at)}</span>
            <p>{told}{(!by.is_empty()).then(|| view! { " "<span class="small soft">{by}</span> })}" "{tag}</p>
            {when(move || !is_same(), move || view! {
                <button type="button" class="small" aria-label=name.clone() disabled=move || !session.is_writer()
                    on:click=go_back>{say(&words::RETURN)}</button>
                <Changes number/>
            })}
        </li>
    }
}

/// What sets the program apart from what it was after a step; looked for only where somebody asks.
#[component]
fn Changes(
    /// Which step.
    number: u64,
) -> Node {
    let session = use_session();
    let (is_open, asker) = (RwSignal::new(false), Asker::here());
    let found: RwSignal<Option<Option<Diff>>> = RwSignal::new(None);
    effect(move || {
        session.program.track();
        if is_open.get() {
            session.with_state(
                number,
                asker.hears(move |then: Option<Program>| {
                    let both = then.zip(session.program.get_untracked());
                    let today = session.today.get_untracked();
                    found.set(Some(both.map(|(then, now)| diff(session.catalog, &then, &now, today))));
                }),
            );
        }
    });
    let toggle = move |event: leptos::ev::Event| {
        is_open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    view! {
        <details on:toggle=toggle>
            <summary>{say(&words::CHANGES)}</summary>
            {move || found.with(|found| match found {
                None => view! { <p class="soft">{say(&words::READING)}</p> },
                Some(None) => view! { <p class="error">{say(&words::UNREADABLE)}</p> },
                Some(Some(diff)) => sentences(diff),
            })}
        </details>
    }
}
