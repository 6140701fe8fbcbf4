//! How the finish varies, as a histogram and as a table.

use leptos::prelude::*;

use super::{View, day_of, percent, share};
use crate::domain::plan::trials::{Column, Histogram, histogram};
use crate::domain::sorted;
use crate::domain::text::{Language, Text};
use crate::state::{Outcome, memo};
use crate::ui::chart::outlook::{Flag, Histogram as Painted};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::words::{language, outlook as words, say};

/// How the finish varies.
#[component]
pub(super) fn SpreadView(look: View) -> Node {
    let chart = move || chart(look, &*look.outcome()?);
    let columns = memo(move || {
        let outcome = look.outcome();
        let drawn = outcome.and_then(|outcome| histogram(&outcome.frame, &outcome.forecasted.finish, &[]));
        drawn.map(|drawn| drawn.columns).unwrap_or_default()
    });
    let rows = move || {
        let runs = look.outcome().map_or(0, |outcome| outcome.forecasted.runs);
        columns.with(|columns| columns.iter().map(|column| row(column, runs)).collect::<Node>())
    };
    view! {
        <section class="section" aria-labelledby="outlook-spread">
            <h2 id="outlook-spread">{say(&words::SPREAD)}</h2>
            <p class="help">{say(&words::SPREAD_HELP)}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::SPREAD_REGION)>{chart}</div>
            <details>
                <summary>{say(&words::AS_TABLE)}</summary>
                <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::SPREAD)>
                    {cards(view! {
                        <table class="narrow-table">
                            <caption class="visually-hidden">{say(&words::SPREAD)}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{say(&words::DAYS)}</th>
                                    <th scope="col" class="number">{say(&words::SHARE)}</th>
                                    <th scope="col" class="number">{say(&words::ENDED)}</th>
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

fn row(column: &Column, runs: u32) -> Node {
    let told = |part: u32| percent(share(part, runs), language());
    let first = dates::medium(column.from, language());
    let days = if column.from == column.to {
        first
    } else {
        let dash = if language() == Language::Japanese { "〜" } else { " – " };
        format!("{first}{dash}{}", dates::medium(column.to, language()))
    };
    view! {
        <tr>
            <th scope="row">{days}</th>
            <td class="number">{told(column.runs)}</td>
            <td class="number">{told(column.ended)}</td>
        </tr>
    }
}

/// The picture, with what is marked in it.
fn chart(look: View, outcome: &Outcome) -> Option<Node> {
    let Outcome { frame, forecasted } = outcome;
    let percentile = |permille: u16, name: &'static str| {
        let day = frame.axis.date(forecasted.finish.percentile(permille)?);
        Some((day, Flag { words: name.to_owned(), class: "is-share" }))
    };
    let named = |words: &Text, class| Flag { words: say(words), class };
    let marked = [
        percentile(500, "P50"),
        percentile(800, "P80"),
        percentile(950, "P95"),
        Some((frame.finish, named(&words::PLAN, "is-plan"))),
        look.deadline().map(|day| (day, named(&words::DEADLINE, "is-deadline"))),
    ];
    let mut marked: Vec<_> = marked.into_iter().flatten().collect();
    // Words stand behind their line, each day's below those of the days before: no line crosses them.
    sorted::by_key(&mut marked, |(day, _)| *day);
    let (days, flags): (Vec<_>, Vec<_>) = marked.into_iter().unzip();
    let drawn: Histogram = histogram(frame, &forecasted.finish, &days)?;
    let [first, last] = [drawn.columns.first()?.from, drawn.columns.last()?.to].map(phrase::day);
    let label = say(&words::spread_label(&first, &last, &day_of(frame, &forecasted.finish, 800)));
    Some(view! { <Painted drawn flags label/> })
}
