//! Merits that are often named, and what is known of them: none is counted in yen, and what is contested says so.

use leptos::prelude::*;

use crate::domain::id::FactId;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::cite::Facts;
use crate::ui::route::{Page, here};
use crate::ui::words::{say, value as words};

/// Merits that are often named.
#[component]
pub(super) fn Merits() -> Node {
    let merits = [
        (&words::RETENTION, &words::RETENTION_TOLD, vec!["booth_ledoux_2019", "arnold_2020"]),
        (&words::PERFORMANCE, &words::PERFORMANCE_TOLD, vec!["arnold_2020", "cmu_pay"]),
        (&words::SAVINGS, &words::SAVINGS_TOLD, vec!["vendor_savings"]),
    ];
    let merit = |(name, told, facts): (_, _, Vec<&'static str>)| {
        let facts = facts.into_iter().map(FactId::new).collect::<Vec<_>>();
        view! {
            <li>
                <h3>{say(name)}" "<span class="tag is-against">{say(&words::CONTESTED)}</span></h3>
                <p>{say(told)}</p>
                <Facts facts/>
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="value-merits">
            <h2 id="value-merits">{say(&words::MERITS)}</h2>
            <p class="help">{say(&words::MERITS_HELP)}</p>
            <ul class="rows">{merits.map(merit).into_node()}</ul>
            <p><a href=here(Page::Argument)>{say(&words::TO_ARGUMENT)}</a></p>
        </section>
    }
}
