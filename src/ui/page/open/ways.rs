//! How a file stands to the programs here, and what can be done with it.

use super::acts::{add, merge};
use super::differences::{Compare, Differences};
use super::file::discard;
use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::exchange::document::{Document, ReadError, Reading};
use crate::state::{Entry, Prospect, Relation, Session};
use crate::ui::node::{Node, view};
use crate::ui::part::sentences::sentences;
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{keeping, open as words, say};

/// What can be done with a file.
pub(super) fn ways(session: Session, index: usize, reading: &Reading) -> Node {
    let relation = session.relation(&reading.document);
    if reading.is_newer() {
        let known = relation.program().filter(|_| matches!(relation, Relation::Known(_)));
        if let Some(id) = known.filter(|id| session.compare_incoming(id, &reading.document).is_empty()) {
            return view! {
                <p class="prose">{say(&words::known(&name_of(session, id)))}</p>
                <p class="buttons">{to_program(session, id)} {discard(session, index)}</p>
            };
        }
        return match relation.program() {
            Some(id) => shut(session, index, id, &words::newer_same(&name_of(session, id))),
            None => view! {
                <p class="finding">{say(&words::NEWER)}</p>
                <p class="buttons">{adding(session, index, &words::ADD, true)} {discard(session, index)}</p>
            },
        };
    }
    if let Some(id) = relation.program().filter(|id| session.is_of_newer(id)) {
        return shut(session, index, id, &words::own_is_newer(&name_of(session, id)));
    }
    let name = relation.program().map(|id| name_of(session, id)).unwrap_or_default();
    match &relation {
        Relation::New => view! {
            <p class="prose">{say(&words::NEW)}</p>
            <p class="buttons">{adding(session, index, &words::ADD, true)} {discard(session, index)}</p>
            <Compare index/>
        },
        Relation::Locked(id) => locked(session, index, id),
        Relation::Known(id) => {
            let is_alike = session.compare_incoming(id, &reading.document).is_empty();
            let aside = session.set_aside(id, &reading.document);
            let told = match (is_alike, aside.is_empty()) {
                (false, _) => words::outdated(&name),
                (true, true) => words::known(&name),
                (true, false) => words::alike_but(&name, &aside),
            };
            let compare = if is_alike {
                view! { <Compare index/> }
            } else {
                view! { <Compare index against=id.clone()/> }
            };
            view! {
                <p class="prose">{say(&told)}</p>
                <p class="buttons">
                    {to_program(session, id)}
                    {adding(session, index, &words::ADD_APART, false)}
                    {discard(session, index)}
                </p>
                {compare}
            }
        }
        Relation::Ahead(id) => view! {
            {merging(session, index, id, &reading.document, (&words::ahead(&name), None), &words::UPDATE)}
            <Compare index/>
        },
        Relation::Apart(id) => view! {
            {merging(session, index, id, &reading.document, (&words::apart(&name), Some(&words::LOSES_NONE)), &words::MERGE)}
            <Compare index/>
        },
        Relation::Stranger(id) => view! {
            <p class="finding">{say(&words::stranger(&name))}</p>
            <p class="buttons">{adding(session, index, &words::ADD_APART, false)} {discard(session, index)}</p>
            <Compare index against=id.clone()/>
        },
    }
}

/// A file whose program is here, and is locked.
fn locked(session: Session, index: usize, id: &ProgramId) -> Node {
    let address = Route::Program(id.clone(), Page::Overview).hash();
    view! {
        <p class="finding">{say(&keeping::LOCKED)}</p>
        <p class="buttons">
            <a class="button primary" href=address>{say(&keeping::TO_UNLOCK)}</a>
            {adding(session, index, &words::ADD_APART, false)}
            {discard(session, index)}
        </p>
    }
}

/// A file whose program is here, where one of the two is a newer version's: what differs can be looked at, and not taken.
fn shut(session: Session, index: usize, id: &ProgramId, why: &Text) -> Node {
    view! {
        <p class="finding">{say(why)}</p>
        <p class="buttons">
            {to_program(session, id)} {adding(session, index, &words::ADD_APART, false)} {discard(session, index)}
        </p>
        <Differences index id=id.clone() says_why=false/>
    }
}

/// What a program here is called.
pub(super) fn name_of(session: Session, id: &ProgramId) -> String {
    session.entries.with(|entries| {
        let found = entries.iter().find_map(|entry| match entry {
            Entry::Whole(program) if program.id == *id => Some(program.profile.name.clone()),
            _ => None,
        });
        found.unwrap_or_default()
    })
}

/// A button that adds a file as a program.
fn adding(session: Session, index: usize, words: &Text, is_main: bool) -> Node {
    let location = use_location();
    let act = move |_| add(session, location, index);
    view! { <button type="button" class:primary=is_main on:click=act>{say(words)}</button> }
}

