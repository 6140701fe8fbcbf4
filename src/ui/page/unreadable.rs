//! A program that is in this browser, and cannot be read.

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::exchange::document::ReadError;
use crate::state::{Entry, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Route;
use crate::ui::words::{data, home as words, say, shell};

/// The page of a program that is in this browser and cannot be read.
#[component]
pub(super) fn UnreadableProgram(
    /// Which program.
    id: ProgramId,
    /// Why it cannot be read.
    error: ReadError,
    /// What is there; none where the browser cannot read it any more.
    raw: Option<String>,
) -> Node {
    let title = if error == ReadError::Newer { &words::NEWER_TITLE } else { &words::UNREADABLE_TITLE };
    let name = raw.as_deref().and_then(Entry::damaged_name).unwrap_or_else(|| id.to_string());
    let why = why(&error, raw.as_deref());
    let still = if raw.is_some() { &words::STILL_HERE } else { &words::NOTHING_DELETED };
    let download = raw.map(|raw| download(&id, &name, raw));
    view! {
        <PageHeading title=say(title) lead=say(&why)/>
        <p><strong>{name}</strong></p>
        <p>{say(still)}</p>
        <p class="buttons">
            {download}
            <a class="button" href=Route::Home.hash()>{say(&shell::BACK_HOME)}</a>
            <a class="button" href=Route::Data.hash()>{say(&data::TITLE)}</a>
        </p>
    }
}

/// Why a program cannot be read of which this is there.
pub(super) fn why(error: &ReadError, raw: Option<&str>) -> Text {
    // Of what nobody can read nobody can say more.
    if raw.is_none() { words::UNREADABLE.clone() } else { error.say_of_kept() }
}

/// Hands out what is there of a program that cannot be read.
pub(super) fn download(id: &ProgramId, name: &str, raw: String) -> Node {
    let session = use_session();
    let file = format!("{id}.damaged.json");
    view! {
        <button type="button" aria-label=say(&words::raw_of(name)) on:click=move |_| session.hand_out(&file, &raw)>
            {say(&words::DOWNLOAD_RAW)}
        </button>
    }
}
