//! The factors: a radar chart and its table.

use super::picture;
use super::reading::{Reading, bar, factor_address, item_link};
use crate::domain::id::ItemId;
use crate::domain::score::summary::item_contrast;
use crate::domain::score::trace::shut_gates;
use crate::domain::score::{Contrast, FactorScore, Hold, Scope};
use crate::domain::text::Text;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::meter::{band_points, points};
use crate::ui::words::{domain, language, results as words, say};

/// The factors: a radar chart and its table.
pub(super) fn factors(reading: Reading<'_>) -> Node {
    view! {
        <section class="section" aria-labelledby="factors">
            <h2 id="factors">{say(&words::FACTORS)}</h2>
            {picture::picture(reading)}
            {table(reading)}
        </section>
    }
}

fn table(reading: Reading<'_>) -> Node {
    let gates = shut_gates(reading.catalog, &reading.program.round().answers);
    let full = reading.assessment.scope == Scope::Full;
    let rows = reading.assessment.factors.iter().map(|factor| row(reading, factor, &gates)).collect::<Node>();
    let heading = |words: &Text| view! { <th scope="col" role="columnheader">{say(words)}</th> };
    let number =
        |words: &Text| view! { <th scope="col" role="columnheader" class="number">{say(words)}</th> };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::table_of(&words::FACTORS))>
            <table class="factor-table cards" role="table">
                <caption>{say(&words::FACTOR_TABLE)}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        {heading(&words::FACTOR)}
                        {number(&words::WEIGHT)}
                        {number(&domain::SCORE)}
                        {heading(&domain::BAND)}
                        {heading(&domain::STAGE)}
                        {heading(&words::GATE)}
                        {number(&words::TARGET)}
                        {full.then(|| heading(&words::STRONGEST))}
                        {full.then(|| heading(&words::WEAKEST))}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

fn row(reading: Reading<'_>, factor: &FactorScore, gates: &[Hold]) -> Node {
    let address = factor_address(&factor.id);
    let name = reading.factor_name(&factor.id);
    let target = reading.target(&factor.id);
    let score = factor.tally.score;
    let stage = factor.stage.as_ref().map_or_else(|| "–".to_owned(), |stage| reading.stage(stage.reached));
    let label = format!("{name} {}", points(score));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=address.clone()>{name}</a></th>
            <td role="cell" class="number" data-label=say(&words::WEIGHT)>{factor.weight}</td>
            <td role="cell" class="number" data-label=say(&domain::SCORE)><a href=address aria-label=label>{points(score)}</a></td>
            <td role="cell" class="band-cell wide" data-label=say(&domain::BAND)>
                {bar(factor.tally, target)}
                <span class="number">{band_points(factor.tally.band, language())}</span>
            </td>
            <td role="cell" data-label=say(&domain::STAGE)>{stage}</td>
            <td role="cell" data-label=say(&words::GATE)>{gate(reading, factor, gates)}</td>
            <td role="cell" class="number" data-label=say(&words::TARGET)>{points(target)}</td>
            {(reading.assessment.scope == Scope::Full).then(|| contrast(reading, item_contrast(factor)))}
        </tr>
    }
}

/// The states of the gates among a factor's items.
pub(in crate::ui::page) fn gate(reading: Reading<'_>, factor: &FactorScore, shut: &[Hold]) -> Node {
    let own = reading.catalog.factor(&factor.id).into_iter().flat_map(|factor| factor.items.iter());
    let gates = own.filter(|item| reading.catalog.gates.iter().any(|gate| gate.item == item.id));
    let tags: Vec<_> = gates
        .map(|item| match shut.iter().find(|hold| hold.item == item.id) {
            Some(hold) => view! { <span class="tag is-bad">{say(&words::hold(hold.kind))}</span> },
            None => view! { <span class="tag is-good">{say(&words::GATE_OPEN)}</span> },
        })
        .collect();
    if tags.is_empty() {
        view! { <span class="soft">"–"</span> }
    } else {
        tags.into_node()
    }
}

fn contrast(reading: Reading<'_>, found: Option<Contrast<ItemId>>) -> Node {
    let catalog = reading.catalog;
    let cell = |item: Option<ItemId>, heading: &Text| match item {
        Some(item) => view! { <td role="cell" data-label=say(heading)>{item_link(catalog, &item)}</td> },
        None => view! { <td role="cell" class="soft" data-label=say(heading)>"–"</td> },
    };
    let (strongest, weakest) = found.map(|found| (found.strongest.0, found.weakest.0)).unzip();
    view! { {cell(strongest, &words::STRONGEST)}{cell(weakest, &words::WEAKEST)} }
}