/// How the file stands to a program, what merging would change and the button for it; where nothing would change, that alone.
/// What is promised besides is said where it holds.
fn merging(
    session: Session,
    index: usize,
    id: &ProgramId,
    document: &Document,
    (relation, promise): (&Text, Option<&Text>),
    words: &Text,
) -> Node {
    let location = use_location();
    let into = id.clone();
    let act = move |_| merge(session, location, index, into.clone());
    let found = session.prospect(id, std::slice::from_ref(document));
    let main = match &found {
        // Why it cannot be done stands there already.
        Err(_) => Node::Empty,
        Ok(_) if adds_nothing(&found) => to_program(session, id),
        Ok(_) => view! { <button type="button" class="primary" on:click=act>{say(words)}</button> },
    };
    let is_whole = |prospect: &Prospect| {
        let lost = [&prospect.gave_way, &prospect.overruled, &prospect.outdone, &prospect.set_aside];
        lost.iter().all(|places| places.is_empty())
    };
    let holds = matches!(&found, Ok(Some(prospect)) if is_whole(prospect));
    let promise = promise.filter(|_| holds);
    view! {
        {(!adds_nothing(&found)).then(|| view! {
            <p class="prose">{say(relation)}</p>
            {promise.map(|promise| view! { <p class="prose">{say(promise)}</p> })}
        })}
        {prospect(session, id, &found)}
        {(!adds_nothing(&found)).then(|| exposed(session, id, &[index]))}
        <p class="buttons">{main} {adding(session, index, &words::ADD_APART, false)} {discard(session, index)}</p>
    }
}

/// What is protected in files and would not be in a program is told before.
pub(super) fn exposed(session: Session, id: &ProgramId, files: &[usize]) -> Option<Node> {
    session.would_expose(id, files).then(|| {
        view! { <p class="finding">{say(&words::would_expose(&name_of(session, id)))}</p> }
    })
}

/// Leads to the program that has all that is in a file.
pub(super) fn to_program(session: Session, id: &ProgramId) -> Node {
    let address = Route::Program(id.clone(), Page::Overview).hash();
    view! { <a class="button primary" href=address>{say(&words::open_program(&name_of(session, id)))}</a> }
}

/// What merging would make of a program, or why it cannot be done.
type Found = Result<Option<Prospect>, ReadError>;

/// Whether merging would change nothing.
pub(super) fn adds_nothing(found: &Found) -> bool {
    matches!(found, Ok(Some(prospect)) if prospect.is_nothing)
}

/// What merging would change in a program.
pub(super) fn prospect(session: Session, id: &ProgramId, found: &Found) -> Node {
    match found {
        Ok(Some(prospect)) if prospect.is_nothing => {
            view! { <p class="prose">{say(&words::nothing_new(&name_of(session, id)))}</p> }
        }
        Ok(Some(prospect)) => view! {
            <p class="label">{say(&words::changes(&name_of(session, id)))}</p>
            {(!prospect.diff.is_empty() || tells_nothing_else(prospect)).then(|| sentences(&prospect.diff))}
            {prospect.is_silent.then(|| view! { <p>{say(&words::SILENT)}</p> })}
            {prospect.adds_fields.then(|| view! { <p>{say(&words::ADDS_FIELDS)}</p> })}
            {prospect.gave_way.iter().map(|told| view! { <p class="finding">{say(told)}</p> }).collect::<Node>()}
            {(!prospect.overruled.is_empty()).then(|| view! {
                <p class="finding">{say(&words::overruled(&prospect.overruled))}</p>
            })}
            {(!prospect.outdone.is_empty()).then(|| view! {
                <p class="finding">{say(&words::outdone(&prospect.outdone))}</p>
            })}
            {(!prospect.set_aside.is_empty()).then(|| view! {
                <p class="finding">{say(&words::set_aside(&prospect.set_aside))}</p>
            })}
            {(prospect.settled > 0).then(|| view! { <p>{say(&words::settled(prospect.settled))}</p> })}
            {(prospect.conflicts > 0).then(|| view! {
                <p class="finding">{say(&words::left_to_choose(prospect.conflicts, &prospect.differing))}</p>
            })}
        },
        Ok(None) => Node::Empty,
        Err(error) => view! { <p class="error">{say(&error.say())}</p> },
    }
}

/// Whether there is nothing to say of a merge but what changes.
fn tells_nothing_else(prospect: &Prospect) -> bool {
    let places = [&prospect.gave_way, &prospect.overruled, &prospect.outdone, &prospect.set_aside];
    let counts = [prospect.conflicts, prospect.settled];
    !prospect.adds_fields
        && !prospect.is_silent
        && places.iter().all(|places| places.is_empty())
        && counts == [0, 0]
}
