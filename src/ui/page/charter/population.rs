//! Who counts as alumni, and who decides on and runs the network.

use leptos::prelude::*;

use super::{change, read};
use crate::domain::charter::{Operation, Population};
use crate::state::use_session;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{charter as words, say};

/// Who counts as alumni.
#[component]
pub(super) fn Populations() -> Node {
    let session = use_session();
    let entry = move |population: Population| {
        let is_in = move || read(session, |charter| charter.population.contains(&population));
        let toggle = move |_| {
            change(session, |charter| {
                if !charter.population.remove(&population) {
                    charter.population.insert(population);
                }
            });
        };
        let help = format!("population-{population:?}");
        view! {
            <div class="purpose">
                <label class="check">
                    <input type="checkbox" prop:checked=is_in on:change=toggle aria-describedby=help.clone()/>
                    <span class="capital">{say(&population.name())}</span>
                </label>
                <p class="help" id=help>{say(&words::population(population))}</p>
            </div>
        }
    };
    view! {
        <section class="section" aria-labelledby="population">
            <h2 id="population" tabindex="-1">{say(&words::POPULATION)}</h2>
            <fieldset class="purposes" aria-labelledby="population" aria-describedby="population-help">
                <p class="help" id="population-help">{say(&words::POPULATION_HELP)}</p>
                {Population::ALL.map(entry).into_node()}
            </fieldset>
        </section>
    }
}

/// Who decides on the network, and who runs it.
#[component]
pub(super) fn Operations() -> Node {
    let session = use_session();
    let radio = move |operation: Option<Operation>| {
        let chosen = move || read(session, |charter| charter.operation == operation);
        let choose = move |_| {
            change(session, |charter| charter.operation = operation);
        };
        let place = Operation::ALL.iter().position(|other| Some(*other) == operation);
        let help = place.map(|place| format!("operation-{place}"));
        let name = operation.map_or(words::OPERATION_OPEN.clone(), Operation::name);
        view! {
            <div class="purpose">
                <label class="check">
                    <input type="radio" name="operation" prop:checked=chosen on:change=choose aria-describedby=help.clone()/>
                    <span class="capital">{say(&name)}</span>
                </label>
                {operation.map(|operation| view! { <p class="help" id=help>{say(&operation.meaning())}</p> })}
            </div>
        }
    };
    view! {
        <section class="section" aria-labelledby="operation">
            <h2 id="operation" tabindex="-1">{say(&words::OPERATION)}</h2>
            <fieldset class="purposes" aria-labelledby="operation" aria-describedby="operation-help">
                <p class="help" id="operation-help">{say(&words::OPERATION_HELP)}</p>
                {Operation::ALL.map(|operation| radio(Some(operation))).into_node()}
                {radio(None)}
            </fieldset>
        </section>
    }
}
