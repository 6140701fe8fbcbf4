//! What could not be read and was put aside, to be handed out or deleted.

use super::Found;
use crate::domain::text::Text;
use crate::state::{Aside, Entry, Whereabouts, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{data as words, say};

/// What could not be read and was put aside; nothing where there is none.
pub(super) fn aside(found: Found, now: &Whereabouts) -> Node {
    if now.aside.is_empty() {
        return Node::Empty;
    }
    let (before, damaged): (Vec<&Aside>, Vec<&Aside>) =
        now.aside.iter().partition(|aside| aside.name.starts_with("before/"));
    view! {
        {part(found, "aside", (&words::ASIDE, &words::ASIDE_HELP), &damaged)}
        {part(found, "before", (&words::BEFORE, &words::BEFORE_HELP), &before)}
    }
}

fn part(found: Found, id: &'static str, (title, help): (&Text, &Text), all: &[&Aside]) -> Option<Node> {
    (!all.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby=id>
                <h2 id=id>{say(title)}</h2>
                <p class="help">{say(help)}</p>
                <ul class="rows">{all.iter().map(|aside| row(found, aside)).collect::<Node>()}</ul>
            </section>
        }
    })
}

fn row(found: Found, aside: &Aside) -> Node {
    let session = use_session();
    let Aside { name, raw } = aside.clone();
    let size = raw.as_ref().map_or_else(|| say(&words::UNREADABLE), |raw| words::kilobytes(raw.len()));
    let file = format!("{}.txt", name.replace('/', "-"));
    let label = |act| say(&words::act_on(act, &name));
    let (download, delete) = (label(&words::DOWNLOAD), label(&words::DELETE));
    let shown = name.clone();
    let called =
        raw.as_deref().and_then(Entry::damaged_name).map(|called| view! { <strong>{called}</strong>" " });
    let drop = move |_| {
        let gone = found.asker.hears(move |()| found.look(session));
        session.drop_aside(name.clone(), move || gone(()));
    };
    view! {
        <li class="closed">
            <p>{called}{shown}" "<span class="small soft">{size}</span></p>
            {raw.map(|raw| view! {
                <button type="button" aria-label=download on:click=move |_| session.hand_out(&file, &raw)>
                    {say(&words::DOWNLOAD)}
                </button>
            })}
            <button type="button" class="quiet danger" aria-label=delete on:click=drop>{say(&words::DELETE)}</button>
        </li>
    }
}
