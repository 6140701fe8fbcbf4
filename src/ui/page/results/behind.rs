//! What the overall score is made of: the factors' scores, their weights, and where the weights come from.

use super::reading::{Reading, aligned, decimal, factor_address};
use crate::domain::score::workings::{Term, Workings, tenths, workings};
use crate::domain::score::{FactorScore, Score};
use crate::domain::text::Text;
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, cards, view};
use crate::ui::route::{Page, here};
use crate::ui::words::{COMMA, both, domain, results as words, say};

/// The id of the section's heading.
pub(super) const ID: &str = "overall";

/// What the overall score is made of.
pub(super) fn behind(reading: Reading<'_>) -> Node {
    view! {
        <section class="section" aria-labelledby=ID>
            <h2 id=ID tabindex="-1">{say(&words::BEHIND)}</h2>
            <div class="prose">
                <p>{say(&weights_words(reading).unwrap_or(words::WEIGHTS_EQUAL.clone()))}" "{purposes_link(reading)}</p>
            </div>
            {table(reading)}
            <div class="prose">
                {equations(reading)}
                <p class="small soft">{say(&words::ROUNDING)}</p>
            </div>
        </section>
    }
}

/// Where the weights come from; none where all are equal because no purpose is picked.
pub(in crate::ui::page) fn weights_words(reading: Reading<'_>) -> Option<Text> {
    if reading.program.round().closed.is_some() {
        return Some(words::WEIGHTS_CLOSED.clone());
    }
    let picked = reading.program.profile.purposes.iter().filter_map(|id| reading.catalog.purpose(id));
    let names = picked.map(|purpose| words::quoted(&purpose.name));
    let joined = names.reduce(|all, next| {
        both(format!("{}{}{}", all.ja, COMMA.ja, next.ja), format!("{}{}{}", all.en, COMMA.en, next.en))
    });
    joined.map(|names| words::weights_by(&names))
}

fn purposes_link(reading: Reading<'_>) -> Option<Node> {
    let open = reading.program.round().closed.is_none();
    let words = if reading.program.profile.purposes.is_empty() {
        &words::TO_PURPOSES
    } else {
        &words::OTHER_PURPOSES
    };
    open.then(|| view! { <a href=here(Page::Settings)>{say(words)}</a> })
}

fn table(reading: Reading<'_>) -> Node {
    let rows = reading.assessment.factors.iter().map(|factor| row(reading, factor)).collect::<Node>();
    let number = |words: &Text| view! { <th scope="col" class="number">{say(words)}</th> };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::table_of(&words::BEHIND))>
            {cards(view! {
                <table class="narrow-table">
                    <caption>{say(&words::BEHIND_TABLE)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::FACTOR)}</th>
                            {number(&words::WEIGHT)}
                            {number(&domain::SCORE)}
                            {number(&words::PRODUCT)}
                            {number(&words::LOW)}
                            {number(&words::PRODUCT_LOW)}
                            {number(&words::HIGH)}
                            {number(&words::PRODUCT_HIGH)}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(reading: Reading<'_>, factor: &FactorScore) -> Node {
    let shown = |score: Option<Score>| score.map_or_else(|| "–".to_owned(), |score| aligned(tenths(score)));
    let tally = factor.tally;
    let product = |value: Option<Score>| {
        let product = value.map(|value| aligned(Term { weight: factor.weight, value }.product_tenths()));
        product.unwrap_or_else(|| "–".to_owned())
    };
    let (low, high) = (tally.band.map(|band| band.low), tally.band.map(|band| band.high));
    view! {
        <tr>
            <th scope="row"><a href=factor_address(&factor.id)>{reading.factor_name(&factor.id)}</a></th>
            <td class="number">{factor.weight}</td>
            <td class="number">{shown(tally.score)}</td>
            <td class="number">{product(tally.score)}</td>
            <td class="number">{shown(low)}</td>
            <td class="number">{product(low)}</td>
            <td class="number">{shown(high)}</td>
            <td class="number">{product(high)}</td>
        </tr>
    }
}

fn equations(reading: Reading<'_>) -> Node {
    let factors = &reading.assessment.factors;
    let of = |value: fn(&FactorScore) -> Option<Score>| {
        workings(factors.iter().filter_map(|factor| Some((factor.weight, value(factor)?))))
    };
    let found = [
        (&words::OVERALL, of(|factor| factor.tally.score)),
        (&words::LOW, of(|factor| factor.tally.band.map(|band| band.low))),
        (&words::HIGH, of(|factor| factor.tally.band.map(|band| band.high))),
    ];
    let lines = found.into_iter().filter_map(|(name, found)| found.map(|found| division(name, &found)));
    view! { <ul class="plain-list equations">{lines.map(|words| view! { <li>{say(&words)}</li> }).collect::<Node>()}</ul> }
}

fn division(name: &Text, found: &Workings) -> Text {
    words::division(
        name,
        &tenths_of(found.sum_tenths),
        found.weight,
        &decimal(found.mean),
        found.mean.points(),
    )
}
