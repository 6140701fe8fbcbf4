//! What the published cases say about who may apply, beside the policy's own rules.

use leptos::prelude::*;

use super::begin::sentences;
use super::desk::Desk;
use super::section;
use crate::domain::catalog::{Case, Fills, Taken};
use crate::domain::id::RuleId;
use crate::domain::policy::rules_of;
use crate::domain::text::Text;
use crate::domain::words::listed;
use crate::ui::node::{Node, cards, view};
use crate::ui::route::{Guide, Route};
use crate::ui::words::{language, policy as words, results, say};

/// What the published cases say about who may apply.
#[component]
pub(super) fn Cases(
    /// The policy.
    desk: Desk,
) -> Node {
    let (with, without): (Vec<&Case>, Vec<&Case>) =
        desk.session().catalog.cases.iter().partition(|case| !case.start.rules.is_empty());
    let own = move || {
        desk.policy.with(|policy| {
            if policy.rules.is_empty() {
                view! { <span class="soft">"–"</span> }
            } else {
                sentences(&policy.rules)
            }
        })
    };
    let rest: Vec<Text> = without.iter().map(|case| case.company.clone()).collect();
    let rest = say(&words::not_published(&listed(&rest)));
    section(
        "cases",
        &words::CASES,
        Some(&words::CASES_HELP),
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::CASES))>
                {cards(view! {
                    <table class="policy-cases">
                        <thead><tr>
                            <th scope="col">{say(&words::COMPANY)}</th>
                            <th scope="col">{say(&words::CONDITIONS)}</th>
                            <th scope="col">{say(&words::PUBLISHED)}</th>
                        </tr></thead>
                        <tbody>
                            <tr><th scope="row">{say(&words::OURS)}</th><td>{own}</td><td>"–"</td></tr>
                            {with.into_iter().map(row).collect::<Node>()}
                        </tbody>
                    </table>
                })}
            </div>
            <p class="help">{rest}</p>
        },
    )
}

fn row(case: &Case) -> Node {
    let rules = rules_of(&case.start.rules, language(), || RuleId::new(""));
    let published = case.start.takes.iter().filter(|taken| taken.fills == Fills::Rules);
    view! {
        <tr>
            <th scope="row"><a href=Route::Guide(Guide::Case(case.id.clone())).hash()>{say(&case.company)}</a></th>
            <td>{sentences(&rules)}</td>
            <td class="wide">
                {published.map(told).collect::<Node>()}
            </td>
        </tr>
    }
}

/// What was published, when and where.
fn told(taken: &Taken) -> Node {
    view! {
        <p>
            {say(&taken.what)} " "
            <a class="small" href=taken.address.clone() rel="noreferrer noopener" target="_blank">{say(&taken.when)}</a>
        </p>
    }
}
