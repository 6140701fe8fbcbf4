//! What the target would take, and the button that makes the plan.

use leptos::prelude::*;

use crate::domain::plan::{Made, make, resolve};
use crate::state::{memo, use_choosing, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::route::{Page, go_here, here, use_location};
use crate::ui::words::{language, say, target as words};

/// What the target would take, and the button that makes the plan.
#[component]
pub(super) fn Making() -> Node {
    let session = use_session();
    let location = use_location();
    let choosing = use_choosing();
    let made = memo(move || {
        let today = session.today.get();
        session.derived.shown.with(|open| open.as_ref().map(|open| make(session.catalog, open, today)))
    });
    let has_plan =
        move || session.derived.shown.with(|open| open.as_ref().is_some_and(|open| open.plan.is_some()));
    let unanswered = move || {
        session
            .derived
            .assessment
            .with(|scored| scored.as_ref().is_some_and(|scored| scored.progress().1 == 0))
    };
    // The plan's page compares what there is to choose from.
    let choose = move |_| {
        choosing.is_wanted.set(true);
        go_here(location, Page::Plan);
    };
    view! {
        <section class="section making" aria-labelledby="making">
            <h2 id="making">{say(&words::MAKE)}</h2>
            <p class="lead">{move || made.with(|made| made.as_ref().map(preview))}</p>
            {when(unanswered, move || view! {<p class="finding">{say(&words::NO_ANSWERS)}</p>})}
            <div class="buttons">
                <button type="button" class="primary" on:click=choose>
                    {move || if has_plan() { say(&words::REMAKE) } else { say(&words::MAKE) }}
                </button>
                {when(has_plan, move || view! {
                    <a class="button" href=here(Page::Plan)>{say(&words::TO_PLAN)}</a>
                    <p class="help">{say(&words::REMAKE_HELP)}</p>
                })}
            </div>
        </section>
    }
}

fn preview(made: &Made) -> String {
    let tasks = resolve(use_session().catalog, &made.plan);
    if tasks.is_empty() {
        return say(&words::NOTHING_TO_DO);
    }
    let effort: u32 = tasks.iter().map(|task| u32::from(task.effort.likely)).sum();
    say(&words::preview(tasks.len(), &dates::effort(effort, language())))
}
