//! The expected score over time: what the plan should bring, kept apart from what was assessed.

use leptos::prelude::*;

use crate::state::Memo;

use super::board::{Board, dated};
use super::phrase;
use crate::domain::plan::Milestone;
use crate::domain::plan::curve::curve;
use crate::domain::plan::outlook::Prospect;
use crate::ui::chart::readiness::ReadinessChart;
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::part::fold::Fold;
use crate::ui::part::meter::points;
use crate::ui::words::{language, plan as words, say};

/// The expected score over time.
#[component]
pub(super) fn ProspectView(
    /// The plan.
    board: Board,
    /// What it is expected to bring.
    prospect: Memo<Option<Prospect>>,
) -> Node {
    let session = board.session();
    let chart = move || {
        let start =
            session.derived.schedule.with(|dates| dated(dates.as_ref()).and_then(|dates| dates.start))?;
        let Prospect { now, end, milestones } = prospect.get()?;
        let curve = curve(now, &milestones, start, session.today.get())?;
        let finish = phrase::day(milestones.last()?.date);
        let label = say(&words::outlook_label(&points(now), &points(end), &finish));
        Some(view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::OUTLOOK_REGION)>
                <ReadinessChart curve label end=points(end)/>
            </div>
        })
    };
    view! {
        <section class="section" aria-labelledby="outlook">
            <h2 id="outlook" tabindex="-1">{say(&words::OUTLOOK)}</h2>
            <p class="prose">{say(&words::OUTLOOK_HELP)}</p>
            {chart}
            <Twin board prospect/>
        </section>
    }
}

/// The same as a table.
#[component]
fn Twin(board: Board, prospect: Memo<Option<Prospect>>) -> Node {
    let rows = move || {
        let Prospect { now, milestones, .. } = prospect.get()?;
        let assessed = view! {
            <tr><th scope="row">{say(&words::ASSESSED)}</th><td class="number">{points(now)}</td><td></td></tr>
        };
        let milestone = |milestone: Milestone| {
            let tasks = board.names.with(|names| names.list(&milestone.tasks));
            view! {
                <tr>
                    <th scope="row">{dates::medium(milestone.date, language())}</th>
                    <td class="number">{points(milestone.score)}</td>
                    <td>{say(&tasks)}</td>
                </tr>
            }
        };
        Some(view! { {assessed} {milestones.into_iter().map(milestone).collect::<Node>()} })
    };
    let inside = move || {
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::OUTLOOK)>
                {cards(view! {
                    <table class="milestones">
                        <caption>{say(&words::OUTLOOK)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&words::DAY)}</th>
                                <th scope="col" class="number">{say(&words::EXPECTED)}</th>
                                <th scope="col">{say(&words::ENDING)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
        }
    };
    view! { <Fold summary=say(&words::OUTLOOK_TABLE) inside/> }
}
