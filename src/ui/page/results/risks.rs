//! Challenge risks by phase, each with the causes that are present, the remedies and the guards.

use super::reading::{Reading, answer_link, decimal, item_links, risk_id, state_words};
use crate::domain::catalog::{Challenge, Phase, Remedy};
use crate::domain::score::trace::revealing;
use crate::domain::score::workings::workings;
use crate::domain::score::{ChallengeRisk, risks as all_risks};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::part::meter::{Meter, band_points, points};
use crate::ui::route::{Guide, Route};
use crate::ui::words::{domain, language, results as words, say};

const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];

/// Challenge risks by phase.
pub(super) fn risks(reading: Reading<'_>) -> Node {
    let found = all_risks(reading.catalog, reading.assessment);
    let groups = PHASES.map(|phase| group(reading, phase, &found)).into_node();
    view! {
        <section class="section" aria-labelledby="risks">
            <h2 id="risks">{say(&words::RISKS)}</h2>
            <div class="prose">
                <p>{say(&words::RISKS_LEAD)}</p>
                <p><a href=Route::Guide(Guide::Challenges).hash()>{say(&words::READ_CHALLENGES)}</a></p>
            </div>
            {groups}
        </section>
    }
}

fn group(reading: Reading<'_>, phase: Phase, found: &[ChallengeRisk]) -> Node {
    let of_phase = found.iter().filter_map(|risk| {
        let challenge = reading.catalog.challenge(&risk.id).filter(|challenge| challenge.phase == phase)?;
        Some(view! { <li>{entry(reading, challenge, risk)}</li> })
    });
    view! {
        <h3 class="risk-phase">{say(&domain::phase(phase))}</h3>
        <ul class="rows risks">{of_phase.collect::<Node>()}</ul>
    }
}

fn entry(reading: Reading<'_>, challenge: &'static Challenge, risk: &ChallengeRisk) -> Node {
    let has_causes = !risk.causes.is_empty();
    view! {
        <div class="risk" id=risk_id(&challenge.id) tabindex="-1">
            <div class="risk-head">
                <h4>{say(&challenge.name)}</h4>
                <p class="small soft">{say(&challenge.summary)}</p>
            </div>
            <div class="risk-number">
                <p><span class="soft">{say(&words::RISK)}</span>" "<b class="number">{points(risk.risk)}</b></p>
                <Meter score=risk.risk band=risk.band/>
                <p class="small soft number">{say(&domain::BAND)}" "{band_points(risk.band, language())}</p>
            </div>
            <div class="risk-body">
                <div>{causes(reading, challenge, risk)}</div>
                <div>{remedies(reading, challenge, has_causes)}</div>
                {guards(reading, risk)}
                <Cites cites=challenge.cites.to_vec()/>
            </div>
        </div>
    }
}

fn causes(reading: Reading<'_>, challenge: &'static Challenge, risk: &ChallengeRisk) -> Node {
    if risk.causes.is_empty() {
        return view! { <p class="small soft">{say(&words::NO_CAUSES)}</p> };
    }
    let present = challenge.causes.iter().filter(|cause| risk.causes.contains(&cause.id)).map(|cause| {
        let items = revealing(reading.catalog, reading.assessment, &cause.id);
        view! {
            <li>
                {say(&cause.name)}<br/>
                <span class="small soft">{say(&words::SEEN_IN)}</span>
                <span class="small">{item_links(reading, &items)}</span>
            </li>
        }
    });
    view! {
        <p class="label">{say(&words::CAUSES)}</p>
        <ul>{present.collect::<Node>()}</ul>
    }
}

/// The remedies: at hand where a cause is present, put away elsewhere.
fn remedies(reading: Reading<'_>, challenge: &'static Challenge, open: bool) -> Node {
    let list = challenge.remedies.iter().map(|remedy| remedy_entry(reading, remedy)).collect::<Node>();
    if open {
        view! { <p class="label">{say(&words::REMEDIES)}</p><ul>{list}</ul> }
    } else {
        view! { <details><summary>{say(&words::REMEDIES)}</summary><ul>{list}</ul></details> }
    }
}

fn remedy_entry(reading: Reading<'_>, remedy: &'static Remedy) -> Node {
    let actions = remedy.actions.iter().filter_map(|id| reading.catalog.action(id));
    let links = actions.map(|action| {
        let address = Route::Guide(Guide::Action(action.id.clone())).hash();
        view! { <li><a href=address>{say(&action.title)}</a></li> }
    });
    view! { <li>{say(&remedy.name)}<ul class="small">{links.collect::<Node>()}</ul></li> }
}

fn guards(reading: Reading<'_>, risk: &ChallengeRisk) -> Node {
    let catalog = reading.catalog;
    let guards: Vec<_> = risk.guards.iter().filter_map(|id| reading.assessment.item(id)).collect();
    let found = workings(guards.iter().filter_map(|guard| Some((guard.weight, guard.tally.score?))));
    let words = found.zip(risk.risk).map_or(words::NO_RISK.clone(), |(found, risk)| {
        words::risk_workings(&decimal(found.mean), risk.points())
    });
    let rows = guards.into_iter().map(|guard| {
        let name = reading.item_name(&guard.id);
        view! {
            <tr>
                <th scope="row">{answer_link(catalog, &guard.id, name, None)}</th>
                <td class="number">{guard.weight}</td>
                <td>{state_words(guard.state)}</td>
                <td class="number">{points(guard.tally.score)}</td>
            </tr>
        }
    });
    view! {
        <details>
            <summary>{say(&words::GUARDS)}</summary>
            <table class="narrow-table small">
                <caption>{say(&words::GUARDS_TABLE)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say(&words::ITEM)}</th>
                        <th scope="col" class="number">{say(&words::WEIGHT)}</th>
                        <th scope="col">{say(&domain::LEVEL)}</th>
                        <th scope="col" class="number">{say(&domain::SCORE)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect::<Node>()}</tbody>
            </table>
            <p class="small">{say(&words)}</p>
        </details>
    }
}
