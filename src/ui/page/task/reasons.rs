//! Why a task is in the plan: the items that it raises, the challenges that it answers, its sources, and the pin.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::answer::Rating;
use crate::domain::catalog::{Action, Raise};
use crate::domain::command::Edit;
use crate::domain::id::ItemId;
use crate::domain::level::Level;
use crate::domain::plan::outlook::challenges;
use crate::domain::plan::{Line, Origin, Reason};
use crate::domain::program::Program;
use crate::state::{Session, use_session};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::part::cite::{Cites, Facts};
use crate::ui::route::{Guide, Page, Route, here};
use crate::ui::words::{domain, say, task as words};

/// Why a task is in the plan.
#[component]
pub(super) fn Reasons(
    /// The task.
    desk: Desk,
) -> Node {
    let catalog = desk.session().catalog;
    let action = desk.look(|line| line.task.template().and_then(|id| catalog.action(id)));
    let told = move || {
        let reasons = desk.read(|line| reasons(desk.session(), line));
        reasons.into_iter().map(|reason| view! { <li class="capital">{reason}</li> }).collect::<Node>()
    };
    let find_out = desk.look(|line| match &line.task.origin {
        Origin::FindOut(_, items) => items.clone(),
        Origin::Template(_) | Origin::Own => Vec::new(),
    });
    view! {
        <section class="section" aria-labelledby="reasons">
            <h2 id="reasons">{say(&words::REASONS)}</h2>
            <ul>{told}</ul>
            {(!find_out.is_empty()).then(|| view! { <FindOut items=find_out/> })}
            {action.map(|action| view! { <FromAction desk action/> })}
            <div class="field">
                <label class="tick">
                    <input type="checkbox" id="pin" aria-describedby="pin-help"
                        prop:checked=move || desk.read(|line| line.task.pinned)
                        on:change=move |event| desk.change(Edit::Pinned(event_target_checked(&event)))/>
                    <span>{say(&words::PIN)}</span>
                </label>
                <p class="help" id="pin-help">{say(&words::PIN_HELP)}</p>
            </div>
        </section>
    }
}

/// The reasons that are no items: those stand in their own table.
fn reasons(session: Session, line: &Line) -> Vec<String> {
    let others = line.task.reasons.iter().filter(|reason| !matches!(reason, Reason::Raises { .. }));
    let mut told: Vec<_> = others
        .filter_map(|reason| phrase::told(session.catalog, reason))
        .map(|reason| say(&reason))
        .collect();
    if told.is_empty() {
        told.push(say(&phrase::reasons(session.catalog, line)));
    }
    told
}

/// The items that the task finds out about.
#[component]
fn FindOut(items: Vec<ItemId>) -> Node {
    let session = use_session();
    let entry = move |item: ItemId| {
        let now = now(session, item.clone());
        view! { <li><ItemLinks item/> " " <span class="soft">{now}</span></li> }
    };
    view! {
        <h3>{say(&words::FIND_OUT)}</h3>
        <ul>{items.into_iter().map(entry).collect::<Node>()}</ul>
    }
}

/// An item, linked to the guide and to its answer.
#[component]
fn ItemLinks(item: ItemId) -> Option<Node> {
    let catalog = use_session().catalog;
    let place = catalog.item(&item).zip(catalog.factor_of(&item));
    place.map(|(item, factor)| {
        view! {
            <a href=Route::Guide(Guide::Item(item.id.clone())).hash()>{say(&item.name)}</a>
            " · "
            <a href=here(Page::Assess(factor.id.clone())) aria-label=say(&words::answer_of(&item.name))>
                {say(&words::TO_ITEM)}
            </a>
        }
    })
}

/// What the action behind a task raises, answers, and rests on.
#[component]
fn FromAction(desk: Desk, action: &'static Action) -> Node {
    let catalog = desk.session().catalog;
    let challenges = desk.look(|line| challenges(catalog, &line.task));
    let challenge =
        |name: String| view! { <li><a href=Route::Guide(Guide::Challenges).hash()>{name}</a></li> };
    let named: Vec<_> = challenges.iter().map(|challenge| say(&challenge.name)).collect();
    view! {
        <h3 id="raises">{say(&words::RAISES)}</h3>
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="raises">
            {cards(view! {
                <table class="raises">
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::ITEM)}</th>
                            <th scope="col">{say(&words::NOW)}</th>
                            <th scope="col">{say(&words::THEN)}</th>
                            <th scope="col">{say(&words::GOAL)}</th>
                        </tr>
                    </thead>
                    <tbody>{action.raises.iter().map(|raise| view! { <RaiseRow desk raise/> }).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
        {(!named.is_empty()).then(|| view! {
            <h3>{say(&words::CHALLENGES)}</h3>
            <ul>{named.into_iter().map(challenge).collect::<Node>()}</ul>
        })}
        <p>
            {say(&words::ACTION)} " "
            <a href=Route::Guide(Guide::Action(action.id.clone())).hash()>{say(&action.title)}</a>
        </p>
        <Facts facts=action.facts.to_vec()/>
        <Cites cites=action.cites.to_vec()/>
    }
}

/// Where an item is, where the task takes it, and where it is to be.
#[component]
fn RaiseRow(desk: Desk, raise: &'static Raise) -> Node {
    let session = desk.session();
    let factor = session.catalog.factor_of(&raise.item);
    let now = now(session, raise.item.clone());
    let goal = move || {
        session.derived.shown.with(|program| {
            factor
                .zip(program.as_ref())
                .map(|(factor, program)| named(program.target.level_of(&factor.id, &raise.item)))
        })
    };
    view! {
        <tr>
            <th scope="row"><ItemLinks item=raise.item.clone()/></th>
            <td>{now}</td>
            <td>{named(raise.to)}</td>
            <td>{goal}</td>
        </tr>
    }
}

fn named(level: Level) -> String {
    format!("{} {}", level.number(), say(&domain::level(level)))
}

/// An item's answer in words, as it is now.
fn now(session: Session, item: ItemId) -> impl Fn() -> String {
    move || {
        let rating =
            session.derived.shown.with(|program| program.as_ref().and_then(|program| rating(program, &item)));
        match rating {
            Some(Rating::Level(level)) => named(level),
            Some(Rating::NotApplicable) => say(&domain::NOT_APPLICABLE),
            Some(Rating::DontKnow) => say(&domain::DONT_KNOW),
            None => say(&domain::UNANSWERED),
        }
    }
}

/// An item's answer proper.
pub(super) fn rating(program: &Program, item: &ItemId) -> Option<Rating> {
    program.round().answers.get(item).and_then(|answer| answer.rating)
}
