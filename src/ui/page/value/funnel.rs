//! The funnel: for each step the share, what it rests on, and how many take it in a year.

use std::sync::Arc;

use leptos::prelude::*;

use super::{read, workings};
use crate::domain::value::{Figures, Interval, PRIORS, Prior, intervals, ticks};
use crate::state::{RwSignal, Session, Years, memo, use_session};
use crate::ui::chart::funnel::Funnel as Chart;
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::part::cite::Facts;
use crate::ui::words::{say, value as words};

/// The funnel.
#[component]
pub(super) fn Funnel(
    /// The years that were drawn.
    years: RwSignal<Option<Arc<Years>>>,
) -> Node {
    let session = use_session();
    let drawn = memo(move || {
        let years = years.get()?;
        Some((years.leavers, intervals(&years.drawn, years.leavers)))
    });
    let is_waiting =
        memo(move || read(session, |figures| figures.leavers.is_some_and(|leavers| leavers > 0)));
    let chart = move || match drawn.get() {
        Some((leavers, intervals)) => {
            let label = say(&words::chart_label(leavers));
            view! {
                <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::CHART_REGION)>
                    <Chart intervals ticks=ticks(leavers) label/>
                </div>
                <p class="help">{say(&words::CHART_HELP)}</p>
            }
        }
        None if is_waiting.get() => view! { <p class="soft" role="status">{say(&words::DRAWING)}</p> },
        None => view! { <p class="soft">{say(&words::NO_LEAVERS)}</p> },
    };
    let rows = move || {
        let drawn = drawn.get().map(|(_, intervals)| intervals).unwrap_or_default();
        PRIORS.each_ref().map(|prior| row(session, prior, &drawn)).into_node()
    };
    view! {
        <section class="section" aria-labelledby="value-funnel">
            <h2 id="value-funnel">{say(&words::FUNNEL)}</h2>
            <p class="help">{say(&words::FUNNEL_HELP)}</p>
            {Node::live(chart)}
            <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::FUNNEL_TABLE)>
                {cards(view! {
                    <table>
                        <caption>{say(&words::FUNNEL_TABLE)}</caption>
                        <thead><tr>
                            <th scope="col">{say(&words::STEP)}</th>
                            <th scope="col" class="number">{say(&words::SHARE)}</th>
                            <th scope="col" class="number">{say(&words::PEOPLE)}</th>
                            <th scope="col">{say(&words::BASIS)}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
            <p class="help">{say(&words::BAYES)}</p>
        </section>
    }
}

fn row(session: Session, prior: &'static Prior, drawn: &[Interval]) -> Node {
    let (funnel, seen) = read(session, |figures: &Figures| (figures.funnel(), figures.seen(prior.step)));
    let share = funnel.share(prior.step).map(|share| {
        let [low, high] = [100, 900].map(|at| words::percent(share.quantile(at)));
        words::spread(&words::percent(share.mean_permille()), &low, &high)
    });
    let people = drawn.iter().find(|interval| interval.step == prior.step).map(|interval| {
        let [low, middle, high] = interval.people.map(|people| dates::grouped(people.into()));
        words::spread(&middle, &low, &high)
    });
    let own =
        if seen.all > 0 { words::seen(seen.yes.min(seen.all), seen.all) } else { words::UNSEEN.clone() };
    let sources = (!prior.facts.is_empty()).then(|| view! { <Facts facts=prior.facts.to_vec()/> });
    view! {
        <tr>
            <th scope="row" class="capital">{say(&prior.step.name())}</th>
            <td class="number">{share}</td>
            <td class="number">{people.unwrap_or_else(|| "–".to_owned())}</td>
            <td>
                {say(&own)}
                <details>
                    <summary>{say(&words::basis_of(prior.step))}</summary>
                    <p>{say(&words::believed(prior.permille, prior.people))}</p>
                    {read(session, |figures| workings::of_step(figures, prior))}
                    <p>{say(&prior.why)}</p>
                    {sources}
                </details>
            </td>
        </tr>
    }
}
