//! The plan: what is to be done, when, and what it is expected to bring.

mod anew;
mod board;
mod change;
mod choosing;
mod columns;
mod findings;
mod gantt;
mod gaps;
mod head;
mod load;
mod listing;
mod outlook;
pub(in crate::ui) mod phrase;
mod prospect;
mod sheet;
pub(in crate::ui) mod status;
mod table;
mod unplanned;
mod versions;
mod week;

use leptos::prelude::*;

pub(in crate::ui) use board::Board;
pub(in crate::ui) use change::TaskDraft;
pub(in crate::ui) use gaps::GapLine;
pub(in crate::ui::page) use outlook::set_setback;

use self::change::Change;
use self::columns::ColumnsView;
use self::findings::{Circle, Late};
use self::gantt::GanttView;
use self::gaps::{LeftOut, Uncovered};
use self::head::Head;
use self::listing::{Filters, Shown, Together};
use self::load::LoadView;
use self::outlook::OutlookView;
use self::prospect::ProspectView;
use self::sheet::SheetView;
use self::table::Table;
use self::unplanned::Unplanned;
use self::versions::Versions;
use self::week::{MyRoles, WeekView};
use crate::domain::plan::outlook::prospect;
use crate::domain::text::Text;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{outlook as outlook_words, plan as words, say};

/// How a plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum View {
    /// As a table.
    Table,
    /// As a chart.
    Gantt,
    /// What this week asks for.
    Week,
    /// In columns, by how far its tasks have come.
    Board,
    /// How busy the roles are.
    Load,
    /// Held against baselines, and beside scenarios.
    Versions,
    /// How likely which date is.
    Outlook,
}

/// The plan, or how to get to one.
#[component]
pub(in crate::ui) fn PlanPage(
    /// How it is shown.
    view: View,
) -> Node {
    let session = use_session();
    let planned = memo(move || {
        session.derived.shown.with(|open| open.as_ref().is_some_and(|open| open.plan.is_some()))
    });
    let body = move || {
        if planned.get() {
            view! { <Planned view/> }
        } else {
            view! { <Editing><Unplanned/></Editing> }
        }
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {body}
    }
}

#[component]
fn Planned(view: View) -> Node {
    let board = Board::open();
    let session = board.session();
    let prospect = memo(move || {
        session.derived.shown.with(|program| {
            let dates = session.derived.schedule;
            dates.with(|dates| prospect(session.catalog, program.as_ref()?, board::dated(dates.as_ref())))
        })
    });
    let none = memo(move || board.lines.with(Vec::is_empty));
    let body = match view {
        View::Week => {
            view! { <MyRoles board/> <Editing><Late board linked=false/> <WeekView board/></Editing> }
        }
        View::Board => view! { <Circle board/> <ColumnsView board/> },
        View::Load => view! { <Circle board/> <LoadView board/> },
        View::Outlook => {
            view! { <Circle board/> <Late board linked=true/> <Editing><OutlookView board/></Editing> }
        }
        View::Versions => view! { <Editing><Versions board/></Editing> },
        View::Table | View::Gantt => {
            let shown = Shown::of(board);
            view! {
                <Editing><Head board prospect/> <Change/></Editing>
                {when(move || none.get(), move || view! {<p>{say(&words::NO_TASKS)}</p>})}
                <Filters shown/>
                <Together shown/>
                {if view == View::Gantt { view! { <GanttView shown/> } } else { view! { <Table shown/> } }}
                <SheetView shown/>
                <ProspectView board prospect/>
                <Editing><Uncovered/> <LeftOut/></Editing>
            }
        }
    };
    view! {
        <Tabs view/>
        {body}
    }
}

#[component]
fn Tabs(view: View) -> Node {
    let tab = |page: Page, this: View, label: &Text| {
        let current = (this == view).then_some("page");
        view! { <li><a href=here(page) aria-current=current>{say(label)}</a></li> }
    };
    view! {
        <nav class="tabs" aria-label=say(&words::VIEWS)>
            <ul>
                {tab(Page::Plan, View::Table, &words::TABLE)}
                {tab(Page::Gantt, View::Gantt, &words::GANTT)}
                {tab(Page::Board, View::Board, &words::BOARD)}
                {tab(Page::Week, View::Week, &words::WEEK)}
                {tab(Page::Load, View::Load, &words::LOAD)}
                {tab(Page::Versions, View::Versions, &words::VERSIONS)}
                {tab(Page::Outlook, View::Outlook, &outlook_words::TAB)}
            </ul>
        </nav>
    }
}
