//! Sources: where a sentence comes from, and figures with theirs.

use leptos::prelude::*;

use crate::domain::catalog::{Document, Element, Fact, Stance};
use crate::domain::id::{ElementId, FactId};
use crate::domain::text::{Text, text};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::words::{both, domain, say, shell};

static AGAINST: Text = text("反する結果", "Contradicts");
static FOR: Text = text("裏づけ", "Supports");

/// What the two articles are called.
pub(in crate::ui) const fn document_name(document: Document) -> Text {
    match document {
        Document::S1 => text("ourlyの記事", "Article by ourly"),
        Document::S2 => text("リファアルム(TAKE ACTION)の記事", "Article by Referalum (TAKE ACTION)"),
    }
}

/// The places in the source articles that something comes from.
#[component]
pub(in crate::ui) fn Cites(
    /// The elements.
    cites: Vec<ElementId>,
) -> Option<Node> {
    let catalog = use_session().catalog;
    let entries: Vec<_> = cites.iter().filter_map(|id| catalog.element(id)).map(place).collect();
    (!entries.is_empty()).then(|| {
        view! {
            <details class="cites">
                <summary>{say(&shell::SOURCES)}</summary>
                <ul>{entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect::<Node>()}</ul>
            </details>
        }
    })
}

fn place(element: &Element) -> String {
    let document = document_name(element.document);
    let (ja, en) = (&element.heading.ja, &element.heading.en);
    say(&both(format!("{}「{ja}」", document.ja), format!("{}, “{en}”", document.en)))
}

/// Figures with their sources.
#[component]
pub(in crate::ui) fn Facts(
    /// The figures.
    facts: Vec<FactId>,
) -> Option<Node> {
    let catalog = use_session().catalog;
    let entries: Vec<_> = facts.iter().filter_map(|id| catalog.fact(id)).collect();
    (!entries.is_empty())
        .then(|| view! { <ul class="facts">{entries.into_iter().map(|fact| view! { <FactLine fact/> }).collect::<Node>()}</ul> })
}

/// A figure with its source.
#[component]
pub(in crate::ui) fn FactLine(
    /// The figure.
    fact: &'static Fact,
) -> Node {
    view! {
        <li class="fact">
            {stance(fact)}
            <span>{say(&fact.claim)}</span>
            " "
            <span class="fact-source">
                <a href=fact.address.clone() rel="noreferrer noopener" target="_blank">{dated_source(fact)}</a>
                " · "
                {say(&domain::evidence(fact.evidence))}
            </span>
        </li>
    }
}

/// Whether a figure bears out or contradicts what the articles say; nothing where it does neither.
pub(in crate::ui) fn stance(fact: &Fact) -> Option<Node> {
    let words = match fact.stance {
        Stance::Against => &AGAINST,
        Stance::For => &FOR,
        Stance::Context => return None,
    };
    Some(view! { <span class="tag" class:is-against=fact.stance == Stance::Against>{say(words)}</span> })
}

/// Where a figure is from, with its year.
pub(in crate::ui) fn dated_source(fact: &Fact) -> String {
    let (source, year) = (say(&fact.source), fact.year.to_string());
    if source.contains(&year) { source } else { format!("{source} ({year})") }
}

/// The host that an address names.
pub(in crate::ui) fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
