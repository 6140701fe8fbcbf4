//! How much each factor counts for each purpose, as a table.

use leptos::prelude::*;

use super::link::{Link, LinkTo};
use crate::domain::catalog::Factor;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::words::{guide as words, say};

/// How much each factor counts for each purpose.
#[component]
pub(super) fn WeightsTable() -> Node {
    let catalog = use_session().catalog;
    let purposes = catalog.purposes.iter();
    let heads = purposes.map(|purpose| view! { <th scope="col">{say(&purpose.name)}</th> }).collect::<Node>();
    let rows = catalog.factors.iter().map(|factor| view! { <Row factor/> }).collect::<Node>();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::WEIGHTS_TABLE)>
            <table class="guide-weights">
                <caption>{say(&words::WEIGHTS_CAPTION)}</caption>
                <thead><tr><th scope="col">{say(&words::FACTOR)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(
    /// The factor.
    factor: &'static Factor,
) -> Node {
    let weights =
        use_session().catalog.purposes.iter().map(|purpose| purpose.weight_of(&factor.id).unwrap_or(0));
    let cells = weights
        .map(|weight| view! { <td><span class="guide-weight" data-weight=weight.to_string()>{weight}</span></td> })
        .collect::<Node>();
    view! { <tr><th scope="row"><LinkTo link=Link::factor(factor)/></th>{cells}</tr> }
}
