//! What surrounds every page: brand, navigation, saving, language, colours, messages.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::keys::{self, Shortcut};
use super::part::banner::Banners;
use super::part::kept_focus::keep_focus;
use super::part::notice::NoticeBar;
use super::part::open_file::take_drops;
use super::route::{Guide, Page, Route, use_location};
use super::words::history::SHORT as HISTORY;
use super::words::{argument, charter, drafts, keeping, kpis, risks, say, shell as words, value};
use crate::domain::draft::Kind;
use crate::domain::id::ProgramId;
use crate::domain::text::{Language, Text};
use crate::state::{Memo, SaveStatus, Session, Theme, memo, upon, use_session};
use crate::ui::node::{Children, IntoNode, Node, view, when};

/// What surrounds every page.
#[component]
pub(super) fn Shell(children: Children) -> Node {
    let session = use_session();
    listen_to_keys(session);
    keep_focus();
    let over = take_drops();
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            event.prevent_default();
            super::part::focus::focus("main");
        }>{move || say(&words::SKIP)}</a>
        <header class="top">
            <a class="brand" href=Route::Home.hash()>
                <span class="brand-mark" aria-hidden="true"></span>
                {move || say(&words::BRAND)}
            </a>
            <SiteNav/>
            <div class="tools">
                <SaveState/>
                <UndoButtons/>
                <Preferences/>
            </div>
        </header>
        <ProgramNav/>
        <Banners/>
        <main id="main" tabindex="-1" class:is-over=move || over.get()>{children}</main>
        <NoticeBar/>
        <footer class="foot">
            <p>{move || say(&words::FOOTER)}" "<a href=Route::Data.hash()>{move || say(&keeping::WHERE)}</a></p>
        </footer>
    }
}

fn listen_to_keys(session: Session) {
    let shown = program_is_shown(session);
    upon("keydown", move |event| {
        let Some(shortcut) = event.dyn_ref().and_then(keys::shortcut) else { return };
        // Nobody takes back what cannot be seen, as from the guide.
        if !shown.get_untracked() {
            return;
        }
        event.prevent_default();
        super::part::focus::settle();
        // After the page has shown what the field took, or it would not see that this is taken back.
        let act = move || match shortcut {
            Shortcut::Undo => session.undo(),
            Shortcut::Redo => session.redo(),
            Shortcut::Export => session.export(),
        };
        set_timeout(act, std::time::Duration::ZERO);
    });
}

/// Whether the page is one of the open program's.
fn program_is_shown(session: Session) -> Memo<bool> {
    let location = use_location();
    memo(move || matches!(location.get(), Route::Program(..)) && session.program.with(Option::is_some))
}

#[component]
fn SiteNav() -> Node {
    let location = use_location();
    let in_guide = move || matches!(location.get(), Route::Guide(_));
    let at_home = move || matches!(location.get(), Route::Home | Route::New | Route::Open | Route::Folder);
    view! {
        <nav class="site-nav" aria-label=move || say(&words::MAIN_NAV)>
            <a href=Route::Home.hash() aria-current=move || at_home().then_some("page")>
                {move || say(&words::PROGRAMS)}
            </a>
            <a href=Route::Guide(Guide::Start).hash() aria-current=move || in_guide().then_some("page")>
                {move || say(&words::GUIDE)}
            </a>
        </nav>
    }
}

#[component]
fn ProgramNav() -> Node {
    let session = use_session();
    let location = use_location();
    let program = memo(move || match location.get() {
        Route::Program(id, _) => session.program.with(|open| {
            open.as_ref().filter(|open| open.id == id).map(|open| (id.clone(), open.profile.name.clone()))
        }),
        _ => None,
    });
    Node::live(move || {
        program.get().map(|(id, name)| {
            view! {
                <nav class="program-nav" aria-label=move || say(&words::PROGRAM_NAV)>
                    <span class="program-name">{name}</span>
                    <ul>{steps().into_iter().map(|(page, label)| step(&id, page, label)).collect::<Node>()}</ul>
                </nav>
            }
        })
    })
}

