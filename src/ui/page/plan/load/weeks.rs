//! The load of each role by week, as a table; weeks without work are folded.

use leptos::prelude::*;

use crate::domain::plan::Load;
use crate::domain::plan::load::{Share, Week};
use crate::state::Memo;
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase;
use crate::ui::part::fold::Fold;
use crate::ui::words::{language, plan as words, results, say};

/// The most rows that are shown at once; what is beyond them waits behind a fold.
const MOST: usize = 60;

/// The load of each role by week.
#[component]
pub(super) fn Weeks(
    /// The plan.
    board: Board,
    /// How busy the roles are.
    loads: Memo<Option<Load>>,
) -> Node {
    Node::live(move || {
        loads.with(|now| {
            now.as_ref().filter(|now| !now.weeks.is_empty()).map(|now| section(board, now, loads))
        })
    })
}

/// Weeks, of which those without work that follow each other are one row.
fn rows(loads: &Load) -> Vec<&[Week]> {
    loads.weeks.chunk_by(|week, next| week.is_empty() && next.is_empty()).collect()
}

fn section(board: Board, loads: &Load, live: Memo<Option<Load>>) -> Node {
    let over = loads.weeks.iter().flat_map(|week| &week.shares).filter(|share| share.over_days > 0).count();
    let over = if over == 0 { words::NO_OVERLOAD.clone() } else { words::over_weeks(over) };
    let rows = rows(loads);
    let (shown, rest) = rows.split_at(rows.len().min(MOST));
    view! {
        <section class="section" aria-labelledby="load-weeks">
            <h2 id="load-weeks">{say(&words::BY_WEEK)}</h2>
            <p>{say(&over)}</p>
            <p class="help">{say(&words::BY_WEEK_HELP)}</p>
            {table(board, loads, shown)}
            {(!rest.is_empty()).then(|| {
                let summary = say(&words::more_weeks(rest.len()));
                let inside = move || {
                    live.with_untracked(|loads| {
                        let loads = loads.as_ref()?;
                        Some(table(board, loads, self::rows(loads).get(MOST..).unwrap_or_default()))
                    })
                };
                view! { <Fold summary inside/> }
            })}
        </section>
    }
}

fn table(board: Board, loads: &Load, rows: &[&[Week]]) -> Node {
    let session = board.session();
    let head = |role| view! { <th scope="col">{say(&phrase::role(session.catalog, role))}</th> };
    let row = |weeks: &&[Week]| {
        let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else { return Node::Empty };
        let day = phrase::compact(first.monday, session.today.get(), language());
        if first.is_empty() {
            let until = phrase::compact(last.monday, session.today.get(), language());
            let range = if weeks.len() == 1 { day } else { format!("{day} – {until}") };
            return view! {
                <tr class="is-folded">
                    <th scope="row">{range}</th>
                    <td class="wide" colspan=loads.roles.len()>{say(&words::folded(weeks.len()))}</td>
                </tr>
            };
        }
        view! { <tr><th scope="row">{day}</th>{first.shares.iter().map(cell).collect::<Node>()}</tr> }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::BY_WEEK))>
            {cards(view! {
                <table class="narrow-table load-table">
                    <thead><tr><th scope="col">{say(&words::WEEK_OF)}</th>{loads.roles.iter().map(head).collect::<Node>()}</tr></thead>
                    <tbody>{rows.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}

/// What is asked of a role in a week: in numbers, as a bar, and in words where it is too much.
fn cell(share: &Share) -> Node {
    if share.taken_tenths == 0 {
        return view! { <td></td> };
    }
    let numbers =
        words::of_given(&dates::tenths_of(share.taken_tenths), &dates::tenths_of(share.given_tenths));
    let width = share.percent().unwrap_or(100).min(100);
    let is_over = share.over_days > 0;
    view! {
        <td>
            <span class="number">{say(&numbers)}</span>
            <svg class="load-bar" class:is-over=is_over viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="meter-track" x="0" y="2" width="100" height="2"/>
                <rect class="load-fill" x="0" y="0" width=width height="6"/>
            </svg>
            {is_over.then(|| view! { <span class="load-over">{say(&words::over_days(share.over_days))}</span> })}
        </td>
    }
}
