//! What a factor's score is made of.

mod arithmetic;
mod challenges;
mod gates;
mod items;
mod score;

use leptos::prelude::*;

use super::not_found::NotFound;
use super::results::reading::{Reading, factor_address, read};
use crate::domain::catalog::Factor as Entry;
use crate::domain::id::FactorId;
use crate::domain::score::FactorScore;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::{Cites, Facts};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Guide, Page, Route, here};
use crate::ui::words::{factor as words, say};

/// What a factor's score is made of.
#[component]
pub(in crate::ui) fn Factor(
    /// Which factor.
    factor: FactorId,
) -> Node {
    let catalog = crate::state::use_session().catalog;
    let Some(entry) = catalog.factor(&factor) else { return view! { <NotFound/> } };
    view! {
        <PageHeading title=say(&entry.name) lead=say(&entry.summary)/>
        {move || read(|reading| reading.assessment.factor(&entry.id).map(|scored| body(reading, entry, scored)))}
        {background(entry)}
        {neighbors(entry)}
    }
}

fn body(reading: Reading<'_>, entry: &'static Entry, scored: &FactorScore) -> Node {
    view! {
        {score::score(reading, entry, scored)}
        {items::items(reading, entry, scored)}
        {arithmetic::arithmetic(scored)}
        {gates::gates(reading, entry)}
        {challenges::challenges(reading, entry)}
    }
}

fn background(entry: &'static Entry) -> Node {
    view! {
        <section class="section" aria-labelledby="background">
            <h2 id="background">{say(&words::BACKGROUND)}</h2>
            <div class="prose">
                <p>{say(&entry.why)}</p>
                <Facts facts=entry.facts.to_vec()/>
                <Cites cites=entry.cites.to_vec()/>
                <p><a href=Route::Guide(Guide::Factor(entry.id.clone())).hash()>{say(&words::READ)}</a></p>
            </div>
        </section>
    }
}

/// The factors before and after this one, and the way back.
fn neighbors(entry: &'static Entry) -> Node {
    let catalog = crate::state::use_session().catalog;
    let at = catalog.factors.iter().position(|factor| factor.id == entry.id);
    let neighbor = |at: Option<usize>| at.and_then(|at| catalog.factors.get(at));
    let link = |label, factor: &Entry| {
        view! { <li><span class="soft">{say(&label)}</span><a href=factor_address(&factor.id)>{say(&factor.name)}</a></li> }
    };
    let previous =
        neighbor(at.and_then(|at| at.checked_sub(1))).map(|factor| link(words::PREVIOUS.clone(), factor));
    let next = neighbor(at.map(|at| at + 1)).map(|factor| link(words::NEXT.clone(), factor));
    view! {
        <nav class="neighbors" aria-label=say(&words::OTHERS)>
            <ul class="plain-list">
                {previous}
                <li><a href=here(Page::Results)>{say(&words::BACK)}</a></li>
                {next}
            </ul>
        </nav>
    }
}
