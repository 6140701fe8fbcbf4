//! Taking all of a group from one person.

use serde_json::Value;

use super::choose;
use crate::domain::text::Text;
use crate::exchange::merge::{Conflict, Path};
use crate::state::{Session, Version};
use crate::ui::node::{Node, view};
use crate::ui::part::signature::person;
use crate::ui::words::{conflicts as words, say};

/// What one person said of a group.
struct Person {
    key: String,
    name: Text,
    choices: Vec<(Path, Value)>,
}

/// A button for each person whose values differ from others' at several places.
pub(super) fn people(session: Session, conflicts: &[&Conflict]) -> Option<Node> {
    let paths: Vec<&Path> = conflicts
        .iter()
        .filter_map(|conflict| match conflict {
            Conflict::Values(path, _) => Some(path),
            Conflict::Removed(_) | Conflict::Late(_) => None,
        })
        .collect();
    let mut people: Vec<Person> = Vec::new();
    for (path, version) in
        paths.iter().flat_map(|path| session.versions(path).into_iter().map(move |version| (*path, version)))
    {
        add(&mut people, path, version);
    }
    number(&mut people);
    (paths.len() > 1).then(|| {
        let button = |person: Person| {
            let act = move |_| choose(session, person.choices.clone());
            view! { <button type="button" class="small" on:click=act>{say(&words::take_all_of(&person.name))}</button> }
        };
        view! { <p class="buttons">{people.into_iter().map(button).collect::<Node>()}</p> }
    })
}

/// Whoever gave no name goes by the browser they wrote in.
fn add(people: &mut Vec<Person>, path: &Path, version: Version) {
    let name = person(&version);
    let key = match (&version.by, version.is_own) {
        (None, false) => version.stamp.writer.0.clone(),
        _ => name.ja.to_string(),
    };
    let choice = (path.clone(), version.value);
    match people.iter_mut().find(|person| person.key == key) {
        Some(person) if person.choices.iter().any(|(known, _)| known == path) => {}
        Some(person) => person.choices.push(choice),
        None => people.push(Person { key, name, choices: vec![choice] }),
    }
}

/// Tells those apart who are called the same.
fn number(people: &mut [Person]) {
    let names: Vec<Text> = people.iter().map(|person| person.name.clone()).collect();
    for (at, person) in people.iter_mut().enumerate() {
        let same = |names: &[Text]| names.iter().filter(|name| **name == person.name).count();
        if same(&names) > 1 {
            person.name = words::numbered(&person.name, same(names.get(..=at).unwrap_or_default()));
        }
    }
}
