//! What was moved to fit the time that roles have: from when to when, by how much, and who takes that time.

use leptos::prelude::*;

use crate::domain::plan::load::days_moved;
use crate::domain::plan::schedule::Leveled;
use crate::state::memo;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::{Board, dated};
use crate::ui::page::plan::phrase;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, results, say};

/// The most tasks that are shown at once; what is beyond them waits behind a fold.
const MOST: usize = 50;

/// What was moved to fit.
#[component]
pub(super) fn Moved(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let leveled = memo(move || {
        session
            .derived
            .schedule
            .with(|dates| dated(dates.as_ref()).map(|dates| dates.leveled.clone()).unwrap_or_default())
    });
    let body = move || {
        leveled.with(|leveled| {
            if leveled.is_empty() {
                return view! { <p>{say(&words::NOTHING_LEVELED)}</p> };
            }
            let (shown, rest) = leveled.split_at(leveled.len().min(MOST));
            view! {
                <p class="help">{say(&words::MOVED_HELP)}</p>
                {table(board, shown)}
                {(!rest.is_empty()).then(|| view! {
                    <details>
                        <summary>{say(&words::more_rows(rest.len()))}</summary>
                        {table(board, rest)}
                    </details>
                })}
            }
        })
    };
    view! {
        <section class="section" aria-labelledby="load-moved">
            <h2 id="load-moved">{say(&words::MOVED)} " " <span class="soft number">{move || leveled.with(Vec::len)}</span></h2>
            {body}
        </section>
    }
}

fn table(board: Board, shown: &[Leveled]) -> Node {
    let session = board.session();
    let calendar = board.calendar();
    let row = |leveled: &Leveled| {
        let day = |day| phrase::compact(day, session.today.get(), language());
        let (title, reason) = board.names.with(|names| {
            let reason = board.lines.with(|lines| {
                let line = lines.iter().find(|line| line.task.id == leveled.task);
                line.and_then(|line| phrase::because(session.catalog, names, line))
            });
            (say(&names.name(&leveled.task)), reason)
        });
        view! {
            <tr>
                <th scope="row"><a href=here(Page::Task(leveled.task.clone()))>{title}</a></th>
                <td>{day(leveled.from)}</td>
                <td>{day(leveled.to)}</td>
                <td>{say(&words::moved_by(days_moved(&calendar, leveled)))}</td>
                <td class="wide">{reason.map(|reason| say(&reason))}</td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::MOVED))>
            {cards(view! {
                <table class="narrow-table moved-table">
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::TASK)}</th>
                            <th scope="col">{say(&words::WITHOUT_LIMITS)}</th>
                            <th scope="col">{say(&words::WITH_LIMITS)}</th>
                            <th scope="col">{say(&words::MOVED_BY)}</th>
                            <th scope="col">{say(&words::MOVED_WHY)}</th>
                        </tr>
                    </thead>
                    <tbody>{shown.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}
