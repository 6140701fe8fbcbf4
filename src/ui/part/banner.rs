//! Standing warnings about keeping: shown until they no longer hold.

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::state::{Entry, Lasting, Notice, Role, RwSignal, SaveStatus, effect, memo, use_session};
use crate::ui::node::{Children, Node, view, when};
use crate::ui::part::asker::Asker;
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{data, keeping, plan, say, shell as words};

/// Warnings that stay as long as they hold: one about keeping at most, and one about what is not settled yet.
#[component]
pub(in crate::ui) fn Banners() -> Node {
    let session = use_session();
    let location = use_location();
    let in_program =
        move || matches!(location.get(), Route::Program(..)) && session.program.with(Option::is_some);
    // What is kept says when it has changed: the database may be there again, or everything be wiped.
    let cut_off = memo(move || {
        session.saving.track();
        session.entries.track();
        session.is_cut_off()
    });
    view! {
        {session.is_safe().then(|| view! { <Safe/> })}
        {when(move || cut_off.get(), || view! { <CutOff/> })}
        {move || match session.saving.get() {
            SaveStatus::Refused => view! { <Refused/> },
            SaveStatus::ChangedElsewhere => view! { <Elsewhere/> },
            _ if session.holds_open() => view! { <Refused/> },
            _ => match (in_program(), session.role.get(), session.lasting()) {
                (true, Role::NewerVersion, _) => view! { <Newer/> },
                (true, Role::Follower, _) => view! { <Follower/> },
                (_, _, Lasting::Yes) => view! { <NearlyFull/> },
                (_, _, Lasting::Wiped) => view! { <Wiped/> },
                (_, _, lasting) => view! { <MemoryOnly is_declined=lasting == Lasting::Declined/> },
            },
        }}
        {move || session.held_locked().map(|id| view! { <HeldLocked id/> })}
        <Unsettled/>
        <Looking/>
    }
}

#[component]
fn Safe() -> Node {
    view! {
        <Banner words=&keeping::SAFE_BANNER role="status">
            <a class="button" href="?#/">{move || say(&keeping::NORMAL_START)}</a>
        </Banner>
    }
}

/// What the browser has cannot be reached, for its database does not open.
#[component]
fn CutOff() -> Node {
    let session = use_session();
    view! {
        <Banner words=&keeping::CUT_OFF_BANNER role="alert">
            <button type="button" on:click=move |_| session.start_anew()>{move || say(&keeping::RELOAD)}</button>
            <a class="button" href="?rescue">{move || say(&keeping::TO_RESCUE)}</a>
        </Banner>
    }
}

#[component]
fn Newer() -> Node {
    let session = use_session();
    view! {
        <Banner words=&keeping::NEWER_BANNER role="status">
            <button type="button" on:click=move |_| session.export()>{say(&words::EXPORT)}</button>
        </Banner>
    }
}

#[component]
fn Follower() -> Node {
    let session = use_session();
    let words = if session.hears_tabs() { &keeping::FOLLOWER_BANNER } else { &keeping::DEAF_BANNER };
    view! {
        <Banner words role="status">
            <button type="button" on:click=move |_| session.take_over()>{say(&keeping::EDIT_HERE)}</button>
        </Banner>
    }
}

#[component]
fn Wiped() -> Node {
    let session = use_session();
    view! {
        <Banner words=&keeping::WIPED_BANNER role="status">
            <button type="button" on:click=move |_| session.start_anew()>{say(&keeping::RELOAD)}</button>
        </Banner>
    }
}

/// Nothing outlives the page: the browser does not let it, or the person wants it so.
#[component]
fn MemoryOnly(is_declined: bool) -> Node {
    let session = use_session();
    let open = move || session.program.with(Option::is_some);
    let is_whole = |entry: &Entry| matches!(entry, Entry::Whole(_));
    let others = move || !open() && session.entries.with(|entries| entries.iter().any(is_whole));
    let (words, role) =
        if is_declined { (&keeping::DECLINED_BANNER, "status") } else { (&words::MEMORY_BANNER, "alert") };
    view! {
        <Banner words role>
            {when(open, move || view! {
                <button type="button" on:click=move |_| session.export()>{say(&words::EXPORT)}</button>
            })}
            {when(others, move || view! {
                <button type="button" on:click=move |_| session.export_all()>{say(&data::EXPORT_ALL)}</button>
            })}
            {is_declined.then(|| view! { <a class="button" href=Route::Data.hash()>{say(&keeping::TO_SETTING)}</a> })}
        </Banner>
    }
}

