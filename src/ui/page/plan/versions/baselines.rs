//! The baselines of the plan: taken, called otherwise, chosen to compare with, removed.

use leptos::prelude::*;

use super::name::{Name, NewName};
use crate::domain::command::Command;
use crate::domain::id::BaselineId;
use crate::domain::plan::{Baseline, Plan};
use crate::domain::text::Text;
use crate::domain::words::same;
use crate::state::{Memo, Notice, memo, use_session};
use crate::ui::node::{Node, each, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase;
use crate::ui::part::focus::focus;
use crate::ui::words::{plan as words, say};

/// The baselines of the plan.
#[component]
pub(super) fn Baselines(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let all = memo(move || {
        let told = |baseline: &Baseline| (baseline.id.clone(), baseline.name.clone());
        session.derived.shown.with(|open| {
            let plan = open.as_ref().and_then(|open| open.plan.as_ref());
            plan.map(|plan| plan.baselines.iter().rev().map(told).collect::<Vec<_>>()).unwrap_or_default()
        })
    });
    let offered = memo(move || {
        let name = say(&words::as_of(&phrase::day(session.today.get())));
        let is_taken = |name: &str| all.with(|all| all.iter().any(|(_, other)| other == name));
        let more = (2..).map(|number| say(&words::again(&name, number)));
        let mut names = std::iter::once(name.clone()).chain(more);
        names.find(|name| !is_taken(name)).unwrap_or_default()
    });
    let take = move |name: String| {
        let told = words::kept_baseline(&name);
        let is_taken = session.take_baseline(name);
        if is_taken {
            session.tell(Notice::done(told));
        }
        is_taken
    };
    let rows = move || all.get().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    view! {
        <section class="section" aria-labelledby="baselines">
            <h2 id="baselines" tabindex="-1">{say(&words::BASELINES)}</h2>
            <p class="help">{say(&words::BASELINES_HELP)}</p>
            <NewName id="baseline-name" label=&words::BASELINE_NAME act=&words::TAKE offered
                make=take/>
            <ul class="rows">{each(rows, BaselineId::to_string, |id| view! { <Row id/> })}</ul>
        </section>
    }
}

#[component]
fn Row(id: BaselineId) -> Node {
    let session = use_session();
    let wanted = id.clone();
    let found: Memo<Option<Baseline>> = memo(move || {
        let known = |plan: &Plan| plan.baselines.iter().find(|baseline| baseline.id == wanted).cloned();
        session.derived.shown.with(|open| open.as_ref()?.plan.as_ref().and_then(known))
    });
    let name =
        memo(move || found.with(|found| found.as_ref().map_or_else(String::new, |it| it.name.clone())));
    let facts = move || {
        found.with(|found| {
            let found = found.as_ref()?;
            let finish = found.finish().map_or_else(|| same("–"), phrase::day);
            Some(say(&words::taken(&phrase::day(found.taken), found.dates.len(), &finish)))
        })
    };
    let own = id.clone();
    let is_chosen =
        memo(move || session.derived.chosen.with(|chosen| chosen.baseline.as_ref() == Some(&own)));
    let (chosen, renamed, removed) = (id.clone(), id.clone(), id.clone());
    let choose = move |_| session.compare_with((!is_chosen.get_untracked()).then(|| chosen.clone()));
    let rename = move |name| {
        session.run(Command::RenameBaseline(renamed.clone(), name));
    };
    let remove = move |_| {
        let told = words::removed_baseline(&name.get_untracked());
        if session.run(Command::RemoveBaseline(removed.clone())) {
            session.tell(Notice::done(told));
            focus("baselines");
        }
    };
    let compare = move || if is_chosen.get() { &words::COMPARING } else { &words::COMPARE };
    let named = move |act: &'static Text| move || say(&words::button_of(act, &name.get()));
    view! {
        <li class="variant">
            <div>
                <Name id=format!("baseline-{id}") label=&words::BASELINE_NAME name rename/>
                <p class="small soft">{facts}</p>
            </div>
            <div class="buttons">
                <button type="button" class="small" aria-label=move || say(&words::button_of(compare(), &name.get()))
                    on:click=choose>{move || say(compare())}</button>
                <button type="button" class="small quiet" aria-label=named(&words::REMOVE) on:click=remove>{say(&words::REMOVE)}</button>
            </div>
        </li>
    }
}
