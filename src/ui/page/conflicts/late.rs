//! An answer given in a round that somebody else had closed meanwhile.

use serde_json::Value;

use super::LEFT;
use crate::exchange::merge::Path;
use crate::exchange::place::Places;
use crate::state::Session;
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::part::signature::signature;
use crate::ui::words::{conflicts as words, say};

/// The answer, who gave it, and the choice.
pub(super) fn late(session: Session, places: &Places, life: &Path) -> Node {
    let label = places.place(life).label;
    let edited = session.edited(life);
    let mut by: Vec<String> = Vec::new();
    for (path, _) in &edited {
        // What was let in and taken out again was said twice; it is of who said it first.
        let mut told: Vec<Value> = Vec::new();
        for version in session.versions(path).into_iter().rev() {
            let name = signature(&version);
            if !told.contains(&version.value) && !by.contains(&name) {
                by.push(name);
            }
            told.push(version.value);
        }
    }
    let given = edited.iter().filter_map(|(path, value)| places.said(&label, path, value));
    let given = given.map(|text| view! { <li>{say(&text)}</li> }).collect::<Vec<_>>();
    let button = |act, is_let| {
        let life = life.clone();
        let decide = move |_| {
            session.let_in(&life, is_let);
            focus(LEFT);
        };
        view! {
            <button type="button" class="small" aria-label=say(&words::act_on(act, &label)) on:click=decide>{say(act)}</button>
        }
    };
    view! {
        <li class="conflict">
            <h3>{say(&words::late(&label))}</h3>
            <p class="small soft">{by.join(" / ")}</p>
            <ul>{given}</ul>
            <p class="buttons">{button(&words::LET_IN, true)} {button(&words::LEAVE_OUT, false)}</p>
        </li>
    }
}
