//! Single items that are to reach another level than their factor.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::aimed::{Aimed, level_choice};
use crate::domain::catalog::{Factor, Item};
use crate::domain::command::Command;
use crate::domain::id::ItemId;
use crate::state::{RwSignal, memo, use_session};
use crate::ui::node::{Node, each, view, when};
use crate::ui::page::results::reading::answer_link;
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::{say, target as words};

/// The field that picks an item.
const PICK: &str = "target-item";

/// The items with levels of their own, and a form to add one.
#[component]
pub(super) fn ItemTargets() -> Node {
    let session = use_session();
    let own = memo(move || {
        let items = session.derived.shown.with(|open| open.as_ref().map(|open| open.target.items.clone()));
        let is_own = |item: &&Item| items.as_ref().is_some_and(|items| items.contains_key(&item.id));
        session.catalog.items().filter(is_own).map(|item| item.id.clone()).collect::<Vec<_>>()
    });
    let is_open = own.with_untracked(|own| !own.is_empty());
    let any = move || own.with(|own| !own.is_empty());
    let row = move |id: ItemId| {
        let place = session.catalog.item(&id).zip(session.catalog.factor_of(&id));
        place.map(|(item, factor)| view! { <Row item factor/> })
    };
    let picked = RwSignal::new(String::new());
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let id = ItemId::from(picked.get_untracked());
        let Some((item, factor)) = session.catalog.item(&id).zip(session.catalog.factor_of(&id)) else {
            return focus(PICK);
        };
        let shown = session.derived.shown;
        let level = shown.with_untracked(|open| open.as_ref().map(|open| open.target.level(&factor.id)));
        if level.is_some_and(|level| session.run(Command::AimAtItem(id, Some(level)))) {
            picked.set(String::new());
            // The level is chosen next, in the row that is about to be there.
            request_animation_frame(move || focus(&Aimed::Item(item).id(level)));
        }
    };
    let choices =
        move || session.catalog.factors.iter().map(|factor| group(factor, &own.get())).collect::<Node>();
    view! {
        <details class="more" open=is_open>
            <summary>{say(&words::ITEM_TARGETS)}</summary>
            <div class="form">
                <p class="help">{say(&words::ITEM_TARGETS_HELP)}</p>
                {when(any, move || view! {
                    <ul class="rows" aria-label=say(&words::ITEM_TARGETS)>{each(move || own.get(), ItemId::to_string, row)}</ul>
                })}
                <form class="inline-form" novalidate on:submit=add>
                    <Field id=PICK label=say(&words::ITEM)>
                        <select id=PICK prop:value=move || picked.get()
                            on:change=move |event| picked.set(event_target_value(&event))>
                            <option value="">{say(&words::CHOOSE_ITEM)}</option>
                            {choices}
                        </select>
                    </Field>
                    <button type="submit">{say(&words::ITEM_TARGET_ADD)}</button>
                </form>
            </div>
        </details>
    }
}

/// A factor's items that have no level of their own yet.
fn group(factor: &'static Factor, own: &[ItemId]) -> Node {
    let free = factor.items.iter().filter(|item| !own.contains(&item.id));
    let options = free.map(|item| view! { <option value=item.id.to_string()>{say(&item.name)}</option> });
    view! { <optgroup label=say(&factor.name)>{options.collect::<Node>()}</optgroup> }
}

#[component]
fn Row(
    /// The item.
    item: &'static Item,
    /// Its factor.
    factor: &'static Factor,
) -> Node {
    let session = use_session();
    let of_factor = move || {
        let shown = session.derived.shown;
        let level = shown.with(|open| open.as_ref().map(|open| open.target.level(&factor.id)));
        level.map(|level| say(&words::factor_level(&factor.name, level)))
    };
    let back = move |_| {
        if session.run(Command::AimAtItem(item.id.clone(), None)) {
            focus(PICK);
        }
    };
    view! {
        <li class="line-row">
            <div>
                {answer_link(session.catalog, &item.id, say(&item.name), None)}
                <p class="small soft">{of_factor}</p>
            </div>
            <div class="buttons">
                {level_choice(Aimed::Item(item))}
                <button type="button" class="quiet small" aria-label=say(&words::back_to_factor(&item.name)) on:click=back>
                    {say(&words::BACK_TO_FACTOR)}
                </button>
            </div>
        </li>
    }
}