fn steps() -> [(Page, &'static Text); 14] {
    [
        (Page::Overview, &words::OVERVIEW),
        (Page::QuickCheck, &words::ASSESS),
        (Page::Results, &words::RESULTS),
        (Page::Target, &words::TARGET),
        (Page::Charter, &charter::TITLE),
        (Page::Policy, &words::POLICY),
        (Page::Value, &value::TITLE),
        (Page::Risks, &risks::TITLE),
        (Page::Kpis, &kpis::TITLE),
        (Page::Argument, &argument::TITLE),
        (Page::Drafts(Kind::Rules), &drafts::TITLE),
        (Page::Plan, &words::PLAN),
        (Page::Report, &words::REPORT),
        (Page::Settings, &words::SETTINGS),
    ]
}

fn step(id: &ProgramId, page: Page, label: &'static Text) -> Node {
    let location = use_location();
    let section = section(&page);
    let current = move || match location.get() {
        Route::Program(_, now) if self::section(&now) == section => Some("page"),
        _ => None,
    };
    let address = Route::Program(id.clone(), page).hash();
    view! { <li><a href=address aria-current=current>{move || say(label)}</a></li> }
}

/// Pages that belong together in the navigation.
fn section(page: &Page) -> u8 {
    match page {
        Page::Overview => 0,
        Page::QuickCheck | Page::Assess(_) => 1,
        Page::Results | Page::Factor(_) | Page::Rounds(_) => 2,
        Page::Target => 3,
        Page::Charter => 4,
        Page::Policy => 5,
        Page::Value => 6,
        Page::Risks => 7,
        Page::Kpis => 8,
        Page::Argument => 9,
        Page::Drafts(_) => 10,
        Page::Plan
        | Page::Gantt
        | Page::Week
        | Page::Board
        | Page::Load
        | Page::Outlook
        | Page::Versions
        | Page::Task(_) => 11,
        Page::Report => 12,
        Page::Settings | Page::History | Page::Conflicts | Page::Share => 13,
    }
}

#[component]
fn SaveState() -> Node {
    let session = use_session();
    let shown = program_is_shown(session);
    let words = move || match session.saving.get() {
        _ if !shown.get() => None,
        SaveStatus::Idle => None,
        SaveStatus::Waiting => Some(&words::SAVE_WAITING),
        SaveStatus::Kept => Some(&words::SAVE_KEPT),
        SaveStatus::MemoryOnly => Some(&words::SAVE_MEMORY),
        SaveStatus::Refused => Some(&words::SAVE_REFUSED),
        SaveStatus::RefusedElsewhere => Some(&words::SAVE_REFUSED_ELSEWHERE),
        SaveStatus::ChangedElsewhere | SaveStatus::Deleted => Some(&words::SAVE_ELSEWHERE),
    };
    let bad = move || {
        matches!(
            session.saving.get(),
            SaveStatus::MemoryOnly
                | SaveStatus::Refused
                | SaveStatus::RefusedElsewhere
                | SaveStatus::ChangedElsewhere
        )
    };
    view! {
        <p class="save-state" class:is-bad=bad>{move || words().map(say)}</p>
        // That all is well with each answer need not be heard; that it is not has to be.
        <p class="visually-hidden" role="status">{move || bad().then(words).flatten().map(say)}</p>
    }
}

#[component]
fn UndoButtons() -> Node {
    let session = use_session();
    let open = program_is_shown(session);
    let location = use_location();
    let history = move || match location.get() {
        Route::Program(id, _) => Some(Route::Program(id, Page::History).hash()),
        _ => None,
    };
    let undoable = move || session.history.with(|history| history.undoable().map(|step| step.words.clone()));
    let redoable = move || session.history.with(|history| history.redoable().map(|step| step.words.clone()));
    let undo_label = move || say(&undoable().map_or(words::UNDO.clone(), |what| words::undo(&what)));
    let redo_label = move || say(&redoable().map_or(words::REDO.clone(), |what| words::redo(&what)));
    // Not shut by `disabled`, which would take the focus away from under the finger that took the last step back.
    let shut = |is_shut: bool| is_shut.then_some("true");
    let undo = move |_| {
        if untrack(undoable).is_some() {
            session.undo();
        }
    };
    let redo = move |_| {
        if untrack(redoable).is_some() {
            session.redo();
        }
    };
    view! {
        {when(move || open.get(), move || view! {
            <div class="undo">
                <button type="button" class="quiet icon" disabled=move || !session.is_writer() aria-disabled=move || shut(undoable().is_none())
                    aria-label=undo_label title=undo_label on:click=undo>"↶"</button>
                <button type="button" class="quiet icon" disabled=move || !session.is_writer() aria-disabled=move || shut(redoable().is_none())
                    aria-label=redo_label title=redo_label on:click=redo>"↷"</button>
                <a href=history>{move || say(&HISTORY)}</a>
            </div>
        })}
    }
}

#[component]
fn Preferences() -> Node {
    let session = use_session();
    let switch = move |_| {
        session.language.update(|language| {
            *language = match language {
                Language::Japanese => Language::English,
                Language::English => Language::Japanese,
            };
        });
    };
    let name = |theme| match theme {
        Theme::System => words::THEME_SYSTEM.clone(),
        Theme::Light => words::THEME_LIGHT.clone(),
        Theme::Dark => words::THEME_DARK.clone(),
    };
    let choose = move |event| {
        let word = event_target_value(&event);
        session.theme.set(Theme::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default());
    };
    let options = move || {
        Theme::ALL
            .map(|theme| {
                let selected = session.theme.get_untracked() == theme;
                view! { <option value=theme.word() selected=selected>{say(&name(theme))}</option> }
            })
            .into_node()
    };
    view! {
        <button type="button" class="quiet" on:click=switch
            lang=move || if session.language.get() == Language::Japanese { "en" } else { "ja" }
            aria-label=move || say(&words::LANGUAGE_LABEL)>
            {move || say(&words::LANGUAGE)}
        </button>
        <select class="quiet" aria-label=move || say(&words::THEME) on:change=choose>{options}</select>
    }
}
