//! The first page: three sentences, the overall score, the factors.

use crate::domain::score::trace::shut_gates;
use crate::domain::score::{FactorScore, Hold};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::results::factors::gate;
use crate::ui::page::results::picture::picture;
use crate::ui::page::results::reading::Reading;
use crate::ui::page::results::{behind, sentences};
use crate::ui::part::meter::{band_points, points};
use crate::ui::words::{domain, language, report as words, results, say};

/// Three sentences and the overall score.
pub(super) fn summary(reading: Reading<'_>) -> Node {
    let sentences = sentences::sentences(reading);
    let overall = reading.assessment.overall;
    let stage = reading.assessment.stage.as_ref();
    let reached = stage.map(|stage| reading.stage(stage.reached));
    let earned = stage.filter(|stage| stage.earned > stage.reached).map(|stage| reading.stage(stage.earned));
    let fact = |label: String, value: String| view! { <div><dt>{label}</dt><dd><b>{value}</b></dd></div> };
    view! {
        <section class="section" aria-labelledby="summary">
            <h2 id="summary">{say(&results::SUMMARY)}</h2>
            {match sentences {
                Some(sentences) => sentences::paragraphs(sentences),
                None => view! { <p>{say(&results::NO_SCORE)}</p> },
            }}
            <dl class="key-facts">
                {fact(say(&results::OVERALL), format!("{}{}", points(overall.score), say(&results::OUT_OF)))}
                {fact(say(&results::LEGEND_BAND), band_points(overall.band, language()))}
                {fact(say(&domain::STAGE), reached.unwrap_or_else(|| "–".to_owned()))}
                {earned.map(|earned| fact(say(&results::EARNED), earned))}
            </dl>
        </section>
    }
}

/// The factors: a radar chart and a table that ends with the whole.
pub(super) fn factors(reading: Reading<'_>) -> Node {
    let gates = shut_gates(reading.catalog, &reading.program.round().answers);
    let rows = reading.assessment.factors.iter().map(|factor| row(reading, factor, &gates)).collect::<Node>();
    let overall = reading.assessment.overall;
    let whole: u32 = reading.assessment.factors.iter().map(|factor| factor.weight).sum();
    let stage = reading.assessment.stage.as_ref().map(|stage| reading.stage(stage.reached));
    let number = |words| view! { <th scope="col" class="number">{say(&words)}</th> };
    view! {
        <section class="section" aria-labelledby="factors">
            <h2 id="factors">{say(&words::FACTORS)}</h2>
            {picture(reading)}
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::FACTORS))>
                {cards(view! {
                    <table class="whole-table">
                        <caption>{say(&behind::weights_words(reading).unwrap_or(words::WEIGHTS_EQUAL.clone()))}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&results::FACTOR)}</th>
                                {number(results::WEIGHT.clone())}
                                {number(domain::SCORE.clone())}
                                {number(domain::BAND.clone())}
                                <th scope="col">{say(&domain::STAGE)}</th>
                                <th scope="col">{say(&results::GATE)}</th>
                                {number(results::TARGET.clone())}
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{say(&words::OVERALL)}</th>
                                <td class="number">{whole}</td>
                                <td class="number">{points(overall.score)}</td>
                                <td class="number">{band_points(overall.band, language())}</td>
                                <td>{stage.unwrap_or_else(|| "–".to_owned())}</td>
                                <td></td>
                                <td></td>
                            </tr>
                        </tfoot>
                    </table>
                })}
            </div>
        </section>
    }
}

fn row(reading: Reading<'_>, factor: &FactorScore, gates: &[Hold]) -> Node {
    let stage = factor.stage.as_ref().map(|stage| reading.stage(stage.reached));
    view! {
        <tr>
            <th scope="row">{reading.factor_name(&factor.id)}</th>
            <td class="number">{factor.weight}</td>
            <td class="number">{points(factor.tally.score)}</td>
            <td class="number">{band_points(factor.tally.band, language())}</td>
            <td>{stage.unwrap_or_else(|| "–".to_owned())}</td>
            <td>{gate(reading, factor, gates)}</td>
            <td class="number">{points(reading.target(&factor.id))}</td>
        </tr>
    }
}
