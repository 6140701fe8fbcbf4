//! All that people wrote, page by page, as the file will hold it. What looks like an address, a number or a name of
//! theirs is marked, and so is what was left out.

use super::Wish;
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::text::Text;
use crate::exchange::place::{Section, Spot, spot};
use crate::exchange::share::{FreeText, WarningKind};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::route::{Page, here};
use crate::ui::words::{say, share as words};

/// The most texts of a page that are shown without being asked for.
const MOST_OPEN: usize = 12;

/// All that people wrote.
pub(super) fn texts(wish: Wish) -> Node {
    let session = use_session();
    view! {
        <section class="section" aria-labelledby="texts">
            <h2 id="texts">{say(&words::TEXTS)}</h2>
            {move || all(session.catalog, &session.free_texts(wish.without.get()))}
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
    let people = found(WarningKind::Person);
    let finding = |text: &Text| view! { <p class="finding">{say(text)}</p> };
    let warning = view! {
        {(emails + phones > 0).then(|| finding(&words::warnings(emails, phones)))}
        {(people > 0).then(|| finding(&words::people(people)))}
        {(emails + phones + people == 0).then(|| view! { <p class="help">{say(&words::NO_WARNINGS)}</p> })}
    };
    let of = |section: Section| {
        let own: Vec<&FreeText> = texts.iter().filter(|text| text.place.section == section).collect();
        (!own.is_empty()).then(|| group(catalog, section, &own))
    };
    let out = texts.iter().filter(|text| text.is_out()).count();
    view! {
        <p>{say(&words::texts(texts.len() - out, out))}</p>
        {warning}
        {Section::ALL.into_iter().map(of).collect::<Node>()}
    }
}

/// The texts of a page of the program, those of the same words together.
fn group(catalog: &Catalog, section: Section, texts: &[&FreeText]) -> Node {
    let mut rows: Vec<Vec<&FreeText>> = Vec::new();
    for text in texts {
        let same = |row: &&mut Vec<&FreeText>| {
            row.first().is_some_and(|first| (&first.text, &first.hidden) == (&text.text, &text.hidden))
        };
        match rows.iter_mut().find(same) {
            Some(row) => row.push(text),
            None => rows.push(vec![text]),
        }
    }
    // What is left out comes last.
    crate::domain::sorted::by_key(&mut rows, |row| row.first().is_some_and(|text| text.is_out()));
    let is_open = texts.len() <= MOST_OPEN || texts.iter().any(|text| !text.warnings.is_empty());
    view! {
        <details open=is_open>
            <summary>{say(&section.name())}" "<span class="number">{texts.len()}</span></summary>
            <ul class="rows free-texts">{rows.iter().map(|row| same(catalog, row)).collect::<Node>()}</ul>
        </details>
    }
}

/// A text with the places where it stands.
fn same(catalog: &Catalog, places: &[&FreeText]) -> Node {
    let kind = |kind: WarningKind| {
        let is_there = places.first()?.warnings.iter().any(|warning| warning.kind == kind);
        is_there.then(|| view! { " "<span class="tag is-warn">{say(words::warning(kind))}</span> })
    };
    let place = |text: &&FreeText| {
        let href = here(page(catalog, &spot(&text.path)));
        view! {
            <p class="small soft capital">
                {say(&text.place.label)} " "
                <a href=href aria-label=say(&words::edit(&text.place.label))>{say(&words::EDIT)}</a>
            </p>
        }
    };
    view! {
        <li>
            {places.iter().map(place).collect::<Node>()}
            <p class="whole-text">
                {places.first().map(|text| marked(text))}
                {[WarningKind::Email, WarningKind::Phone, WarningKind::Person].into_iter().map(kind).collect::<Node>()}
            </p>
        </li>
    }
}

/// The text, with what was left out, and what looks like an address, a number or a name, marked.
fn marked(text: &FreeText) -> Node {
    if text.is_out() {
        return view! { <span class="tag">{say(&words::LEFT_OUT)}</span> };
    }
    let hidden = text.hidden.iter().map(|range| (range, true));
    let mut marks: Vec<_> =
        text.warnings.iter().map(|warning| (&warning.range, false)).chain(hidden).collect();
    crate::domain::sorted::by_key(&mut marks, |(range, _)| range.start);
    let (mut parts, mut at) = (Vec::new(), 0);
    let part = |from: usize, to: usize| text.text.get(from..to).unwrap_or_default().to_owned();
    for (range, is_hidden) in marks {
        let within = part(range.start.max(at), range.end);
        parts.push(view! { {part(at, range.start)} });
        parts.push(if is_hidden {
            view! { <mark class="left-out">{within}<span class="visually-hidden">{say(&words::HIDDEN_HERE)}</span></mark> }
        } else {
            view! { <mark>{within}</mark> }
        });
        at = range.end.max(at);
    }
    parts.push(view! { {part(at, text.text.len())} });
    parts.into_iter().collect::<Node>()
}

/// The page on which a place is edited.
fn page(catalog: &Catalog, spot: &Spot) -> Page {
    match spot {
        Spot::Profile => Page::Settings,
        Spot::Charter => Page::Charter,
        Spot::Policy => Page::Policy,
        Spot::Draft(kind) => Page::Drafts(*kind),
        Spot::Value => Page::Value,
        Spot::Risks => Page::Risks,
        Spot::Kpis => Page::Kpis,
        Spot::Argument => Page::Argument,
        Spot::Item(item) => {
            catalog.factor_of(item).map_or(Page::Results, |factor| Page::Assess(factor.id.clone()))
        }
        Spot::Assessment => Page::Results,
        Spot::Target => Page::Target,
        Spot::Task(task) => Page::Task(task.clone()),
        Spot::Said(task) if has_task(task) => Page::Task(task.clone()),
        Spot::Said(_) | Spot::Versions => Page::Versions,
        Spot::Plan => Page::Plan,
    }
}

/// Whether the plan itself has a task.
fn has_task(task: &TaskId) -> bool {
    use_session().program.with_untracked(|open| open.as_ref().is_some_and(|open| open.has_task(task)))
}
