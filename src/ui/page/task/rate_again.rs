//! Once a task is done: the items to look at and rate again. Finishing a task changes no answer.

use leptos::prelude::*;

use super::desk::Desk;
use super::reasons::rating;
use crate::domain::catalog::Item;
use crate::domain::id::ItemId;
use crate::domain::plan::Status;
use crate::domain::plan::again::to_rate;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::answer_link;
use crate::ui::words::{say, task as words};

/// Once the task is done: the items that should have risen, to be rated again.
#[component]
pub(super) fn RateAgain(
    /// The task.
    desk: Desk,
) -> Node {
    let session = desk.session();
    let items = memo(move || {
        let done = desk.line.get().filter(|line| line.task.status == Status::Done);
        done.map(|line| {
            session.derived.shown.with(|program| {
                let answers = program.as_ref().map(|program| &program.round().answers);
                answers.map(|answers| to_rate(session.catalog, answers, &line.task)).unwrap_or_default()
            })
        })
        .unwrap_or_default()
    });
    let entry = move |item: ItemId| {
        let item = session.catalog.item(&item);
        item.map(|item| view! { <li><RateLink desk item/></li> })
    };
    Node::live(move || {
        let items = items.get();
        (!items.is_empty()).then(|| {
            view! {
                <section class="finding rate-again" aria-labelledby="rate-again">
                    <h2 id="rate-again">{say(&words::RATE_AGAIN)}</h2>
                    <p>{say(&words::RATE_AGAIN_HELP)}</p>
                    <ul>{items.into_iter().map(entry).collect::<Node>()}</ul>
                </section>
            }
        })
    })
}

/// An item to be rated again, with where it is and where it should be.
#[component]
fn RateLink(desk: Desk, item: &'static Item) -> Option<Node> {
    let session = desk.session();
    let factor = session.catalog.factor_of(&item.id);
    let action = desk.look(|line| line.task.template().and_then(|id| session.catalog.action(id)));
    let aimed = action.and_then(|action| action.raises.iter().find(|raise| raise.item == item.id));
    let now = session
        .program
        .with_untracked(|program| program.as_ref().and_then(|program| rating(program, &item.id)));
    let levels = aimed.map(|raise| say(&words::expects(now, raise.to.number())));
    factor.map(|_| {
        view! {
            {answer_link(session.catalog, &item.id, say(&item.name), None)}
            {levels.map(|levels| view! { " " <span class="soft">{levels}</span> })}
        }
    })
}
