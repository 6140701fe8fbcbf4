//! Answers that do not go together, and answers that leave doubt.

use super::reading::{Reading, aligned, answer_link, item_links};
use crate::domain::score::trace::sides;
use crate::domain::score::workings::tenths;
use crate::domain::score::{Doubt, contradictions as all_contradictions, doubts as all_doubts};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{results as words, say};

/// How many doubts are at hand; the rest is put away.
pub(in crate::ui::page) const AT_HAND: usize = 8;

/// Answers that do not go together.
pub(super) fn contradictions(reading: Reading<'_>) -> Node {
    let found = all_contradictions(reading.catalog, reading.assessment);
    let entries: Vec<_> = found
        .into_iter()
        .map(|contradiction| {
            view! {
                <li class="finding">
                    <p><b>{say(&contradiction.finding)}</b></p>
                    <p>{say(&contradiction.advice)}</p>
                    <p class="small">
                        {say(&words::CHECK_ANSWERS)}{item_links(reading, &sides(contradiction))}
                    </p>
                </li>
            }
        })
        .collect();
    view! {
        <section class="section" aria-labelledby="findings">
            <h2 id="findings">{say(&words::FINDINGS)}</h2>
            {if entries.is_empty() {
                view! { <p>{say(&words::NO_FINDINGS)}</p> }
            } else {
                view! { <ul class="plain-list findings">{entries.into_node()}</ul> }
            }}
        </section>
    }
}

/// Answers that leave doubt, those that widen the band most first.
pub(super) fn doubts(reading: Reading<'_>) -> Node {
    let found = all_doubts(reading.assessment, &reading.program.round().answers);
    let (at_hand, rest) = found.split_at(found.len().min(AT_HAND));
    view! {
        <section class="section" aria-labelledby="doubts">
            <h2 id="doubts">{say(&words::DOUBTS)}</h2>
            {if found.is_empty() {
                view! { <p>{say(&words::NO_DOUBTS)}</p> }
            } else {
                view! {
                    <p class="prose">{say(&words::DOUBTS_LEAD)}</p>
                    {table(reading, at_hand)}
                    {(!rest.is_empty()).then(|| view! {
                        <details>
                            <summary>{say(&words::more_doubts(rest.len()))}</summary>
                            {table(reading, rest)}
                        </details>
                    })}
                }
            }}
        </section>
    }
}

/// Doubts as a table.
pub(in crate::ui::page) fn table(reading: Reading<'_>, doubts: &[Doubt]) -> Node {
    let rows = doubts.iter().map(|doubt| {
        view! {
            <tr>
                <th scope="row">
                    {answer_link(reading.catalog, &doubt.item, reading.item_name(&doubt.item), None)}
                </th>
                <td>{say(&words::doubt(doubt.kind))}</td>
                <td class="number">{aligned(tenths(doubt.narrows))}</td>
            </tr>
        }
    });
    view! {
        <table class="narrow-table whole-table">
            <caption class="visually-hidden">{say(&words::DOUBTS)}</caption>
            <thead>
                <tr>
                    <th scope="col">{say(&words::ITEM)}</th>
                    <th scope="col">{say(&words::WHY)}</th>
                    <th scope="col" class="number">{say(&words::NARROWS)}</th>
                </tr>
            </thead>
            <tbody>{rows.collect::<Node>()}</tbody>
        </table>
    }
}
