//! How much room is left, and whether the browser has promised to keep what it has.

use super::Found;
use crate::state::{Lasting, Notice, Whereabouts, is_nearly_full, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{data as words, say};

/// How much room is left, and how safe it is; nothing after wiping.
pub(super) fn room(found: Found, now: &Whereabouts) -> Option<Node> {
    // The browser's figure lags behind.
    if use_session().lasting() == Lasting::Wiped {
        return None;
    }
    let used = match now.usage.filter(|(_, most)| *most > 0.0) {
        Some((used, most)) => bar(used, most),
        None => view! { <p>{say(&words::NO_FIGURES)}</p> },
    };
    let trouble = now.trouble.as_ref().map(|_why| view! { <p class="finding">{say(&words::TROUBLE)}</p> });
    // What cannot be reached is said above every page.
    let no_database = (!now.has_database && now.has_local_storage && !use_session().is_cut_off())
        .then(|| view! { <p class="finding">{say(&words::NO_DATABASE)}</p> });
    let lasts = use_session().lasting() == Lasting::Yes;
    let promise = match now.is_persisted {
        Some(true) => &words::PROMISED,
        Some(false) => &words::NOT_PROMISED,
        None => &words::PROMISE_UNKNOWN,
    };
    Some(view! {
        <section class="section" aria-labelledby="room">
            <h2 id="room">{say(&words::ROOM)}</h2>
            {trouble}
            {no_database}
            {used}
            // Where nothing is kept, nothing can be thrown away.
            {lasts.then(|| view! {
                <div class="prose">
                    <p>{say(promise)}</p>
                    <p>{say(&words::SAFARI)}</p>
                </div>
            })}
            {(lasts && now.is_persisted == Some(false)).then(|| ask(found))}
        </section>
    })
}

fn bar(used: f64, most: f64) -> Node {
    let share = (used / most).clamp(0.0, 1.0);
    let full =
        is_nearly_full(used, most).then(|| view! { <p class="finding">{say(&words::NEARLY_FULL)}</p> });
    view! {
        <div class="room">
            <p>{say(&words::used(used, most))}</p>
            <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="meter-track" x="0" y="3" width="100" height="2"/>
                <rect class="meter-fill" x="0" y="3" width=format!("{:.1}", share * 100.0) height="2"/>
            </svg>
        </div>
        {full}
    }
}

/// Asks the browser for its promise.
fn ask(found: Found) -> Node {
    let session = use_session();
    let ask = move |_| {
        session.persist(found.asker.hears(move |is_given: bool| {
            if !is_given {
                session.tell(Notice::refused(words::ASKED_IN_VAIN.clone()));
            }
            found.look(session);
        }));
    };
    view! { <p><button type="button" on:click=ask>{say(&words::ASK)}</button></p> }
}
