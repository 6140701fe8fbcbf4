//! Several files of one program, taken together.

use super::acts::go_to_merged;
use super::file::name;
use super::ways::{adds_nothing, exposed, name_of, prospect, to_program};
use crate::state::{Family, Session};
use crate::ui::node::{Node, view};
use crate::ui::route::use_location;
use crate::ui::words::{open as words, say};

/// Files of one program, what merging them would change, and the button for it.
pub(super) fn family(session: Session, family: &Family) -> Node {
    let location = use_location();
    let count = family.members.len();
    let id = format!("family-{}", family.members.first().copied().unwrap_or_default());
    let names = session.exchange().incoming.with(|all| {
        let files = family.members.iter().filter_map(|member| all.get(*member));
        files.map(|file| view! { <li>{name(file)}</li> }).collect::<Node>()
    });
    let found = family.program.as_ref().map(|id| (id, session.prospect(id, &session.documents_of(family))));
    let shut = family.program.as_ref().filter(|id| session.is_of_newer(id));
    let outlook = match &found {
        Some((id, _)) if shut.is_some() => {
            view! { <p class="finding">{say(&words::own_is_newer(&name_of(session, id)))}</p> }
        }
        Some((id, found)) => view! {
            {prospect(session, id, found)}
            {exposed(session, id, &family.members)}
        },
        None => view! { <p class="prose">{say(&words::FAMILY_NEW)}</p> },
    };
    let all = family.clone();
    let take = move |_| {
        let all = all.clone();
        let into = all.program.clone();
        let act = move || {
            if let Some(id) = session.take_family(&all) {
                go_to_merged(session, location, id);
            }
        };
        match into {
            Some(id) => session.with_leave(&id, act),
            None => act(),
        }
    };
    let act = match &found {
        Some((id, found)) if shut.is_some() || adds_nothing(found) => to_program(session, id),
        Some((_, Err(_))) => Node::Empty,
        _ => {
            view! { <button type="button" class="primary" on:click=take>{say(&words::merge_all(count))}</button> }
        }
    };
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 id=id>{say(&words::family(count))}</h2>
            <ul>{names}</ul>
            {outlook}
            <p class="buttons">{act}</p>
            <p class="help">{say(&words::ONE_BY_ONE)}</p>
        </section>
    }
}
