//! Where an assessment starts or goes on: the nine items of the quick check, or the list of factors.

use leptos::prelude::*;

use super::item::ItemCard;
use super::live::LiveScore;
use super::resume_at;
use crate::domain::catalog::Item;
use crate::domain::command::Command;
use crate::domain::score::{FactorScore, ItemState, Scope};
use crate::state::{memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::part::meter::points;
use crate::ui::route::{Page, go_here, here, use_location};
use crate::ui::words::{assess as words, domain, say};

/// The nine items of the quick check; once all are asked, the list of factors.
#[component]
pub(in crate::ui) fn QuickCheck() -> Node {
    let session = use_session();
    let scope = memo(move || session.program.with(|open| open.as_ref().map(|open| open.round().scope)));
    Node::live(move || match scope.get() {
        Some(Scope::Quick) => view! { <Quick/> },
        Some(Scope::Full) => view! { <Full/> },
        None => Node::Empty,
    })
}

#[component]
fn Quick() -> Node {
    let session = use_session();
    let location = use_location();
    let items: Vec<&'static Item> = session.catalog.items().filter(|item| item.quick).collect();
    let count = items.len();
    let cards = items.into_iter().enumerate().map(|(index, item)| {
        view! { <ItemCard item number=index + 1 of=count names_factor=true/> }
    });
    let grow = move |_| {
        if session.run(Command::SetScope(Scope::Full)) {
            let at = session.derived.assessment.with_untracked(|scored| scored.as_ref().and_then(resume_at));
            if let Some(factor) = at {
                go_here(location, Page::Assess(factor));
            }
        }
    };
    view! {
        <PageHeading title=say(&words::QUICK_TITLE) lead=say(&words::QUICK_LEAD)/>
        <LiveScore/>
        <div class="items">{cards.collect::<Node>()}</div>
        <div class="buttons next-steps">
            <a class="button primary" href=here(Page::Results)>{say(&words::TO_RESULTS)}</a>
            <button type="button" aria-describedby="grow-help" on:click=grow>{say(&words::GROW)}</button>
            <p class="help" id="grow-help">{say(&words::GROW_HELP)}</p>
        </div>
    }
}

#[component]
fn Full() -> Node {
    let session = use_session();
    let factors = move || {
        session.derived.assessment.with(|scored| scored.as_ref().map(|scored| scored.factors.clone()))
    };
    let rows = move || factors().unwrap_or_default().iter().map(factor_row).collect::<Node>();
    let resume = move || {
        session.derived.assessment.with(|scored| {
            let scored = scored.as_ref()?;
            let (asked, answered) = scored.progress();
            let label = if answered < asked { words::RESUME.clone() } else { words::REVIEW.clone() };
            let factor = resume_at(scored)?;
            Some(view! { <a class="button primary" href=here(Page::Assess(factor))>{say(&label)}</a> })
        })
    };
    let back = move |_| {
        session.run(Command::SetScope(Scope::Quick));
    };
    view! {
        <PageHeading title=say(&words::FULL_TITLE) lead=say(&words::FULL_LEAD)/>
        <LiveScore has_items=false/>
        <div class="buttons">
            {resume}
            <a class="button" href=here(Page::Results)>{say(&words::TO_RESULTS)}</a>
        </div>
        <section class="section" aria-labelledby="factors">
            <h2 id="factors">{say(&words::FACTORS)}</h2>
            <ol class="rows factor-rows">{rows}</ol>
        </section>
        <p><button type="button" class="quiet" on:click=back>{say(&words::BACK_TO_QUICK)}</button></p>
    }
}

fn factor_row(score: &FactorScore) -> Node {
    let catalog = use_session().catalog;
    let factor = catalog.factor(&score.id);
    let answered = score.items.iter().filter(|item| item.state != ItemState::Unanswered).count();
    let progress = say(&words::factor_progress(answered, score.items.len()));
    let points = format!("{} {}", say(&domain::SCORE), points(score.tally.score));
    view! {
        <li>
            <a class="factor-link" href=here(Page::Assess(score.id.clone()))>{factor.map(|factor| say(&factor.name))}</a>
            <span class="soft number">{progress}</span>
            <span class="number">{points}</span>
            <p class="soft small">{factor.map(|factor| say(&factor.summary))}</p>
        </li>
    }
}
