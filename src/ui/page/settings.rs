//! Name, purposes, rounds, file.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::protect::Protect;
use crate::domain::command::Command;
use crate::domain::profile::Profile;
use crate::domain::text::Text;
use crate::state::{Lasting, Notice, RwSignal, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, either, view};
use crate::ui::part::branches::Branches;
use crate::ui::part::date::DateInput;
use crate::ui::part::editing::Editing;
use crate::ui::part::field::show_again;
use crate::ui::part::file_link::FileLink;
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::profile::ProfileFields;
use crate::ui::route::{Page, Route, here, use_location};
use crate::ui::words::{assess, create, history, language, say, settings as words, share, shell};

/// Name, purposes, rounds, file.
#[component]
pub(in crate::ui) fn Settings() -> Node {
    let session = use_session();
    let profile = memo(move || {
        session.program.with(|open| open.as_ref().map(|open| open.profile.clone())).unwrap_or_default()
    });
    let nameless = RwSignal::new(false);
    let change = move |next: Profile| {
        nameless.set(next.name.trim().is_empty());
        if !nameless.get_untracked() {
            session.run(Command::Describe(next));
        }
    };
    let leave = move || {
        let kept = profile.get_untracked();
        let name = kept.name.trim().to_owned();
        if name != kept.name {
            session.run(Command::Describe(Profile { name, ..kept }));
        }
        session.leave_field();
        // The program has kept the name before: show it again.
        if nameless.get_untracked() {
            show_again("name", &profile.get_untracked().name);
            nameless.set(false);
        }
    };
    view! {
        <PageHeading title=say(&words::TITLE)/>
        <section class="section" aria-labelledby="profile">
            <h2 id="profile" tabindex="-1">{say(&words::PROFILE)}</h2>
            <div class="form">
                <p class="error" role="alert">{move || nameless.get().then(|| say(&create::NAME_KEPT))}</p>
                <Editing><ProfileFields profile on_change=change on_leave=leave/></Editing>
            </div>
        </section>
        <Round/>
        <History/>
        <Protect/>
        <File/>
    }
}

#[component]
fn Round() -> Node {
    let session = use_session();
    let round = move |pick: fn(&crate::domain::program::Program) -> bool| {
        session.program.with(|open| open.as_ref().is_some_and(pick))
    };
    let closed = move || round(|open| open.round().closed.is_some());
    let date = move || session.program.with(|open| open.as_ref().map(|open| open.round().date));
    let count = move || session.program.with(|open| open.as_ref().map_or(0, |open| open.rounds.len()));
    let set_date = move |day: Option<NaiveDate>| day.is_some_and(|day| session.run(Command::DateRound(day)));
    let close = move |_| {
        if session.run(Command::CloseRound) {
            session.tell(Notice::done(words::closed(untrack(count))));
            // Not to the button that takes this one's place: a second press would start the next round.
            focus("round");
        }
    };
    let start = move |_| {
        if session.start_round() {
            session.tell(Notice::done(words::started(untrack(count))));
            focus("round");
        }
    };
    let open = move || {
        view! {
            <DateInput id="round-date" label=say(&words::ROUND_DATE) help=say(&words::ROUND_DATE_HELP)
                value=memo(date) past=true on_set=set_date/>
            <p><button type="button" on:click=close>{say(&words::CLOSE_ROUND)}</button></p>
        }
    };
    let over = move || {
        view! {
            <p>{say(&words::ROUND_CLOSED)} " " {move || date().map(|day| dates::long(day, language()))}</p>
            <p><button type="button" on:click=start>{say(&assess::NEW_ROUND)}</button></p>
        }
    };
    view! {
        <section class="section" aria-labelledby="round">
            <h2 id="round" tabindex="-1">{say(&words::ROUND)}</h2>
            <p class="help">{say(&words::ROUND_HELP)}</p>
            <p>{move || say(&words::rounds(count()))}</p>
            <Editing>{either(closed, over, open)}</Editing>
        </section>
    }
}

#[component]
fn History() -> Node {
    view! {
        <section class="section" aria-labelledby="history">
            <h2 id="history">{say(&history::TITLE)}</h2>
            <p class="help">{say(&words::HISTORY_HELP)}</p>
            <p><a class="button" href=here(Page::History)>{say(&words::TO_HISTORY)}</a></p>
        </section>
    }
}

#[component]
fn File() -> Node {
    let session = use_session();
    let location = use_location();
    let id = move || session.program.with_untracked(|open| open.as_ref().map(|open| open.id.clone()));
    let duplicate = move |_| {
        session.keep_now();
        if let Some(copy) = id().and_then(|id| session.duplicate(&id)) {
            location.go(&Route::Program(copy, Page::Overview));
        }
    };
    let delete = move |_| {
        session.keep_now();
        if let Some(id) = id() {
            session.delete(&id);
            location.go(&Route::Home);
        }
    };
    view! {
        <section class="section" aria-labelledby="file">
            <h2 id="file">{say(&words::FILE)}</h2>
            <p class="help">{say(&words::FILE_HELP)}</p>
            <p class="buttons">
                <button type="button" class="primary" on:click=move |_| session.export()>{say(&shell::EXPORT)}</button>
                <a class="button" href=here(Page::Share)>{say(&share::OPEN)}</a>
                <button type="button" on:click=duplicate>{say(&words::DUPLICATE)}</button>
            </p>
        </section>
        <FileLink/>
        <Editing><Branches/></Editing>
        <section class="section" aria-labelledby="where">
            <h2 id="where">{say(&words::DATA)}</h2>
            <p class="prose">{move || say(where_it_is(session.lasting()))}</p>
            <p><a href=Route::Data.hash()>{say(&words::TO_DATA)}</a></p>
            <div>
                <button type="button" class="danger" aria-describedby="delete-help" on:click=delete>{say(&words::DELETE)}</button>
                <p class="help" id="delete-help">{say(&words::DELETE_HELP)}</p>
            </div>
        </section>
    }
}

/// Where the open program is.
fn where_it_is(lasting: Lasting) -> &'static Text {
    if lasting == Lasting::Yes { &words::DATA_HELP } else { &words::DATA_HELP_MEMORY }
}
