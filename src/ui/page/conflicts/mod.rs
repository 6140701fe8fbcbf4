//! What was said differently at the same time: each place with its versions, and one to choose.

mod late;
mod people;
mod removed;
mod values;

use leptos::prelude::*;
use serde_json::Value;

use crate::exchange::merge::{Conflict, Path};
use crate::exchange::place::{Places, Section};
use crate::state::{Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{conflicts as words, say};

/// Where the focus goes after a choice: what had it is gone.
const LEFT: &str = "left";

/// All that is to be settled.
#[component]
pub(in crate::ui) fn Conflicts() -> Node {
    let session = use_session();
    let count = move || session.exchange().conflicts.with(Vec::len);
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <p class="help">{say(&words::UNDO_HELP)}</p>
        <p id=LEFT class="label" tabindex="-1" role="status">
            {move || say(&if count() == 0 { words::NONE.clone() } else { words::left(count()) })}
        </p>
        {move || groups(session)}
    }
}

fn groups(session: Session) -> Node {
    let conflicts = session.exchange().conflicts.get();
    if conflicts.is_empty() {
        return view! { <p><a class="button" href=here(Page::Overview)>{say(&words::BACK)}</a></p> };
    }
    session.program.with(|open| {
        let Some(open) = open else { return Node::Empty };
        let places = Places::new(session.catalog, open);
        let of = |section: Section| {
            let own = conflicts.iter().filter(|conflict| places.place(path(conflict)).section == section);
            (section, own.collect::<Vec<_>>())
        };
        let groups = Section::ALL.into_iter().map(of).filter(|(_, own)| !own.is_empty());
        groups.map(|(section, own)| group(session, &places, section, &own)).collect::<Node>()
    })
}

fn path(conflict: &Conflict) -> &Path {
    match conflict {
        Conflict::Values(path, _) | Conflict::Removed(path) | Conflict::Late(path) => path,
    }
}

fn group(session: Session, places: &Places, section: Section, own: &[&Conflict]) -> Node {
    let row = |conflict: &&Conflict| match conflict {
        Conflict::Values(path, _) => values::values(session, places, path),
        Conflict::Removed(life) => removed::removed(session, places, life),
        Conflict::Late(life) => late::late(session, places, life),
    };
    let id = format!("{section:?}").to_lowercase();
    let is_frozen = own.iter().any(|conflict| places.is_frozen(path(conflict)));
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 id=id>{say(&section.name())}" "<span class="soft number">{own.len()}</span></h2>
            {is_frozen.then(|| view! { <p class="help">{say(&words::FROZEN_HELP)}</p> })}
            {people::people(session, own)}
            <ul class="rows">{own.iter().map(row).collect::<Node>()}</ul>
        </section>
    }
}

/// Chooses these values as one step.
fn choose(session: Session, choices: Vec<(Path, Value)>, entries: &[(Path, bool)]) {
    session.choose(choices, entries);
    focus(LEFT);
}
