//! What the roles' limits do to the finish, and how far the dates are from the best possible.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::calendar::WorkCalendar;
use crate::domain::plan::Load;
use crate::domain::text::Text;
use crate::state::Memo;
use crate::ui::node::{Node, view};
use crate::ui::page::plan::board::{Board, dated};
use crate::ui::page::plan::phrase;
use crate::ui::part::aim::AimedLink;
use crate::ui::route::{Page, here};
use crate::ui::words::{plan as words, say};

/// What the roles' limits do to the finish.
#[component]
pub(super) fn Limits(
    /// The plan.
    board: Board,
    /// How busy the roles are.
    loads: Memo<Option<Load>>,
) -> Node {
    let session = board.session();
    Node::live(move || {
        let finish = session.derived.schedule.with(|dates| dated(dates.as_ref())?.finish)?;
        let calendar = board.calendar();
        let told =
            loads.with(|loads| loads.as_ref().map(|loads| sentences(board, loads, finish, &calendar)))?;
        let entry = |sentence: &Text| view! { <p>{say(sentence)}</p> };
        Some(view! {
            <section class="section" aria-labelledby="load-limits">
                <h2 id="load-limits" tabindex="-1">{say(&words::LIMITS)}</h2>
                <div class="statements">{told.iter().map(entry).collect::<Node>()}</div>
                <p>
                    <AimedLink href=here(Page::Target) to="capacity".to_owned()>{say(&words::GIVE_TIME)}</AimedLink>
                </p>
            </section>
        })
    })
}

fn sentences(board: Board, loads: &Load, finish: NaiveDate, calendar: &WorkCalendar) -> Vec<Text> {
    let between = |from: Option<NaiveDate>| {
        let from = from.filter(|from| *from < finish)?;
        Some((phrase::day(from), calendar.open_days_between(from, finish).saturating_sub(1)))
    };
    let unlimited = match between(loads.unlimited) {
        Some((day, days)) => words::unlimited(&day, &phrase::day(finish), days),
        None => words::NO_WORST.clone(),
    };
    let best = match between(loads.bound) {
        Some((day, days)) => words::at_most(&day, days),
        None => words::NO_BETTER.clone(),
    };
    let tightest =
        loads.tightest.as_ref().map(|role| words::tightest(&phrase::role(board.session().catalog, role)));
    [Some(unlimited), Some(best), tightest].into_iter().flatten().collect()
}
