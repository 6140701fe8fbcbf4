//! One task: everything about it, to read and to change.

mod desk;
mod input;
mod back;
mod date;
mod progress;
mod checklist;
mod dates;
mod drive;
mod predecessors;
mod link_kind;
mod add_first;
mod content;
mod effort;
mod reasons;
mod rate_again;
mod removal;

use leptos::prelude::*;

pub(in crate::ui) use effort::{estimate, shown};

use self::content::Content;
use self::dates::Dates;
use self::desk::Desk;
use self::progress::Progress;
use self::rate_again::RateAgain;
use self::reasons::Reasons;
use self::removal::Removal;
use crate::domain::id::TaskId;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::page::plan::phrase::{self, titled};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, say, task as words};

/// One task.
#[component]
pub(in crate::ui) fn TaskPage(
    /// Which task.
    task: TaskId,
) -> Node {
    let desk = Desk::at(task);
    let there = memo(move || desk.line.with(Option::is_some));
    Node::live(move || {
        if there.get() {
            return view! { <Whole desk/> };
        }
        view! {
            <PageHeading title=say(&words::GONE) lead=say(&words::GONE_HELP)/>
            <p><a class="button" href=here(Page::Plan)>{say(&words::BACK)}</a></p>
        }
    })
}

#[component]
fn Whole(desk: Desk) -> Node {
    let title = memo(move || desk.read(|line| say(&titled(&line.words.title))));
    view! {
        <p class="back"><a href=here(Page::Plan)>"← "{say(&words::BACK)}</a></p>
        <div class="page-heading">
            {move || view! { <PageHeading title=title.get()/> }}
            <p class="lead">{move || desk.read(|line| say(&line.words.why))}</p>
            <Standing desk/>
        </div>
        <RateAgain desk/>
        <Progress desk/>
        <Dates desk/>
        <Content desk/>
        <Reasons desk/>
        <Removal desk/>
    }
}

/// Phase, role and what is to be noticed, in a line.
#[component]
fn Standing(desk: Desk) -> Node {
    let catalog = desk.session().catalog;
    let phase = move || desk.read(|line| say(&domain::phase(line.words.phase)));
    let role = move || desk.read(|line| say(&phrase::role(catalog, &line.words.owner)));
    let status = move || desk.read(|line| say(&domain::status(line.task.status)));
    let tags = move || {
        let tags = desk.line.with(|line| line.as_ref().map(phrase::tags).unwrap_or_default());
        tags.into_iter()
            .map(|(words, class)| view! { <span class=class>{say(&words)}</span> })
            .collect::<Node>()
    };
    view! {
        <p class="tags">
            <span class="tag">{status}</span>
            {tags}
            <span class="soft">{phase} " · " {role}</span>
        </p>
    }
}
