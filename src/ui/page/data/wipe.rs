//! Wiping everything, in two steps: what would be lost is shown first.

use leptos::prelude::*;

use super::{Found, entry_name, name_of};
use crate::domain::text::Text;
use crate::state::{Entry, Place, RwSignal, Wiped, effect, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::words::{data as words, keeping, say};

/// How far wiping has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Idle,
    Asked,
    Working,
    Done(Wiped),
}

/// Where the focus goes when the step changes.
const HEADING: &str = "wipe";

/// Wiping everything.
#[component]
pub(super) fn Wipe(found: Found) -> Node {
    let session = use_session();
    let step = RwSignal::new(Step::Idle);
    effect(move || {
        if step.get() != Step::Idle {
            focus(HEADING);
        }
    });
    let beyond: RwSignal<Vec<(Entry, bool)>> = RwSignal::new(Vec::new());
    let begin = move |_| {
        session.look_beyond(found.asker.hears(move |entries| {
            beyond.set(entries);
            step.set(Step::Asked);
        }));
    };
    let wipe = move || {
        step.set(Step::Working);
        session.wipe(found.asker.hears(move |wiped| {
            step.set(Step::Done(wiped));
            found.look(session);
        }));
    };
    view! {
        <section class="section" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(&words::WIPE)}</h2>
            {move || match step.get() {
                Step::Idle => view! {
                    <div>
                        <button type="button" aria-describedby="wipe-help" on:click=begin>{say(&words::WIPE_BEGIN)}</button>
                        <p class="help" id="wipe-help">{say(&words::WIPE_HELP)}</p>
                    </div>
                },
                Step::Asked => view! {
                    {lost(found, beyond)}
                    <p class="buttons">
                        <button type="button" class="danger" on:click=move |_| wipe()>{say(&words::WIPE_NOW)}</button>
                        <button type="button" on:click=move |_| step.set(Step::Idle)>{say(&words::CANCEL)}</button>
                    </p>
                },
                Step::Working => view! { <p role="status">{say(&words::WIPING)}</p> },
                Step::Done(wiped) => done(wiped),
            }}
            <p class="visually-hidden" role="status">{move || match step.get() {
                Step::Done(wiped) => outcome(wiped).iter().map(say).collect::<String>(),
                Step::Idle | Step::Asked | Step::Working => String::new(),
            }}</p>
        </section>
    }
}

/// What would be lost, with the programs by whether a file has them as they are now: those that this tab shows, and those
/// beyond that are in none.
fn lost(found: Found, beyond: RwSignal<Vec<(Entry, bool)>>) -> Node {
    let session = use_session();
    let places =
        found.now.with_untracked(|now| now.as_ref().map(|now| now.places.clone()).unwrap_or_default());
    let mut all: Vec<(String, InFile)> =
        places.iter().map(|place| (name_of(session, &place.id), InFile::of(place))).collect();
    beyond.with_untracked(|beyond| {
        let older = |is_filed| if is_filed { InFile::Older } else { InFile::Never };
        all.extend(beyond.iter().map(|(entry, is_filed)| (entry_name(entry), older(*is_filed))));
    });
    let those =
        |wanted: InFile| all.iter().filter(move |(_, is)| *is == wanted).map(|(name, _)| name.clone());
    view! {
        <h3>{say(&words::LOST)}</h3>
        <p class="prose">{say(&words::LOST_ALL)}</p>
        {named("finding", &words::NEVER_EXPORTED, those(InFile::Never).collect())}
        {named("finding", &words::CHANGED_SINCE, those(InFile::Older).collect())}
        {named("prose", &words::IN_FILES, those(InFile::AsItIs).collect())}
    }
}

/// Whether there is a file of a program.
#[derive(Clone, Copy, PartialEq, Eq)]
enum InFile {
    /// There never was one.
    Never,
    /// The program was changed since.
    Older,
    /// As the program is now.
    AsItIs,
}

impl InFile {
    const fn of(place: &Place) -> Self {
        match (place.filed.is_some(), place.is_outdated) {
            (false, _) => Self::Never,
            (true, true) => Self::Older,
            (true, false) => Self::AsItIs,
        }
    }
}

/// The programs of which something is to be said; nothing where there are none.
fn named(class: &'static str, said: &Text, programs: Vec<String>) -> Option<Node> {
    (!programs.is_empty()).then(|| {
        view! {
            <div class=class>
                <p>{say(said)}</p>
                <ul>{programs.into_iter().map(|name| view! { <li>{name}</li> }).collect::<Node>()}</ul>
            </div>
        }
    })
}

/// What came of it, in sentences.
fn outcome(wiped: Wiped) -> Vec<Text> {
    let database = match wiped.database {
        Some(true) => None,
        Some(false) => Some(words::DATABASE_STAYS.clone()),
        None => Some(words::DATABASE_UNKNOWN.clone()),
    };
    let texts = (wiped.left > 0).then(|| words::texts_stay(wiped.left));
    let faults: Vec<Text> = database.into_iter().chain(texts).collect();
    if faults.is_empty() { vec![words::WIPED.clone()] } else { faults }
}

fn done(wiped: Wiped) -> Node {
    let session = use_session();
    let class = if wiped.left == 0 && wiped.database == Some(true) { None } else { Some("finding") };
    let outcome = outcome(wiped);
    let outcome = outcome.iter().map(|said| view! { <p class=class>{say(said)}</p> }).collect::<Node>();
    view! {
        <div class="prose">{outcome}<p>{say(&words::RELOAD_HELP)}</p></div>
        <p><button type="button" class="primary" on:click=move |_| session.start_anew()>{say(&keeping::RELOAD)}</button></p>
    }
}
