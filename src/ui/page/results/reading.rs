//! What the results, a factor's page and the report read: the program with its current round, scored.

use crate::domain::catalog::{Catalog, Factor, Item};
use crate::domain::id::{ChallengeId, FactorId, ItemId};
use crate::domain::level::Level;
use crate::domain::program::Program;
use crate::domain::score::workings::tenths;
use crate::domain::score::{Assessment, ItemState, Score, Tally};
use crate::state::use_session;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::assess::item::element_id;
use crate::ui::part::aim::AimedLink;
use crate::ui::part::meter::Meter;
use crate::ui::route::{Guide, Page, Route, here};
use crate::ui::words::{COMMA, domain, results as words, say};

/// The program with its current round, scored.
#[derive(Clone, Copy)]
pub(in crate::ui::page) struct Reading<'a> {
    /// The pack.
    pub(in crate::ui::page) catalog: &'static Catalog,
    /// The program.
    pub(in crate::ui::page) program: &'a Program,
    /// Its current round, scored.
    pub(in crate::ui::page) assessment: &'a Assessment,
}

/// Reads the open program and follows it; nothing while none is open.
pub(in crate::ui::page) fn read<T>(view: impl FnOnce(Reading<'_>) -> T) -> Option<T> {
    let session = use_session();
    session.derived.shown.with(|program| {
        session.derived.assessment.with(|assessment| {
            let (program, assessment) = program.as_ref().zip(assessment.as_ref())?;
            Some(view(Reading { catalog: session.catalog, program, assessment }))
        })
    })
}

impl Reading<'_> {
    /// Whether anything was answered in the current round.
    pub(in crate::ui::page) fn is_answered(&self) -> bool {
        self.assessment.progress().1 > 0
    }

    pub(in crate::ui::page) fn factor_name(&self, id: &FactorId) -> String {
        self.catalog.factor(id).map(|factor| say(&factor.name)).unwrap_or_default()
    }

    pub(in crate::ui::page) fn item_name(&self, id: &ItemId) -> String {
        self.catalog.item(id).map(|item| say(&item.name)).unwrap_or_default()
    }

    /// The level that a factor is to reach, as a score; none where there is no target.
    pub(in crate::ui::page) fn target(&self, factor: &FactorId) -> Option<Score> {
        let level = self.program.target.level(factor);
        (level > Level::L0).then(|| Score::from_permille(level.permille()))
    }

    /// The name of a stage with its number.
    pub(in crate::ui::page) fn stage(&self, level: Level) -> String {
        let name = self.catalog.stages.get(usize::from(level.number())).map(|stage| &stage.name);
        name.map(|name| say(&words::stage_short(level.number(), name))).unwrap_or_default()
    }
}

/// What a factor's score is made of.
pub(in crate::ui::page) fn factor_address(id: &FactorId) -> String {
    here(Page::Factor(id.clone()))
}

/// Where an item is answered.
pub(in crate::ui::page) fn answer_address(catalog: &Catalog, item: &ItemId) -> String {
    let factor = catalog.factor_of(item).map(|factor: &Factor| factor.id.clone());
    factor.map_or_else(|| here(Page::QuickCheck), |factor| here(Page::Assess(factor)))
}

/// Where an item is explained.
pub(in crate::ui::page) fn guide_address(item: &Item) -> String {
    Route::Guide(Guide::Item(item.id.clone())).hash()
}

/// A link to where an item is answered, named after it.
pub(in crate::ui::page) fn item_link(catalog: &'static Catalog, id: &ItemId) -> Node {
    let name = catalog.item(id).map(|item| say(&item.name)).unwrap_or_default();
    answer_link(catalog, id, name, None)
}

/// A link to where an item is answered, in these words; with a name of its own where they do not tell the item.
pub(in crate::ui::page) fn answer_link(
    catalog: &'static Catalog,
    id: &ItemId,
    words: String,
    label: Option<String>,
) -> Node {
    let place = catalog.factor_of(id).and_then(|factor| factor.items.iter().position(|item| item.id == *id));
    let to = element_id(place.unwrap_or_default() + 1);
    let href = answer_address(catalog, id);
    view! { <AimedLink href to label=label.unwrap_or_default()>{words}</AimedLink> }
}

/// The element that holds a challenge's risk.
pub(in crate::ui::page) fn risk_id(challenge: &ChallengeId) -> String {
    format!("risk-{challenge}")
}

/// An item's answer in words.
pub(in crate::ui::page) fn state_words(state: ItemState) -> String {
    match state {
        ItemState::Rated(level) => say(&words::level(level.number(), &domain::level(level))),
        ItemState::NotApplicable => say(&domain::NOT_APPLICABLE),
        ItemState::DontKnow => say(&domain::DONT_KNOW),
        ItemState::Unanswered => say(&domain::UNANSWERED),
    }
}

/// A score with one decimal where it has any.
pub(in crate::ui::page) fn decimal(score: Score) -> String {
    dates::tenths_of(tenths(score))
}

/// Tenths with their decimal, so that a column of them lines up.
pub(in crate::ui::page) fn aligned(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A bar with the score, the band and, where there is one, the target.
pub(in crate::ui::page) fn bar(tally: Tally, target: Option<Score>) -> Node {
    match target {
        Some(target) => view! { <Meter score=tally.score band=tally.band target/> },
        None => view! { <Meter score=tally.score band=tally.band/> },
    }
}

/// The items of a list as links to their answers, with commas between.
pub(in crate::ui::page) fn item_links(reading: Reading<'_>, items: &[ItemId]) -> Node {
    let catalog = reading.catalog;
    let links = items.iter().enumerate().map(|(at, item)| {
        let comma = (at > 0).then(|| say(&COMMA));
        view! { {comma}{item_link(catalog, item)} }
    });
    links.collect::<Node>()
}
