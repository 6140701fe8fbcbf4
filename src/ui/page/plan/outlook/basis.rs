//! What the runs rest on: the distribution, where chance begins, and how to read the figures.

use leptos::prelude::*;

use super::{change, grouped, uncertainty};
use crate::domain::plan::Distribution;
use crate::state::{RUNS, Runs, RwSignal, effect, memo, use_session};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::field::Field;
use crate::ui::words::{outlook as words, say};

/// What the runs rest on.
#[component]
pub(super) fn Basis() -> Node {
    let note = |note: &'static crate::domain::text::Text| view! { <li>{say(note)}</li> };
    view! {
        <section class="section" aria-labelledby="outlook-basis">
            <h2 id="outlook-basis">{say(&words::BASIS)}</h2>
            <fieldset class="outlook-shapes">
                <legend>{say(&words::SHAPE)}</legend>
                {[Distribution::PertBeta, Distribution::Triangular].map(|shape| view! { <Shape shape/> }).into_node()}
            </fieldset>
            <Seed/>
            <h3>{say(&words::NOTES)}</h3>
            <ul class="prose">
                <li>{say(&words::made(&grouped(RUNS)))}</li>
                {words::NOTE_LIST.iter().map(note).collect::<Node>()}
            </ul>
        </section>
    }
}

#[component]
fn Shape(shape: Distribution) -> Node {
    let (session, given) = (use_session(), uncertainty());
    let (name, gloss) = words::shape(shape);
    let choose = move |_| {
        change(session, |given| given.distribution = shape);
    };
    view! {
        <label class="tick">
            <input type="radio" name="distribution" prop:checked=move || given.with(|given| given.distribution == shape)
                on:change=choose/>
            <span>{say(&name)} <span class="help">" " {say(&gloss)}</span></span>
        </label>
    }
}

#[component]
fn Seed() -> Node {
    let (session, given) = (use_session(), uncertainty());
    let kept = memo(move || given.with(|given| given.seed));
    let wrong = RwSignal::new(false);
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let take = move |event: leptos::ev::Event| {
        let typed = seed(&event_target_value(&event));
        wrong.set(typed.is_none());
        if let Some(seed) = typed.filter(|seed| *seed != kept.get_untracked()) {
            change(session, |given| given.seed = seed);
        }
    };
    let roll = move |_| {
        change(session, |given| given.seed = Runs::fresh_seed());
    };
    view! {
        <Field id="seed" label=say(&words::SEED) help=say(&words::SEED_HELP)>
            <div class="buttons">
                <input type="text" id="seed" class="is-number" inputmode="numeric" maxlength="10" autocomplete="off"
                    aria-describedby="seed-error seed-help" aria-invalid=move || wrong.get().to_string()
                    prop:value=move || kept.get().to_string() on:change=take/>
                <button type="button" on:click=roll>{say(&words::ROLL)}</button>
            </div>
            <p class="field-error" id="seed-error" role="status">{move || wrong.get().then(|| say(&words::SEED_BAD))}</p>
        </Field>
    }
}

/// A seed as it is typed, in either width.
fn seed(typed: &str) -> Option<u32> {
    let digit = |sign: char| match sign {
        '０'..='９' => char::from_digit(u32::from(sign) - u32::from('０'), 10),
        _ => sign.is_ascii_digit().then_some(sign),
    };
    let digits: Option<String> = typed.trim().chars().map(digit).collect();
    digits?.parse().ok()
}
