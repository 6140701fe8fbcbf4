//! The level that every factor is to reach.

use leptos::prelude::*;

use super::aimed::{Aimed, level_choice};
use super::items::ItemTargets;
use crate::domain::catalog::Factor;
use crate::domain::command::Command;
use crate::domain::plan::gaps;
use crate::domain::target::{Preset, Target};
use crate::state::use_session;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, say, target as words};

/// The presets, and a level for each factor.
#[component]
pub(super) fn Levels() -> Node {
    let session = use_session();
    let rows = session.catalog.factors.iter().map(|factor| view! { <Row factor/> }).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="levels">
            <h2 id="levels">{say(&words::LEVELS)}</h2>
            <p class="help">{say(&words::LEVELS_HELP)}</p>
            <Presets/>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="levels">
                <table class="levels-table cards" role="table" aria-labelledby="levels">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">{say(&words::FACTOR)}</th>
                        <th scope="col" role="columnheader" class="number">{say(&words::NOW)}</th>
                        <th scope="col" role="columnheader">{say(&words::LEVELS)}</th>
                        <th scope="col" role="columnheader" class="number">{say(&words::GAPS)}</th>
                    </tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
            <ItemTargets/>
        </section>
    }
}

#[component]
fn Presets() -> Node {
    let session = use_session();
    let button = move |preset: Preset| {
        let target = Target::preset(session.catalog, preset);
        let levels = target.levels.clone();
        let chosen = move || {
            let shown = session.derived.shown;
            shown.with(|open| open.as_ref().is_some_and(|open| open.target.levels == levels)).to_string()
        };
        // What was said of single items stays.
        let choose = move |_| {
            let shown = session.derived.shown;
            let items = shown.with_untracked(|open| open.as_ref().map(|open| open.target.items.clone()));
            let target = Target { items: items.unwrap_or_default(), ..target.clone() };
            session.run(Command::SetTarget(target));
        };
        view! {
            <button type="button" class="preset" aria-pressed=chosen on:click=choose>
                <span>{say(&domain::preset(preset))}</span>
                <span class="small soft">{say(&domain::preset_help(preset))}</span>
            </button>
        }
    };
    view! {
        <div class="presets" role="group" aria-label=say(&words::PRESETS)>
            {Preset::ALL.map(button).into_node()}
        </div>
    }
}

#[component]
fn Row(
    /// The factor.
    factor: &'static Factor,
) -> Node {
    let session = use_session();
    let score = move || {
        let scored = session.derived.assessment;
        points(
            scored.with(|scored| scored.as_ref().and_then(|scored| scored.factor(&factor.id)?.tally.score)),
        )
    };
    let below = move || {
        session.derived.shown.with(|open| {
            let open = open.as_ref()?;
            let round = open.round();
            let gaps = gaps(session.catalog, &round.answers, round.scope, &open.target);
            Some(gaps.iter().filter(|gap| factor.items.iter().any(|item| item.id == gap.item)).count())
        })
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=here(Page::Factor(factor.id.clone()))>{say(&factor.name)}</a></th>
            <td role="cell" class="number" data-label=say(&words::NOW)>{score}</td>
            <td role="cell" class="wide">{level_choice(Aimed::Factor(factor))}</td>
            <td role="cell" class="number" data-label=say(&words::GAPS)>{move || below().map(|count| count.to_string())}</td>
        </tr>
    }
}
