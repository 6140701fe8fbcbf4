//! What each role can give to the program.

use leptos::prelude::*;

use crate::domain::catalog::Role;
use crate::domain::command::Command;
use crate::domain::plan::amount::tenths;
use crate::state::{RwSignal, effect, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::words::{say, target as words};

/// What each role can give, in person-days a week.
#[component]
pub(super) fn Capacities() -> Node {
    let rows = use_session().catalog.roles.iter().map(|role| view! { <Row role/> }).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="capacity">
            <h2 id="capacity">{say(&words::CAPACITY)}</h2>
            <p class="help">{say(&words::CAPACITY_HELP)}</p>
            <table class="narrow" aria-labelledby="capacity">
                <thead><tr>
                    <th scope="col">{say(&words::ROLE)}</th>
                    <th scope="col">{say(&words::PER_WEEK)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

#[component]
fn Row(
    /// The role.
    role: &'static Role,
) -> Node {
    let session = use_session();
    let wrong = RwSignal::new(false);
    let own = move || {
        session
            .derived
            .shown
            .with(|open| open.as_ref().and_then(|open| open.settings.capacities.get(&role.id).copied()))
    };
    let value = move || dates::tenths_of(u32::from(own().unwrap_or(role.weekly_tenths)));
    let kept = memo(own);
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let take = move |typed: &str| {
        let tenths = taken(typed);
        wrong.set(tenths.is_none());
        let now = own().unwrap_or(role.weekly_tenths);
        if let Some(tenths) = tenths.filter(|tenths| *tenths != now) {
            session.run(Command::SetCapacity(role.id.clone(), Some(tenths)));
            session.leave_field();
        }
    };
    let reset = move |_| {
        session.run(Command::SetCapacity(role.id.clone(), None));
    };
    let id = format!("capacity-{}", role.id);
    view! {
        <tr>
            <th scope="row"><label for=id.clone()>{say(&role.name)}</label></th>
            <td>
                <input id=id type="number" min="0.1" max="500" step="0.1" class="short" inputmode="decimal"
                    prop:value=value on:change=move |event| take(&event_target_value(&event))
                    on:blur=move |event| take(&event_target_value(&event)) aria-invalid=move || wrong.get().then_some("true")/>
                {when(move || own().is_some(), move || view! {
                    <button type="button" class="quiet small" on:click=reset>{say(&words::BACK_TO_DEFAULT)}</button>
                })}
                <span class="error small" role="alert">{move || wrong.get().then(|| say(&words::CAPACITY_WRONG))}</span>
            </td>
        </tr>
    }
}

/// Person-days a week as tenths, if they lie within what a role can give.
fn taken(value: &str) -> Option<u16> {
    tenths(value).filter(|tenths| (1..=5000).contains(tenths))
}
