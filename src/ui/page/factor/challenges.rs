//! The challenges that a factor's items guard against.

use crate::domain::catalog::Factor;
use crate::domain::id::ItemId;
use crate::domain::score::risks;
use crate::domain::score::trace::guarded;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::results::reading::{Reading, item_links, risk_id};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::meter::{band_points, points};
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, factor as words, language, results, say};

/// The challenges that a factor's items guard against.
pub(super) fn challenges(reading: Reading<'_>, entry: &'static Factor) -> Node {
    let found = risks(reading.catalog, reading.assessment);
    let rows = guarded(reading.catalog, entry).into_iter().filter_map(|(challenge, items)| {
        let risk = found.iter().find(|risk| risk.id == challenge.id)?;
        let asked = |id: &ItemId| reading.assessment.item(id).is_some();
        let items: Vec<_> = items.into_iter().map(|item| item.id.clone()).filter(asked).collect();
        Some(view! {
            <tr>
                <th scope="row">
                    <AimedLink href=here(Page::Results) to=risk_id(&challenge.id)>{say(&challenge.name)}</AimedLink>
                </th>
                <td>{say(&domain::phase(challenge.phase))}</td>
                <td class="number">{points(risk.risk)}</td>
                <td class="number">{band_points(risk.band, language())}</td>
                <td>{item_links(reading, &items)}</td>
            </tr>
        })
    });
    let rows = rows.collect::<Node>();
    view! {
        <section class="section" aria-labelledby="guarded">
            <h2 id="guarded">{say(&words::GUARDED)}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::GUARDED))>
                {cards(view! {
                    <table class="narrow-table">
                        <caption>{say(&words::GUARDED_TABLE)}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{say(&results::CHALLENGE)}</th>
                                <th scope="col">{say(&results::PHASE)}</th>
                                <th scope="col" class="number">{say(&results::RISK)}</th>
                                <th scope="col" class="number">{say(&domain::BAND)}</th>
                                <th scope="col">{say(&words::BY_ITEMS)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </div>
        </section>
    }
}
