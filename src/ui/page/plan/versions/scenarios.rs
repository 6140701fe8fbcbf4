//! The scenarios: begun, called otherwise, looked at, compared, adopted, dropped.

use leptos::prelude::*;

use super::beside::Beside;
use super::name::{Name, NewName};
use crate::domain::command::Command;
use crate::domain::id::ScenarioId;
use crate::domain::plan::Scenario;
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::exchange::diff::{Diff, diff};
use crate::state::{Memo, Notice, memo, use_session};
use crate::ui::node::{Node, each, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase;
use crate::ui::part::focus::focus;
use crate::ui::part::sentences::{folded, sentences};
use crate::ui::words::{plan as words, say};

/// The scenarios of the program.
#[component]
pub(super) fn Scenarios(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let all = memo(move || {
        let told = |scenario: &Scenario| (scenario.id.clone(), scenario.name.clone());
        let told = |open: &Program| open.scenarios.iter().map(told).collect::<Vec<_>>();
        session.program.with(|open| open.as_ref().map(told)).unwrap_or_default()
    });
    let offered = memo(move || {
        let is_taken = |name: &str| all.with(|all| all.iter().any(|(_, other)| other == name));
        let mut names = (1..).map(|number| say(&words::scenario_number(number)));
        names.find(|name| !is_taken(name)).unwrap_or_default()
    });
    let begin = move |name: String| {
        let made = words::made_scenario(&name);
        let is_made = session.begin_scenario(name);
        if is_made {
            session.tell(Notice::done(made));
        }
        is_made
    };
    let rows = move || all.get().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    view! {
        <section class="section" aria-labelledby="scenarios">
            <h2 id="scenarios" tabindex="-1">{say(&words::SCENARIOS)}</h2>
            <p class="help">{say(&words::SCENARIOS_HELP)}</p>
            <NewName id="scenario-name" label=&words::SCENARIO_NAME act=&words::BEGIN_SCENARIO offered make=begin/>
            <ul class="rows">{each(rows, ScenarioId::to_string, |id| view! { <Row id/> })}</ul>
        </section>
        <Beside/>
    }
}

#[component]
fn Row(id: ScenarioId) -> Node {
    let session = use_session();
    let wanted = id.clone();
    let found = memo(move || {
        let told = |scenario: &Scenario| (scenario.name.clone(), scenario.begun);
        session.program.with(|open| open.as_ref()?.scenario(&wanted).map(told))
    });
    let name = memo(move || found.get().map(|(name, _)| name).unwrap_or_default());
    let begun = move || found.get().map(|(_, begun)| say(&words::begun(&phrase::day(begun))));
    let own = id.clone();
    let is_shown = memo(move || session.scenario().as_ref() == Some(&own));
    let compared = id.clone();
    let differs = memo(move || {
        let today = session.today.get();
        session.program.with(|open| {
            let open = open.as_ref()?;
            Some(diff(session.catalog, open, &open.with_scenario(&compared)?, today))
        })
    });
    let (looked, adopted, dropped, renamed) = (id.clone(), id.clone(), id.clone(), id.clone());
    let look = move |_| session.show_scenario((!is_shown.get_untracked()).then(|| looked.clone()));
    let adopt = move |_| {
        let told = words::adopted(&name.get_untracked());
        if session.adopt_scenario(&adopted) {
            session.tell(Notice::done(told));
            focus("scenarios");
        }
    };
    let drop_it = move |_| {
        let told = words::dropped(&name.get_untracked());
        if session.drop_scenario(&dropped) {
            session.tell(Notice::done(told));
            focus("scenarios");
        }
    };
    let rename = move |name| {
        session.run(Command::RenameScenario(renamed.clone(), name));
    };
    let named = move |act: &'static Text| move || say(&words::button_of(act, &name.get()));
    let shown_label = move || if is_shown.get() { &words::BACK_TO_PLAN } else { &words::LOOK };
    view! {
        <li class="variant">
            <div>
                <Name id=format!("scenario-{id}") label=&words::SCENARIO_NAME name rename/>
                <p class="small soft">{begun}</p>
            </div>
            {changed_since(id, differs)}
            <div class="buttons">
                <button type="button" class="small" aria-label=move || say(&words::button_of(shown_label(), &name.get()))
                    on:click=look>{move || say(shown_label())}</button>
                <button type="button" class="small" aria-label=named(&words::ADOPT_SCENARIO) on:click=adopt>{say(&words::ADOPT_SCENARIO)}</button>
                <button type="button" class="small quiet" aria-label=named(&words::DROP) on:click=drop_it>{say(&words::DROP)}</button>
            </div>
            {differences(differs)}
        </li>
    }
}

/// What the plan itself changed since a scenario was made: adopting the scenario takes it back.
fn changed_since(id: ScenarioId, found: Memo<Option<Diff>>) -> Node {
    let session = use_session();
    let changed = memo(move || {
        found.with(|found| found.as_ref().map(|found| session.changed_since(found, &id))).unwrap_or_default()
    });
    Node::live(move || {
        changed.with(|changed| {
            let texts: Vec<&Text> = changed.iter().collect();
            (!texts.is_empty()).then(|| {
                view! {
                    <div class="finding">
                        <p>{say(&words::CHANGED_SINCE)}</p>
                        {folded(&texts)}
                    </div>
                }
            })
        })
    })
}

/// What sets a scenario apart from the plan, in sentences.
fn differences(found: Memo<Option<Diff>>) -> Node {
    let differs = move || found.with(|found| found.as_ref().is_some_and(|found| !found.is_empty()));
    view! {
        <details open=true>
            <summary>{say(&words::DIFFERENCES)}</summary>
            {move || differs().then(|| view! { <p class="help">{say(&words::DIFFERENCES_HELP)}</p> })}
            {move || found.with(|found| found.as_ref().map(sentences))}
        </details>
    }
}
