//! What drives the date: the work whose length the finish follows most.

use leptos::prelude::*;

use super::{View, percent};
use crate::domain::plan::trials::Work;
use crate::domain::risk::Subject;
use crate::state::{Outcome, memo};
use crate::ui::node::{Node, cards, either, view};
use crate::ui::part::aim::AimedLink;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, outlook as words, say};

/// What drives the date.
#[component]
pub(super) fn Drivers(look: View) -> Node {
    let any = memo(move || look.outcome().is_some_and(|outcome| !outcome.forecasted.drivers.is_empty()));
    let rows = move || look.outcome().map(|outcome| rows(look, &outcome));
    let table = move || {
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="outlook-drivers">
                {cards(view! {
                    <table class="narrow-table">
                        <caption class="visually-hidden">{say(&words::DRIVERS)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&words::WORK)}</th>
                                <th scope="col" class="number">{say(&words::VARIANCE)}</th>
                                <th scope="col" class="number">{say(&words::CRITICALITY)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
        }
    };
    view! {
        <section class="section" aria-labelledby="outlook-drivers">
            <h2 id="outlook-drivers">{say(&words::DRIVERS)}</h2>
            {either(move || any.get(), table, move || view! { <p>{say(&words::NO_DRIVERS)}</p> })}
            <p class="help">{say(&words::DRIVERS_HELP)}</p>
        </section>
    }
}

fn rows(look: View, outcome: &Outcome) -> Node {
    let Outcome { frame, forecasted } = outcome;
    let catalog = look.board.session().catalog;
    let row = |driver: &crate::domain::forecast::Driver| {
        let name = match frame.work(driver.activity)? {
            Work::Task(id) => {
                let name = look.board.names.with(|names| say(&names.name(id)));
                view! { <a href=here(Page::Task(id.clone()))>{name}</a> }
            }
            Work::Setback(id) => {
                let name = look.board.session().derived.shown.with(|program| {
                    program.as_ref().map(|program| say(&words::setback(&id.name(catalog, program))))
                })?;
                match id.subject() {
                    Subject::Challenge(id) => view! {
                        <AimedLink href=here(Page::Outlook) to=format!("setback-{id}")>{name}</AimedLink>
                    },
                    Subject::Caution(_) | Subject::Own => view! {
                        <AimedLink href=here(Page::Risks) to=format!("register-{id}")>{name}</AimedLink>
                    },
                }
            }
        };
        let critical = forecasted.criticality.get(driver.activity as usize).copied().flatten();
        let critical = critical.map_or_else(|| "–".to_owned(), |chance| percent(chance.permille, language()));
        Some(view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="number">{percent(driver.permille, language())}</td>
                <td class="number">{critical}</td>
            </tr>
        })
    };
    forecasted.drivers.iter().filter_map(row).collect::<Node>()
}
