//! What of a table is used, what is not, and what could not be read.

use crate::exchange::leavers::{Column, Leavers, Misread};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::words::policy::people as words;
use crate::ui::words::{COMMA, say};

/// What of a table is used, what is not, and what could not be read.
pub(super) fn columns(leavers: &Leavers) -> Node {
    let between = say(&COMMA);
    let named = |columns: Vec<Column>| {
        columns.into_iter().map(|column| say(&column.head())).collect::<Vec<_>>().join(&between)
    };
    let used = named(leavers.columns.iter().copied().collect());
    let lacking = leavers.lacking();
    let lacking = (!lacking.is_empty()).then(|| words::missing(&named(lacking)));
    let aside: Vec<String> =
        leavers.unused.iter().filter(|head| !leavers.sensitive.contains(head)).cloned().collect();
    let aside = (!aside.is_empty()).then(|| words::unused(&aside.join(&between)));
    let sensitive =
        (!leavers.sensitive.is_empty()).then(|| words::sensitive(&leavers.sensitive.join(&between)));
    view! {
        <div class="policy-columns">
            <p>{say(&words::used(&used))}</p>
            {lacking.map(|words| view! { <p>{say(&words)}</p> })}
            {aside.map(|words| view! { <p class="soft">{say(&words)}</p> })}
            {sensitive.map(|words| view! { <p class="finding">{say(&words)}</p> })}
            {(leavers.misread_count > 0).then(|| misread(leavers))}
        </div>
    }
}

fn misread(leavers: &Leavers) -> Node {
    let row = |cell: &Misread| {
        view! {
            <tr>
                <td class="number">{cell.line}</td>
                <td>{say(&cell.column.head())}</td>
                <td>{cell.cell.clone()}</td>
            </tr>
        }
    };
    view! {
        <p>{say(&words::misread(&dates::grouped(leavers.misread_count as u64)))}</p>
        <details>
            <summary>{say(&words::MISREAD)}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::MISREAD)>
                <table class="narrow-table">
                    <thead><tr>
                        <th scope="col" class="number">{say(&words::LINE)}</th>
                        <th scope="col">{say(&words::COLUMN)}</th>
                        <th scope="col">{say(&words::CELL)}</th>
                    </tr></thead>
                    <tbody>{leavers.misread.iter().map(row).collect::<Node>()}</tbody>
                </table>
            </div>
        </details>
    }
}
