//! What is to be noticed about a plan: tasks in a circle, the deadline, what is late.

use leptos::prelude::*;

use super::board::{Board, dated};
use super::phrase;
use crate::domain::command::Command;
use crate::domain::id::TaskId;
use crate::domain::plan::line::can_reschedule;
use crate::domain::plan::outlook::{amount, deadline};
use crate::domain::plan::{Deadline, ScheduleError};
use crate::state::{Notice, memo};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{plan as words, say};

/// The most tasks that are listed at once.
const MOST_LISTED: usize = 12;

/// The tasks that wait for each other, where some do.
#[component]
pub(super) fn Circle(
    /// The plan.
    board: Board,
) -> Node {
    let circle = memo(move || {
        board.session().derived.schedule.with(|dates| match dates {
            Some(Err(ScheduleError::Cycle(ids))) => ids.clone(),
            _ => Vec::new(),
        })
    });
    let is_too_far = memo(move || {
        board.session().derived.schedule.with(|dates| matches!(dates, Some(Err(ScheduleError::TooFar))))
    });
    Node::live(move || {
        if is_too_far.get() {
            return Some(view! { <div class="finding"><p>{say(&words::TOO_FAR)}</p></div> });
        }
        let ids = circle.get();
        (!ids.is_empty()).then(|| {
            view! {
                <div class="finding">
                    <p>{say(&words::CIRCLE)}</p>
                    <TaskLinks board ids/>
                </div>
            }
        })
    })
}

/// Whether the plan keeps its deadline, and which tasks decide that.
#[component]
pub(super) fn DeadlineVerdict(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let verdict = memo(move || {
        session.derived.shown.with(|program| {
            let settings = &program.as_ref()?.settings;
            session.derived.schedule.with(|dates| {
                let verdict =
                    board.lines.with(|lines| Some(deadline(settings, dated(dates.as_ref())?, lines)))?;
                Some((settings.deadline, verdict))
            })
        })
    });
    Node::live(move || {
        let (date, verdict) = verdict.get()?;
        let date = date.map(phrase::day);
        Some(match (verdict, date) {
            (Deadline::Kept(spare), Some(date)) => {
                view! { <p class="verdict is-good">{say(&words::kept(&date, spare))}</p> }
            }
            (Deadline::Missed { days, critical }, Some(date)) => {
                view! {
                    <div class="finding">
                        <p><strong>{say(&words::missed(&date, days))}</strong></p>
                        <details>
                            <summary>{say(&words::DECIDING)}</summary>
                            <TaskLinks board ids=critical/>
                        </details>
                        <p>{say(&words::SHORTEN)} " " <a href=here(Page::Target)>{say(&words::TO_TARGET)}</a></p>
                    </div>
                }
            }
            _ => view! {
                <p class="soft">{say(&words::NO_DEADLINE)} " " <a href=here(Page::Target)>{say(&words::SET_DEADLINE)}</a></p>
            },
        })
    })
}

/// How many tasks are late, and the button that places the unstarted ones anew.
#[component]
pub(super) fn Late(
    /// The plan.
    board: Board,
    /// Whether to lead to the week, which lists them.
    linked: bool,
) -> Node {
    let session = board.session();
    let late = memo(move || board.lines.with(|lines| amount(lines).late));
    let helps = memo(move || board.lines.with(|lines| can_reschedule(lines)));
    let reschedule = move |_| {
        if session.run(Command::Reschedule(session.today.get_untracked())) {
            session.tell(Notice::done(words::RESCHEDULED.clone()));
            // The button goes once nothing is late.
            focus("main");
        }
    };
    let week = here(Page::Week);
    Node::live(move || {
        let count = late.get();
        let words = say(&words::late(count));
        let told = if linked {
            view! { <a href=week.clone()>{words}</a> }
        } else {
            words.into_node()
        };
        (count > 0).then(|| {
            view! {
                <div class="finding late-box">
                    <p>{told}</p>
                    {helps.get().then(|| view! {
                        <p class="buttons">
                            <button type="button" aria-describedby="reschedule-help" disabled=move || !session.is_writer()
                                on:click=reschedule>
                                {say(&words::RESCHEDULE)}
                            </button>
                        </p>
                        <p class="help" id="reschedule-help">{say(&words::RESCHEDULE_HELP)}</p>
                    })}
                </div>
            }
        })
    })
}

/// A few tasks, each linked to its page.
#[component]
fn TaskLinks(board: Board, ids: Vec<TaskId>) -> Node {
    let rest = ids.len().saturating_sub(MOST_LISTED);
    let link = move |id: &TaskId| {
        let name = board.names.with_untracked(|names| say(&names.name(id)));
        view! { <li><a href=here(Page::Task(id.clone()))>{name}</a></li> }
    };
    view! {
        <ul>
            {ids.iter().take(MOST_LISTED).map(link).collect::<Node>()}
            {(rest > 0).then(|| view! { <li>{say(&words::more(rest))}</li> })}
        </ul>
    }
}
