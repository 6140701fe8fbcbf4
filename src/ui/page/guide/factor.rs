//! One success factor: why it decides, what is asked, what can be done.

use leptos::prelude::*;

use super::figures::Grounds;
use super::link::{Link, LinkTo};
use super::nav::{Neighbors, Trail, around};
use super::section::{LinkSection, Section};
use crate::domain::catalog::{Action, Factor, Item};
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{COMMA, guide as words, say};

/// One success factor.
#[component]
pub(super) fn FactorPage(
    /// The factor.
    factor: &'static Factor,
) -> Node {
    let catalog = use_session().catalog;
    let actions = catalog.actions_for(factor);
    let items = factor.items.iter().map(|item| view! { <ItemRow item/> }).collect::<Node>();
    let index = catalog.factors.iter().position(|other| other.id == factor.id);
    let (before, after) = around(&catalog.factors, index);
    view! {
        <Trail above=vec![Link::page(Guide::Factors, say(&words::FACTORS))]/>
        <PageHeading title=say(&factor.name) lead=say(&factor.summary)/>
        <Section id="why" title=say(&words::WHY)>
            <p class="prose">{say(&factor.why)}</p>
        </Section>
        <Section id="items" title=say(&words::items(factor.items.len()))>
            <ol class="rows guide-rows">{items}</ol>
        </Section>
        <Section id="actions" title=say(&words::actions(actions.len()))>
            <p class="help">{say(&words::ACTIONS_HELP)}</p>
            <ul class="rows guide-rows">
                {actions.into_iter().map(|action| view! { <ActionRow action/> }).collect::<Node>()}
            </ul>
        </Section>
        <LinkSection id="cases" title=say(&words::IN_CASES)
            links=catalog.practices_for(&factor.id).into_iter().map(Link::practice).collect()/>
        <Grounds facts=factor.facts.to_vec() cites=factor.cites.to_vec()/>
        <Neighbors before=before.map(Link::factor) after=after.map(Link::factor)/>
    }
}

#[component]
fn ItemRow(
    /// The item.
    item: &'static Item,
) -> Node {
    view! {
        <li class="guide-row">
            <h3><LinkTo link=Link::item(item)/></h3>
            <p>{say(&item.statement)}</p>
            <ItemTags item/>
        </li>
    }
}

/// How much an item weighs, and whether it is a gate or part of the quick check.
#[component]
pub(super) fn ItemTags(
    /// The item.
    item: &'static Item,
) -> Node {
    let is_gate = use_session().catalog.gate(&item.id).is_some();
    view! {
        <ul class="guide-tags">
            <li class="tag">{say(&words::weight(item.weight))}</li>
            {item.quick.then(|| view! { <li class="tag is-accent">{say(&words::QUICK)}</li> })}
            {is_gate.then(|| view! { <li class="tag is-warn">{say(&words::GATE)}</li> })}
        </ul>
    }
}

#[component]
fn ActionRow(
    /// The action.
    action: &'static Action,
) -> Node {
    let catalog = use_session().catalog;
    let raised = action
        .raises
        .iter()
        .filter_map(|raise| catalog.item(&raise.item).map(|item| say(&words::raised_item(item, raise.to))));
    let raised = raised.collect::<Vec<_>>().join(&say(&COMMA));
    view! {
        <li class="guide-row">
            <h3><LinkTo link=Link::action(action)/></h3>
            <p>{say(&action.why)}</p>
            <p class="small soft">{raised}</p>
        </li>
    }
}
