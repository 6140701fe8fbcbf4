//! Where the data of this browser lies, how safe it is there, and how to get rid of it.

mod aside;
mod declined;
mod programs;
mod room;
mod wipe;

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::state::{Entry, RwSignal, Session, Whereabouts, effect, memo, use_session};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::asker::Asker;
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{data as words, keeping, say};

/// What was found, as soon as it is. Cheap to copy.
#[derive(Clone, Copy)]
struct Found {
    now: RwSignal<Option<Whereabouts>>,
    asker: Asker,
}

impl Found {
    /// Looks where everything lies now.
    fn look(self, session: Session) {
        session.look_where(self.asker.hears(move |now| self.now.set(Some(now))));
    }
}

/// Where the data of this browser lies.
#[component]
pub(in crate::ui) fn Data() -> Node {
    let session = use_session();
    session.refresh();
    let found = Found { now: RwSignal::new(None), asker: Asker::here() };
    let saving = memo(move || session.saving.get());
    effect(move || {
        saving.track();
        found.look(session);
    });
    let shown = move |part: fn(Found, &Whereabouts) -> Node| {
        move || found.now.with(|now| now.as_ref().map(|now| part(found, now)))
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {move || found.now.with(Option::is_none).then(|| view! { <p role="status">{say(&words::LOOKING)}</p> })}
        {shown(programs::programs)}
        {shown(|found, now| room::room(found, now).into_node())}
        {shown(aside::aside)}
        {what()}
        <declined::Declined found/>
        <wipe::Wipe found/>
    }
}

/// What a program is called, as far as that can be read.
fn name_of(session: Session, id: &ProgramId) -> String {
    let name = |entries: &Vec<Entry>| entries.iter().find(|entry| entry.id() == id).map(entry_name);
    session.entries.with(name).unwrap_or_else(|| id.to_string())
}

/// Whether a program can be read, or could with its passphrase.
fn is_readable(session: Session, id: &ProgramId) -> bool {
    let is_damaged = |entry: &Entry| matches!(entry, Entry::Damaged { .. }) && entry.id() == id;
    !session.entries.with(|entries| entries.iter().any(is_damaged))
}

/// What an entry of the list of programs is called.
fn entry_name(entry: &Entry) -> String {
    match entry {
        Entry::Whole(program) => program.profile.name.clone(),
        Entry::Sealed { .. } => say(&keeping::UNLOCK),
        Entry::Damaged { raw, .. } => {
            let name = raw.as_deref().and_then(Entry::damaged_name);
            name.map_or_else(|| say(&words::DAMAGED), |name| say(&words::damaged(&name)))
        }
        Entry::Unread { id, .. } => id.to_string(),
    }
}

fn what() -> Node {
    let paragraph = |text: &Text| view! { <p>{say(text)}</p> };
    view! {
        <section class="section" aria-labelledby="what">
            <h2 id="what">{say(&words::WHAT)}</h2>
            <div class="prose">
                {[&words::WHAT_KEPT, &words::WHAT_NOT, &words::BACKUP, &words::REMAINS].map(paragraph).into_node()}
            </div>
        </section>
    }
}
