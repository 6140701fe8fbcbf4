//! The answer: by when, how surely, and what that means for the deadline.

use leptos::prelude::*;

use super::{View, day_of, percent, spoken};
use crate::domain::catalog::Phase;
use crate::domain::forecast::Spread;
use crate::domain::text::Text;
use crate::state::Outcome;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::words::{domain, outlook as words, say};

/// The shares of the runs that are told.
const TOLD: [u16; 3] = [500, 800, 950];

/// By when, and how surely.
#[component]
pub(super) fn Finish(look: View) -> Node {
    let sentences = move || look.outcome().map(|outcome| sentences(look, &outcome));
    let rows = move || look.outcome().map(|outcome| rows(look, &outcome));
    view! {
        <section class="section" aria-labelledby="outlook-finish">
            <h2 id="outlook-finish" class="visually-hidden">{say(&words::HEADING)}</h2>
            {sentences}
            <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::PERCENTILES)>
                {cards(view! {
                    <table class="milestones outlook-days">
                        <caption>{say(&words::PERCENTILES)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&words::WHAT)}</th>
                                <th scope="col">{say(&words::PLANNED)}</th>
                                <th scope="col">{say(&words::P50)}</th>
                                <th scope="col">{say(&words::P80)}</th>
                                <th scope="col">{say(&words::P95)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
            <p class="help">{say(&words::PERCENTILES_HELP)}</p>
        </section>
    }
}

fn sentences(look: View, outcome: &Outcome) -> Node {
    let Outcome { frame, forecasted } = outcome;
    let finish = &forecasted.finish;
    let answer = finish.percentile(800).map(|day| words::likely_by(&phrase::day(frame.axis.date(day))));
    let planned = frame.axis.day(frame.finish).and_then(|day| finish.by(day)).map(|chance| {
        let day = phrase::day(frame.finish);
        let told = |language| {
            let chance = percent(chance.permille, language);
            words::plan_day(&day, &chance).say(language).to_owned()
        };
        say(&spoken(told))
    });
    let deadline = look.deadline().zip(forecasted.deadline).map(|(day, chance)| {
        let day = phrase::day(day);
        if matches!(chance.permille, 0 | 1000) {
            return say(&words::deadline_clear(&day, chance.permille > 0));
        }
        let told = |language| {
            let [chance, low, high] =
                [chance.permille, chance.low, chance.high].map(|permille| percent(permille, language));
            words::deadline(&day, &chance, &low, &high).say(language).to_owned()
        };
        say(&spoken(told))
    });
    view! {
        <p class="outlook-answer">{say(&answer.unwrap_or(words::NOT_BY.clone()))}</p>
        <div class="prose">
            {deadline.map(|told| view! { <p>{told}</p> })}
            {planned.map(|told| view! { <p>{told}</p> })}
        </div>
    }
}

fn rows(look: View, outcome: &Outcome) -> Node {
    let Outcome { frame, forecasted } = outcome;
    let row = |name: String, planned: Option<Text>, spread: &Spread| {
        let day = |permille| view! { <td class="day">{say(&day_of(frame, spread, permille))}</td> };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="day">{planned.map(|day| say(&day))}</td>
                {TOLD.map(day).into_node()}
            </tr>
        }
    };
    let planned = |phase: Phase| {
        look.board.lines.with(|lines| {
            let own = lines.iter().filter(|line| line.words.phase == phase);
            own.filter_map(|line| Some(line.dated.as_ref()?.end)).max().map(phrase::day)
        })
    };
    let phases = frame.phases.iter().zip(&forecasted.milestones);
    let phases = phases.map(|(phase, spread)| row(say(&domain::phase(*phase)), planned(*phase), spread));
    let whole = row(say(&words::WHOLE), Some(phrase::day(frame.finish)), &forecasted.finish);
    view! { {whole} {phases.collect::<Node>()} }
}
