//! What a plan leaves out: items that stay short of the target, and actions that a person does not want.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::id::ActionId;
use crate::domain::plan::Gap;
use crate::domain::plan::cover::uncovered;
use crate::domain::program::Program;
use crate::state::{memo, use_session};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::focus::focus;
use crate::ui::route::{Guide, Page, Route, here};
use crate::ui::words::{plan as words, say};

/// The items that no task of the plan takes to the target.
#[component]
pub(super) fn Uncovered() -> Node {
    let session = use_session();
    let gaps = memo(move || {
        session.derived.shown.with(|program| {
            program.as_ref().map(|program| uncovered(session.catalog, program)).unwrap_or_default()
        })
    });
    Node::live(move || {
        let gaps = gaps.get();
        (!gaps.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="uncovered">
                    <h2 id="uncovered">{say(&words::UNCOVERED)}</h2>
                    <p class="help">
                        {say(&words::UNCOVERED_HELP)} " " <a href=here(Page::Target)>{say(&words::TO_TARGET)}</a>
                    </p>
                    <ul>{gaps.into_iter().map(|gap| view! { <GapLine gap/> }).collect::<Node>()}</ul>
                </section>
            }
        })
    })
}

/// An item below its target, linked to the guide.
#[component]
pub(in crate::ui) fn GapLine(
    /// The gap.
    gap: Gap,
) -> Option<Node> {
    let item = use_session().catalog.item(&gap.item);
    let levels = say(&words::from_to(gap.from.number(), gap.to.number()));
    item.map(|item| {
        view! {
            <li>
                <a href=Route::Guide(Guide::Item(item.id.clone())).hash()>{say(&item.name)}</a>
                " " <span class="soft">{levels}</span>
            </li>
        }
    })
}

/// The actions that a person took out of the plan, each with a way back.
#[component]
pub(super) fn LeftOut() -> Node {
    let session = use_session();
    let actions = memo(move || {
        session.derived.shown.with(|program| program.as_ref().map(Program::left_out).unwrap_or_default())
    });
    let any = memo(move || actions.with(|actions| !actions.is_empty()));
    let allow = move |action: ActionId| {
        session.run(Command::AllowAction(action));
        focus(if any.get_untracked() { "left-out" } else { "open-anew" });
    };
    let row = move |action: ActionId| {
        let title = session.catalog.action(&action).map(|action| say(&action.title)).unwrap_or_default();
        let name = say(&words::act_on(&words::ALLOW, &title));
        let address = Route::Guide(Guide::Action(action.clone())).hash();
        view! {
            <li class="line-row">
                <a href=address>{title}</a>
                <button type="button" aria-label=name on:click=move |_| allow(action.clone())>{say(&words::ALLOW)}</button>
            </li>
        }
    };
    view! {
        {when(move || any.get(), move || view! {
            <section class="section" aria-labelledby="left-out">
                <h2 id="left-out" tabindex="-1">{say(&words::LEFT_OUT)}</h2>
                <p class="help">{say(&words::LEFT_OUT_HELP)}</p>
                <ul class="rows">
                    {each(move || actions.get(), ActionId::to_string, row)}
                </ul>
            </section>
        })}
    }
}
