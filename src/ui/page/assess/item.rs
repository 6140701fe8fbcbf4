//! One item: its statement, its five levels, and the two answers without a level.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::more::More;
use crate::domain::answer::{Answer, Rating};
use crate::domain::catalog::Item;
use crate::domain::command::Command;
use crate::domain::id::ItemId;
use crate::domain::level::Level;
use crate::domain::text::Text;
use crate::state::{Memo, Notice, Session, memo, use_session};
use crate::ui::keys;
use crate::ui::node::{Children, IntoNode, Node, view, when};
use crate::ui::part::cite::Facts;
use crate::ui::part::focus::focus;
use crate::ui::words::{assess as words, domain, say};

/// The element that holds an item.
pub(in crate::ui::page) fn element_id(number: usize) -> String {
    format!("item-{number}")
}

/// One item with its answers.
#[component]
pub(super) fn ItemCard(
    /// The item.
    item: &'static Item,
    /// Its place on the page, from 1.
    number: usize,
    /// How many there are on the page.
    of: usize,
    /// Whether its factor is named.
    names_factor: bool,
) -> Node {
    let session = use_session();
    let answer = memo(move || {
        session.program.with(|open| {
            open.as_ref().and_then(|open| open.round().answers.get(&item.id).cloned()).unwrap_or_default()
        })
    });
    let is_gate = session.catalog.gates.iter().any(|gate| gate.item == item.id);
    let closed = memo(move || {
        session.program.with(|open| open.as_ref().is_some_and(|open| open.round().closed.is_some()))
    });
    let factor = session.catalog.factor_of(&item.id).filter(|_| names_factor);
    let on_key = move |event: KeyboardEvent| answer_by_key(session, item, is_gate, number, of, &event);
    view! {
        <fieldset class="item" id=element_id(number) tabindex="-1" on:keydown=on_key disabled=move || closed.get()>
            <legend>
                <span class="item-number soft small">
                    {say(&words::item_number(number, of))}
                    {factor.map(|factor| format!(" · {}", say(&factor.name)))}
                    {is_gate.then(|| view! { " " <span class="tag is-warn">{say(&words::GATE)}</span> })}
                </span>
                <span class="item-statement">{say(&item.statement)}</span>
            </legend>
            <div class="levels">{Level::ALL.map(|level| level_row(item, level, answer)).into_node()}</div>
            <div class="levels no-level">
                {(!is_gate).then(|| word_row(item, Rating::NotApplicable, "N", &domain::NOT_APPLICABLE, answer))}
                {word_row(item, Rating::DontKnow, "D", &domain::DONT_KNOW, answer)}
                <Clear item number answer/>
            </div>
            <Facts facts=item.facts.to_vec()/>
            <More item answer/>
        </fieldset>
    }
}

fn level_row(item: &'static Item, level: Level, answer: Memo<Answer>) -> Node {
    let words = item.levels.get(usize::from(level.number()));
    let name = say(&domain::level(level));
    view! {
        <Option item rating=Rating::Level(level) answer>
            <span class="level-number" aria-hidden="true">{level.number()}</span>
            <span class="level-words">
                <span class="visually-hidden">{level.number()}" "</span>
                {words.map(say)}
                <span class="level-name soft">{name}</span>
            </span>
        </Option>
    }
}

fn word_row(
    item: &'static Item,
    rating: Rating,
    key: &'static str,
    words: &Text,
    answer: Memo<Answer>,
) -> Node {
    let words = say(words);
    view! {
        <Option item rating answer>
            <span class="level-number" aria-hidden="true">{key}</span>
            <span class="level-words">{words}</span>
        </Option>
    }
}

#[component]
fn Option(item: &'static Item, rating: Rating, answer: Memo<Answer>, children: Children) -> Node {
    let session = use_session();
    let chosen = move || answer.with(|answer| answer.rating == Some(rating));
    let choose = move |_| {
        session.run(Command::Rate(item.id.clone(), Some(rating)));
    };
    view! {
        <label class="level" class:is-chosen=chosen>
            <input type="radio" name=item.id.to_string() prop:checked=chosen on:change=choose/>
            {children}
        </label>
    }
}

#[component]
fn Clear(item: &'static Item, number: usize, answer: Memo<Answer>) -> Node {
    let session = use_session();
    let given = move || answer.with(|answer| answer.rating.is_some());
    let clear = move |_| {
        // The button goes away with the answer; the item itself is answered next.
        if session.run(Command::Rate(item.id.clone(), None)) {
            focus(&element_id(number));
        }
    };
    view! {
        {when(given, move || view! {
            <button type="button" class="quiet small" on:click=clear>{say(&words::CLEAR)}</button>
        })}
    }
}

/// 0–4, N and D answer the item that holds the focus, and move on to the next.
fn answer_by_key(
    session: Session,
    item: &Item,
    is_gate: bool,
    number: usize,
    of: usize,
    event: &KeyboardEvent,
) {
    if !session.habits().answer_keys.get_untracked() {
        return;
    }
    let rating = match keys::plain_key(event).as_deref() {
        Some("n") if is_gate => return session.tell(Notice::done(words::ALWAYS_APPLIES.clone())),
        Some("n") => Rating::NotApplicable,
        Some("d") => Rating::DontKnow,
        Some(key) => match key.parse().ok().and_then(Level::from_number) {
            Some(level) => Rating::Level(level),
            None => return,
        },
        None => return,
    };
    event.prevent_default();
    let id: ItemId = item.id.clone();
    if session.run(Command::Rate(id, Some(rating))) && number < of {
        focus(&element_id(number + 1));
    }
}
