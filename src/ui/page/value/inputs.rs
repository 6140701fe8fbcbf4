//! What the organization says of itself: people and money.

use leptos::prelude::*;

use super::number::{Figure, Number};
use crate::domain::id::FactId;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Facts;
use crate::ui::words::{say, value as words};

/// What the organization says of itself.
#[component]
pub(super) fn Inputs() -> Node {
    let sources = ["agency_fee", "hire_cost_2020"].map(FactId::new).to_vec();
    let field = |(figure, label, help)| view! { <Number figure label help/> };
    let people = [
        (Figure::Leavers, words::LEAVERS.clone(), words::LEAVERS_HELP.clone()),
        (Figure::Registered, words::REGISTERED.clone(), words::REGISTERED_HELP.clone()),
        (Figure::Planned, words::PLANNED.clone(), words::PLANNED_HELP.clone()),
    ];
    let money = [
        (Figure::Pay, words::PAY.clone(), words::PAY_HELP.clone()),
        (Figure::Fee, words::FEE.clone(), words::FEE_HELP.clone()),
        (Figure::Hire, words::HIRE.clone(), words::HIRE_HELP.clone()),
        (Figure::Running, words::RUNNING.clone(), words::RUNNING_HELP.clone()),
    ];
    view! {
        <section class="section" aria-labelledby="value-inputs">
            <h2 id="value-inputs" tabindex="-1">{say(&words::INPUTS)}</h2>
            <p class="help">{say(&words::INPUTS_HELP)}</p>
            <div class="fields">{people.map(field).into_iter().collect::<Node>()}</div>
            <div class="fields">{money.map(field).into_iter().collect::<Node>()}</div>
            <details>
                <summary>{say(&words::COST_SOURCES)}</summary>
                <Facts facts=sources/>
            </details>
        </section>
    }
}
