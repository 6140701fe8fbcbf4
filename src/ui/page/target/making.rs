//! What the target would take, and the button that makes the plan.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::plan::{Gap, Made, make, resolve};
use crate::domain::text::Text;
use crate::state::{Notice, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::route::{Page, go_here, here, use_location};
use crate::ui::words::{COMMA, both, language, say, target as words};

/// What the target would take, and the button that makes the plan.
#[component]
pub(super) fn Making() -> Node {
    let session = use_session();
    let location = use_location();
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
    let adopt = move |_| {
        let Some(Made { plan, uncovered }) = made.get_untracked() else { return };
        if session.run(Command::AdoptPlan(plan)) {
            if !uncovered.is_empty() {
                session.tell(Notice::refused(words::uncovered(&names(session.catalog, &uncovered))));
            }
            go_here(location, Page::Plan);
        }
    };
    view! {
        <section class="section making" aria-labelledby="making">
            <h2 id="making">{say(&words::MAKE)}</h2>
            <p class="lead">{move || made.with(|made| made.as_ref().map(preview))}</p>
            {when(unanswered, move || view! {<p class="finding">{say(&words::NO_ANSWERS)}</p>})}
            <div class="buttons">
                <button type="button" class="primary" on:click=adopt>
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

fn names(catalog: &crate::domain::catalog::Catalog, gaps: &[Gap]) -> Text {
    let items = || gaps.iter().filter_map(|gap| catalog.item(&gap.item));
    let ja: Vec<_> = items().map(|item| item.name.ja.as_ref()).collect();
    let en: Vec<_> = items().map(|item| item.name.en.as_ref()).collect();
    both(ja.join(&COMMA.ja), en.join(&COMMA.en))
}
