//! The seven challenges by phase: what causes them, what shows them, and what helps.

use leptos::prelude::*;

use super::figures::Figures;
use super::link::{LabelledLinks, Link, challenge_place};
use super::nav::Contents;
use super::section::{Entry, Section};
use crate::domain::catalog::{Cause, Challenge, Phase, Remedy};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{domain, guide as words, say};

const PHASES: [(Phase, &str); 3] =
    [(Phase::Design, "design"), (Phase::Operation, "operation"), (Phase::After, "after")];

/// The seven challenges.
#[component]
pub(super) fn Challenges() -> Node {
    let catalog = use_session().catalog;
    let headings = catalog.challenges.iter().map(Link::challenge).collect();
    let phases = PHASES
        .into_iter()
        .map(|(phase, id)| {
            let challenges = catalog.challenges_in(phase);
            view! {
                <Section id=format!("phase-{id}") title=say(&domain::phase(phase))>
                    {challenges.map(|challenge| view! { <ChallengeEntry challenge/> }).collect::<Node>()}
                </Section>
            }
        })
        .collect::<Node>();
    view! {
        <PageHeading title=say(&words::CHALLENGES_TITLE) lead=say(&words::CHALLENGES_LEAD)/>
        <div class="guide-contents"><Contents headings/></div>
        <p class="help">{say(&words::CHALLENGES_HELP)}</p>
        {phases}
    }
}

#[component]
fn ChallengeEntry(
    /// The challenge.
    challenge: &'static Challenge,
) -> Node {
    let catalog = use_session().catalog;
    let causes = challenge.causes.iter().map(|cause| view! { <CauseEntry cause/> }).collect::<Node>();
    let remedies = challenge.remedies.iter().map(|remedy| view! { <RemedyEntry remedy/> }).collect::<Node>();
    let guards = catalog.items_guarding(&challenge.id).into_iter().map(Link::item).collect();
    view! {
        <Entry id=challenge_place(challenge) title=say(&challenge.name)>
            <p class="prose">{say(&challenge.summary)}</p>
            <div class="guide-pair">
                <div>
                    <h4>{say(&words::CAUSES)}</h4>
                    <ul class="guide-ties">{causes}</ul>
                </div>
                <div>
                    <h4>{say(&words::REMEDIES)}</h4>
                    <ul class="guide-ties">{remedies}</ul>
                </div>
            </div>
            <LabelledLinks label=say(&words::GUARDED_BY) links=guards/>
            <Figures facts=challenge.facts.to_vec()/>
            <Cites cites=challenge.all_cites()/>
        </Entry>
    }
}

#[component]
fn CauseEntry(
    /// The cause.
    cause: &'static Cause,
) -> Node {
    let catalog = use_session().catalog;
    let items = catalog.items_revealing(&cause.id).into_iter().map(Link::item).collect();
    let actions = catalog.actions_removing(&cause.id).into_iter().map(Link::action).collect();
    view! {
        <li>
            <p>{say(&cause.name)}</p>
            <LabelledLinks label=say(&words::SHOWN_BY) links=items/>
            <LabelledLinks label=say(&words::REMOVED_BY) links=actions/>
        </li>
    }
}

#[component]
fn RemedyEntry(
    /// The remedy.
    remedy: &'static Remedy,
) -> Node {
    let catalog = use_session().catalog;
    let actions = remedy.actions.iter().filter_map(|id| catalog.action(id)).map(Link::action).collect();
    view! {
        <li>
            <p>{say(&remedy.name)}</p>
            <LabelledLinks label=say(&words::CARRIED_OUT_BY) links=actions/>
        </li>
    }
}
