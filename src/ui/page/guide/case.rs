//! One case: what is known of it, and what to imitate.

use leptos::prelude::*;

use super::link::{LabelledLinks, Link};
use super::nav::{Neighbors, Trail, around};
use super::section::Section;
use crate::domain::catalog::{Case, CaseFact, Practice};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::{Cites, host};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{guide as words, say};

/// One case.
#[component]
pub(super) fn CasePage(
    /// The case.
    case: &'static Case,
) -> Node {
    let catalog = use_session().catalog;
    let industry = catalog.industry(&case.industry).map(|industry| say(&industry.name));
    let facts = case.facts.iter().map(|fact| view! { <Known fact/> }).collect::<Node>();
    let practices =
        case.practices.iter().map(|practice| view! { <PracticeEntry practice/> }).collect::<Node>();
    let index = catalog.cases.iter().position(|other| other.id == case.id);
    let (before, after) = around(&catalog.cases, index);
    view! {
        <Trail above=vec![Link::page(Guide::Cases, say(&words::CASES))]/>
        <PageHeading title=say(&case.company) lead=say(&case.summary)/>
        <p class="small soft">{industry}</p>
        <Section id="known" title=say(&words::KNOWN)>
            <p class="help">{say(&words::AS_PUBLISHED)}</p>
            <dl class="guide-known">{facts}</dl>
        </Section>
        <Section id="practices" title=say(&words::PRACTICES)>
            <ul class="rows guide-rows">{practices}</ul>
        </Section>
        <Cites cites=case.cites.to_vec()/>
        <Neighbors before=before.map(Link::case) after=after.map(Link::case)/>
    }
}

#[component]
fn Known(
    /// What is known.
    fact: &'static CaseFact,
) -> Node {
    view! {
        <div>
            <dt>{say(&fact.when)}</dt>
            <dd>
                {say(&fact.what)}
                " "
                <a class="small" href=fact.address.clone() rel="noreferrer noopener" target="_blank">{host(&fact.address)}</a>
            </dd>
        </div>
    }
}

#[component]
fn PracticeEntry(
    /// The practice.
    practice: &'static Practice,
) -> Node {
    let catalog = use_session().catalog;
    let factors = practice.factors.iter().filter_map(|id| catalog.factor(id)).map(Link::factor).collect();
    let items = practice.items.iter().filter_map(|id| catalog.item(id)).map(Link::item).collect();
    let actions = practice.actions.iter().filter_map(|id| catalog.action(id)).map(Link::action).collect();
    view! {
        <li class="guide-row">
            <h3>{say(&practice.name)}</h3>
            <LabelledLinks label=say(&words::FACTORS) links=factors/>
            <LabelledLinks label=say(&words::ITEMS) links=items/>
            <LabelledLinks label=say(&words::ACTIONS) links=actions/>
        </li>
    }
}
