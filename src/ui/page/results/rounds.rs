//! The rounds so far, where there is more than one.

use super::reading::Reading;
use crate::domain::program::Round;
use crate::domain::score::Scope;
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::part::meter::{band_points, points};
use crate::ui::route::{Page, here};
use crate::ui::words::{compare, domain, language, results as words, say};

/// The rounds so far, where there is more than one.
pub(in crate::ui::page) fn rounds(reading: Reading<'_>) -> Option<Node> {
    let rounds = &reading.program.rounds;
    let rows = rounds.iter().enumerate().map(|(at, round)| row(reading, at + 1, round)).collect::<Node>();
    (rounds.len() > 1).then(|| {
        view! {
            <section class="section" aria-labelledby="rounds">
                <h2 id="rounds">{say(&words::ROUNDS)}</h2>
                <p><a class="button" href=here(Page::Rounds(rounds.len() - 1))>{say(&compare::TITLE)}</a></p>
                <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::table_of(&words::ROUNDS))>
                    {cards(view! {
                        <table class="narrow-table">
                            <caption>{say(&words::ROUNDS_TABLE)}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{say(&words::ROUND_DATE)}</th>
                                    <th scope="col">{say(&words::ROUND_SCOPE)}</th>
                                    <th scope="col" class="number">{say(&domain::SCORE)}</th>
                                    <th scope="col" class="number">{say(&domain::BAND)}</th>
                                    <th scope="col">{say(&domain::STAGE)}</th>
                                    <th scope="col">{say(&words::STATE)}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    })}
                </div>
            </section>
        }
    })
}

fn row(reading: Reading<'_>, number: usize, round: &Round) -> Node {
    let scored = reading.program.assess_round(reading.catalog, round);
    let stage = scored.stage.as_ref().map_or_else(|| "–".to_owned(), |stage| reading.stage(stage.reached));
    let closing =
        if round.closed.is_some() { words::CLOSED_ROUND.clone() } else { words::OPEN_ROUND.clone() };
    view! {
        <tr>
            <th scope="row"><a href=here(Page::Rounds(number))>{say(&words::round(number, &dates::medium(round.date, language())))}</a></th>
            <td>{say(&scope(round.scope))}</td>
            <td class="number">{points(scored.overall.score)}</td>
            <td class="number">{band_points(scored.overall.band, language())}</td>
            <td>{stage}</td>
            <td>{say(&closing)}</td>
        </tr>
    }
}

/// What a scope is called.
pub(in crate::ui::page) fn scope(scope: Scope) -> crate::domain::text::Text {
    match scope {
        Scope::Quick => words::QUICK.clone(),
        Scope::Full => words::FULL.clone(),
    }
}
