//! What rehires save beside what the program costs, against a hire through an agency and an average one.

use std::sync::Arc;

use leptos::prelude::*;

use super::{read, workings};
use crate::domain::text::Text;
use crate::domain::value::{Balance, Figures, Instead};
use crate::state::{RwSignal, Session, Years, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::words::{language, say, value as words};

/// What rehires save beside what the program costs.
#[component]
pub(super) fn Costs(
    /// The years that were drawn.
    years: RwSignal<Option<Arc<Years>>>,
) -> Node {
    let session = use_session();
    view! {
        <section class="section" aria-labelledby="value-costs">
            <h2 id="value-costs">{say(&words::COSTS)}</h2>
            <p class="help">{say(&words::COSTS_HELP)}</p>
            {Node::live(move || told(session, years.get().as_deref()))}
        </section>
    }
}

fn told(session: Session, years: Option<&Years>) -> Node {
    let balances = |figures: &Figures| {
        Instead::ALL.map(|instead| years.and_then(|years| figures.balance(instead, &years.drawn)))
    };
    let balances = read(session, balances);
    if balances.iter().all(Option::is_none) {
        return view! { <p class="soft">{say(&words::NO_COSTS)}</p> };
    }
    let head = Instead::ALL
        .map(|instead| view! { <th scope="col" class="number">{say(&words::instead(instead))}</th> });
    let row = |name: &Text, tell: &dyn Fn(&Balance) -> String| {
        let cell = |balance: &Option<Balance>| {
            let words = balance.as_ref().map_or_else(|| say(&words::NOT_SAID), tell);
            view! { <td class="number">{words}</td> }
        };
        view! { <tr><th scope="row">{say(name)}</th>{balances.iter().map(cell).collect::<Node>()}</tr> }
    };
    let yen = |yen: u64| dates::yen(yen, language());
    let rows = [
        row(&words::SAVED, &|balance| yen(balance.saved_yen)),
        row(&words::COST, &|balance| yen(balance.running_yen)),
        row(&words::REHIRES, &|balance| {
            let [low, middle, high] = balance.rehires.map(|people| people.to_string());
            words::spread(&middle, &low, &high)
        }),
        row(&words::NET, &|balance| {
            let [low, middle, high] = balance.net_yen.map(words::signed_yen);
            words::spread(&middle, &low, &high)
        }),
        row(&words::NEEDED, &|balance| say(&words::needed(balance.needed))),
        row(&words::CHANCE, &|balance| words::percent(balance.chance_permille)),
    ];
    let nobody = balances.iter().flatten().any(|balance| balance.rehires[1] == 0);
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::COSTS_TABLE)>
            {cards(view! {
                <table>
                    <caption>{say(&words::COSTS_TABLE)}</caption>
                    <thead><tr><th scope="col">{say(&words::IN_A_YEAR)}</th>{head.into_node()}</tr></thead>
                    <tbody>{rows.into_node()}</tbody>
                </table>
            })}
        </div>
        {nobody.then(|| view! { <p class="finding">{say(&words::NOBODY)}</p> })}
        <details>
            <summary>{say(&words::COSTS_HOW)}</summary>
            {read(session, |figures| workings::of_costs(figures, &balances))}
            <ul>
                {words::COSTS_RULES.each_ref().map(|rule| view! { <li>{say(rule)}</li> }).into_node()}
            </ul>
        </details>
    }
}
