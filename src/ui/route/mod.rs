//! Addresses: an enum and the part of the address after `#`, both ways. Paths would not work from `file://`.

use leptos::prelude::*;

use crate::state::{RwSignal, upon};

use super::part::focus::leave;
use crate::domain::draft;
use crate::domain::id::{ActionId, CaseId, FactorId, ItemId, ProgramId, TaskId};

/// Where a person can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The programs of this browser.
    Home,
    /// Creating a program.
    New,
    /// Files that were handed over, before anything is done with them.
    Open,
    /// Where the data of this browser lies.
    Data,
    /// A folder of program files that a team shares.
    Folder,
    /// Within a program.
    Program(ProgramId, Page),
    /// Within the guide.
    Guide(Guide),
    /// Nowhere that exists.
    NotFound,
}

/// A page of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What comes next.
    Overview,
    /// The quick check.
    QuickCheck,
    /// The items of one factor.
    Assess(FactorId),
    /// Scores, risks, findings.
    Results,
    /// What a factor's score is made of.
    Factor(FactorId),
    /// A round, counted from 1, beside the current one.
    Rounds(usize),
    /// Target, start, capacity.
    Target,
    /// What it is for, who stands behind it, how it spreads.
    Charter,
    /// The tasks as a table.
    Plan,
    /// The tasks as a chart.
    Gantt,
    /// What this week asks for.
    Week,
    /// The tasks by how far they have come.
    Board,
    /// How busy the roles are.
    Load,
    /// Baselines and scenarios of the plan.
    Versions,
    /// How likely which date is.
    Outlook,
    /// One task.
    Task(TaskId),
    /// The rules of the rehire policy.
    Policy,
    /// What the program may bring, and what it costs.
    Value,
    /// What may go wrong, and what is done about it.
    Risks,
    /// What is to be reached, and how far it has come.
    Kpis,
    /// What speaks for and against it.
    Argument,
    /// Texts drafted from charter and policy: one of them.
    Drafts(draft::Kind),
    /// Everything, to print.
    Report,
    /// Name, purposes, rounds, file.
    Settings,
    /// What was done, by whom and when; and the way back.
    History,
    /// What was said differently at the same time.
    Conflicts,
    /// What is handed out, before it is.
    Share,
}

/// A page of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guide {
    /// What alumni hiring is.
    Start,
    /// The nine success factors.
    Factors,
    /// One factor with its items and actions.
    Factor(FactorId),
    /// One item: its levels and what raises it.
    Item(ItemId),
    /// One action.
    Action(ActionId),
    /// The seven challenges.
    Challenges,
    /// The merits and the cautions.
    Merits,
    /// The nine cases.
    Cases,
    /// One case.
    Case(CaseId),
    /// All sources.
    Sources,
}

impl Route {
    /// The route that the part of an address after `#` names.
    #[must_use]
    pub fn from_hash(hash: &str) -> Self {
        let parts: Vec<&str> =
            hash.trim_start_matches('#').split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Home,
            ["new"] => Self::New,
            ["open"] => Self::Open,
            ["data"] => Self::Data,
            ["folder"] => Self::Folder,
            ["p", id, page @ ..] => program_page(page)
                .map_or(Self::NotFound, |page| Self::Program(owned(id, ProgramId::from), page)),
            ["guide", page @ ..] => guide_page(page).map_or(Self::NotFound, Self::Guide),
            _ => Self::NotFound,
        }
    }

    /// The part of the address, `#` included.
    #[must_use]
    pub fn hash(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::New => "#/new".to_owned(),
            Self::Open => "#/open".to_owned(),
            Self::Data => "#/data".to_owned(),
            Self::Folder => "#/folder".to_owned(),
            Self::Program(id, page) => format!("#/p/{id}{}", page.tail()),
            Self::Guide(page) => format!("#/guide{}", page.tail()),
            Self::NotFound => "#/not-found".to_owned(),
        }
    }
}

fn owned<T>(part: &str, id: fn(String) -> T) -> T {
    id(part.to_owned())
}

fn program_page(parts: &[&str]) -> Option<Page> {
    Some(match parts {
        [] => Page::Overview,
        ["check"] => Page::QuickCheck,
        ["assess", factor] => Page::Assess(owned(factor, FactorId::from)),
        ["results"] => Page::Results,
        ["results", factor] => Page::Factor(owned(factor, FactorId::from)),
        ["rounds", number] => Page::Rounds(number.parse().ok()?),
        ["target"] => Page::Target,
        ["charter"] => Page::Charter,
        ["plan"] => Page::Plan,
        ["plan", "gantt"] => Page::Gantt,
        ["plan", "week"] => Page::Week,
        ["plan", "board"] => Page::Board,
        ["plan", "load"] => Page::Load,
        ["plan", "versions"] => Page::Versions,
        ["plan", "outlook"] => Page::Outlook,
        ["task", task] => Page::Task(owned(task, TaskId::from)),
        ["policy"] => Page::Policy,
        ["value"] => Page::Value,
        ["risks"] => Page::Risks,
        ["kpis"] => Page::Kpis,
        ["argument"] => Page::Argument,
        ["drafts"] => Page::Drafts(draft::Kind::Rules),
        ["drafts", kind] => Page::Drafts(draft::Kind::from_word(kind)?),
        ["report"] => Page::Report,
        ["settings"] => Page::Settings,
        ["history"] => Page::History,
        ["conflicts"] => Page::Conflicts,
        ["share"] => Page::Share,
        _ => return None,
    })
}

