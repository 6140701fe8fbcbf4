//! Points of law to ask counsel about: those that the policy touches first. Questions, never advice.

use leptos::prelude::*;

use super::chosen::began;
use super::desk::Desk;
use super::exceptions::number;
use super::rules::heading;
use super::section;
use crate::domain::catalog::LegalCheck;
use crate::domain::policy::{Touched, questions};
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Facts;
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::policy::{self, terms as words};
use crate::ui::words::say;

/// A point of law, and what touches it.
type Asked = (&'static LegalCheck, Vec<Touched>);

/// Points of law to ask counsel about.
#[component]
pub(super) fn Counsel(
    /// The policy.
    desk: Desk,
) -> Node {
    let catalog = desk.session().catalog;
    let asked: Memo<Vec<Asked>> = memo(move || {
        let all = desk.policy.with(|policy| questions(catalog, policy));
        all.into_iter().map(|one| (one.check, one.touched)).collect()
    });
    let rows = move || {
        asked.with(|asked| asked.iter().map(|(check, touched)| row(desk, check, touched)).collect::<Node>())
    };
    section(
        "counsel",
        &words::COUNSEL,
        Some(&words::COUNSEL_HELP),
        view! { <ul class="rows policy-questions">{Node::live(rows)}</ul> },
    )
}

fn row(desk: Desk, check: &'static LegalCheck, touched: &[Touched]) -> Node {
    let links = touched.iter().map(|what| link(desk, what)).collect::<Node>();
    view! {
        <li class="policy-set">
            <h3>{say(&check.name)}</h3>
            <p>{say(&check.question)}</p>
            <p class="soft">{say(&check.reason)}</p>
            {if touched.is_empty() {
                view! { <p class="small soft">{say(&words::ALWAYS)}</p> }
            } else {
                view! { <p class="policy-links">{say(&words::TOUCHED)} {links}</p> }
            }}
            <Facts facts=check.facts.to_vec()/>
        </li>
    }
}

/// A link to what touches a point of law.
fn link(desk: Desk, what: &Touched) -> Node {
    let (to, words) = match what {
        Touched::Rule(id) => (heading(id), policy::rule(desk.number(id))),
        Touched::Step(stage) => ("steps".to_owned(), stage.name()),
        Touched::Exception(id) => ("exceptions".to_owned(), words::exception(number(desk, id))),
        Touched::Terms => ("terms".to_owned(), words::TERMS_NOTE.clone()),
    };
    let words = began(&words);
    view! { " " <JumpLink page=Page::Policy to>{words}</JumpLink> }
}
