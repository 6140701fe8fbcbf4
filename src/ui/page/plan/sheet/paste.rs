//! Pasting a table from Excel: it is looked at first, and taken in one step.

use leptos::prelude::*;

use super::preview::{counts, preview};
use crate::exchange::sheet::{Given, Taken, Untaken, take};
use crate::state::{Notice, RwSignal, Session};
use crate::ui::node::{Node, view, when};
use crate::ui::page::plan::board::{Board, dated};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::{plan as words, say};

/// What a table turned out to be; none without one.
type Found = Option<Result<Taken, Untaken>>;

/// What a table would change in the plan as it is now.
fn look(session: Session, text: &str) -> Found {
    if text.trim().is_empty() {
        return None;
    }
    let today = session.today.get_untracked();
    session.derived.shown.with_untracked(|open| {
        let program = open.as_ref()?;
        session.derived.tasks.with_untracked(|tasks| {
            session.derived.schedule.with_untracked(|dates| {
                let schedule = dated(dates.as_ref());
                let given = Given { catalog: session.catalog, program, tasks, schedule, today };
                Some(take(text, given, || session.fresh_task()))
            })
        })
    })
}

/// A field for a table, what it would change, and the button that does so.
#[component]
pub(super) fn Paste(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let text = RwSignal::new(String::new());
    let found: RwSignal<Found> = RwSignal::new(None);
    let type_in = move |event| {
        text.set(event_target_value(&event));
        found.set(text.with_untracked(|text| look(session, text)));
    };
    let clear = move || {
        text.set(String::new());
        found.set(None);
        focus("sheet-text");
    };
    let take = move |_| {
        // The plan may have changed since it was looked at.
        let now = text.with_untracked(|text| look(session, text));
        let Some(Ok(taken)) = &now else { return found.set(now) };
        let count = taken.changes.len();
        if taken.command().is_some_and(|command| session.run(command)) {
            session.tell(Notice::done(words::sheet_taken(count)));
            clear();
        } else {
            found.set(now);
        }
    };
    let count = move || match found.get() {
        Some(Ok(taken)) => taken.changes.len(),
        _ => 0,
    };
    // Heard as it comes; the tables below it are read by whoever goes there.
    let told = move || {
        found.with(|found| match found {
            None => Node::Empty,
            Some(Err(why)) => view! { <p class="error">{say(&words::untaken(*why))}</p> },
            Some(Ok(taken)) => view! { <p><strong>{say(&counts(taken))}</strong></p> },
        })
    };
    let shown = move || {
        found.with(|found| {
            found.as_ref().and_then(|found| found.as_ref().ok()).map(|taken| preview(board, taken))
        })
    };
    view! {
        <Field id="sheet-text" label=say(&words::SHEET_PASTE) help=say(&words::SHEET_PASTE_HELP)>
            <textarea id="sheet-text" rows="5" aria-describedby="sheet-text-help" autocomplete="off" spellcheck="false"
                prop:value=move || text.get() on:input=type_in></textarea>
        </Field>
        <div role="status">{told}</div>
        <div class="section">{shown}</div>
        {when(move || found.with(Option::is_some), move || view! {
            <div class="buttons">
                {when(move || count() > 0, move || view! {
                    <button type="button" class="primary" on:click=take>{move || say(&words::sheet_take(count()))}</button>
                })}
                <button type="button" on:click=move |_| clear()>{say(&words::SHEET_CLEAR)}</button>
            </div>
        })}
    }
}
