//! The nine success factors.

use leptos::prelude::*;

use super::link::{Link, LinkTo};
use crate::domain::catalog::Factor;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{COMMA, guide as words, say};

/// The nine success factors.
#[component]
pub(super) fn Factors() -> Node {
    let rows = use_session().catalog.factors.iter().map(|factor| view! { <Row factor/> }).collect::<Node>();
    view! {
        <PageHeading title=say(&words::FACTORS_TITLE) lead=say(&words::FACTORS_LEAD)/>
        <ol class="rows guide-rows">{rows}</ol>
    }
}

#[component]
fn Row(
    /// The factor.
    factor: &'static Factor,
) -> Node {
    let catalog = use_session().catalog;
    let elements: Vec<_> = factor.cites.iter().filter_map(|id| catalog.element(id)).collect();
    let origins: Vec<_> = elements.into_iter().map(|element| say(&words::origin(element))).collect();
    let counts = words::counts(factor.items.len(), catalog.actions_for(factor).len());
    view! {
        <li class="guide-row">
            <h2><LinkTo link=Link::factor(factor)/></h2>
            <p>{say(&factor.summary)}</p>
            <p class="small soft">{say(&counts)}</p>
            <p class="small soft">{say(&words::ORIGIN)}{origins.join(&say(&COMMA))}</p>
        </li>
    }
}
