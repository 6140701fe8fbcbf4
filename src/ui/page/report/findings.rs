//! Risks with causes and remedies, contradictions, unknowns.

use crate::domain::score::{
    ChallengeRisk, contradictions as all_contradictions, doubts as all_doubts, risks as all_risks,
};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::results::findings::{AT_HAND, table};
use crate::ui::page::results::reading::Reading;
use crate::ui::part::meter::{band_points, points};
use crate::ui::words::{domain, language, report as words, results, say};

/// Every challenge with its risk, the causes that are present and the remedies.
pub(super) fn risks(reading: Reading<'_>) -> Node {
    let found = all_risks(reading.catalog, reading.assessment);
    let rows = found.iter().map(|risk| risk_row(reading, risk)).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="risks">
            <h2 id="risks">{say(&results::RISKS)}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&results::RISKS))>
                {cards(view! {
                    <table class="report-risks">
                        <caption>{say(&words::RISKS_TABLE)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&results::CHALLENGE)}</th>
                                <th scope="col" class="number">{say(&results::RISK)}</th>
                                <th scope="col">{say(&words::CAUSES)}</th>
                                <th scope="col">{say(&words::REMEDIES)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
        </section>
    }
}

fn risk_row(reading: Reading<'_>, risk: &ChallengeRisk) -> Option<Node> {
    let challenge = reading.catalog.challenge(&risk.id)?;
    let causes: Vec<_> = challenge.causes.iter().filter(|cause| risk.causes.contains(&cause.id)).collect();
    let present = !causes.is_empty();
    let remedies =
        challenge.remedies.iter().filter(|_| present).map(|remedy| view! { <li>{say(&remedy.name)}</li> });
    let names = causes.into_iter().map(|cause| view! { <li>{say(&cause.name)}</li> });
    Some(view! {
        <tr>
            <th scope="row">
                {say(&challenge.name)}
                <span class="small soft">{say(&domain::phase(challenge.phase))}</span>
            </th>
            <td class="number">
                {points(risk.risk)}<br/>
                <span class="small soft">{band_points(risk.band, language())}</span>
            </td>
            {if present {
                view! {
                    <td><ul>{names.collect::<Node>()}</ul></td>
                    <td><ul>{remedies.collect::<Node>()}</ul></td>
                }
            } else {
                view! { <td colspan="2" class="soft">{say(&words::NO_CAUSE)}</td> }
            }}
        </tr>
    })
}

/// Answers that do not go together.
pub(super) fn contradictions(reading: Reading<'_>) -> Node {
    let found = all_contradictions(reading.catalog, reading.assessment);
    let none = found.is_empty();
    let entries = found.into_iter().map(|contradiction| {
        view! { <li class="finding"><p><b>{say(&contradiction.finding)}</b></p><p>{say(&contradiction.advice)}</p></li> }
    });
    let entries = entries.collect::<Node>();
    view! {
        <section class="section" aria-labelledby="findings">
            <h2 id="findings">{say(&results::FINDINGS)}</h2>
            {if none {
                view! { <p>{say(&results::NO_FINDINGS)}</p> }
            } else {
                view! { <ul class="plain-list findings">{entries}</ul> }
            }}
        </section>
    }
}

/// The answers that leave the most doubt.
pub(super) fn doubts(reading: Reading<'_>) -> Node {
    let found = all_doubts(reading.assessment, &reading.program.round().answers);
    let top = found.get(..found.len().min(AT_HAND)).unwrap_or_default();
    let rest = found.len() - top.len();
    view! {
        <section class="section" aria-labelledby="doubts">
            <h2 id="doubts">{say(&results::DOUBTS)}</h2>
            {if top.is_empty() {
                view! { <p>{say(&results::NO_DOUBTS)}</p> }
            } else {
                view! {
                    <p>{say(&results::DOUBTS_LEAD)}</p>
                    {table(reading, top)}
                    {(rest > 0).then(|| view! { <p class="small soft">{say(&results::more_doubts(rest))}</p> })}
                }
            }}
        </section>
    }
}
