//! All sources: the two articles with their elements, and every figure.

use leptos::prelude::*;

use super::link::{LabelledLinks, Link};
use super::section::Section;
use crate::domain::catalog::{Citing, Document, Element, Evidence, Fact, Stance};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::document_name;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{domain, guide as words, say};

const CLASSES: [Evidence; 5] =
    [Evidence::Study, Evidence::Survey, Evidence::Company, Evidence::Vendor, Evidence::Legal];

/// All sources.
#[component]
pub(super) fn Sources() -> Node {
    let documents =
        [(Document::S1, "s1", words::ABOUT_S1.clone()), (Document::S2, "s2", words::ABOUT_S2.clone())];
    let articles = documents
        .map(|(document, id, about)| {
            view! {
                <Section id=id title=say(&document_name(document))>
                    <p class="prose">{say(&about)}</p>
                    <Elements document/>
                </Section>
            }
        })
        .into_iter()
        .collect::<Node>();
    let tables = CLASSES.map(|evidence| view! { <Figures evidence/> }).into_iter().collect::<Node>();
    view! {
        <PageHeading title=say(&words::SOURCES) lead=say(&words::SOURCES_LEAD)/>
        <Section id="figures" title=say(&words::ALL_FIGURES)>
            <p class="help">{say(&words::FIGURES_HELP)}</p>
            {tables}
        </Section>
        {articles}
    }
}

/// The figures of one class of evidence. The roles are written out: on a narrow screen its rows are stacked,
/// and browsers then no longer take it for a table.
#[component]
fn Figures(
    /// The class.
    evidence: Evidence,
) -> Node {
    let facts = use_session().catalog.facts_of(evidence);
    let class = say(&domain::evidence(evidence));
    let caption = say(&words::class(&class, facts.len()));
    let heading = caption.clone();
    let rows = facts.into_iter().map(|fact| view! { <Row fact/> }).collect::<Node>();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=caption>
            <table class="guide-figures-table" role="table">
                <caption>{heading}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{say(&words::CLAIM)}</th>
                        <th scope="col" role="columnheader">{say(&words::SOURCE)}</th>
                        <th scope="col" role="columnheader" class="number">{say(&words::YEAR)}</th>
                        <th scope="col" role="columnheader">{say(&words::STANCE)}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(
    /// The figure.
    fact: &'static Fact,
) -> Node {
    let against = fact.stance == Stance::Against;
    let stance = say(&words::stance(fact.stance));
    view! {
        <tr role="row">
            <td role="cell">{say(&fact.claim)}</td>
            <td role="cell"><a href=fact.address.clone() rel="noreferrer noopener" target="_blank">{say(&fact.source)}</a></td>
            <td role="cell" class="number">{fact.year}</td>
            <td role="cell"><span class="tag" class:is-against=against>{stance}</span></td>
        </tr>
    }
}

/// The elements of an article, each with what in the catalog cites it.
#[component]
fn Elements(
    /// The article.
    document: Document,
) -> Node {
    let elements = use_session().catalog.elements.iter().filter(|element| element.document == document);
    let rows = elements.map(|element| view! { <ElementEntry element/> }).collect::<Node>();
    view! { <ul class="guide-elements">{rows}</ul> }
}

#[component]
fn ElementEntry(
    /// The element.
    element: &'static Element,
) -> Node {
    let citing = use_session().catalog.citing(&element.id);
    let name = view! {
        <span class="guide-element-id">{element.id.to_string()}</span>
        " "
        {say(&element.heading)}
    };
    if citing.is_empty() {
        return view! { <li>{name}</li> };
    }
    let count = say(&words::citing(citing.len()));
    view! {
        <li>
            <details>
                <summary>{name}" "<span class="small soft">{count}</span></summary>
                <CitingLinks citing/>
            </details>
        </li>
    }
}

#[component]
fn CitingLinks(
    /// What cites an element.
    citing: Citing<'static>,
) -> Node {
    let chapters = citing.chapters.into_iter().map(|chapter| Link::page(Guide::Start, say(&chapter.title)));
    let lists: [(_, Vec<_>); 8] = [
        (&words::FACTORS, citing.factors.into_iter().map(Link::factor).collect()),
        (&words::ITEMS, citing.items.into_iter().map(Link::item).collect()),
        (&words::ACTIONS, citing.actions.into_iter().map(Link::action).collect()),
        (&words::CHALLENGES_ONLY, citing.challenges.into_iter().map(Link::challenge).collect()),
        (&words::MERITS_ONLY, citing.purposes.into_iter().map(Link::purpose).collect()),
        (&words::CAUTIONS_ONLY, citing.cautions.into_iter().map(Link::caution).collect()),
        (&words::CASES, citing.cases.into_iter().map(Link::case).collect()),
        (&words::CHAPTERS, chapters.collect()),
    ];
    let lists = lists.map(|(label, links)| view! { <LabelledLinks label=say(label) links/> });
    view! { <div class="guide-citing">{lists.into_iter().collect::<Node>()}</div> }
}
