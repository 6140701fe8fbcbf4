//! A factor's score, band, stage, target and weight.

use crate::domain::catalog::Factor;
use crate::domain::score::FactorScore;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::{Reading, bar};
use crate::ui::part::meter::{band_points, points};
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, factor as words, language, results, say};

/// A factor's score, band, stage, target and weight.
pub(super) fn score(reading: Reading<'_>, entry: &'static Factor, scored: &FactorScore) -> Node {
    let target = reading.target(&entry.id);
    let whole = reading.assessment.factors.iter().map(|factor| factor.weight).sum();
    let stage = scored.stage.as_ref().map(|stage| reading.stage(stage.reached));
    let fact = |label: String, value: String| view! { <div><dt>{label}</dt><dd>{value}</dd></div> };
    let partial = scored.items.len() < entry.items.len();
    view! {
        <section class="section" aria-labelledby="standing">
            <h2 id="standing">{say(&words::STANDING)}</h2>
            <div class="factor-standing">
                <div class="standing-number">
                    <p class="big-number">
                        {points(scored.tally.score)}<span class="soft">{say(&results::OUT_OF)}</span>
                    </p>
                    {bar(scored.tally, target)}
                </div>
                <dl class="key-facts">
                    {fact(say(&domain::BAND), band_points(scored.tally.band, language()))}
                    {fact(say(&domain::STAGE), stage.unwrap_or_else(|| "–".to_owned()))}
                    {fact(say(&results::TARGET), points(target))}
                </dl>
            </div>
            {scored.tally.score.is_none().then(|| view! { <p class="prose">{say(&words::NO_SCORE)}</p> })}
            {partial.then(|| view! {
                <p class="prose">{say(&words::asked_here(scored.items.len(), entry.items.len()))}</p>
            })}
            <p class="small">
                <a href=here(Page::Results)>{say(&words::weight(scored.weight, whole))}</a>
            </p>
            <p><a class="button" href=here(Page::Assess(entry.id.clone()))>{say(&words::ANSWER)}</a></p>
        </section>
    }
}
