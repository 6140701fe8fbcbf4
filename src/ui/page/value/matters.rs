//! What matters most: how far the result moves with each thing that is not known, as a table with bars.

use leptos::prelude::*;

use super::read;
use crate::domain::value::{Factor, Unit, Weighing, Weight, weigh};
use crate::state::{memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::words::{language, say, value as words};

/// How wide the bars are.
const WIDTH: u32 = 200;

/// What matters most.
#[component]
pub(super) fn Matters() -> Node {
    let session = use_session();
    let weighing = memo(move || read(session, |figures| weigh(figures, &figures.funnel())));
    let told = move || match weighing.get() {
        Some(weighing) => table(&weighing),
        None => view! { <p class="soft">{say(&words::NO_LEAVERS)}</p> },
    };
    view! {
        <section class="section" aria-labelledby="value-matters">
            <h2 id="value-matters">{say(&words::MATTERS)}</h2>
            <p class="help">{say(&words::MATTERS_HELP)}</p>
            {Node::live(told)}
        </section>
    }
}

fn table(weighing: &Weighing) -> Node {
    let (bars, middle) = weighing.bars(WIDTH);
    let rows = weighing.weights.iter().zip(bars).map(|(weight, bar)| row(weighing.unit, weight, bar, middle));
    let first = weighing.measure_first().map(|step| view! { <p>{say(&words::measure_first(step))}</p> });
    view! {
        {first}
        <p>{say(&words::all_expected(&result(weighing.unit, weighing.expected)))}</p>
        <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::MATTERS_TABLE)>
            {cards(view! {
                <table>
                    <caption>{say(&words::MATTERS_TABLE)}</caption>
                    <thead><tr>
                        <th scope="col">{say(&words::UNKNOWN)}</th>
                        <th scope="col">{say(&words::TRIED)}</th>
                        <th scope="col">{say(&words::RESULT)}</th>
                        <th scope="col">{say(&words::SWING)}</th>
                    </tr></thead>
                    <tbody>{rows.collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(unit: Unit, weight: &Weight, (x, width): (u32, u32), middle: u32) -> Node {
    let tried = weight.tried.map(|value| match weight.factor {
        Factor::Leavers => say(&words::people(value)),
        Factor::Share(_) | Factor::Fee => words::percent(u16::try_from(value).unwrap_or(u16::MAX)),
        Factor::Pay | Factor::Running => dates::yen(value, language()),
    });
    let results = weight.result.map(|value| result(unit, value));
    view! {
        <tr>
            <th scope="row">{say(&words::factor(weight.factor))}</th>
            <td>{words::arrow(&tried)}</td>
            <td>{words::arrow(&results)}</td>
            <td>
                <svg class="value-bar" viewBox=format!("-2 0 {} 16", WIDTH + 4) aria-hidden="true">
                    <rect class="outlook-bar" x=x y="3" width=width height="10"/>
                    <line class="readiness-line" x1=middle y1="0" x2=middle y2="16"/>
                </svg>
            </td>
        </tr>
    }
}

fn result(unit: Unit, value: i64) -> String {
    match unit {
        Unit::Rehires => say(&words::rehires(value)),
        Unit::Yen => words::signed_yen(value),
    }
}
