//! The form that adds days on which work is planned otherwise: when, whose, and how much is worked.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::calendar::{Closure, Share};
use crate::domain::command::Command;
use crate::domain::id::RoleId;
use crate::state::{RwSignal, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::field::Field;
use crate::ui::words::{say, target as words};

/// How much of a day is worked, the usual first.
const SHARES: [Share; 3] = [Share::Closed, Share::Half, Share::Whole];

#[component]
pub(super) fn AddForm() -> Node {
    let session = use_session();
    let (name, from, to) = (RwSignal::new(String::new()), RwSignal::new(None), RwSignal::new(None));
    let (whose, worked) = (RwSignal::new(String::new()), RwSignal::new(Share::Closed));
    let missing = RwSignal::new(false);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let days = from.get_untracked().zip(to.get_untracked());
        missing.set(days.is_none());
        if let Some((from_day, to_day)) = days {
            let (typed, share) = (name.get_untracked(), worked.get_untracked());
            let name_or_default =
                if typed.trim().is_empty() { say(&words::closure_unnamed(share)) } else { typed };
            let role = Some(whose.get_untracked()).filter(|role| !role.is_empty()).map(RoleId::from);
            let closure = Closure { from: from_day, to: to_day, name: name_or_default, role, share };
            if session.run(Command::AddClosure(closure)) {
                name.set(String::new());
                from.set(None);
                to.set(None);
                whose.set(String::new());
                worked.set(Share::Closed);
            }
        }
    };
    // The second click of a hurried two would find the form empty, and say so.
    let once = |event: leptos::ev::MouseEvent| {
        if event.detail() > 1 {
            event.prevent_default();
        }
    };
    let day = |event| dates::parse(&event_target_value(&event));
    // Most such periods are one day: the last day follows the first until it is said to be another.
    let set_from = move |event| {
        let (before, first) = (from.get_untracked(), day(event));
        from.set(first);
        if to.get_untracked().is_none_or(|to| before == Some(to)) {
            to.set(first);
        }
    };
    view! {
        <form class="inline-form" novalidate on:submit=add aria-label=say(&words::CLOSURE_ADD)>
            <Field id="closure-name" label=say(&words::CLOSURE_NAME)>
                <input id="closure-name" type="text" class="medium" maxlength="200" prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))/>
            </Field>
            <Field id="closure-from" label=say(&words::CLOSURE_FROM)>
                <input id="closure-from" type="date" prop:value=move || dates::iso(from.get()) on:change=set_from/>
            </Field>
            <Field id="closure-to" label=say(&words::CLOSURE_TO)>
                <input id="closure-to" type="date" prop:value=move || dates::iso(to.get())
                    on:change=move |event| to.set(day(event))/>
            </Field>
            <Field id="closure-role" label=say(&words::CLOSURE_WHOSE)>
                <select id="closure-role" on:change=move |event| whose.set(event_target_value(&event))>
                    <option value="" prop:selected=move || whose.with(String::is_empty)>{say(&words::EVERYONE)}</option>
                    {session.catalog.roles.iter().map(|known| {
                        let chosen = move || whose.with(|role| role == known.id.as_str());
                        view! { <option value=known.id.to_string() prop:selected=chosen>{say(&known.name)}</option> }
                    }).collect::<Node>()}
                </select>
            </Field>
            <Field id="closure-share" label=say(&words::CLOSURE_SHARE)>
                <select id="closure-share" on:change=move |event| worked.set(share_of(&event_target_value(&event)))>
                    {SHARES.map(|this| {
                        let chosen = move || worked.get() == this;
                        view! { <option value=value(this) prop:selected=chosen>{say(&words::share(this))}</option> }
                    }).into_node()}
                </select>
            </Field>
            <button type="submit" on:click=once>{say(&words::CLOSURE_ADD)}</button>
            <p class="error" role="alert">{move || missing.get().then(|| say(&words::CLOSURE_DATES_MISSING))}</p>
        </form>
    }
}

/// The value that stands for a share in a select.
fn value(share: Share) -> String {
    (share as u8).to_string()
}

/// The share that a person chose.
fn share_of(chosen: &str) -> Share {
    SHARES.into_iter().find(|share| value(*share) == chosen).unwrap_or_default()
}
