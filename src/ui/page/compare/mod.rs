//! Two rounds side by side: what rose, what fell, item by item.

mod factors;
mod items;

use leptos::prelude::*;

use crate::domain::program::{Program, Round};
use crate::domain::score::{Comparison, Shift, compare as compare_rounds, difference};
use crate::state::{RwSignal, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::results::rounds::scope;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::heading::PageHeading;
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{compare as words, language, say};

/// Two rounds side by side.
#[component]
pub(in crate::ui) fn Compare(
    /// The earlier round, counted from 1.
    round: usize,
) -> Node {
    let session = use_session();
    let count = move || session.program.with(|open| open.as_ref().map_or(0, |open| open.rounds.len()));
    let last = session.program.with_untracked(|open| open.as_ref().map_or(1, |open| open.rounds.len()));
    // The current round is laid beside the one before it, any other beside the current one.
    let (before, after) = if round < last { (round, last) } else { (last - 1, last) };
    let (first, second) = (RwSignal::new(before.max(1)), RwSignal::new(after));
    view! {
        <p class="back"><a href=here(Page::Results)>"← "{say(&words::BACK)}</a></p>
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {move || if count() < 2 {
            view! { <p class="prose">{say(&words::ONE_ROUND)}</p> }
        } else {
            view! { <Sides first second/> <Side first second/> }
        }}
    }
}

/// Which two rounds.
#[component]
fn Sides(first: RwSignal<usize>, second: RwSignal<usize>) -> Node {
    let session = use_session();
    let options = session.program.with(|open| {
        let rounds = open.as_ref().map(|open| open.rounds.as_slice()).unwrap_or_default();
        rounds
            .iter()
            .enumerate()
            .map(|(at, round)| ((at + 1).to_string(), named(at + 1, round)))
            .collect::<Vec<_>>()
    });
    let choice = |id: &'static str, label: String, side: RwSignal<usize>, options: Vec<(String, String)>| {
        let value = memo(move || side.get().to_string());
        let choose = move |number: String| {
            side.set(number.parse().unwrap_or(1));
            // What rose has risen with time, whichever was chosen first.
            let (one, other) = (first.get_untracked(), second.get_untracked());
            first.set(one.min(other));
            second.set(one.max(other));
        };
        view! { <Field id label><Choice id options value on_choose=choose/></Field> }
    };
    view! {
        <div class="two">
            {choice("first-round", say(&words::FIRST), first, options.clone())}
            {choice("second-round", say(&words::SECOND), second, options)}
        </div>
    }
}

/// "Round 2 · 1 Apr 2027 (full assessment)"
fn named(number: usize, round: &Round) -> String {
    say(&words::round(number, &dates::medium(round.date, language()), &scope(round.scope)))
}

#[component]
fn Side(first: RwSignal<usize>, second: RwSignal<usize>) -> Node {
    let session = use_session();
    Node::live(move || {
        session.program.with(|open| {
            let open = open.as_ref()?;
            let round = |number: usize| open.rounds.get(number.checked_sub(1)?);
            let (first, second) = (first.get(), second.get());
            if first == second {
                return Some(view! { <p class="prose">{say(&words::SAME_ROUND)}</p> });
            }
            Some(both(open, round(first)?, round(second)?))
        })
    })
}

fn both(program: &Program, before: &Round, after: &Round) -> Node {
    let catalog = use_session().catalog;
    let of = |round| program.assess_round(catalog, round);
    let comparison = compare_rounds(&of(before), &of(after));
    let scopes =
        (before.scope != after.scope).then(|| view! { <p class="finding">{say(&words::SCOPES_DIFFER)}</p> });
    view! {
        {sentences(&comparison)}
        {scopes}
        {factors::factors(program, &comparison)}
        {items::items(catalog, &comparison)}
    }
}

fn sentences(comparison: &Comparison) -> Node {
    let (before, after) = comparison.overall;
    let overall = match difference(before, after) {
        Some(change) => words::overall(&points(before), &points(after), change),
        None => words::NO_OVERALL.clone(),
    };
    let count = |shift| comparison.shifted(shift).count();
    let shifts = words::shifts(count(Shift::Rose), count(Shift::Fell), count(Shift::Same));
    let (earlier, later) = comparison.rated;
    let rests = (before.is_some() && after.is_some() && !comparison.rests_on_the_same())
        .then(|| view! { <p class="finding">{say(&words::rests(earlier, later))}</p> });
    let reweighed = difference(comparison.reweighed, after)
        .map(|change| say(&words::reweighed(&points(comparison.reweighed), change)));
    view! {
        <div class="statements"><p>{say(&overall)}</p><p>{say(&shifts)}</p></div>
        {reweighed.map(|told| view! { <p class="finding">{told}</p> })}
        {rests}
    }
}
