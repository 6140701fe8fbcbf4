//! The steps of the selection: which are taken, how long each may take, and whether its bar is that of every other hire.

use leptos::prelude::*;

use super::chosen::{began, pick, place};
use super::desk::Desk;
use super::section;
use crate::domain::limits::STEP_DAYS;
use crate::domain::plan::amount::whole;
use crate::domain::policy::{Bar, Policy, Stage, Step};
use crate::domain::text::Text;
use crate::domain::words::listed;
use crate::exchange::place::stage_key;
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::field::Field;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::terms as words;
use crate::ui::words::say;

/// The steps of the selection.
#[component]
pub(super) fn Steps(
    /// The policy.
    desk: Desk,
) -> Node {
    let rows = Stage::ALL.into_iter().map(|stage| view! { <Row desk stage/> }).collect::<Node>();
    let told = move || {
        let told = desk.read(standing);
        told.into_iter().map(|words| view! { <p>{say(&words)}</p> }).collect::<Node>()
    };
    section(
        "steps",
        &words::STEPS,
        Some(&words::STEPS_HELP),
        view! {
            <Editing><ul class="rows policy-steps">{rows}</ul></Editing>
            <div role="status">{told}</div>
        },
    )
}

/// How long the steps take, and whether their bar is that of every other hire.
fn standing(policy: &Policy) -> Vec<Text> {
    if policy.selection.is_empty() {
        return vec![words::NO_STEPS.clone()];
    }
    let other = policy.steps().filter(|(_, step)| step.bar != Bar::Same);
    let other: Vec<Text> = other.map(|(stage, _)| stage.name()).collect();
    let bar = if other.is_empty() { words::SAME_BAR.clone() } else { words::other_bar(&listed(&other)) };
    policy.days().map(words::in_all).into_iter().chain([bar]).collect()
}

#[component]
fn Row(desk: Desk, stage: Stage) -> Node {
    let step = memo(move || desk.read(|policy| policy.selection.get(&stage).cloned()));
    let is_taken = memo(move || step.with(Option::is_some));
    let take = move |event| {
        let is_taken = event_target_checked(&event);
        desk.change(|policy| {
            if is_taken {
                policy.selection.insert(stage, Step::default());
            } else {
                policy.selection.remove(&stage);
            }
        });
    };
    view! {
        <li>
            <label class="check">
                <input type="checkbox" prop:checked=move || is_taken.get() on:change=take/>
                {began(&stage.name())}
            </label>
            {when(move || is_taken.get(), move || view! { <Fields desk stage step/> })}
        </li>
    }
}

#[component]
fn Fields(desk: Desk, stage: Stage, step: Memo<Option<Step>>) -> Node {
    let id = format!("step-{}", stage_key(stage));
    let of = move |pick: fn(&Step) -> String| {
        memo(move || step.with(|step| step.as_ref().map(pick).unwrap_or_default()))
    };
    let days = of(|step| step.days.map_or_else(String::new, |days| days.to_string()));
    let bar = of(|step| place(&Bar::ALL, &step.bar));
    let note = of(|step| step.note.clone());
    let change = move |change: &dyn Fn(&mut Step)| {
        desk.try_change(|policy| {
            if let Some(step) = policy.selection.get_mut(&stage) {
                change(step);
            }
        })
    };
    let set_days = move |typed: &str| {
        let days = match typed.trim() {
            "" => None,
            typed => {
                Some(whole(typed).filter(|days| STEP_DAYS.contains(days)).ok_or(words::DAYS_BAD.clone())?)
            }
        };
        change(&|step| step.days = days)
    };
    let set_note = move |typed: &str| change(&|step| typed.clone_into(&mut step.note));
    let set_bar = move |bar| {
        desk.change(|policy| {
            if let Some(step) = policy.selection.get_mut(&stage) {
                step.bar = bar;
            }
        });
    };
    let bar_id = format!("{id}-bar");
    view! {
        <fieldset class="policy-step">
            <legend class="visually-hidden">{say(&stage.name())}</legend>
            <div class="fields">
                <Typed id=format!("{id}-days") label=&words::DAYS shape=Shape::Number kept=days take=set_days/>
                <Field id=bar_id.clone() label=say(&words::BAR)>{pick(&bar_id, &Bar::ALL, Bar::name, bar, set_bar)}</Field>
            </div>
            <Typed id=format!("{id}-note") label=&words::STEP_NOTE kept=note take=set_note/>
        </fieldset>
    }
}
