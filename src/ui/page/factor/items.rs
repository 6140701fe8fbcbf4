//! A factor's items: weight, answer, points, band, confidence and evidence of each.

use crate::domain::answer::{Answer, Evidence};
use crate::domain::catalog::Factor;
use crate::domain::score::{FactorScore, ItemScore, ItemState};
use crate::domain::text::Text;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::{Reading, answer_link, guide_address, state_words};
use crate::ui::part::meter::{band_points, points};
use crate::ui::words::{domain, factor as words, language, results, say};

/// A factor's items as a table.
pub(super) fn items(reading: Reading<'_>, entry: &'static Factor, scored: &FactorScore) -> Node {
    let rows = scored.items.iter().map(|item| row(reading, item)).collect::<Node>();
    let heading = |words: &Text| view! { <th scope="col" role="columnheader">{say(words)}</th> };
    let number =
        |words: &Text| view! { <th scope="col" role="columnheader" class="number">{say(words)}</th> };
    view! {
        <section class="section" aria-labelledby="items">
            <h2 id="items">{say(&words::ITEMS)}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&entry.name))>
                <table class="item-table cards" role="table">
                    <caption>{say(&words::ITEMS_TABLE)}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            {heading(&results::ITEM)}
                            {number(&results::WEIGHT)}
                            {heading(&words::RATED)}
                            {number(&words::POINTS)}
                            {heading(&words::CONFIDENCE)}
                            {number(&domain::BAND)}
                            {heading(&words::EVIDENCE)}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(reading: Reading<'_>, scored: &ItemScore) -> Option<Node> {
    let item = reading.catalog.item(&scored.id)?;
    let answer = reading.program.round().answers.get(&scored.id);
    let rated = matches!(scored.state, ItemState::Rated(_));
    let confidence = answer.filter(|_| rated).map(|answer| say(&domain::confidence(answer.confidence)));
    let seen = match scored.state {
        ItemState::Rated(level) => item.levels.get(usize::from(level.number())).map(say),
        _ => None,
    };
    let name = say(&item.name);
    let answer_label = format!("{} {name}", say(&words::CHANGE));
    let guide_label = format!("{} {name}", say(&words::GUIDE));
    Some(view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {say(&item.statement)}
                <span class="item-links">
                    {answer_link(reading.catalog, &item.id, say(&words::CHANGE), Some(answer_label))}
                    <a href=guide_address(item) aria-label=guide_label>{say(&words::GUIDE)}</a>
                </span>
            </th>
            <td role="cell" class="number" data-label=say(&results::WEIGHT)>{scored.weight}</td>
            <td role="cell" class="wide" data-label=say(&words::RATED)>{state_words(scored.state)}{seen.map(|seen| view! { <p class="small soft">{seen}</p> })}</td>
            <td role="cell" class="number" data-label=say(&words::POINTS)>{points(scored.tally.score)}</td>
            <td role="cell" data-label=say(&words::CONFIDENCE)>{confidence.unwrap_or_else(|| "–".to_owned())}</td>
            <td role="cell" class="number" data-label=say(&domain::BAND)>{band_points(scored.tally.band, language())}</td>
            <td role="cell" class="wide" data-label=say(&words::EVIDENCE)>{evidence(answer, scored.old_evidence)}</td>
        </tr>
    })
}

fn evidence(answer: Option<&Answer>, old: bool) -> Node {
    let note = answer.map(|answer| answer.note.clone()).filter(|note| !note.is_empty());
    let evidence = answer.map(|answer| answer.evidence.clone()).unwrap_or_default();
    let missing = evidence == Evidence::default();
    let address = web_address(&evidence.link);
    view! {
        {missing.then(|| view! { <span class="soft">{say(&words::NO_EVIDENCE)}</span> })}
        {evidence.text}
        {(!evidence.link.is_empty()).then(|| match address {
            Some(address) => view! {
                " "<a href=address rel="noreferrer noopener" target="_blank">{say(&words::LINK)}</a>
            },
            None => view! { " "<span>{evidence.link.clone()}</span> },
        })}
        {evidence.date.map(|day| view! { " "<span class="small soft">{dates::medium(day, language())}</span> })}
        {old.then(|| view! { " "<span class="tag is-warn">{say(&words::OLD)}</span> })}
        {note.map(|note| view! { <p class="small"><span class="soft">{say(&words::NOTE)}</span>{note}</p> })}
    }
}

/// A link that leads out only where it is an address of the web.
fn web_address(link: &str) -> Option<String> {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    is_web.then(|| link.to_owned())
}
