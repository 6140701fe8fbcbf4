//! What a table of months would change, and what of it cannot be read.

use super::table::Found;
use crate::domain::sorted;
use crate::domain::words::begun;
use crate::exchange::monthly::{Change, Misread, Monthly};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::words::kpis::{month, monthly as words};
use crate::ui::words::{COMMA, results, say};

/// The most rows of a table that are shown.
const MOST: usize = 100;

/// What there is to be heard of a table.
pub(super) fn told(found: &Found) -> Node {
    match found {
        None => Node::Empty,
        Some(Err(why)) => view! { <p class="error">{say(&words::no_table(why))}</p> },
        Some(Ok((monthly, all))) => {
            let months = sorted::set(all.iter().map(|change| change.month)).len();
            view! { <p><strong>{say(&words::read(all.len(), months, monthly.left_out))}</strong></p> }
        }
    }
}

/// What a table would change, and what of it cannot be read.
pub(super) fn found((monthly, all): &(Monthly, Vec<Change>)) -> Node {
    let unused = (!monthly.unused.is_empty()).then(|| words::unused(&monthly.unused.join(&say(&COMMA))));
    let changed = if all.is_empty() {
        view! { <p>{say(&words::NOTHING)}</p> }
    } else {
        changes(all)
    };
    view! {
        <div class="kpi-found">
            {unused.map(|unused| view! { <p class="soft">{say(&unused)}</p> })}
            {(!monthly.misread.is_empty()).then(|| misread(monthly))}
            {changed}
        </div>
    }
}

fn changes(all: &[Change]) -> Node {
    let row = |change: &Change| {
        let was = change.from.map_or_else(|| say(&words::UNKNOWN), |people| dates::grouped(people.into()));
        view! {
            <tr>
                <th scope="row">{say(&month(change.month))}</th>
                <td>{say(&begun(&change.counted.name()))}</td>
                <td class="number">{was}</td>
                <td class="number">{dates::grouped(change.to.into())}</td>
            </tr>
        }
    };
    let more = all.len().saturating_sub(MOST);
    view! {
        <h3>{say(&words::CHANGES)}</h3>
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::CHANGES))>
            {cards(view! {
                <table class="narrow-table">
                    <thead><tr>
                        <th scope="col">{say(&words::MONTH)}</th>
                        <th scope="col">{say(&words::FIGURE)}</th>
                        <th scope="col" class="number">{say(&words::WAS)}</th>
                        <th scope="col" class="number">{say(&words::WILL)}</th>
                    </tr></thead>
                    <tbody>{all.iter().take(MOST).map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
        {(more > 0).then(|| view! { <p>{say(&words::more(more))}</p> })}
    }
}

fn misread(monthly: &Monthly) -> Node {
    let row = |cell: &Misread| {
        view! {
            <tr>
                <td class="number">{cell.line}</td>
                <td>{format!("{} {}", cell.column, cell.head)}</td>
                <td>{cell.cell.clone()}</td>
                <td>{say(&words::why(cell.why))}</td>
            </tr>
        }
    };
    let more = monthly.misread_count.saturating_sub(monthly.misread.len());
    view! {
        <h3>{say(&words::MISREAD)}</h3>
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::MISREAD))>
            {cards(view! {
                <table class="narrow-table">
                    <thead><tr>
                        <th scope="col" class="number">{say(&words::LINE)}</th>
                        <th scope="col">{say(&words::COLUMN)}</th>
                        <th scope="col">{say(&words::CELL)}</th>
                        <th scope="col">{say(&words::REASON)}</th>
                    </tr></thead>
                    <tbody>{monthly.misread.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
        {(more > 0).then(|| view! { <p>{say(&words::more(more))}</p> })}
    }
}
