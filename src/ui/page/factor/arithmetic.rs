//! How a factor's score and band come about, with its own numbers.

use crate::domain::score::workings::{Workings, workings};
use crate::domain::score::{FactorScore, ItemScore, Score};
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::decimal;
use crate::ui::words::{domain, factor as words, results, say};

/// How a factor's score and band come about.
pub(super) fn arithmetic(scored: &FactorScore) -> Node {
    let of = |value: fn(&ItemScore) -> Option<Score>| {
        workings(scored.items.iter().filter_map(|item| Some((item.weight, value(item)?))))
    };
    let line = |label: String, found: Option<Workings>| {
        found.map(|found| view! { <div><dt>{label}</dt><dd>{equation(&found)}</dd></div> })
    };
    view! {
        <section class="section" aria-labelledby="arithmetic">
            <h2 id="arithmetic">{say(&words::ARITHMETIC)}</h2>
            <div class="prose">
                <p>{say(&words::ARITHMETIC_SCORE)}</p>
                <p>{say(&words::ARITHMETIC_BAND)}</p>
            </div>
            <dl class="key-facts equations">
                {line(say(&domain::SCORE), of(|item| item.tally.score))}
                {line(say(&results::LOW), of(|item| item.tally.band.map(|band| band.low)))}
                {line(say(&results::HIGH), of(|item| item.tally.band.map(|band| band.high)))}
            </dl>
            <div class="prose">
                <p>{say(&words::STAGE_RULE)}</p>
                <p class="small soft">{say(&results::ROUNDING)}</p>
            </div>
        </section>
    }
}

fn equation(found: &Workings) -> String {
    let terms: Vec<_> =
        found.terms.iter().map(|term| words::term(term.weight, &decimal(term.value))).collect();
    words::equation(&terms.join(" + "), found.weight, &decimal(found.mean), found.mean.points())
}
