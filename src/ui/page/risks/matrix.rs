//! The risks by likelihood and impact, as a picture of nine cells.

use leptos::prelude::*;

use super::desk::Desk;
use super::numbers::links;
use crate::domain::degree::Degree;
use crate::domain::risk::{Cell, matrix};
use crate::state::memo;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{risks as words, say};

/// The risks by likelihood and impact.
#[component]
pub(super) fn MatrixView(
    /// The register.
    desk: Desk,
) -> Node {
    let drawn = memo(move || desk.rows.with(|rows| matrix(rows)));
    let head = Degree::ALL.map(|degree| view! { <th scope="col">{say(&words::impact_is(degree))}</th> });
    let row = move |cells: &Vec<Cell>| {
        let name = cells.first().map(|cell| say(&words::likelihood_is(cell.likelihood)));
        view! {
            <tr><th scope="row">{name}</th>{cells.iter().map(|cell| shown(desk, cell)).collect::<Node>()}</tr>
        }
    };
    let rows = move || drawn.with(|drawn| drawn.rows.iter().map(row).collect::<Node>());
    let unknown = move || {
        let numbers = drawn.with(|drawn| drawn.unknown.clone());
        (!numbers.is_empty()).then(|| {
            view! { <div class="risk-lack"><span>{say(&words::UNKNOWN)}</span>{links(desk, &numbers)}</div> }
        })
    };
    view! {
        <section class="section" aria-labelledby="risk-matrix">
            <h2 id="risk-matrix">{say(&words::MATRIX)}</h2>
            <p class="help">{say(&words::MATRIX_HELP)}</p>
            <table class="risk-matrix">
                <caption class="visually-hidden">{say(&words::MATRIX_CAPTION)}</caption>
                <thead><tr><td></td>{head.into_node()}</tr></thead>
                <tbody>{Node::live(rows)}</tbody>
            </table>
            {Node::live(unknown)}
        </section>
    }
}

fn shown(desk: Desk, cell: &Cell) -> Node {
    let class = match cell.priority {
        Degree::Low => "is-low",
        Degree::Middle => "is-middle",
        Degree::High => "is-high",
    };
    let risks = match cell.risks.as_slice() {
        [] => view! { <span class="soft small">{say(&words::NOBODY)}</span> },
        risks => links(desk, risks),
    };
    view! {
        <td class=class>
            <span class="small">{say(&words::priority_is(cell.priority))}</span>
            {risks}
        </td>
    }
}
