//! Figures and sources at the foot of a page.

use leptos::prelude::*;

use super::section::Section;
use crate::domain::catalog::{Fact, Stance};
use crate::domain::id::{ElementId, FactId};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::{Cites, FactLine};
use crate::ui::words::{guide as words, say};

/// Figures, those for the articles' claims first, then those against.
#[component]
pub(super) fn Figures(
    /// The figures.
    facts: Vec<FactId>,
) -> Option<Node> {
    let facts = use_session().catalog.facts_by_stance(&facts);
    (!facts.is_empty()).then(|| lines(facts))
}

/// Figures behind one line that says how many, and how many speak against.
#[component]
pub(super) fn FoldedFigures(
    /// The figures.
    facts: Vec<FactId>,
) -> Option<Node> {
    let facts = use_session().catalog.facts_by_stance(&facts);
    let against = facts.iter().filter(|fact| fact.stance == Stance::Against).count();
    (!facts.is_empty()).then(|| {
        view! {
            <details class="guide-figures">
                <summary>{say(&words::figures(facts.len(), against))}</summary>
                {lines(facts)}
            </details>
        }
    })
}

/// The figures and the sources of a page, as its last section; the sources alone where it has no figures.
#[component]
pub(super) fn Grounds(
    /// The figures.
    facts: Vec<FactId>,
    /// The elements of the source articles.
    cites: Vec<ElementId>,
) -> Node {
    if facts.is_empty() {
        return view! { <Cites cites/> };
    }
    view! {
        <Section id="grounds" title=say(&words::GROUNDS)>
            <Figures facts/>
            <Cites cites/>
        </Section>
    }
}

fn lines(facts: Vec<&'static Fact>) -> Node {
    let lines = facts.into_iter().map(|fact| view! { <FactLine fact/> }).collect::<Node>();
    view! { <ul class="facts">{lines}</ul> }
}
