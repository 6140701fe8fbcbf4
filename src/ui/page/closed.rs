//! Programs of the list that are not open: a passphrase protects them, or nobody has read them yet.

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::state::{Entry, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, Route};
use crate::ui::words::{data, home, keeping as words, language, say};

/// Programs that are not open: which, and when each was kept.
type Closed = Vec<(ProgramId, u64)>;

/// Programs that a passphrase protects, and in a safe start all others.
#[component]
pub(in crate::ui) fn Closed() -> Node {
    let session = use_session();
    let closed = memo(move || {
        let (mut sealed, mut unread) = (Closed::new(), Closed::new());
        for entry in session.entries.get() {
            match entry {
                Entry::Sealed { id, saved_at } => sealed.push((id, saved_at)),
                Entry::Unread { id, saved_at } => unread.push((id, saved_at)),
                _ => {}
            }
        }
        (sealed, unread)
    });
    Node::live(move || {
        let (sealed, unread) = closed.get();
        view! {
            {listed("sealed", (&words::SEALED, &words::SEALED_HELP), sealed, sealed_row)}
            {listed("unread", (&words::UNREAD, &words::UNREAD_HELP), unread, unread_row)}
        }
    })
}

fn listed(
    id: &'static str,
    (title, help): (&Text, &Text),
    programs: Closed,
    row: fn(ProgramId, Option<String>) -> Node,
) -> Option<Node> {
    let rows = |(id, saved_at): (ProgramId, u64)| {
        // An earlier version of the page did not note when it kept something.
        row(id, (saved_at > 0).then(|| dates::moment(saved_at / 1000, language())))
    };
    (!programs.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby=id>
                <h2 id=id>{say(title)}</h2>
                <p class="help">{say(help)}</p>
                <ul class="rows">{programs.into_iter().map(rows).collect::<Node>()}</ul>
            </section>
        }
    })
}

fn sealed_row(id: ProgramId, moment: Option<String>) -> Node {
    let name = say(&moment.map_or(words::UNLOCK.clone(), |moment| words::sealed_name(&moment)));
    let address = Route::Program(id.clone(), Page::Overview).hash();
    view! { <li class="closed"><a href=address>{name.clone()}</a>{delete(id, &name)}</li> }
}

fn unread_row(id: ProgramId, moment: Option<String>) -> Node {
    let since = moment.map_or(words::NO_DAY.clone(), |moment| words::sealed_since(&moment));
    let session = use_session();
    let address = Route::Program(id.clone(), Page::Overview).hash();
    let (name, raw) = (id.to_string(), id.clone());
    let named = |act: &Text| say(&data::act_on(act, &name));
    view! {
        <li class="closed">
            <p>{name.clone()}" "<span class="small soft">{say(&since)}</span></p>
            <button type="button" aria-label=named(&home::DOWNLOAD_RAW) on:click=move |_| session.hand_out_unread(&raw)>
                {say(&home::DOWNLOAD_RAW)}
            </button>
            <a class="button" href=address aria-label=named(&words::OPEN_ANYWAY)>{say(&words::OPEN_ANYWAY)}</a>
            {delete(id, &name)}
        </li>
    }
}

fn delete(id: ProgramId, name: &str) -> Node {
    let session = use_session();
    let label = say(&data::act_on(&home::DELETE, name));
    view! {
        <button type="button" class="quiet danger" aria-label=label on:click=move |_| session.delete(&id)>
            {say(&home::DELETE)}
        </button>
    }
}