fn guide_page(parts: &[&str]) -> Option<Guide> {
    Some(match parts {
        [] => Guide::Start,
        ["factors"] => Guide::Factors,
        ["factors", factor] => Guide::Factor(owned(factor, FactorId::from)),
        ["items", item] => Guide::Item(owned(item, ItemId::from)),
        ["actions", action] => Guide::Action(owned(action, ActionId::from)),
        ["challenges"] => Guide::Challenges,
        ["merits"] => Guide::Merits,
        ["cases"] => Guide::Cases,
        ["cases", case] => Guide::Case(owned(case, CaseId::from)),
        ["sources"] => Guide::Sources,
        _ => return None,
    })
}

impl Page {
    fn tail(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::QuickCheck => "/check".to_owned(),
            Self::Assess(factor) => format!("/assess/{factor}"),
            Self::Results => "/results".to_owned(),
            Self::Factor(factor) => format!("/results/{factor}"),
            Self::Rounds(number) => format!("/rounds/{number}"),
            Self::Target => "/target".to_owned(),
            Self::Charter => "/charter".to_owned(),
            Self::Plan => "/plan".to_owned(),
            Self::Gantt => "/plan/gantt".to_owned(),
            Self::Week => "/plan/week".to_owned(),
            Self::Board => "/plan/board".to_owned(),
            Self::Load => "/plan/load".to_owned(),
            Self::Versions => "/plan/versions".to_owned(),
            Self::Outlook => "/plan/outlook".to_owned(),
            Self::Task(task) => format!("/task/{task}"),
            Self::Policy => "/policy".to_owned(),
            Self::Value => "/value".to_owned(),
            Self::Risks => "/risks".to_owned(),
            Self::Kpis => "/kpis".to_owned(),
            Self::Argument => "/argument".to_owned(),
            Self::Drafts(draft::Kind::Rules) => "/drafts".to_owned(),
            Self::Drafts(kind) => format!("/drafts/{}", kind.word()),
            Self::Report => "/report".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::History => "/history".to_owned(),
            Self::Conflicts => "/conflicts".to_owned(),
            Self::Share => "/share".to_owned(),
        }
    }
}

impl Guide {
    fn tail(&self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Factors => "/factors".to_owned(),
            Self::Factor(factor) => format!("/factors/{factor}"),
            Self::Item(item) => format!("/items/{item}"),
            Self::Action(action) => format!("/actions/{action}"),
            Self::Challenges => "/challenges".to_owned(),
            Self::Merits => "/merits".to_owned(),
            Self::Cases => "/cases".to_owned(),
            Self::Case(case) => format!("/cases/{case}"),
            Self::Sources => "/sources".to_owned(),
        }
    }
}

/// The route of the page, following its address.
#[derive(Clone, Copy)]
pub struct Location {
    route: RwSignal<Route>,
    /// The id of what the next page is to bring into view.
    aim: StoredValue<Option<String>>,
}

impl Location {
    /// Follows the address from now on.
    #[must_use]
    pub fn follow() -> Self {
        let route = RwSignal::new(current());
        upon("hashchange", move |_| {
            leave();
            route.set(current());
        });
        Self { route, aim: StoredValue::new(None) }
    }

    /// Begins here, whatever the address says.
    pub fn begin_at(self, route: Route) {
        self.go(&route);
        self.route.set(route);
    }

    /// Where the person is.
    #[must_use]
    pub fn get(self) -> Route {
        self.route.get()
    }

    /// Lets the next page that is shown begin at the element with this id rather than at its heading.
    pub fn aim(self, id: String) {
        self.aim.set_value(Some(id));
    }

    /// Whether the next page is to begin there.
    #[must_use]
    pub fn aims_at(self, id: &str) -> bool {
        self.aim.with_value(|aim| aim.as_deref() == Some(id))
    }

    /// What the page is to begin at, once.
    #[must_use]
    pub fn take_aim(self) -> Option<String> {
        self.aim.try_update_value(Option::take).flatten()
    }

    /// Whether the person is where this address leads.
    #[must_use]
    pub fn hash_is(self, hash: &str) -> bool {
        self.route.get_untracked().hash() == hash
    }

    /// Goes somewhere else.
    pub fn go(self, route: &Route) {
        let moved = web_sys::window().map(|window| window.location().set_hash(&route.hash()));
        if !matches!(moved, Some(Ok(()))) {
            leptos::logging::error!("the address cannot be changed");
        }
    }
}

fn current() -> Route {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Route::from_hash(&hash)
}

/// Where the person is.
///
/// # Panics
/// When called outside the app: a mistake of ours, found by the first test.
#[must_use]
pub fn use_location() -> Location {
    expect_context::<Location>()
}

/// The program that the current page belongs to, for links within it.
#[must_use]
pub fn here(page: Page) -> String {
    match use_location().route.get_untracked() {
        Route::Program(id, _) => Route::Program(id, page).hash(),
        _ => Route::Home.hash(),
    }
}

/// Goes to another page of the same program.
pub fn go_here(location: Location, page: Page) {
    if let Route::Program(id, _) = location.route.get_untracked() {
        location.go(&Route::Program(id, page));
    }
}

#[cfg(test)]
mod tests;
