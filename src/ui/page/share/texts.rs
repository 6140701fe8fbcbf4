//! All that people wrote, page by page; what looks like an address or a number of theirs is marked.

use crate::domain::catalog::Catalog;
use crate::exchange::place::{Section, Spot, spot};
use crate::exchange::share::{FreeText, WarningKind};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, here};
use crate::ui::words::{say, share as words};

/// The most texts of a page that are shown without being asked for.
const MOST_OPEN: usize = 12;

/// All that people wrote.
pub(super) fn texts() -> Node {
    let session = use_session();
    view! {
        <section class="section" aria-labelledby="texts">
            <h2 id="texts">{say(&words::TEXTS)}</h2>
            {move || all(session.catalog, &session.free_texts())}
        </section>
    }
}

fn all(catalog: &Catalog, texts: &[FreeText]) -> Node {
    if texts.is_empty() {
        return view! { <p>{say(&words::NO_TEXTS)}</p> };
    }
    let found =
        |kind| texts.iter().flat_map(|text| &text.warnings).filter(|warning| warning.kind == kind).count();
    let (emails, phones) = (found(WarningKind::Email), found(WarningKind::Phone));
    let warning = if emails + phones > 0 {
        view! { <p class="finding">{say(&words::warnings(emails, phones))}</p> }
    } else {
        view! { <p class="help">{say(&words::NO_WARNINGS)}</p> }
    };
    let of = |section: Section| {
        let own: Vec<&FreeText> = texts.iter().filter(|text| text.place.section == section).collect();
        (!own.is_empty()).then(|| group(catalog, section, &own))
    };
    view! {
        <p>{say(&words::texts(texts.len()))}</p>
        {warning}
        {Section::ALL.into_iter().map(of).collect::<Node>()}
    }
}

fn group(catalog: &Catalog, section: Section, texts: &[&FreeText]) -> Node {
    let is_open = texts.len() <= MOST_OPEN || texts.iter().any(|text| !text.warnings.is_empty());
    view! {
        <details open=is_open>
            <summary>{say(&section.name())}" "<span class="number">{texts.len()}</span></summary>
            <ul class="rows free-texts">{texts.iter().map(|text| row(catalog, text)).collect::<Node>()}</ul>
        </details>
    }
}

fn row(catalog: &Catalog, text: &FreeText) -> Node {
    let mut kinds: Vec<WarningKind> = text.warnings.iter().map(|warning| warning.kind).collect();
    kinds.dedup();
    let tag = |kind| view! { " "<span class="tag is-warn">{say(words::warning(kind))}</span> };
    let href = here(page(catalog, &spot(&text.path)));
    view! {
        <li>
            <p class="small soft capital">
                {say(&text.place.label)} " "
                <a href=href aria-label=say(&words::edit(&text.place.label))>{say(&words::EDIT)}</a>
            </p>
            <p class="whole-text">{marked(text)} {kinds.into_iter().map(tag).collect::<Node>()}</p>
        </li>
    }
}

/// The text, with what looks like an address or a number marked.
fn marked(text: &FreeText) -> Node {
    let (mut parts, mut at) = (Vec::new(), 0);
    let part = |from: usize, to: usize| text.text.get(from..to).unwrap_or_default().to_owned();
    for warning in &text.warnings {
        parts.push(view! { {part(at, warning.range.start)} <mark>{part(warning.range.start.max(at), warning.range.end)}</mark> });
        at = warning.range.end.max(at);
    }
    parts.push(view! { {part(at, text.text.len())} });
    parts.into_iter().collect::<Node>()
}

/// The page on which a place is edited.
fn page(catalog: &Catalog, spot: &Spot) -> Page {
    match spot {
        Spot::Profile => Page::Settings,
        Spot::Item(item) => {
            catalog.factor_of(item).map_or(Page::Results, |factor| Page::Assess(factor.id.clone()))
        }
        Spot::Assessment => Page::Results,
        Spot::Target => Page::Target,
        Spot::Task(task) => Page::Task(task.clone()),
        Spot::Plan => Page::Plan,
    }
}
