//! The score that is expected over time, with its band, as a chart and as a table.

use chrono::Datelike;
use leptos::prelude::*;

use super::View;
use crate::domain::forecast::Fan;
use crate::domain::plan::trials::band;
use crate::state::Outcome;
use crate::ui::chart::outlook::Band as Painted;
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::words::{language, outlook as words, say};

/// The score that is expected over time.
#[component]
pub(super) fn Ready(look: View) -> Node {
    let chart = move || {
        let outcome = look.outcome()?;
        let fans = shown(look, &outcome);
        let drawn = band(&outcome.frame, &fans, look.board.session().today.get())?;
        let last = fans.last()?;
        let (now, end) = (points(outcome.frame.score), points(last.p50));
        let label = say(&words::ready_label(&now, &end, &phrase::day(outcome.frame.axis.date(last.day))));
        Some(view! { <Painted drawn label end/> })
    };
    let rows = move || {
        look.outcome().map(|outcome| {
            let row = |fan: &Fan| {
                view! {
                    <tr>
                        <th scope="row">{dates::month(outcome.frame.axis.date(fan.day), language())}</th>
                        <td class="number">{points(fan.p10)}</td>
                        <td class="number">{points(fan.p50)}</td>
                        <td class="number">{points(fan.p90)}</td>
                    </tr>
                }
            };
            shown(look, &outcome).iter().map(row).collect::<Node>()
        })
    };
    view! {
        <section class="section" aria-labelledby="outlook-ready">
            <h2 id="outlook-ready">{say(&words::READY)}</h2>
            <p class="help">{say(&words::READY_HELP)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::READY_REGION)>{chart}</div>
            <details>
                <summary>{say(&words::AS_TABLE)}</summary>
                <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::READY)>
                    {cards(view! {
                        <table class="narrow-table">
                            <caption class="visually-hidden">{say(&words::READY)}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{say(&words::MONTH_END)}</th>
                                    <th scope="col" class="number">{say(&words::LOW)}</th>
                                    <th scope="col" class="number">{say(&words::MIDDLE)}</th>
                                    <th scope="col" class="number">{say(&words::HIGH)}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    })}
                </div>
            </details>
        </section>
    }
}

/// The months until nearly all runs have ended, or until the deadline, where that is later.
fn shown(look: View, outcome: &Outcome) -> Vec<Fan> {
    let Outcome { frame, forecasted } = outcome;
    let ended = forecasted.finish.percentile(950).map(|day| frame.axis.date(day));
    let last = ended.max(look.deadline()).map(|day| (day.year(), day.month()));
    let is_shown = |fan: &&Fan| {
        let day = frame.axis.date(fan.day);
        last.is_none_or(|last| (day.year(), day.month()) <= last)
    };
    forecasted.scores.iter().filter(is_shown).copied().collect()
}

/// A score in points.
fn points(permille: u16) -> String {
    ((permille + 5) / 10).to_string()
}
