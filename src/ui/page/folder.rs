//! A folder of program files that a team shares.

use leptos::prelude::*;

use crate::domain::text::Text;
use crate::exchange::document::ReadError;
use crate::state::{Entry, FolderProgram, FolderView, can_use_folders, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::part::file_link::reseal;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, Route};
use crate::ui::words::{folder as words, say};

/// A folder of program files that a team shares.
#[component]
pub(in crate::ui) fn Folder() -> Node {
    let session = use_session();
    session.close();
    session.refresh();
    session.look_into_folder(false);
    let choose = move |_| session.choose_folder();
    let body = move || match session.exchange().folder.get() {
        _ if !can_use_folders() => view! { <p class="prose">{say(&words::NOT_HERE)}</p> },
        None => view! {
            <p><button type="button" class="primary" on:click=choose>{say(&words::CHOOSE)}</button></p>
        },
        Some(folder) if folder.needs_leave => view! {
            <h2>{say(&words::folder(&folder.name))}</h2>
            <p class="prose">{say(&words::NEEDS_LEAVE)}</p>
            <p class="buttons">
                <button type="button" class="primary" on:click=move |_| session.look_into_folder(true)>{say(&words::ALLOW)}</button>
                <button type="button" on:click=choose>{say(&words::CHOOSE_OTHER)}</button>
            </p>
        },
        Some(folder) => contents(folder),
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <section class="section" aria-live="polite">{Node::live(body)}</section>
    }
}

fn contents(folder: FolderView) -> Node {
    let session = use_session();
    let copies = folder.programs.iter().filter(|program| program.is_alike);
    let copies: Vec<String> = copies.flat_map(|program| program.copies.clone()).collect();
    let delete = (!copies.is_empty()).then(|| {
        view! {
            <button type="button" on:click=move |_| session.delete_copies(copies.clone())>{say(&words::DELETE_COPIES)}</button>
        }
    });
    let button = |act: fn(crate::state::Session), label: &Text| {
        view! { <button type="button" class="quiet" on:click=move |_| act(session)>{say(label)}</button> }
    };
    view! {
        <h2>{say(&words::folder(&folder.name))}</h2>
        <p class="help">{say(&words::SYNC_HELP)}</p>
        <p class="buttons">
            <button type="button" class="primary" on:click=move |_| session.sync_folder()>{say(&words::SYNC)}</button>
            {delete}
            {button(|session| session.look_into_folder(true), &words::LOOK)}
            {button(crate::state::Session::choose_folder, &words::CHOOSE_OTHER)}
            {button(crate::state::Session::leave_folder, &words::LEAVE)}
        </p>
        <p class="help">{say(&words::looked_at(&dates::time(folder.at)))}</p>
        {programs(&folder.programs)}
        {unreadable(&folder)}
        {others(&folder)}
    }
}

fn programs(programs: &[FolderProgram]) -> Node {
    if programs.is_empty() {
        return view! { <p>{say(&words::NONE)}</p> };
    }
    let head = [&words::COL_PROGRAM, &words::COL_FILE, &words::COL_COPIES, &words::COL_STATE];
    let head = head.map(|label| view! { <th scope="col">{say(label)}</th> }).into_node();
    let rows = programs.iter().map(row).collect::<Node>();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::PROGRAMS)>
            {cards(view! {
                <table class="folder-table">
                    <caption>{say(&words::PROGRAMS)}</caption>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(program: &FolderProgram) -> Node {
    let session = use_session();
    let (state, class) = match (program.is_alike, program.is_locked) {
        (true, _) => (&words::ALIKE, "tag is-good"),
        (false, true) => (&words::LOCKED, "tag is-warn"),
        (false, false) if !session.is_here(&program.id) => (&words::NOT_YET_HERE, "tag is-warn"),
        (false, false) if program.other_seal.is_some() => (&words::SEALED_OTHERWISE, "tag is-warn"),
        (false, false) => (&words::APART, "tag is-warn"),
    };
    let reseal = program.other_seal.clone().map(|seal| {
        let id = program.id.clone();
        let as_program_is = move || session.sync_folder_as(id.clone());
        view! { <p class="buttons">{reseal(session, program.id.clone(), seal, as_program_is)}</p> }
    });
    let copies = program.copies.iter().map(|name| view! { <li>{name.clone()}</li> }).collect::<Node>();
    let copies = if program.copies.is_empty() {
        Node::words("–")
    } else {
        view! { <ul class="plain-list">{copies}</ul> }
    };
    let address = Route::Program(program.id.clone(), Page::Overview).hash();
    let is_here = session.is_here(&program.id);
    let name = program.name.clone();
    let name = if is_here {
        view! { <a href=address>{name}</a> }
    } else {
        view! { <span>{name}</span> }
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="wide">{program.main.clone()}</td>
            <td class="wide">{copies}</td>
            <td><span class=class>{say(state)}</span> {reseal}</td>
        </tr>
    }
}

fn unreadable(folder: &FolderView) -> Option<Node> {
    let rows = folder.unreadable.iter();
    let rows = rows.map(|(name, error)| {
        let why = if *error == ReadError::Sealed { words::SEALED.clone() } else { error.say() };
        view! { <li><p><strong>{name.clone()}</strong></p><p>{say(&why)}</p></li> }
    });
    let rows = rows.collect::<Node>();
    (!folder.unreadable.is_empty())
        .then(|| view! { <h3>{say(&words::UNREADABLE)}</h3><ul class="rows">{rows}</ul> })
}

/// The programs of this browser that are not in the folder.
fn others(folder: &FolderView) -> Option<Node> {
    let session = use_session();
    let is_in = |id: &crate::domain::id::ProgramId| folder.programs.iter().any(|program| program.id == *id);
    let all = session.entries.get_untracked();
    let others = all.into_iter().filter_map(|entry| match entry {
        Entry::Whole(program) if !is_in(&program.id) => {
            Some((program.id.clone(), program.profile.name.clone()))
        }
        _ => None,
    });
    let others: Vec<_> = others.collect();
    let row = |(id, name): (crate::domain::id::ProgramId, String)| {
        view! {
            <li class="closed">
                <p>{name}</p>
                <button type="button" class="small" on:click=move |_| session.add_to_folder(id.clone())>{say(&words::ADD_ONE)}</button>
            </li>
        }
    };
    (!others.is_empty()).then(|| {
        view! { <h3>{say(&words::ADD)}</h3><ul class="rows">{others.into_iter().map(row).collect::<Node>()}</ul> }
    })
}
