//! The factors of two rounds, as a picture and as a table.

use crate::domain::program::Program;
use crate::domain::score::{Comparison, FactorChange, difference};
use crate::state::use_session;
use crate::ui::chart::radar::{Radar, RadarLegend, Spoke};
use crate::ui::node::{Node, cards, view};
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{compare as words, results, say};

/// The factors of two rounds.
pub(super) fn factors(program: &Program, comparison: &Comparison) -> Node {
    let label = say(&words::radar(&program.profile.name));
    let spokes = comparison.factors.iter().map(spoke).collect::<Vec<_>>();
    let (before, after) = comparison.overall;
    let change = |change: Option<i16>| change.map_or_else(|| "–".to_owned(), words::signed);
    let row = |factor: &FactorChange| {
        view! {
            <tr>
                <th scope="row">{name(factor)}</th>
                <td class="number">{points(factor.before)}{rests(factor.rated, factor.rated.0)}</td>
                <td class="number">{points(factor.after)}{rests(factor.rated, factor.rated.1)}</td>
                <td class="number">{change(difference(factor.before, factor.after))}</td>
            </tr>
        }
    };
    view! {
        <section class="section" aria-labelledby="factors">
            <h2 id="factors">{say(&words::FACTORS)}</h2>
            <figure class="radar-figure">
                <Radar label spokes/>
                <figcaption>
                    <RadarLegend now=say(&words::SECOND) target=say(&words::FIRST)/>
                    <p class="small soft">{say(&results::RADAR_SCALE)}</p>
                </figcaption>
            </figure>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::FACTORS))>
                {cards(view! {
                    <table class="narrow-table">
                        <caption>{say(&words::FACTORS_TABLE)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&results::FACTOR)}</th>
                                <th scope="col" class="number">{say(&words::FIRST)}</th>
                                <th scope="col" class="number">{say(&words::SECOND)}</th>
                                <th scope="col" class="number">{say(&words::CHANGE)}</th>
                            </tr>
                        </thead>
                        <tbody>{comparison.factors.iter().map(row).collect::<Node>()}</tbody>
                        <tfoot>
                            <tr>
                                <th scope="row">{say(&results::OVERALL)}</th>
                                <td class="number">{points(before)}</td>
                                <td class="number">{points(after)}</td>
                                <td class="number">{change(difference(before, after))}</td>
                            </tr>
                        </tfoot>
                    </table>
                })}
            </div>
        </section>
    }
}

/// On how many items a score rests, where that is not the same in both rounds.
fn rests((before, after): (usize, usize), own: usize) -> Option<Node> {
    let told = (before != after).then(|| words::items(own))?;
    Some(view! { " "<span class="small soft">{say(&told)}</span> })
}

fn name(factor: &FactorChange) -> String {
    use_session().catalog.factor(&factor.id).map(|factor| say(&factor.name)).unwrap_or_default()
}

/// The later round is the line with dots, the earlier one the dashed one.
fn spoke(factor: &FactorChange) -> Spoke {
    Spoke {
        name: name(factor),
        address: here(Page::Factor(factor.id.clone())),
        score: factor.after,
        band: None,
        target: factor.before,
    }
}
