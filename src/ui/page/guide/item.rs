//! One item: its five levels, what raises it, and what it is tied to.

use leptos::prelude::*;

use super::factor::ItemTags;
use super::figures::Grounds;
use super::link::{LabelledLinks, Link};
use super::nav::{Neighbors, Trail, around};
use super::section::{LinkSection, Section};
use crate::domain::catalog::{Action, Factor, Item};
use crate::domain::level::Level;
use crate::domain::text::Text;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{domain, guide as words, say};

/// One item.
#[component]
pub(super) fn ItemPage(
    /// The item.
    item: &'static Item,
    /// Its factor.
    factor: &'static Factor,
) -> Node {
    let catalog = use_session().catalog;
    let above = vec![Link::page(Guide::Factors, say(&words::FACTORS)), Link::factor(factor)];
    let levels = Level::ALL.into_iter().zip(item.levels.iter());
    let levels = levels.map(|(level, text)| view! { <LevelRow item level text/> }).collect::<Node>();
    let gate = catalog.gate(&item.id).map(|gate| {
        view! { <p class="finding">{say(&words::gate(gate.opens_at, gate.holds_at))}" "{say(&gate.why)}</p> }
    });
    let (before, after) = around(&factor.items, factor.items.iter().position(|other| other.id == item.id));
    view! {
        <Trail above/>
        <PageHeading title=say(&item.name) lead=say(&item.statement)/>
        <ItemTags item/>
        {gate}
        <Section id="levels" title=say(&words::LEVELS)>
            <p class="help">{say(&words::LEVELS_HELP)}</p>
            <ol class="guide-levels" start="0">{levels}</ol>
        </Section>
        <Ties item/>
        <Grounds facts=item.facts.to_vec() cites=item.cites.to_vec()/>
        <Neighbors before=before.map(Link::item) after=after.map(Link::item)/>
    }
}

#[component]
fn LevelRow(
    /// The item.
    item: &'static Item,
    /// The level.
    level: Level,
    /// What one would see.
    text: &'static Text,
) -> Node {
    let catalog = use_session().catalog;
    let opens = catalog.gate(&item.id).is_some_and(|gate| gate.opens_at == level);
    let to_here = |action: &&Action| raises_to(action, item, level);
    let actions: Vec<_> = catalog.actions_raising(&item.id).into_iter().filter(to_here).collect();
    view! {
        <li>
            <p class="guide-level">
                <span class="guide-level-number">{say(&words::level(level))}</span>
                " "
                <span class="soft">{say(&domain::level(level))}</span>
                {opens.then(|| view! { " "<span class="tag is-warn">{say(&words::OPENS_GATE)}</span> })}
            </p>
            <p>{say(text)}</p>
            <LabelledLinks label=say(&words::RAISED_BY) links=actions.into_iter().map(Link::action).collect()/>
        </li>
    }
}

fn raises_to(action: &Action, item: &Item, level: Level) -> bool {
    action.raises.iter().any(|raise| raise.item == item.id && raise.to == level)
}

/// Challenges, causes, cautions and cases that an item is tied to.
#[component]
fn Ties(
    /// The item.
    item: &'static Item,
) -> Node {
    let catalog = use_session().catalog;
    let guards = item.guards.iter().filter_map(|id| catalog.challenge(id)).map(Link::challenge).collect();
    let causes = item.reveals.iter().filter_map(|id| catalog.cause(id)).map(Link::cause).collect();
    let cautions = catalog.cautions_on(&item.id).into_iter().map(Link::caution).collect();
    let cases = catalog.practices_asked_by(&item.id).into_iter().map(Link::practice).collect();
    view! {
        <LinkSection id="guards" title=say(&words::GUARDS) links=guards/>
        <LinkSection id="causes" title=say(&words::REVEALS) help=say(&words::REVEALS_HELP) links=causes/>
        <LinkSection id="cautions" title=say(&words::CAUTIONS_ON) links=cautions/>
        <LinkSection id="cases" title=say(&words::IN_CASES) links=cases/>
    }
}
