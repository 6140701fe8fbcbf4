//! The heading of a page: it names the document and takes the focus when the page changes.

use std::time::Duration;

use leptos::html::H1;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::focus::focus;
use crate::domain::text::Text;
use crate::state::{Lasting, effect, memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{outlook, plan as words, say, shell};

/// The heading of the page: where the focus goes when what had it is gone.
pub(in crate::ui) const HEADING: &str = "page-heading";

/// The heading of a page, with a sentence under it.
#[component]
pub(in crate::ui) fn PageHeading(
    /// The title.
    #[prop(into)]
    title: String,
    /// A sentence that says what the page is for.
    #[prop(into, optional)]
    lead: Option<String>,
) -> Node {
    let heading = NodeRef::<H1>::new();
    let location = use_location();
    let title = match untrack(|| location.get()) {
        Route::Program(_, page) => {
            view_of(&page).map_or(title.clone(), |view| say(&words::view_of(&title, view)))
        }
        _ => title,
    };
    name_document(title.clone());
    effect(move || {
        if let Some(aim) = location.take_aim() {
            return focus(&aim);
        }
        if let Some(heading) = heading.get_untracked() {
            // Taking the focus lays the page out: a task of its own, or the page stands still for both at once.
            set_timeout(move || take_focus(&heading), Duration::ZERO);
        }
    });
    view! {
        <div class="page-heading">
            <h1 id=HEADING tabindex="-1" node_ref=heading>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
}

/// A new page is read from its heading; the first page of all leaves the focus where the browser puts it.
fn take_focus(heading: &HtmlElement) {
    if has_navigated() && heading.focus().is_err() {
        leptos::logging::warn!("the heading takes no focus");
    }
}

/// Names the document after the page, and the organization that it is about. That goes to the browser's history, so it
/// is not told of a program that a passphrase protects, nor where nothing is to be kept.
fn name_document(title: String) {
    let (session, location) = (use_session(), use_location());
    let organization = memo(move || {
        let is_told = matches!(location.get(), Route::Program(..))
            && !session.is_protected()
            && session.lasting() == Lasting::Yes;
        session.program.with(|open| open.as_ref().filter(|_| is_told).map(|open| open.profile.name.clone()))
    });
    effect(move || {
        let named = organization.get().into_iter().chain([say(&shell::BRAND)]);
        let name = std::iter::once(title.clone()).chain(named).collect::<Vec<_>>().join(" – ");
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            document.set_title(&name);
        }
    });
}

/// Which view of the plan a page is; none where a page is the only one of its name.
const fn view_of(page: &Page) -> Option<&'static Text> {
    match page {
        Page::Gantt => Some(&words::GANTT),
        Page::Board => Some(&words::BOARD),
        Page::Load => Some(&words::LOAD),
        Page::Week => Some(&words::WEEK),
        Page::Versions => Some(&words::VERSIONS),
        Page::Outlook => Some(&outlook::TAB),
        _ => None,
    }
}

/// Whether the person has gone from one page to another, rather than switched the language or just arrived.
fn has_navigated() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let focused = document.and_then(|document| document.active_element());
    focused.is_none_or(|focused| matches!(focused.tag_name().as_str(), "A" | "BODY")) && history_length() > 1
}

fn history_length() -> u32 {
    web_sys::window()
        .and_then(|window| window.history().ok())
        .and_then(|history| history.length().ok())
        .unwrap_or(0)
}
