//! A place with several values: what each is, who said it, and a button for each.

use serde_json::Value;

use super::choose;
use crate::domain::text::Text;
use crate::exchange::merge::{Path, all_lines, head, is_list};
use crate::exchange::place::{Places, is_prose, middle};
use crate::state::Session;
use crate::ui::node::{Node, view};
use crate::ui::part::signature::signature;
use crate::ui::words::{conflicts as words, say};

/// A value, and all who said it.
struct Said {
    value: Value,
    by: Vec<String>,
}

/// A place with its values, the one that is shown first.
pub(super) fn values(session: Session, places: &Places, path: &Path) -> Node {
    let label = places.place(&head(path)).label;
    let mut all: Vec<Said> = Vec::new();
    for version in session.versions(path) {
        let by = signature(&version);
        match all.iter_mut().find(|said| said.value == version.value) {
            Some(said) => said.by.push(by),
            None => all.push(Said { value: version.value, by: vec![by] }),
        }
    }
    let together = if is_list(path) {
        all_lines(&all.iter().map(|said| &said.value).collect::<Vec<_>>())
    } else {
        is_prose(path).then(|| joined(&all)).flatten().map(Value::from)
    };
    let both = together.map(|all| {
        let path = path.clone();
        let act = move |_| choose(session, vec![(path.clone(), all.clone())], &[]);
        view! {
            <p><button type="button" aria-label=say(&words::take_both(&label)) on:click=act>{say(&words::TAKE_BOTH)}</button></p>
        }
    });
    let rows = all.iter().enumerate().map(|(at, said)| row(session, places, path, &label, said, at == 0));
    view! {
        <li class="conflict">
            <h3 class="capital">{say(&label)}</h3>
            <ul class="versions">{rows.collect::<Node>()}</ul>
            {both}
        </li>
    }
}

fn row(session: Session, places: &Places, path: &Path, label: &Text, said: &Said, is_shown: bool) -> Node {
    let words = places.chosen(path, &said.value);
    let name = say(&words::choose(label, &middle(&words)));
    let choice = (path.clone(), said.value.clone());
    let act = move |_| choose(session, vec![choice.clone()], &[]);
    view! {
        <li class:is-shown=is_shown>
            <div>
                <p class="whole-text">{say(&words)}</p>
                <p class="small soft">{said.by.join(" / ")}</p>
            </div>
            <p class="buttons">
                {is_shown.then(|| view! { <span class="tag is-accent">{say(&words::SHOWN)}</span> })}
                <button type="button" class="small" aria-label=name on:click=act>{say(&words::CHOOSE)}</button>
            </p>
        </li>
    }
}

/// All texts under each other, each said once; none where one holds all others.
fn joined(all: &[Said]) -> Option<String> {
    let mut texts: Vec<&str> = Vec::new();
    for text in all.iter().filter_map(|said| said.value.as_str()).map(str::trim) {
        if !text.is_empty() && !texts.iter().any(|there| there.contains(text)) {
            texts.retain(|there| !text.contains(*there));
            texts.push(text);
        }
    }
    (texts.len() > 1).then(|| texts.join("\n"))
}
