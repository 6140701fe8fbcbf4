//! The published cases as a class: what they let expect, and whether a plan is far above them.

use leptos::prelude::*;

use super::read;
use crate::domain::value::{Class, Height, PUBLISHED, Reference};
use crate::state::{Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Facts;
use crate::ui::words::{say, value as words};

/// The published cases.
#[component]
pub(super) fn Cases() -> Node {
    let session = use_session();
    let facts = PUBLISHED.iter().map(|case| case.fact.clone()).collect::<Vec<_>>();
    view! {
        <section class="section" aria-labelledby="value-cases">
            <h2 id="value-cases">{say(&words::CASES)}</h2>
            <p class="help">{say(&words::CASES_HELP)}</p>
            {Node::live(move || expected(session))}
            <details>
                <summary>{say(&words::CASES_SOURCES)}</summary>
                <Facts facts/>
            </details>
        </section>
    }
}

fn expected(session: Session) -> Node {
    let (registered, planned) = read(session, |figures| (figures.registered, figures.planned));
    let class = Class::of(&PUBLISHED.each_ref().map(|case| case.reference));
    let Some((class, registered)) = class.zip(registered.filter(|registered| *registered > 0)) else {
        return view! { <p class="soft">{say(&words::NO_REGISTERED)}</p> };
    };
    let rehires = class.rehires(registered, 12);
    let height = planned.map(|planned| {
        let height = class.height(Reference { registered, months: 12, rehires: planned });
        let told = words::height(height, planned, registered);
        if height == Height::Usual {
            view! { <p>{say(&told)}</p> }
        } else {
            view! { <p class="finding" role="status">{say(&told)}</p> }
        }
    });
    view! {
        <p>{say(&words::expected(registered, rehires))}</p>
        {height}
    }
}
