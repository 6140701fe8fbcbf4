//! Why an organization does it: its reason, its purposes and what they make count, and the people behind it.

use leptos::prelude::*;

use super::{change, read};
use crate::domain::catalog::{Factor, Purpose};
use crate::domain::charter::Charter;
use crate::domain::limits::{NAME_LETTERS, TEXT_LETTERS};
use crate::domain::score::weights;
use crate::domain::text::Text;
use crate::domain::words::listed;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, cards, view};
use crate::ui::part::field::Field;
use crate::ui::route::{Page, here};
use crate::ui::words::{charter as words, say};

/// Why, in the organization's own words.
#[component]
pub(super) fn Why() -> Node {
    let session = use_session();
    let value = move || read(session, |charter| charter.why.clone());
    let write = move |event| {
        change(session, |charter| charter.why = event_target_value(&event));
    };
    view! {
        <section class="section" aria-labelledby="why">
            <h2 id="why">{say(&words::WHY)}</h2>
            <Field id="charter-why" label=say(&words::WHY_LABEL) help=say(&words::WHY_HELP)>
                <textarea id="charter-why" rows="4" maxlength=TEXT_LETTERS.to_string() aria-describedby="charter-why-help"
                    prop:value=value on:input=write on:blur=move |_| session.leave_field()></textarea>
            </Field>
        </section>
    }
}

/// The purposes, and what they make count.
#[component]
pub(super) fn Purposes() -> Node {
    let session = use_session();
    let purposes = memo(move || {
        session
            .program
            .with(|open| open.as_ref().map(|open| open.profile.purposes.clone()))
            .unwrap_or_default()
    });
    let table = move || {
        let chosen = purposes.get();
        let picked: Vec<&'static Purpose> =
            session.catalog.purposes.iter().filter(|purpose| chosen.contains(&purpose.id)).collect();
        if picked.is_empty() {
            return view! { <p>{say(&words::NO_PURPOSES)}</p> };
        }
        let sums = weights(session.catalog, &chosen);
        let most = sums.values().copied().max().unwrap_or(0);
        let weightiest = session.catalog.factors.iter().filter(|factor| sums.get(&factor.id) == Some(&most));
        let weightiest = listed(&weightiest.map(|factor| factor.name.clone()).collect::<Vec<_>>());
        let row = |factor: &'static Factor| row(factor, &picked, sums.get(&factor.id).copied().unwrap_or(0));
        let rows = session.catalog.factors.iter().map(row).collect::<Node>();
        let head = |purpose: &&Purpose| view! { <th scope="col" class="number">{say(&purpose.name)}</th> };
        view! {
            <p>{say(&words::weightiest(&weightiest, most))}</p>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="weights">
                {cards(view! {
                    <table class="charter-weights" aria-labelledby="weights">
                        <thead><tr>
                            <th scope="col">{say(&words::FACTOR)}</th>
                            {picked.iter().map(head).collect::<Node>()}
                            <th scope="col" class="number">{say(&words::SUM)}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
        }
    };
    view! {
        <section class="section" aria-labelledby="weights">
            <h2 id="weights">{say(&words::PURPOSES)}</h2>
            <p class="help">{say(&words::PURPOSES_HELP)}</p>
            {table}
            <p><a href=here(Page::Settings)>{say(&words::TO_PURPOSES)}</a></p>
        </section>
    }
}

fn row(factor: &'static Factor, picked: &[&'static Purpose], sum: u32) -> Node {
    let cell = |purpose: &&'static Purpose| {
        let points = purpose.weights.iter().find(|(id, _)| *id == factor.id).map_or(0, |(_, points)| *points);
        view! { <td class="number">{points}</td> }
    };
    view! {
        <tr>
            <th scope="row">{say(&factor.name)}</th>
            {picked.iter().map(cell).collect::<Node>()}
            <td class="number"><strong>{sum}</strong></td>
        </tr>
    }
}

/// The sponsor and the owner.
#[component]
pub(super) fn People() -> Node {
    view! {
        <section class="section" aria-labelledby="people">
            <h2 id="people">{say(&words::PEOPLE)}</h2>
            <div class="two">
                <Person id="charter-sponsor" label=&words::SPONSOR help=&words::SPONSOR_HELP
                    text=|charter| &charter.sponsor own=|charter| &mut charter.sponsor/>
                <Person id="charter-owner" label=&words::OWNER help=&words::OWNER_HELP
                    text=|charter| &charter.owner own=|charter| &mut charter.owner/>
            </div>
        </section>
    }
}

#[component]
fn Person(
    /// The field's id.
    id: &'static str,
    /// Its label.
    label: &'static Text,
    /// What to enter.
    help: &'static Text,
    /// The text that it shows.
    text: fn(&Charter) -> &String,
    /// The text that it changes.
    own: fn(&mut Charter) -> &mut String,
) -> Node {
    let session = use_session();
    let value = move || read(session, |charter| text(charter).clone());
    let write = move |event| {
        change(session, |charter| *own(charter) = event_target_value(&event));
    };
    view! {
        <Field id=id label=say(label) help=say(help)>
            <input type="text" id=id maxlength=NAME_LETTERS.to_string() autocomplete="off" aria-describedby=format!("{id}-help")
                prop:value=value on:input=write on:blur=move |_| session.leave_field()/>
        </Field>
    }
}
