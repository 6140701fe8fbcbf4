//! One bar of fields that say which tasks are listed and how; folded away where there is little room.

use leptos::prelude::*;

use super::Shown;
use crate::domain::id::RoleId;
use crate::domain::plan::listing::{Grouping, Only, Order, Wish};
use crate::domain::sorted;
use crate::domain::text::Text;
use crate::state::{Memo, memo};
use crate::ui::keys::is_composing;
use crate::ui::node::{Node, view, when};
use crate::ui::page::plan::phrase;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::width::is_narrow;
use crate::ui::words::{plan as words, say};

/// The bar of filters.
#[component]
pub(in crate::ui::page::plan) fn Filters(
    /// What is listed.
    shown: Shown,
) -> Node {
    let Shown { wish, listing, board, .. } = shown;
    let search = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        wish.update(|wish| wish.text = text);
    };
    // Half a word that is still being converted finds nothing that is meant.
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) {
            wish.update(|wish| wish.text.clear());
        }
    };
    let whose = memo(move || {
        let roles = board.lines.with(|lines| {
            let owners = sorted::set(lines.iter().map(|line| &line.words.owner));
            owners.into_iter().cloned().collect::<Vec<_>>()
        });
        std::iter::once(None).chain(roles.into_iter().map(Some)).collect::<Vec<_>>()
    });
    let found = move || {
        let found = listing.with(|listing| listing.found);
        say(&words::found(found, board.lines.with(Vec::len)))
    };
    let clear = move |_| {
        wish.update(|wish| {
            *wish = Wish {
                grouping: wish.grouping,
                order: wish.order,
                shut: std::mem::take(&mut wish.shut),
                ..Wish::default()
            };
        });
    };
    view! {
        <details class="filters" open=!is_narrow()>
            <summary>{say(&words::FILTERS)}</summary>
            <div class="filter-fields">
                <Field id="search" label=say(&words::SEARCH)>
                    <input type="search" id="search" autocomplete="off" placeholder=say(&words::SEARCH_HINT)
                        prop:value=move || wish.with(|wish| wish.text.clone()) on:input=search on:keydown=leave/>
                </Field>
                {chosen("filter-only", &words::ONLY, Only::ALL.iter().map(|only| words::only(*only)).collect(),
                    memo(move || wish.with(|wish| at(&Only::ALL, wish.only))),
                    move |at| wish.update(|wish| wish.only = Only::ALL.get(at).copied().unwrap_or_default()))}
                {move || whose.with(|whose| roles(shown, whose))}
                {chosen("group-by", &words::GROUP_BY, Grouping::ALL.iter().map(|by| words::grouping(*by)).collect(),
                    memo(move || wish.with(|wish| at(&Grouping::ALL, wish.grouping))),
                    move |at| wish.update(|wish| wish.grouping = Grouping::ALL.get(at).copied().unwrap_or_default()))}
                {chosen("sort-by", &words::SORT_BY, Order::ALL.iter().map(|order| words::sorted_by(*order)).collect(),
                    memo(move || wish.with(|wish| at(&Order::ALL, wish.order))),
                    move |at| wish.update(|wish| wish.order = Order::ALL.get(at).copied().unwrap_or_default()))}
                <p class="found" role="status">{found}</p>
                {when(move || wish.with(Wish::is_narrow), move || view! {
                    <button type="button" class="quiet" on:click=clear>{say(&words::CLEAR)}</button>
                })}
            </div>
        </details>
        {when(move || listing.with(|listing| listing.found == 0) && wish.with(Wish::is_narrow),
            || view! { <p>{say(&words::NOTHING_FOUND)}</p> })}
    }
}

/// The roles that have tasks, to see one's alone.
fn roles(shown: Shown, roles: &[Option<RoleId>]) -> Node {
    let Shown { wish, board, .. } = shown;
    let catalog = board.session().catalog;
    let names = roles
        .iter()
        .map(|role| role.as_ref().map_or(words::ANY_ROLE.clone(), |role| phrase::role(catalog, role)))
        .collect();
    let (all, roles) = (roles.to_vec(), roles.to_vec());
    let now = memo(move || wish.with(|wish| at(&all, wish.role.clone())));
    let choose = move |at: usize| wish.update(|wish| wish.role = roles.get(at).cloned().flatten());
    chosen("filter-role", &words::ROLE, names, now, choose)
}

/// Which of these it is, as the value of a choice.
fn at<T: PartialEq>(all: &[T], one: T) -> String {
    all.iter().position(|other| *other == one).unwrap_or(0).to_string()
}

/// A choice among these, by their places.
pub(super) fn chosen(
    id: &'static str,
    label: &'static Text,
    names: Vec<Text>,
    now: Memo<String>,
    choose: impl Fn(usize) + Send + 'static,
) -> Node {
    let options = names.iter().enumerate().map(|(at, name)| (at.to_string(), say(name))).collect();
    let choose = move |value: String| choose(value.parse().unwrap_or(0));
    view! {
        <Field id label=say(label)>
            <Choice id options value=now on_choose=choose/>
        </Field>
    }
}
