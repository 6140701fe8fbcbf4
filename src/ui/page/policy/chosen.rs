//! Answers to choose, and outcomes to look at.

use leptos::prelude::*;

use crate::domain::policy::Outcome;
use crate::domain::sorted::Set;
use crate::domain::text::Text;
use crate::domain::words::begun;
use crate::state::Memo;
use crate::ui::node::{Node, view};
use crate::ui::part::field::Choice;
use crate::ui::words::say;

/// What can be chosen among a few.
pub(super) trait Answer: Copy + Ord + Send + Sync + 'static {}

impl<T: Copy + Ord + Send + Sync + 'static> Answer for T {}

/// Boxes to tick, one for each answer that there is.
pub(super) fn ticks<T: Answer>(
    id: &str,
    (label, help): (&Text, Option<&Text>),
    all: &[T],
    name: fn(T) -> Text,
    chosen: Memo<Set<T>>,
    choose: impl Fn(Set<T>) + Copy + Send + Sync + 'static,
    beside: Node,
) -> Node {
    let tick = |answer: T| {
        let toggle = move |event| {
            let mut next = chosen.get_untracked();
            if event_target_checked(&event) {
                next.insert(answer);
            } else {
                next.remove(&answer);
            }
            choose(next);
        };
        view! {
            <label class="tick">
                <input type="checkbox" prop:checked=move || chosen.with(|chosen| chosen.contains(&answer)) on:change=toggle/>
                <span>{began(&name(answer))}</span>
            </label>
        }
    };
    let help_id = format!("{id}-help");
    let described = help.map(|_| help_id.clone());
    view! {
        <fieldset id=id.to_owned() aria-describedby=described>
            <legend>{say(label)}</legend>
            <div class="policy-ticks">{all.iter().map(|answer| tick(*answer)).collect::<Node>()}</div>
            {beside}
            {help.map(|help| view! { <p class="help" id=help_id>{say(help)}</p> })}
        </fieldset>
    }
}

/// One answer among all, as a select. Answers go by their place.
pub(super) fn pick<T: Answer>(
    id: &str,
    all: &'static [T],
    name: fn(T) -> Text,
    chosen: Memo<String>,
    choose: impl Fn(T) + 'static,
) -> Node {
    let options = all.iter().enumerate().map(|(at, one)| (at.to_string(), began(&name(*one)))).collect();
    let on_choose = move |at: String| {
        if let Some(one) = at.parse().ok().and_then(|at: usize| all.get(at)) {
            choose(*one);
        }
    };
    view! { <Choice id=id.to_owned() options value=chosen on_choose/> }
}

/// Where an answer stands among all, as a select has it.
pub(super) fn place<T: PartialEq>(all: &[T], one: &T) -> String {
    all.iter().position(|other| other == one).map_or_else(String::new, |at| at.to_string())
}

/// Words that begin a line rather than stand within a sentence.
pub(super) fn began(words: &Text) -> String {
    say(&begun(words))
}

/// What is decided, as a mark with words.
pub(super) fn outcome_tag(outcome: Outcome) -> Node {
    let class = match outcome {
        Outcome::Eligible => "tag is-good",
        Outcome::Review => "tag is-warn",
        Outcome::Excluded => "tag is-bad",
    };
    view! { <span class=class>{began(&outcome.name())}</span> }
}