/// That little room is left, before anything is refused; looked at anew with each page.
#[component]
fn NearlyFull() -> Node {
    let session = use_session();
    let location = use_location();
    let (is_full, asker) = (RwSignal::new(false), Asker::here());
    effect(move || {
        // The page on where the data is says so itself.
        if location.get() == Route::Data {
            is_full.set(false);
        } else {
            session.look_at_room(asker.hears(move |found| is_full.set(found)));
        }
    });
    when(
        move || is_full.get(),
        || {
            view! {
                <Banner words=&data::NEARLY_FULL role="status">
                    <a class="button" href=Route::Data.hash()>{say(&data::TITLE)}</a>
                </Banner>
            }
        },
    )
}

/// What was said differently at the same time, on the pages of its program.
#[component]
fn Unsettled() -> Node {
    let session = use_session();
    let location = use_location();
    Node::live(move || {
        let Route::Program(id, page) = location.get() else { return None };
        let count = session.exchange().conflicts.with(Vec::len);
        let is_shown = count > 0 && page != Page::Conflicts && session.program.with(Option::is_some);
        is_shown.then(|| {
            view! {
                <div class="banner" role="status">
                    <p>{say(&keeping::conflicts(count))}</p>
                    <div class="buttons">
                        <a class="button" href=Route::Program(id, Page::Conflicts).hash()>{say(&keeping::SEE_CONFLICTS)}</a>
                    </div>
                </div>
            }
        })
    })
}

/// That a scenario is looked at in place of the plan, on the pages that show anything of a plan.
#[component]
fn Looking() -> Node {
    let session = use_session();
    let location = use_location();
    let name = memo(move || {
        let id = session.scenario()?;
        let Route::Program(_, page) = location.get() else { return None };
        let is_of_plan = !matches!(
            page,
            Page::QuickCheck
                | Page::Assess(_)
                | Page::Policy
                | Page::Drafts(_)
                | Page::Settings
                | Page::History
                | Page::Conflicts
                | Page::Share
        );
        let name = |open: &Program| open.scenario(&id).map(|scenario| scenario.name.clone());
        session.program.with(|open| open.as_ref().filter(|_| is_of_plan).and_then(name))
    });
    let adopt = move |_| {
        let told = plan::adopted(&name.get_untracked().unwrap_or_default());
        if session.scenario().is_some_and(|id| session.adopt_scenario(&id)) {
            session.tell(Notice::done(told));
            focus("main");
        }
    };
    let back = move |_| {
        session.show_scenario(None);
        focus("main");
    };
    when(
        move || name.with(Option::is_some),
        move || {
            view! {
                <div class="banner is-quiet" role="status">
                    <p>{move || name.with(|name| name.as_ref().map(|name| say(&plan::looking_at(name))))}</p>
                    <div class="buttons">
                        <button type="button" on:click=back>{say(&plan::BACK_TO_PLAN)}</button>
                        <button type="button" on:click=adopt>{say(&plan::ADOPT_SCENARIO)}</button>
                    </div>
                </div>
            }
        },
    )
}

#[component]
fn Refused() -> Node {
    let session = use_session();
    view! {
        <Banner words=&words::REFUSED_BANNER role="alert">
            <button type="button" on:click=move |_| session.export_unkept()>{say(&words::EXPORT)}</button>
            <button type="button" on:click=move |_| session.keep_now()>{say(&words::RETRY)}</button>
        </Banner>
    }
}

/// What was typed here of a program that is locked now.
#[component]
fn HeldLocked(id: ProgramId) -> Node {
    view! {
        <Banner words=&keeping::HELD_LOCKED_BANNER role="alert">
            <a class="button" href=Route::Program(id, Page::Overview).hash()>{say(&keeping::UNLOCK)}</a>
        </Banner>
    }
}

#[component]
fn Elsewhere() -> Node {
    let session = use_session();
    let location = use_location();
    let merge = move |_| {
        session.merge_other();
    };
    let take = move |_| {
        session.take_other();
    };
    let keep_copy = move |_| {
        if let Some(id) = session.keep_as_copy() {
            location.go(&Route::Program(id, Page::Overview));
        }
    };
    view! {
        <Banner words=&words::ELSEWHERE_BANNER role="alert">
            <button type="button" on:click=merge>{say(&keeping::MERGE_BOTH)}</button>
            <button type="button" on:click=take>{say(&words::TAKE_OTHER)}</button>
            <button type="button" on:click=keep_copy>{say(&words::KEEP_COPY)}</button>
        </Banner>
    }
}

#[component]
fn Banner(
    /// What holds, and what to do.
    words: &'static Text,
    /// `alert` for what cannot wait, `status` for what can.
    role: &'static str,
    /// The buttons.
    children: Children,
) -> Node {
    view! {
        <div class="banner" role=role>
            <p>{move || say(words)}</p>
            <div class="buttons">{children}</div>
        </div>
    }
}
