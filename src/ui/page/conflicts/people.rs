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
    /// The entries that they removed, or wrote into while somebody else did.
    entries: Vec<(Path, bool)>,
}

/// A button for each person who said something else than others at several places.
pub(super) fn people(session: Session, conflicts: &[&Conflict]) -> Option<Node> {
    let mut people: Vec<Person> = Vec::new();
    for conflict in conflicts {
        match conflict {
            Conflict::Values(path, _) => {
                for version in session.versions(path) {
                    add(&mut people, &version, |person| {
                        if person.choices.iter().all(|(known, _)| known != path) {
                            person.choices.push((path.clone(), version.value.clone()));
                        }
                    });
                }
            }
            Conflict::Removed(life) => {
                let written = session.edited(life).into_iter().flat_map(|(path, _)| session.versions(&path));
                let all = session.removals(life).into_iter().map(|version| (version, false));
                for (version, is_kept) in all.chain(written.map(|version| (version, true))) {
                    add(&mut people, &version, |person| {
                        if person.entries.iter().all(|(known, _)| known != life) {
                            person.entries.push((life.clone(), is_kept));
                        }
                    });
                }
            }
            Conflict::Late(_) => {}
        }
    }
    number(&mut people);
    let count = conflicts.iter().filter(|conflict| !matches!(conflict, Conflict::Late(_))).count();
    (count > 1).then(|| {
        let button = |person: Person| {
            let act = move |_| choose(session, person.choices.clone(), &person.entries);
            view! { <button type="button" class="small" on:click=act>{say(&words::take_all_of(&person.name))}</button> }
        };
        view! { <p class="buttons">{people.into_iter().map(button).collect::<Node>()}</p> }
    })
}

/// Adds to what one person said. Whoever gave no name goes by the browser they wrote in.
fn add(people: &mut Vec<Person>, version: &Version, add: impl FnOnce(&mut Person)) {
    let name = person(version);
    let key = match (&version.by, version.is_own) {
        (None, false) => version.stamp.writer.browser().to_owned(),
        _ => name.ja.to_string(),
    };
    if let Some(known) = people.iter_mut().find(|person| person.key == key) {
        return add(known);
    }
    let mut person = Person { key, name, choices: Vec::new(), entries: Vec::new() };
    add(&mut person);
    people.push(person);
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
