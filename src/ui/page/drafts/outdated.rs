//! A clause that somebody rewrote and of which the draft says something else by now: what changed beneath it, and the choice.

use leptos::prelude::*;

use super::clause::{Shown, name_of};
use super::desk::{Desk, heading};
use crate::domain::draft::{Change, ClauseKey, Run, State, difference};
use crate::domain::id::ClauseId;
use crate::domain::text::{Language, Text};
use crate::state::memo;
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::words::policy::act_on;
use crate::ui::words::{clauses as words, say};

/// What changed beneath a clause, and the choice.
#[component]
pub(super) fn Outdated(
    /// The text.
    desk: Desk,
    /// Which clause.
    this: StoredValue<ClauseKey>,
    /// As it is now.
    clause: Shown,
) -> Node {
    let texts = memo(move || {
        clause.with(|clause| match clause.as_ref().map(|clause| &clause.state) {
            Some(State::Outdated { base, now }) => Some((base.clone(), now.clone())),
            _ => None,
        })
    });
    let is_outdated = move || texts.with(Option::is_some);
    let act = move |change: fn(ClauseId, Language) -> Change| {
        let ClauseKey::Drafted(id) = this.get_value() else { return };
        if desk.change(change(id, desk.spoken.get_untracked())) {
            focus(&this.with_value(heading));
        }
    };
    let button = move |name: &'static Text, change: fn(ClauseId, Language) -> Change| {
        let label = move || say(&act_on(&words::named(&name_of(clause)), name));
        view! { <button type="button" class="small" aria-label=label on:click=move |_| act(change)>{say(name)}</button> }
    };
    let changes =
        move || texts.with(|texts| texts.as_ref().map(|(base, now)| runs(base, now, desk.spoken.get())));
    when(is_outdated, move || {
        view! {
            <div class="finding draft-changed">
                <p>{say(&words::OUTDATED)}</p>
                {Node::live(changes)}
                <p class="help">{say(&words::OUTDATED_HELP)}</p>
                <Editing>
                    <p class="buttons">
                        {button(&words::KEEP, Change::Keep)}
                        " "
                        {button(&words::TAKE, Change::Follow)}
                    </p>
                </Editing>
            </div>
        }
    })
}

/// What a text said and what it says, as one.
fn runs(base: &str, now: &str, language: Language) -> Node {
    let run = |run: &Run| match run {
        Run::Same(text) => view! { <span>{text.clone()}</span> },
        Run::Gone(text) => view! {
            <del><span class="visually-hidden">{say(&words::GONE)}</span>{text.clone()}</del>
        },
        Run::Came(text) => view! {
            <ins><span class="visually-hidden">{say(&words::CAME)}</span>{text.clone()}</ins>
        },
    };
    let runs = difference(base, now).iter().map(run).collect::<Node>();
    view! { <p class="draft-difference" lang=language.tag()>{runs}</p> }
}
