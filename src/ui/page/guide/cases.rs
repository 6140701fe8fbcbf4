//! The nine cases.

use leptos::prelude::*;

use super::link::{Link, LinkTo};
use crate::domain::catalog::Case;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{guide as words, say};

/// The nine cases.
#[component]
pub(super) fn Cases() -> Node {
    let rows = use_session().catalog.cases.iter().map(|case| view! { <Row case/> }).collect::<Node>();
    view! {
        <PageHeading title=say(&words::CASES_TITLE) lead=say(&words::CASES_LEAD)/>
        <p class="help">{say(&words::AS_PUBLISHED)}</p>
        <ul class="rows guide-rows">{rows}</ul>
    }
}

#[component]
fn Row(
    /// The case.
    case: &'static Case,
) -> Node {
    let industry = use_session().catalog.industry(&case.industry).map(|industry| say(&industry.name));
    view! {
        <li class="guide-row">
            <h2><LinkTo link=Link::case(case)/></h2>
            <p>{say(&case.summary)}</p>
            <p class="small soft">{industry}</p>
        </li>
    }
}
