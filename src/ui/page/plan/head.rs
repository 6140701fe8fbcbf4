//! The head of a plan: when it ends, how much it is, what it brings, what is wrong.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::board::{Board, dated};
use super::phrase;
use crate::domain::calendar::ANNOUNCED_UNTIL;
use crate::domain::command::Command;
use crate::domain::id::TaskId;
use crate::domain::plan::line::can_reschedule;
use crate::domain::plan::outlook::{Prospect, amount, deadline};
use crate::domain::plan::{Deadline, ScheduleError};
use crate::state::Notice;
use crate::ui::dates;
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, say};

/// The most tasks that are listed under a deadline that is missed.
const MOST_LISTED: usize = 5;

/// The plan at a glance.
#[component]
pub(super) fn Head(
    /// The plan.
    board: Board,
    /// What it is expected to bring.
    prospect: Memo<Option<Prospect>>,
) -> impl IntoView {
    let session = board.session();
    let span = Memo::new(move |_| {
        session.derived.schedule.with(|dates| dated(dates.as_ref()).and_then(|dates| dates.start.zip(dates.finish)))
    });
    let amount = Memo::new(move |_| board.lines.with(|lines| amount(lines)));
    let day = move |pick: fn((NaiveDate, NaiveDate)) -> NaiveDate| {
        span.get().map_or_else(|| "–".to_owned(), |span| dates::long(pick(span), language()))
    };
    let score = move || {
        prospect.with(|prospect| {
            let prospect = prospect.as_ref();
            let now = points(prospect.and_then(|prospect| prospect.now));
            let end = points(prospect.and_then(|prospect| prospect.end));
            format!("{now} → {end}")
        })
    };
    let count = move || say(&words::done_of(amount.get().done, amount.get().tasks));
    view! {
        <section class="plan-head" aria-label=say(&words::FIGURES)>
            <dl class="figures">
                <div><dt>{say(&words::BEGINS)}</dt><dd>{move || day(|(start, _)| start)}</dd></div>
                <div><dt>{say(&words::FINISHES)}</dt><dd>{move || day(|(_, finish)| finish)}</dd></div>
                <div><dt>{say(&words::TASKS)}</dt><dd>{count}</dd></div>
                <div><dt>{say(&words::WORK)}</dt><dd>{move || dates::effort(amount.get().effort_tenths, language())}</dd></div>
                <div>
                    <dt>{say(&words::SCORE)}</dt>
                    <dd>{score}<span class="help">{say(&words::SCORE_HELP)}</span></dd>
                </div>
            </dl>
            <div class="plan-findings">
                <Circle board/>
                <DeadlineVerdict board/>
                <Late board/>
            </div>
            {move || span.get().filter(|(_, finish)| finish.year() > ANNOUNCED_UNTIL).map(|_| view! {
                <p class="help">{say(&words::provisional(ANNOUNCED_UNTIL + 1))}</p>
            })}
        </section>
    }
}

/// The tasks that wait for each other, where some do.
#[component]
fn Circle(board: Board) -> impl IntoView {
    let circle = Memo::new(move |_| {
        board.session().derived.schedule.with(|dates| match dates {
            Some(Err(ScheduleError::Cycle(ids))) => ids.clone(),
            _ => Vec::new(),
        })
    });
    move || {
        let ids = circle.get();
        (!ids.is_empty()).then(|| {
            view! {
                <div class="finding">
                    <p>{say(&words::CIRCLE)}</p>
                    <TaskLinks board ids/>
                </div>
            }
        })
    }
}

/// Whether the plan keeps its deadline, and which tasks decide that.
#[component]
fn DeadlineVerdict(board: Board) -> impl IntoView {
    let session = board.session();
    let verdict = Memo::new(move |_| {
        session.program.with(|program| {
            let settings = &program.as_ref()?.settings;
            session.derived.schedule.with(|dates| {
                let verdict = board.lines.with(|lines| Some(deadline(settings, dated(dates.as_ref())?, lines)))?;
                Some((settings.deadline, verdict))
            })
        })
    });
    move || {
        let (date, verdict) = verdict.get()?;
        let date = date.map(phrase::day);
        Some(match (verdict, date) {
            (Deadline::Kept(spare), Some(date)) => {
                view! { <p class="verdict is-good">{say(&words::kept(&date, spare))}</p> }.into_any()
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
                .into_any()
            }
            _ => view! {
                <p class="soft">{say(&words::NO_DEADLINE)} " " <a href=here(Page::Target)>{say(&words::SET_DEADLINE)}</a></p>
            }
            .into_any(),
        })
    }
}

/// How many tasks are late, and the button that places the unstarted ones anew.
#[component]
pub(super) fn Late(
    /// The plan.
    board: Board,
) -> impl IntoView {
    let session = board.session();
    let late = Memo::new(move |_| board.lines.with(|lines| amount(lines).late));
    let helps = Memo::new(move |_| board.lines.with(|lines| can_reschedule(lines)));
    let reschedule = move |_| {
        if session.run(Command::Reschedule(session.today.get_untracked())) {
            session.tell(Notice::done(words::RESCHEDULED));
        }
    };
    let week = here(Page::Week);
    move || {
        let count = late.get();
        (count > 0).then(|| {
            view! {
                <div class="finding late-box">
                    <p><a href=week.clone()>{say(&words::late(count))}</a></p>
                    {helps.get().then(|| view! {
                        <p class="buttons">
                            <button type="button" aria-describedby="reschedule-help" on:click=reschedule>
                                {say(&words::RESCHEDULE)}
                            </button>
                        </p>
                        <p class="help" id="reschedule-help">{say(&words::RESCHEDULE_HELP)}</p>
                    })}
                </div>
            }
        })
    }
}

/// A few tasks, each linked to its page.
#[component]
pub(super) fn TaskLinks(
    /// The plan.
    board: Board,
    /// The tasks.
    ids: Vec<TaskId>,
) -> impl IntoView {
    let rest = ids.len().saturating_sub(MOST_LISTED);
    let link = move |id: &TaskId| {
        let name = board.names.with_untracked(|names| say(&names.name(id)));
        view! { <li><a href=here(Page::Task(id.clone()))>{name}</a></li> }
    };
    view! {
        <ul>
            {ids.iter().take(MOST_LISTED).map(link).collect_view()}
            {(rest > 0).then(|| view! { <li>{say(&words::more(rest))}</li> })}
        </ul>
    }
}
