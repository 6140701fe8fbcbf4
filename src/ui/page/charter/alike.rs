//! The published cases, those most like the organization first, each with what is alike and what it did not publish.

use leptos::prelude::*;

use super::ALIKE;
use super::preview::Preview;
use crate::domain::catalog::{Case, Fills};
use crate::domain::id::CaseId;
use crate::domain::likeness::{Alike, Likeness, cases_alike};
use crate::domain::text::Text;
use crate::domain::words::listed;
use crate::state::{Memo, RwSignal, Session, memo, use_session};
use crate::ui::node::{Node, each, view, when};
use crate::ui::route::{Guide, Page, Route, here};
use crate::ui::words::{domain, guide, say, start_like as words};

/// The cases to start like.
#[component]
pub(super) fn CasesAlike() -> Node {
    let session = use_session();
    let ranked = memo(move || {
        let rank = |open: &crate::domain::program::Program| cases_alike(session.catalog, open);
        session.program.with(|open| open.as_ref().map(rank)).unwrap_or_default()
    });
    let shown = RwSignal::new(None);
    let ids = move || ranked.get().into_iter().map(|likeness| likeness.case);
    let entry = move |id: CaseId| session.catalog.case(&id).map(|case| row(session, case, ranked, shown));
    let is_blind = move || ranked.with(|ranked| ranked.iter().all(|likeness| likeness.alike.is_empty()));
    view! {
        <section class="section" aria-labelledby=ALIKE>
            <h2 id=ALIKE tabindex="-1">{say(&words::TITLE)}</h2>
            <p class="prose">{say(&words::LEAD)}</p>
            <p class="help">{say(&guide::AS_PUBLISHED)}</p>
            <details><summary>{say(&words::SCALE_TITLE)}</summary><p class="help">{say(&words::scale())}</p></details>
            {when(is_blind, || view! {
                <p class="help">{say(&words::NOTHING_TO_COMPARE)}" "<a href=here(Page::Settings)>{say(&words::TO_SETTINGS)}</a></p>
            })}
            <ol class="rows cases-alike">{each(ids, ToString::to_string, entry)}</ol>
        </section>
    }
}

fn row(
    session: Session,
    case: &'static Case,
    ranked: Memo<Vec<Likeness>>,
    shown: RwSignal<Option<CaseId>>,
) -> Node {
    let about = move || {
        ranked.with(|ranked| {
            ranked
                .iter()
                .find(|likeness| likeness.case == case.id)
                .map(|likeness| compared(session, likeness))
        })
    };
    let industry = session.catalog.industry(&case.industry).map(|industry| industry.name.clone());
    let parts: Vec<Text> = industry.into_iter().chain(case.start.size.map(domain::size)).collect();
    let is_shown = move || shown.with(|shown| shown.as_ref() == Some(&case.id));
    let toggle = move |_| {
        let next = (!untrack(is_shown)).then(|| case.id.clone());
        shown.set(next);
    };
    let preview = format!("preview-{}", case.id);
    let controls = preview.clone();
    view! {
        <li>
            <h3><a href=Route::Guide(Guide::Case(case.id.clone())).hash()>{say(&case.company)}</a></h3>
            <p class="small soft">{say(&listed(&parts))}</p>
            <dl class="guide-known small">{about}</dl>
            <p>
                <button type="button" aria-expanded=move || is_shown().to_string() aria-controls=move || is_shown().then(|| controls.clone())
                    aria-label=say(&words::preview_of(&case.company)) on:click=toggle>{say(&words::PREVIEW)}</button>
            </p>
            {when(is_shown, move || view! { <Preview id=preview.clone() case/> })}
        </li>
    }
}

fn compared(session: Session, likeness: &Likeness) -> Node {
    let alike: Vec<Text> =
        likeness.alike.iter().map(|alike: &Alike| words::alike(session.catalog, alike)).collect();
    let unlike: Vec<Text> = likeness.unlike.iter().map(|unlike| words::unlike(*unlike)).collect();
    let untold: Vec<Text> = likeness.untold.iter().map(|part| Fills::name(*part)).collect();
    let line = |label: &Text, parts: &[Text]| {
        view! { <div><dt>{say(label)}</dt><dd class="capital">{say(&listed(parts))}</dd></div> }
    };
    let alike = if alike.is_empty() { vec![words::NOTHING_ALIKE.clone()] } else { alike };
    view! {
        {line(&words::ALIKE, &alike)}
        {(!unlike.is_empty()).then(|| line(&words::UNLIKE, &unlike))}
        {(!untold.is_empty()).then(|| line(&words::UNTOLD, &untold))}
    }
}
