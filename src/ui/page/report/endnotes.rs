//! How to read the figures, and where everything comes from.

use crate::domain::catalog::{Document, Fact};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::page::results::figures::chosen;
use crate::ui::page::results::reading::Reading;
use crate::ui::part::cite::{dated_source, document_name, stance};
use crate::ui::words::{COMMA, domain, report as words, results, say};

/// How to read the figures.
pub(super) fn terms() -> Node {
    let entries = words::TERMS
        .map(|(term, meaning)| view! { <div><dt>{say(&term)}</dt><dd>{say(&meaning)}</dd></div> });
    view! {
        <section class="section" aria-labelledby="reading">
            <h2 id="reading">{say(&words::READING)}</h2>
            <dl class="terms">{entries.into_node()}</dl>
            <p class="small soft">{say(&words::ROUNDING)}</p>
        </section>
    }
}

/// Where everything comes from.
pub(super) fn sources(reading: Reading<'_>) -> Node {
    let articles = [Document::S1, Document::S2].map(|document| article(reading, document)).into_node();
    let facts = chosen(reading).into_iter().map(figure).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="sources">
            <h2 id="sources">{say(&words::SOURCES)}</h2>
            <p>{say(&words::ARTICLES)}</p>
            <ul>{articles}</ul>
            <h3>{say(&words::PUBLISHED)}</h3>
            <ul>{facts}</ul>
        </section>
    }
}

/// An article with the headings that the factors and challenges come from.
fn article(reading: Reading<'_>, document: Document) -> Node {
    let catalog = reading.catalog;
    let factors = catalog.factors.iter().flat_map(|factor| factor.cites.iter());
    let challenges = catalog.challenges.iter().flat_map(|challenge| challenge.cites.iter());
    let cited: Vec<_> = factors.chain(challenges).collect();
    let elements = catalog
        .elements
        .iter()
        .filter(|element| element.document == document && cited.contains(&&element.id));
    let headings: Vec<_> = elements.map(|element| say(&results::quoted(&element.heading))).collect();
    view! { <li>{say(&document_name(document))}<br/><span class="small">{headings.join(&say(&COMMA))}</span></li> }
}

/// A published figure with its address written out: paper has no links.
fn figure(fact: &'static Fact) -> Node {
    view! {
        <li>
            {stance(fact)}
            " "
            {say(&fact.claim)}
            <br/>
            <span class="small soft">
                {dated_source(fact)}" · "{say(&domain::evidence(fact.evidence))}<br/>
                <a href=fact.address.clone() rel="noreferrer noopener" target="_blank">{fact.address.clone()}</a>
            </span>
        </li>
    }
}
