//! The register as a table, as a steering committee reads it.

use leptos::prelude::*;

use super::desk::{Desk, place};
use crate::domain::degree::Degree;
use crate::domain::risk::{Progress, Row, degree};
use crate::domain::text::Text;
use crate::domain::words::begun;
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::{risks as words, say};

/// The register as a table.
#[component]
pub(super) fn Table(
    /// The register.
    desk: Desk,
) -> Node {
    let rows = move || desk.rows.with(|rows| rows.iter().map(|row| line(desk, row)).collect::<Node>());
    let columns = [
        &words::LIKELIHOOD,
        &words::IMPACT,
        &words::PRIORITY,
        &words::OWNER,
        &words::STATE,
        &words::TASKS,
        &words::LOOKED,
    ];
    let head = columns.iter().map(|name| view! { <th scope="col">{say(name)}</th> }).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="risk-table">
            <h2 id="risk-table">{say(&words::TABLE)}</h2>
            <p class="help">{say(&words::TABLE_HELP)}</p>
            <div class="table-scroll" tabindex="0" role="group" aria-labelledby="risk-table">
                {cards(view! {
                    <table class="risk-table" aria-labelledby="risk-table">
                        <thead><tr><th scope="col">{say(&words::RISK)}</th>{head}</tr></thead>
                        <tbody>{Node::live(rows)}</tbody>
                    </table>
                })}
            </div>
        </section>
    }
}

fn line(desk: Desk, row: &Row) -> Node {
    let said = &row.said;
    let likely = row.likely.map_or(begun(&words::NOT_SET), |likely| {
        words::likely(&begun(&degree(likely.permille).name()), &tenths_of(likely.permille.into()))
    });
    let owner = match said.owner.trim() {
        "" => say(&begun(&words::NOT_SET)),
        owner => owner.to_owned(),
    };
    let name = say(&words::title(row.number, &row.title));
    let looked = said.looked.map_or(begun(&words::NEVER), phrase::day);
    view! {
        <tr>
            <th scope="row">
                <JumpLink page=Page::Risks to=place(&said.id)>{name}</JumpLink>
                {printed(&words::SIGN, &row.sign)}
                {printed(&words::RESPONSE, &row.response)}
            </th>
            <td>{say(&likely)}</td>
            <td>{say(&begun(&row.impact.name()))}</td>
            <td>{tag(row.priority.degree)}</td>
            <td>{owner}</td>
            <td>{say(&begun(&said.state.name()))}</td>
            <td>{tasks(&desk.progress(&said.id))}</td>
            <td>{say(&looked)}</td>
        </tr>
    }
}

/// What only paper has room for.
fn printed(label: &Text, text: &Text) -> Option<Node> {
    (!text.ja.trim().is_empty()).then(|| {
        view! { <p class="risk-printed small">{say(label)}": "{say(text)}</p> }
    })
}

/// A priority as a mark.
pub(super) fn tag(degree: Degree) -> Node {
    let class = match degree {
        Degree::Low => "tag",
        Degree::Middle => "tag is-warn",
        Degree::High => "tag is-bad",
    };
    view! { <span class=class>{say(&begun(&degree.name()))}</span> }
}

/// How the tasks of a risk stand, in a few words.
pub(super) fn tasks(progress: &Progress) -> String {
    if progress.total == 0 {
        return say(&begun(&words::NO_TASKS));
    }
    let late = (!progress.late.is_empty()).then(|| words::late(progress.late.len()));
    let next = progress.next.map(|day| words::next_end(&phrase::day(day)));
    let told = [Some(words::done_of(progress.done, progress.total)), next, late];
    say(&phrase::listed(told.into_iter().flatten()))
}
