//! The pages of one program: opens it, then shows the page.

use leptos::prelude::*;

use super::argument::ArgumentPage;
use super::assess::{Assess, QuickCheck};
use super::charter::CharterPage;
use super::compare::Compare;
use super::conflicts::Conflicts;
use super::drafts::Drafts;
use super::factor::Factor;
use super::history::HistoryPage;
use super::kpis::KpisPage;
use super::not_found::NotFound;
use super::overview::Overview;
use super::plan::{PlanPage, View};
use super::policy::PolicyPage;
use super::report::Report;
use super::results::Results;
use super::risks::RisksPage;
use super::settings::Settings;
use super::share::Share;
use super::target::Target;
use super::task::TaskPage;
use super::unlock::Unlock;
use super::unreadable::UnreadableProgram;
use super::value::ValuePage;
use crate::domain::id::ProgramId;
use crate::state::{Entry, effect, memo, use_session};
use crate::ui::node::{Node, either, view};
use crate::ui::part::editing::Editing;
use crate::ui::route::Page;

/// A page of one program.
#[component]
pub(in crate::ui) fn Program(
    /// Which program.
    id: ProgramId,
    /// Which page.
    page: Page,
) -> Node {
    let session = use_session();
    session.visit(&id);
    // What was deleted may be put back, here or in another tab, and a passphrase may be taken away there: once it can be
    // read again it is opened, and only then.
    let back = id.clone();
    let mut was_open = true;
    effect(move || {
        let is_it = |entry: &Entry| *entry.id() == back && !matches!(entry, Entry::Sealed { .. });
        let is_open = session.entries.with(|entries| entries.iter().any(is_it));
        let is_back = is_open && !was_open;
        was_open = is_open;
        if is_back && session.program.with_untracked(Option::is_none) {
            session.visit(&back);
        }
    });
    // It may come while this is shown, with its passphrase, and it may go: deleted or protected in another tab.
    let shown = id.clone();
    let is_there = move || session.program.with(|open| open.as_ref().is_some_and(|open| open.id == shown));
    let locked = id.clone();
    let is_locked = memo(move || {
        session.entries.track();
        session.is_sealed(&locked)
    });
    let missing = move || {
        let (locked, id) = (id.clone(), id.clone());
        let unreadable =
            memo(move || session.why_unreadable(&id).map(|(error, raw)| (id.clone(), error, raw)));
        let other = move || {
            Node::live(move || match unreadable.get() {
                Some((id, error, raw)) => view! { <UnreadableProgram id error raw/> },
                None => view! { <NotFound/> },
            })
        };
        either(move || is_locked.get(), move || view! { <Unlock id=locked.clone()/> }, other)
    };
    either(is_there, move || page_of(page.clone()), missing)
}

fn page_of(page: Page) -> Node {
    match page {
        Page::Overview => view! { <Overview/> },
        Page::QuickCheck => view! { <Editing><QuickCheck/></Editing> },
        Page::Assess(factor) => view! { <Editing><Assess factor/></Editing> },
        Page::Results => view! { <Results/> },
        Page::Factor(factor) => view! { <Factor factor/> },
        Page::Rounds(round) => view! { <Compare round/> },
        Page::Target => view! { <Editing><Target/></Editing> },
        Page::Charter => view! { <CharterPage/> },
        Page::Plan => view! { <PlanPage view=View::Table/> },
        Page::Gantt => view! { <PlanPage view=View::Gantt/> },
        Page::Week => view! { <PlanPage view=View::Week/> },
        Page::Board => view! { <PlanPage view=View::Board/> },
        Page::Load => view! { <PlanPage view=View::Load/> },
        Page::Outlook => view! { <PlanPage view=View::Outlook/> },
        Page::Versions => view! { <PlanPage view=View::Versions/> },
        Page::Task(task) => view! { <Editing><TaskPage task/></Editing> },
        Page::Policy => view! { <PolicyPage/> },
        Page::Value => view! { <ValuePage/> },
        Page::Risks => view! { <RisksPage/> },
        Page::Kpis => view! { <KpisPage/> },
        Page::Argument => view! { <ArgumentPage/> },
        Page::Drafts(kind) => view! { <Drafts kind/> },
        Page::Report => view! { <Report/> },
        Page::Settings => view! { <Settings/> },
        Page::History => view! { <HistoryPage/> },
        Page::Conflicts => view! { <Editing><Conflicts/></Editing> },
        Page::Share => view! { <Share/> },
    }
}
