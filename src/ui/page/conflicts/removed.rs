//! An entry that one side removed while another wrote into it.

use super::LEFT;
use crate::exchange::merge::{Path, Step};
use crate::exchange::place::Places;
use crate::state::Session;
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::part::signature::signature;
use crate::ui::words::{conflicts as words, say};

/// The entry, who removed it, what was written into it, and the choice.
pub(super) fn removed(session: Session, places: &Places, life: &Path) -> Node {
    let label = places.place(life).label;
    let by = session.removals(life).iter().map(signature).collect::<Vec<_>>().join(" / ");
    let edited = session.edited(life);
    let written = edited.iter().filter_map(|(path, value)| places.said(&label, path, value));
    let written = written.map(|text| view! { <li>{say(&text)}</li> }).collect::<Vec<_>>();
    let button = |act, is_kept| {
        let life = life.clone();
        let decide = move |_| {
            session.choose(Vec::new(), &[(life.clone(), is_kept)]);
            focus(LEFT);
        };
        view! {
            <button type="button" class="small" aria-label=say(&words::act_on(act, &label)) on:click=decide>{say(act)}</button>
        }
    };
    view! {
        <li class="conflict">
            <h3>{say(&words::removed(&label))}</h3>
            <p class="small soft">{say(&words::removed_by(&by))}</p>
            {is_scenario(life).then(|| view! { <p class="help">{say(&words::SCENARIO_GONE)}</p> })}
            {(!written.is_empty()).then(|| view! { <p>{say(&words::EDITED)}</p> <ul>{written}</ul> })}
            <p class="buttons">
                <span class="tag is-accent">{say(&words::STILL_THERE)}</span>
                {button(&words::KEEP, true)} {button(&words::REMOVE, false)}
            </p>
        </li>
    }
}

fn is_scenario(life: &Path) -> bool {
    matches!(life.as_slice(), [Step::Key(list), Step::Entry(_)] if list == "scenarios")
}
