//! The fields that describe an organization, and what its purposes do to the weights.

use leptos::prelude::*;

use super::field::{Choice, Field};
use crate::domain::catalog::Purpose;
use crate::domain::id::IndustryId;
use crate::domain::profile::{Profile, Size};
use crate::domain::score::weights;
use crate::state::{Memo, memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{create as words, domain, say};

/// The fields that describe an organization.
#[component]
pub(in crate::ui) fn ProfileFields(
    /// What is said so far.
    #[prop(into)]
    profile: Memo<Profile>,
    /// Called with every change.
    on_change: impl Fn(Profile) + Copy + Send + Sync + 'static,
    /// Called when a text field is left.
    on_leave: impl Fn() + Copy + Send + Sync + 'static,
) -> Node {
    let rename =
        move |event| on_change(Profile { name: event_target_value(&event), ..profile.get_untracked() });
    view! {
        <Field id="name" label=say(&words::NAME) help=say(&words::NAME_HELP)>
            <input id="name" type="text" maxlength="200" required autocomplete="organization"
                aria-describedby="name-help" prop:value=move || profile.with(|profile| profile.name.clone())
                on:input=rename on:blur=move |_| on_leave()/>
        </Field>
        <IndustryAndSize profile on_change/>
        <Purposes profile on_change/>
        <WeightTable profile/>
    }
}

#[component]
fn IndustryAndSize(
    profile: Memo<Profile>,
    on_change: impl Fn(Profile) + Copy + Send + Sync + 'static,
) -> Node {
    let none = || (String::new(), say(&words::NOT_SAID));
    let industries = use_session().catalog.industries.iter();
    let industries = std::iter::once(none())
        .chain(industries.map(|industry| (industry.id.to_string(), say(&industry.name))))
        .collect();
    let sizes = std::iter::once(none())
        .chain(
            Size::ALL.iter().enumerate().map(|(index, size)| (index.to_string(), say(&domain::size(*size)))),
        )
        .collect();
    let industry = memo(move || {
        profile.with(|profile| profile.industry.as_ref().map(ToString::to_string).unwrap_or_default())
    });
    let size = memo(move || {
        let position = |size| Size::ALL.iter().position(|other| *other == size);
        profile.with(|profile| {
            profile.size.and_then(position).map(|index| index.to_string()).unwrap_or_default()
        })
    });
    let set_industry = move |id: String| {
        let industry = (!id.is_empty()).then(|| IndustryId::from(id));
        on_change(Profile { industry, ..profile.get_untracked() });
    };
    let set_size = move |index: String| {
        let size = index.parse().ok().and_then(|index: usize| Size::ALL.get(index).copied());
        on_change(Profile { size, ..profile.get_untracked() });
    };
    view! {
        <div class="two">
            <Field id="industry" label=say(&words::INDUSTRY)>
                <Choice id="industry" options=industries value=industry on_choose=set_industry/>
            </Field>
            <Field id="size" label=say(&words::SIZE)>
                <Choice id="size" options=sizes value=size on_choose=set_size/>
            </Field>
        </div>
    }
}

#[component]
fn Purposes(profile: Memo<Profile>, on_change: impl Fn(Profile) + Copy + Send + Sync + 'static) -> Node {
    let purposes = use_session().catalog.purposes.iter();
    let purposes =
        purposes.map(|purpose| view! { <PurposeBox purpose profile on_change/> }).collect::<Node>();
    view! {
        <fieldset class="purposes" aria-describedby="purposes-help">
            <legend>{say(&words::PURPOSES)}</legend>
            <p class="help" id="purposes-help">{say(&words::PURPOSES_HELP)}</p>
            {purposes}
        </fieldset>
    }
}

#[component]
fn PurposeBox(
    purpose: &'static Purpose,
    profile: Memo<Profile>,
    on_change: impl Fn(Profile) + Copy + Send + Sync + 'static,
) -> Node {
    let picked = move || profile.with(|profile| profile.purposes.contains(&purpose.id));
    let toggle = move |_| {
        let mut next = profile.get_untracked();
        if !next.purposes.remove(&purpose.id) {
            next.purposes.insert(purpose.id.clone());
        }
        on_change(next);
    };
    let help = format!("purpose-{}", purpose.id);
    view! {
        <div class="purpose">
            <label class="check">
                <input type="checkbox" prop:checked=picked on:change=toggle aria-describedby=help.clone()/>
                {say(&purpose.name)}
            </label>
            <p class="help" id=help>{say(&purpose.summary)}</p>
            <details class="help">
                <summary>{say(&words::CAVEAT)}</summary>
                <p>{say(&purpose.caveat)}</p>
            </details>
        </div>
    }
}

#[component]
fn WeightTable(profile: Memo<Profile>) -> Node {
    let catalog = use_session().catalog;
    let weights = memo(move || profile.with(|profile| weights(catalog, &profile.purposes)));
    let rows = move || {
        let weights = weights.get();
        let total: u32 = weights.values().sum();
        let row = |factor: &'static crate::domain::catalog::Factor| {
            let weight = weights.get(&factor.id).copied().unwrap_or(0);
            let share = (weight * 200 + total) / (total * 2).max(1);
            view! {
                <tr>
                    <th scope="row">{say(&factor.name)}</th>
                    <td class="number">{weight}</td>
                    <td class="number">{format!("{share}%")}</td>
                </tr>
            }
        };
        catalog.factors.iter().map(row).collect::<Node>()
    };
    view! {
        <details class="weights">
            <summary>{say(&words::WEIGHTS)}</summary>
            <table>
                <caption>{say(&words::WEIGHTS_CAPTION)}</caption>
                <thead><tr>
                    <th scope="col">{say(&words::FACTOR)}</th>
                    <th scope="col" class="number">{say(&words::WEIGHT)}</th>
                    <th scope="col" class="number">{say(&words::SHARE)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
