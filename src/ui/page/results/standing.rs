//! Where the organization stands: three sentences, the overall score, its stage.

use super::reading::{Reading, answer_link};
use super::{behind, sentences};
use crate::domain::command::Command;
use crate::domain::level::Level;
use crate::domain::score::{Scope, Stage};
use crate::state::use_session;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::jump::JumpLink;
use crate::ui::part::meter::{Meter, band_points, points};
use crate::ui::route::{Page, go_here, here, use_location};
use crate::ui::words::{domain, language, results as words, say};

/// Three sentences, the overall score, its stage.
pub(super) fn standing(reading: Reading<'_>) -> Node {
    let sentences = sentences::sentences(reading);
    let rated = sentences.is_some();
    view! {
        <section class="standing" aria-labelledby="in-short">
            <div class="standing-words">
                <h2 id="in-short" class="visually-hidden">{say(&words::SUMMARY)}</h2>
                {match sentences {
                    Some(sentences) => sentences::paragraphs(sentences),
                    None => view! { <p>{say(&words::NO_SCORE)}</p> },
                }}
                {gate_links(reading)}
                {quick_note(reading)}
            </div>
            {rated.then(|| number(reading))}
        </section>
    }
}

fn number(reading: Reading<'_>) -> Node {
    let overall = reading.assessment.overall;
    let (asked, answered) = reading.assessment.progress();
    let ladder = reading.assessment.stage.as_ref().map(|stage| ladder(reading, stage));
    view! {
        <div class="standing-number">
            <p class="label">{say(&words::OVERALL)}</p>
            <p class="big-number">
                <JumpLink page=Page::Results to=behind::ID>{points(overall.score)}</JumpLink>
                <span class="soft">{say(&words::OUT_OF)}</span>
            </p>
            <Meter score=overall.score band=overall.band/>
            <p class="small">
                {say(&domain::BAND)}" "<b class="number">{band_points(overall.band, language())}</b>" "
                <span class="soft">{say(&words::BAND_GLOSS)}</span>
            </p>
            {ladder}
            <p class="small soft">{say(&words::answered(answered, asked))}</p>
        </div>
    }
}

/// The five stages, with the one reached and, where gates hold it back, the one earned.
pub(in crate::ui::page) fn ladder(reading: Reading<'_>, stage: &Stage) -> Node {
    let rung = |level: Level| {
        let mark = match level {
            _ if level == stage.reached => Some(words::NOW.clone()),
            _ if level == stage.earned => Some(words::EARNED.clone()),
            _ => None,
        };
        view! {
            <li class:is-passed=level <= stage.reached
                class:is-reached=level == stage.reached
                aria-current=(level == stage.reached).then_some("step")>
                {reading.stage(level)}
                {mark.map(|mark| view! { " "<span class="tag">{say(&mark)}</span> })}
            </li>
        }
    };
    view! { <ol class="ladder" aria-label=say(&domain::STAGE)>{Level::ALL.map(rung).into_node()}</ol> }
}

fn gate_links(reading: Reading<'_>) -> Option<Node> {
    let catalog = reading.catalog;
    let holds: Vec<_> =
        reading.assessment.stage.iter().flat_map(Stage::lowering).map(|hold| hold.item.clone()).collect();
    (!holds.is_empty()).then(|| {
        let links = holds.into_iter().map(|item| {
            let label =
                catalog.item(&item).map(|item| say(&words::answer_gate(&item.name))).unwrap_or_default();
            view! { <li>{answer_link(catalog, &item, label, None)}</li> }
        });
        view! { <ul class="plain-list">{links.collect::<Node>()}</ul> }
    })
}

/// What a quick check leaves out, and the way on.
fn quick_note(reading: Reading<'_>) -> Option<Node> {
    let (asked, _) = reading.assessment.progress();
    let all = reading.catalog.items().count();
    let closed = reading.program.round().closed.is_some();
    let first = reading.catalog.factors.first().map(|factor| factor.id.clone());
    let session = use_session();
    let location = use_location();
    let grow = move |_| {
        if session.run(Command::SetScope(Scope::Full))
            && let Some(first) = first.clone()
        {
            go_here(location, Page::Assess(first));
        }
    };
    (reading.assessment.scope == Scope::Quick).then(|| {
        view! {
            <div class="finding quick-note">
                <p>{say(&words::part_asked(asked, all))}</p>
                {if closed {
                    view! { <p><a href=here(Page::Settings)>{say(&words::TO_ROUNDS)}</a></p> }
                } else {
                    view! { <Editing><p><button type="button" on:click=grow>{say(&words::GO_FULL)}</button></p></Editing> }
                }}
            </div>
        }
    })
}
