//! The items of one factor.

use leptos::prelude::*;

use super::item::ItemCard;
use super::live::LiveScore;
use crate::domain::catalog::Factor;
use crate::domain::command::Command;
use crate::domain::id::FactorId;
use crate::domain::score::Scope;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::page::not_found::NotFound;
use crate::ui::part::cite::{Cites, Facts};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{assess as words, say};

/// The items of one factor, and the way to the next.
#[component]
pub(in crate::ui) fn Assess(
    /// The factor.
    factor: FactorId,
) -> Node {
    let session = use_session();
    let Some(factor) = session.catalog.factor(&factor) else {
        return view! { <NotFound/> };
    };
    let scope = memo(move || session.program.with(|open| open.as_ref().map(|open| open.round().scope)));
    let cards = move || {
        let scope = scope.get().unwrap_or_default();
        let items: Vec<_> = factor.items.iter().filter(|item| scope.holds(item)).collect();
        let count = items.len();
        let card = |(index, item)| view! { <ItemCard item number=index + 1 of=count names_factor=false/> };
        items.into_iter().enumerate().map(card).collect::<Node>()
    };
    let quick = move || scope.get() == Some(Scope::Quick);
    view! {
        <PageHeading title=say(&factor.name) lead=say(&factor.summary)/>
        <LiveScore factor=factor.id.clone()/>
        <details class="about">
            <summary>{say(&words::ABOUT)}</summary>
            <div class="prose">
                <p>{say(&factor.why)}</p>
                <Facts facts=factor.facts.to_vec()/>
                <Cites cites=factor.cites.to_vec()/>
            </div>
        </details>
        <div class="items">{cards}</div>
        {when(quick, move || view! {<Grow/>})}
        <Neighbours factor/>
    }
}

#[component]
fn Grow() -> Node {
    let session = use_session();
    let grow = move |_| {
        session.run(Command::SetScope(Scope::Full));
    };
    view! {
        <p class="buttons">
            <button type="button" on:click=grow>{say(&words::GROW)}</button>
            <span class="help">{say(&words::GROW_HELP)}</span>
        </p>
    }
}

#[component]
fn Neighbours(
    /// The factor between them.
    factor: &'static Factor,
) -> Node {
    let factors = &use_session().catalog.factors;
    let at = factors.iter().position(|other| other.id == factor.id).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|index| factors.get(index));
    let after = factors.get(at + 1);
    let link = |to: &'static Factor, label, class| {
        view! {
            <a class=class href=here(Page::Assess(to.id.clone()))>
                {say(&label)} ": " {say(&to.name)}
            </a>
        }
    };
    let onward = match after {
        Some(next) => link(next, words::NEXT.clone(), "button primary"),
        None => view! { <a class="button primary" href=here(Page::Results)>{say(&words::TO_RESULTS)}</a> },
    };
    view! {
        <nav class="neighbours" aria-label=say(&words::FACTORS)>
            {before.map(|to| link(to, words::PREVIOUS.clone(), "button"))}
            {onward}
        </nav>
    }
}
