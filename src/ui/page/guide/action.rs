//! One action: what it delivers, how it is done, how much work it is, and what it changes.

use leptos::prelude::*;

use super::figures::Grounds;
use super::link::Link;
use super::nav::Trail;
use super::section::{LinkSection, Section};
use crate::domain::catalog::Action;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{domain, guide as words, language, say};

/// One action.
#[component]
pub(super) fn ActionPage(
    /// The action.
    action: &'static Action,
) -> Node {
    let home = use_session().catalog.home_of(action);
    let mut above = vec![Link::page(Guide::Factors, say(&words::FACTORS))];
    above.extend(home.map(Link::factor));
    let steps = action.checklist.iter().map(|step| view! { <li>{say(step)}</li> }).collect::<Node>();
    view! {
        <Trail above/>
        <PageHeading title=say(&action.title) lead=say(&action.why)/>
        <Terms action/>
        <Section id="steps" title=say(&words::STEPS)>
            <ol class="guide-steps">{steps}</ol>
        </Section>
        <Order action/>
        <Effects action/>
        <Grounds facts=action.facts.to_vec() cites=action.cites.to_vec()/>
    }
}

/// What is delivered, by whom, with how much work.
#[component]
fn Terms(
    /// The action.
    action: &'static Action,
) -> Node {
    let owner = use_session().catalog.role(&action.owner).map(|role| say(&role.name));
    let terms = [
        (&words::DELIVERABLE, say(&action.deliverable)),
        (&words::OWNER, owner.unwrap_or_default()),
        (&words::EFFORT, words::effort(action.effort, language())),
        (&words::DURATION, say(&words::duration(action.duration_days))),
        (&words::PHASE, say(&domain::phase(action.phase))),
    ];
    let rows = terms.map(|(term, words)| view! { <div><dt>{say(term)}</dt><dd>{words}</dd></div> });
    view! { <dl class="guide-terms">{rows.into_iter().collect::<Node>()}</dl> }
}

/// What must be finished before, and what can start after.
#[component]
fn Order(
    /// The action.
    action: &'static Action,
) -> Node {
    let catalog = use_session().catalog;
    let first = action.requires.iter().filter_map(|requirement| {
        let link = Link::action(catalog.action(&requirement.action)?);
        Some(match requirement.lag_days {
            0 => link,
            days => link.remark(say(&words::lag(days))),
        })
    });
    let first: Vec<_> = first.collect();
    let free = first.is_empty().then(|| {
        view! { <Section id="first" title=say(&words::REQUIRES)><p>{say(&words::REQUIRES_NOTHING)}</p></Section> }
    });
    let then = catalog.waiting_for(&action.id).into_iter().map(Link::action).collect();
    view! {
        {free}
        <LinkSection id="first" title=say(&words::REQUIRES) links=first/>
        <LinkSection id="then" title=say(&words::UNLOCKS) links=then/>
    }
}

/// Items raised, causes removed, remedies carried out, cautions met, cases that do it.
#[component]
fn Effects(
    /// The action.
    action: &'static Action,
) -> Node {
    let catalog = use_session().catalog;
    let raises = action.raises.iter().filter_map(|raise| {
        let item = catalog.item(&raise.item)?;
        Some(Link::item(item).remark(say(&words::raised_to(raise.to))))
    });
    let causes = catalog.causes_removed(action).into_iter().map(Link::cause).collect();
    let remedies = catalog.remedies_by(&action.id).into_iter().map(Link::remedy).collect();
    let cautions = catalog.cautions_met_by(&action.id).into_iter().map(Link::caution).collect();
    let cases = catalog.practices_by(&action.id).into_iter().map(Link::practice).collect();
    view! {
        <LinkSection id="raises" title=say(&words::RAISES) help=say(&words::RAISES_HELP)
            links=raises.collect()/>
        <LinkSection id="causes" title=say(&words::REMOVES) links=causes/>
        <LinkSection id="remedies" title=say(&words::CARRIES_OUT) links=remedies/>
        <LinkSection id="cautions" title=say(&words::CAUTIONS_MET) links=cautions/>
        <LinkSection id="cases" title=say(&words::IN_CASES) links=cases/>
    }
}
