//! The risks that come first, once anything is said in the register.

use crate::domain::risk::{Row, degree, rows};
use crate::domain::words::begun;
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::results::reading::Reading;
use crate::ui::words::{risks as words, say};

/// How many are named.
const MOST: usize = 5;

/// The risks that come first; nothing where nobody has said anything of any.
pub(super) fn register(reading: Reading<'_>) -> Option<Node> {
    if reading.program.risks.is_empty() {
        return None;
    }
    let rows = rows(reading.catalog, reading.program);
    let first = rows.iter().filter(|row| !row.is_closed()).take(MOST);
    let head = [&words::LIKELIHOOD, &words::IMPACT, &words::OWNER, &words::RESPONSE];
    let head = head.iter().map(|name| view! { <th scope="col">{say(name)}</th> }).collect::<Node>();
    Some(view! {
        <section class="section" aria-labelledby="register">
            <h2 id="register">{say(&words::FIRST_RISKS)}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::FIRST_RISKS_TABLE)>
                {cards(view! {
                    <table class="report-register">
                        <caption>{say(&words::FIRST_RISKS_HELP)}</caption>
                        <thead><tr><th scope="col">{say(&words::RISK)}</th>{head}</tr></thead>
                        <tbody>{first.map(line).collect::<Node>()}</tbody>
                    </table>
                })}
            </div>
        </section>
    })
}

fn line(row: &Row) -> Node {
    let likely = row.likely.map_or(begun(&words::NOT_SET), |likely| {
        words::likely(&begun(&degree(likely.permille).name()), &tenths_of(likely.permille.into()))
    });
    let owner = match row.said.owner.trim() {
        "" => say(&begun(&words::NOT_SET)),
        owner => owner.to_owned(),
    };
    view! {
        <tr>
            <th scope="row">
                {say(&row.title)}
                <span class="small soft">{say(&words::priority_is(row.priority.degree))}</span>
            </th>
            <td>{say(&likely)}</td>
            <td>{say(&begun(&row.impact.name()))}</td>
            <td>{owner}</td>
            <td>{say(&row.response)}</td>
        </tr>
    }
}
