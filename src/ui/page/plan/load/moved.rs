//! What was moved to fit the time that roles have: from when to when, by how much, and who takes that time.

use leptos::prelude::*;

use crate::domain::plan::load::days_moved;
use crate::domain::plan::schedule::Leveled;
use crate::domain::sorted;
use crate::state::memo;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::{Board, dated};
use crate::ui::page::plan::phrase;
use crate::ui::part::fold::Fold;
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
        leveled.with(|now| {
            if now.is_empty() {
                return view! { <p>{say(&words::NOTHING_LEVELED)}</p> };
            }
            let (shown, rest) = now.split_at(now.len().min(MOST));
            view! {
                <p class="help">{say(&words::MOVED_HELP)}</p>
                {table(board, shown)}
                {(!rest.is_empty()).then(|| {
                    let summary = say(&words::more_rows(rest.len()));
                    let inside = move || {
                        leveled.with_untracked(|leveled| table(board, leveled.get(MOST..).unwrap_or_default()))
                    };
                    view! { <Fold summary inside/> }
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
    let places = board
        .lines
        .with(|lines| sorted::map(lines.iter().zip(0_usize..).map(|(line, at)| (line.task.id.clone(), at))));
    let row = |leveled: &Leveled| {
        let day = |day| phrase::compact(day, session.today.get(), language());
        let (title, reason) = board.names.with(|names| {
            let reason = board.lines.with(|lines| {
                let line = places.get(&leveled.task).and_then(|at| lines.get(*at));
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
