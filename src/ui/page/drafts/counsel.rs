//! What to ask counsel about before a draft is used. Questions, never advice.

use leptos::prelude::*;

use crate::domain::catalog::LegalCheck;
use crate::domain::draft::{Kind, asked};
use crate::state::{Memo, memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::cite::Facts;
use crate::ui::route::{Page, here};
use crate::ui::words::{drafts as words, say};

/// A point of law, and whether the policy touches it.
type Asked = (&'static LegalCheck, bool);

/// What to ask counsel about before a draft is used.
#[component]
pub(super) fn Counsel(
    /// The text.
    kind: Kind,
) -> Node {
    let session = use_session();
    let all: Memo<Vec<Asked>> = memo(move || {
        let of = |open: &crate::domain::program::Program| {
            let all = asked(session.catalog, &open.policy, kind).into_iter();
            all.map(|one| (one.check, !one.touched.is_empty())).collect()
        };
        session.program.with(|open| open.as_ref().map(of)).unwrap_or_default()
    });
    let rows = move || {
        all.with(|all| all.iter().map(|(check, is_touched)| row(check, *is_touched)).collect::<Node>())
    };
    view! {
        <section class="section draft-aside" aria-labelledby="draft-counsel">
            <h2 id="draft-counsel" tabindex="-1">{say(&words::COUNSEL)}</h2>
            <p class="help">{say(&words::COUNSEL_HELP)}</p>
            <ul class="rows policy-questions">{Node::live(rows)}</ul>
        </section>
    }
}

fn row(check: &'static LegalCheck, is_touched: bool) -> Node {
    let touched = is_touched.then(|| {
        view! {
            <p class="policy-links">
                {say(&words::TOUCHED)} " "
                <AimedLink href=here(Page::Policy) to="counsel".to_owned()>{say(&words::TO_TOUCHED)}</AimedLink>
            </p>
        }
    });
    view! {
        <li class="policy-set">
            <h3>{say(&check.name)}</h3>
            <p>{say(&check.question)}</p>
            <p class="soft">{say(&check.reason)}</p>
            {touched}
            <Facts facts=check.facts.to_vec()/>
        </li>
    }
}
