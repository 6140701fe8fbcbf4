//! Work that a person put where its role has no time for it: what leveling it would move, and the button that does.

use leptos::prelude::*;

use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::plan::{Ahead, release};
use crate::domain::sorted;
use crate::state::{Notice, memo};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase;
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, results, say};

/// The most tasks that are shown.
const MOST: usize = 20;

/// The most tasks that are named in a sentence.
const MOST_NAMED: usize = 5;

/// What leveling would move; nothing where there is nothing to level.
#[component]
pub(super) fn Level(
    /// The plan.
    board: Board,
) -> Node {
    let edits = memo(move || board.lines.with(|lines| release(lines)));
    Node::live(move || {
        // What it would move depends on all tasks.
        board.lines.track();
        let edits = edits.get();
        if edits.is_empty() {
            return None;
        }
        let tasks = sorted::set(edits.iter().map(|(task, _)| task.clone()));
        let told = match board.ahead(&Command::EditAll(edits.clone())) {
            Ok(ahead) => offered(board, &tasks.iter().cloned().collect::<Vec<_>>(), &ahead, edits),
            Err(why) => view! { <p class="error">{say(&why)}</p> },
        };
        Some(view! {
            <section class="section" aria-labelledby="load-level">
                <h2 id="load-level">{say(&words::LEVEL)}</h2>
                {told}
            </section>
        })
    })
}

fn offered(board: Board, tasks: &[TaskId], ahead: &Ahead, edits: Vec<(TaskId, Edit)>) -> Node {
    let names = board.names.with(|names| names.list(tasks.iter().take(MOST_NAMED)));
    let finish = match ahead.finish {
        Some(finish) => words::level_finish(&phrase::day(finish)),
        None => words::LEVEL_SAME_FINISH.clone(),
    };
    let count = ahead.moved.len();
    let level = move |_| {
        let session = board.session();
        if session.run(Command::EditAll(edits.clone())) {
            session.tell(Notice::done(words::leveled(count)));
            focus("load-limits");
        }
    };
    view! {
        <p>{say(&words::level_why(tasks.len(), &names, tasks.len() > MOST_NAMED))}</p>
        <p>{say(&words::LEVEL_HELP)} " " {say(&finish)}</p>
        {(count > 0).then(|| table(board, ahead))}
        <p class="buttons"><button type="button" on:click=level>{say(&words::LEVEL_NOW)}</button></p>
    }
}

/// From when to when each task would move.
fn table(board: Board, ahead: &Ahead) -> Node {
    let session = board.session();
    let day = |day| phrase::compact(day, session.today.get(), language());
    let now = |task: &TaskId| {
        let line = |lines: &Vec<_>| {
            let mut lines = lines.iter().map(|line: &crate::domain::plan::Line| (&line.task.id, &line.dated));
            lines.find(|(id, _)| *id == task).and_then(|(_, dated)| Some(dated.as_ref()?.start))
        };
        board.lines.with(line)
    };
    let rows = ahead.moved.iter().take(MOST).map(|(task, then)| {
        let title = board.names.with(|names| say(&names.name(task)));
        view! {
            <tr>
                <th scope="row"><a href=here(Page::Task(task.clone()))>{title}</a></th>
                <td>{now(task).map(day)}</td>
                <td>{day(then.start)}</td>
                <td>{day(then.end)}</td>
            </tr>
        }
    });
    let rest = ahead.moved.len().saturating_sub(MOST);
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::LEVEL))>
            {cards(view! {
                <table class="narrow-table moved-table">
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::TASK)}</th>
                            <th scope="col">{say(&words::WITH_LIMITS)}</th>
                            <th scope="col">{say(&words::LEVELED_START)}</th>
                            <th scope="col">{say(&words::LEVELED_END)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect::<Node>()}</tbody>
                </table>
            })}
        </div>
        {(rest > 0).then(|| view! { <p class="help">{say(&words::more_rows(rest))}</p> })}
    }
}
